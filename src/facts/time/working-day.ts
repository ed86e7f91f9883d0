import { addDays, type LocalDate, weekdayOf } from '../../base/calendar.ts';
import type { Tour } from '../../tour/schema.ts';
import { holidaysOf } from './derive-days.ts';
import { weekendOf } from './workweek.ts';

/** True on a weekend of the country and on its holidays, as the tour declares them or else as the table has them. */
function isDayOff(tour: Tour, country: string, date: LocalDate): boolean {
  return weekendOf(country, date).includes(weekdayOf(date)) || holidaysOf(tour, country, date).length > 0;
}

/** The date itself where the country works on it, else the last day before it on which it does. */
export function workingDay(tour: Tour, country: string, date: LocalDate): LocalDate {
  return isDayOff(tour, country, date) ? workingDay(tour, country, addDays(date, -1)) : date;
}
