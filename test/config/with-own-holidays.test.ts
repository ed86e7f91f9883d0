import { expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { withOwnHolidays } from '../../src/config/with-own-holidays.ts';
import { tourOf } from '../facts/tour-of.ts';

const holiday = (date: string, name: string, country = 'MY') => ({ date: date as LocalDate, name, country });
const { tour } = tourOf(`calendar:
  holidays:
    - { date: 2014-06-26, name: As the tour has it }
    - { date: 2014-06-27, name: At home, country: UZ }
`);
const declared = tour.calendar?.holidays ?? [];

it('the tour comes first, and wins where both speak of one date in one country', () => {
  const own = [
    holiday('2014-06-26', 'of the same day'),
    holiday('2014-06-26', 'of the same day at home', 'UZ'),
    holiday('2014-06-27', 'of the day on which home is closed'),
    holiday('2014-06-27', 'as the tour has it at home', 'UZ'),
    holiday('2014-06-28', 'of another day'),
  ];
  expect(withOwnHolidays(tour, own).calendar?.holidays).toEqual([...declared, own[1], own[2], own[4]]);
});

it('where nothing is added the tour is the same', () => {
  expect(withOwnHolidays(tour, [])).toBe(tour);
  expect(withOwnHolidays(tour, [holiday('2014-06-26', 'known')])).toBe(tour);
});
