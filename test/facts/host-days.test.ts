import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { holidaysAround, isOpenOn, nearestOpenDay } from '../../src/facts/time/host-days.ts';
import { tourOf } from './tour-of.ts';

const day = (date: string) => date as LocalDate;

function namesAround(lines: string, date: string, country = 'MY') {
  const { certain, possible } = holidaysAround(tourOf(lines).tour, country, day(date));
  return [certain.map(({ name }) => name), possible.map(({ name }) => name)];
}

describe('holidays around a date', () => {
  it('are certain on their day alone', () => {
    expect(namesAround('', '2014-08-31')).toEqual([['Independence Day'], []]);
    expect(namesAround('', '2014-09-02')).toEqual([[], []]);
  });

  it('of the moon are possible a day earlier and later', () => {
    for (const date of ['2014-07-27', '2014-07-28', '2014-07-29'])
      expect(namesAround('', date)[1]?.join(), date).toContain('Eid al-Fitr');
    expect(namesAround('', '2014-07-26')[1]?.join()).not.toContain('Eid al-Fitr');
  });

  it('in lieu of others are possible on their day alone', () => {
    expect(namesAround('', '2014-03-10', 'UZ')[1]).toEqual(["International Women's Day (substitute day)"]);
    expect(namesAround('', '2014-03-11', 'UZ')).toEqual([[], []]);
  });

  it('are settled by what the tour declares', () => {
    const lines = 'calendar: { holidays: [{ date: 2014-07-28, name: Hari Raya }] }';
    expect(namesAround(lines, '2014-07-28')).toEqual([['Hari Raya'], []]);
    expect(namesAround(lines, '2014-07-27')).toEqual([[], []]);
  });
});

describe('a host', () => {
  const { tour, facts } = tourOf(`hosts:
  - { name: A, closed: [2014-06-26] }
  - { name: B, hours: ["Fri-Sat 09:00-12:00"] }
  - { name: C, place: { city: Kota Bharu } }
calendar: { holidays: [{ date: 2014-06-30, name: Made up }] }
`);
  const isOpen = (host: number, date: string) => {
    const found = facts.hosts[host];
    return found && isOpenOn(found, day(date), tour);
  };

  it.each([
    [0, '2014-06-26', false],
    [0, '2014-06-27', true],
    [0, '2014-06-28', false],
    [0, '2014-06-30', false],
    [1, '2014-06-26', false],
    [1, '2014-06-28', true],
    [2, '2014-06-27', false],
    [2, '2014-06-29', true],
  ])('%i on %s: open is %s', (host, date, open) => {
    expect(isOpen(host, date)).toBe(open);
  });

  it('is offered the nearest day of the programme', () => {
    const [a, , c] = facts.hosts;
    expect(a && nearestOpenDay(a, day('2014-06-26'), tour, facts)).toBe('2014-06-27');
    expect(a && nearestOpenDay(a, day('2014-06-27'), tour, facts)).toBeUndefined();
    expect(c && nearestOpenDay(c, day('2014-06-27'), tour, facts)).toBe('2014-06-26');
  });
});
