import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../src/base/calendar.ts';
import { ummAlQura } from '../../src/base/umm-al-qura.ts';

const on = (date: string) => {
  const found = ummAlQura(date as LocalDate);
  return found && `${found.day}/${found.month}/${found.year}`;
};

describe('the calendar of Umm al-Qura', () => {
  it.each([
    ['2024-07-07', '1/1/1446'],
    ['2025-03-01', '1/9/1446'],
    ['2025-03-30', '1/10/1446'],
    ['2025-06-06', '10/12/1446'],
    ['2026-02-17', '29/8/1447'],
    ['2026-02-18', '1/9/1447'],
    ['2026-03-20', '1/10/1447'],
    ['2026-05-26', '9/12/1447'],
    ['2026-06-15', '29/12/1447'],
    ['2026-06-16', '1/1/1448'],
  ])('as published: %s is %s', (date, islamic) => {
    expect(on(date)).toBe(islamic);
  });

  it('has the feasts on the days that the table of holidays has', () => {
    const { feasts } = JSON.parse(readFileSync('src/data/holidays.json', 'utf8')) as {
      feasts: Readonly<Record<string, string>>;
    };
    const days = {
      'Islamic New Year': '1/1',
      Ashura: '10/1',
      'Birthday of Muhammad': '12/3',
      'Isra and Miraj': '27/7',
      'First of Ramadan': '1/9',
      'Eid al-Fitr': '1/10',
      'Arafat Day': '9/12',
      'Eid al-Adha': '10/12',
    };
    expect(Object.keys(feasts).sort()).toEqual(Object.keys(days).sort());
    for (const [feast, day] of Object.entries(days))
      for (const [, month, date, years = ''] of feasts[feast]?.matchAll(/(\d\d)(\d\d):([\d,-]+)/g) ?? [])
        for (const year of years.split(','))
          expect(on(`20${year}-${month}-${date}`), `${feast} 20${year}`).toMatch(new RegExp(`^${day}/`));
  });

  it('begins and ends with its tables, and leaves out no day between', () => {
    expect(['1937-03-13', '1937-03-14', '2077-11-16', '2077-11-17'].map(on)).toEqual([
      undefined,
      '1/1/1356',
      expect.stringMatching(/^(29|30)\/12\/1500$/),
      undefined,
    ]);
    let before = ummAlQura('2023-12-31' as LocalDate);
    for (let i = 1; i < 1500; i++) {
      const now = ummAlQura(addDays('2023-12-31' as LocalDate, i));
      expect(now?.day === 1 ? [29, 30] : [(now?.day ?? 0) - 1]).toContain(before?.day);
      before = now;
    }
  });
});
