import { describe, expect, it } from 'vitest';
import { addDays, datesFrom, daysBetween, type LocalDate } from '../../src/base/calendar.ts';
import { inRamadan } from '../../src/facts/time/ramadan.ts';

/** The months that begin in a year: from the first day that may be fasted to the last that certainly is. */
function ramadansOf(year: number) {
  const dates = datesFrom(`${year}-01-01` as LocalDate, `${year + 1}-02-01` as LocalDate);
  const fasted = dates.filter((date) => inRamadan(date) !== 'no');
  return fasted
    .filter((date) => date.startsWith(`${year}`) && inRamadan(addDays(date, -1)) === 'no')
    .map((from) => {
      const month = fasted.filter((date) => from <= date && date < addDays(from, 40));
      return { from, to: month.findLast((date) => inRamadan(date) === 'yes') ?? from };
    });
}

describe('Ramadan', () => {
  it.each([
    ['2012-07-21', 1],
    ['2014-06-29', 1],
    ['2016-06-06', 0],
    ['2019-05-06', 0],
    ['2020-04-24', 0],
    ['2023-03-23', 0],
    ['2024-03-12', 1],
    ['2025-03-02', 1],
  ])(
    'announced in Malaysia for %s began %i day after the computed one, and was seen coming',
    (announced, late) => {
      const date = announced as LocalDate;
      const [ramadan] = ramadansOf(Number(announced.slice(0, 4)));
      expect(daysBetween(ramadan?.from ?? date, date)).toBe(late);
      expect(inRamadan(date)).not.toBe('no');
      expect(inRamadan(addDays(date, 1))).toBe('yes');
    },
  );

  it('lasts 29 or 30 days, and a day more is open', () => {
    for (let year = 2014; year <= 2040; year++)
      for (const { from, to } of ramadansOf(year)) {
        expect([28, 29]).toContain(daysBetween(from, to));
        expect([-1, 0, 1].map((days) => inRamadan(addDays(from, days)))).toEqual(['no', 'perhaps', 'yes']);
        expect([0, 1, 2].map((days) => inRamadan(addDays(to, days)))).toEqual(['yes', 'perhaps', 'no']);
      }
  });

  it('is that of the calendar of Umm al-Qura on every day of two decades', () => {
    const month = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      month: 'numeric',
      timeZone: 'UTC',
    });
    const computed = (date: LocalDate) => month.format(Date.parse(date)).startsWith('9');
    const wrong = datesFrom('2013-12-01' as LocalDate, '2033-02-01' as LocalDate).filter(
      (date) => (inRamadan(date) === 'yes') !== (computed(date) && computed(addDays(date, -1))),
    );
    expect(wrong).toEqual([]);
  });

  it('begins twice in 2030', () => {
    expect(ramadansOf(2030).map(({ from }) => from)).toEqual(['2030-01-05', '2030-12-26']);
  });

  it('was not yet on the days of the visit of 2014', () => {
    expect(inRamadan('2014-06-26' as LocalDate)).toBe('no');
    expect(inRamadan('2014-06-27' as LocalDate)).toBe('no');
  });
});
