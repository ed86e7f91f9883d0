import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { formatSpan } from '../../src/base/clock.ts';
import { officeHoursOf, weekendOf } from '../../src/facts/time/workweek.ts';
import { officeHours } from '../../src/policy/office-hours.ts';
import { parseOpeningHours } from '../../src/tour/opening-hours.ts';

const weekend = (country: string, date: string, city?: string) => weekendOf(country, date as LocalDate, city);
const hours = (country: string, on?: string) =>
  officeHoursOf(country, on as LocalDate | undefined).map(({ weekdays, spans }) => [
    weekdays.join(''),
    ...spans.map(formatSpan),
  ]);

describe('the weekend', () => {
  it.each([
    ['MY', '2014-06-26', [6, 0]],
    ['UZ', '2014-06-26', [6, 0]],
    ['SA', '2014-06-26', [5, 6]],
    ['EG', '2014-06-26', [5, 6]],
    ['IL', '2014-06-26', [5, 6]],
    ['BD', '2014-06-26', [5, 6]],
    ['BN', '2014-06-26', [5, 0]],
    ['NP', '2014-06-26', [6]],
    ['IR', '2014-06-26', [4, 5]],
    ['IN', '2014-06-26', [6, 0]],
    ['AE', '2021-12-31', [5, 6]],
    ['AE', '2022-01-01', [6, 0]],
    ['??', '2014-06-26', [6, 0]],
  ])('of %s on %s', (country, date, days) => {
    expect(weekend(country, date)).toEqual(days);
  });

  it('of a Malaysian state that works from Sunday to Thursday', () => {
    expect(weekend('MY', '2014-06-26', 'Kota Bharu')).toEqual([5, 6]);
    expect(weekend('MY', '2014-06-26', 'johor bahru')).toEqual([5, 6]);
    expect(weekend('MY', '2025-01-01', 'Johor Bahru')).toEqual([6, 0]);
    expect(weekend('MY', '2014-06-26', 'Kuala Lumpur')).toEqual([6, 0]);
    expect(weekend('SG', '2014-06-26', 'Johor Bahru')).toEqual([6, 0]);
  });
});

describe('office hours', () => {
  it('of Malaysia break for the prayer of Friday', () => {
    expect(hours('MY')).toEqual([
      ['1234', '08:30-17:00'],
      ['5', '08:30-12:15', '14:45-17:00'],
    ]);
  });

  it('fill the working days where nothing else is known', () => {
    expect(hours('EE')).toEqual([['12345', '08:30-17:00']]);
    expect(hours('EG')).toEqual([['01234', '08:30-17:00']]);
  });

  it('of a city with a week of its own fill that', () => {
    const [usual] = officeHoursOf('MY', '2014-06-26' as LocalDate, 'Kota Bharu');
    expect(usual?.weekdays).toEqual([0, 1, 2, 3, 4]);
    expect(officeHoursOf('MY', '2014-06-26' as LocalDate, 'Putrajaya')).toEqual(officeHoursOf('MY'));
  });

  it('are those of the time', () => {
    expect(hours('AE', '2014-06-26')[0]?.[0]).toBe('01234');
    expect(hours('AE', '2022-06-26')[0]?.[0]).toBe('1234');
    expect(hours('AE')).toEqual(hours('AE', '2022-06-26'));
  });

  it('are written as a tour file writes them, on days that are no weekend', () => {
    for (const { countries, hours: lines, from = '2014-01-01' } of officeHours)
      for (const line of lines)
        for (const country of countries) {
          const parsed = parseOpeningHours(line);
          expect(parsed, line).toBeDefined();
          const closed = weekend(country, from);
          expect(
            parsed?.weekdays.filter((day) => closed.includes(day)),
            `${country} ${line}`,
          ).toEqual([]);
        }
  });
});
