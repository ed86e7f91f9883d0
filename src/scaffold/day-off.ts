import { datesFrom, formatDate, type LocalDate, weekdayOf } from '../base/calendar.ts';
import { listed } from '../base/text.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { holidaysOn } from '../facts/time/holidays.ts';
import { weekendOf } from '../facts/time/workweek.ts';

/** Why offices in a country are closed on a date, `a day off in Malaysia`; undefined where they are open. */
export function dayOff(country: string, date: LocalDate): string | undefined {
  const holidays = holidaysOn(country, date).map(({ name }) => name);
  if (holidays.length > 0) return `${listed(holidays)} in ${theCountry(country)}`;
  return weekendOf(country, date).includes(weekdayOf(date))
    ? `a day off in ${theCountry(country)}`
    : undefined;
}

/** One sentence for each day of a programme on which offices are closed. */
export function daysOff(country: string, from: LocalDate, to: LocalDate): string[] {
  return datesFrom(from, to).flatMap((date) => {
    const rest = dayOff(country, date);
    return rest === undefined ? [] : [`${formatDate(date)} is ${rest}.`];
  });
}
