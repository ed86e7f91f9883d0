import { datesFrom, daysBetween, type LocalDate, weekdayOf } from '../../base/calendar.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour } from '../../tour/schema.ts';
import type { DayFacts, Holiday } from '../facts.ts';
import { theCountry } from '../places/country-name.ts';
import { HOLIDAYS_SINCE, hasHolidayData, holidaysOn } from './holidays.ts';
import { weekendOf } from './workweek.ts';

/** The days of the programme that are planned, each with what the calendars of both sides say of it. */
export function deriveDays(tour: Tour, { plannedDays }: Policy): DayFacts[] {
  const { receiving, providing } = tour.countries;
  return datesFrom(tour.dates.from, tour.dates.to)
    .slice(0, plannedDays)
    .map((date) => ({
      date,
      weekday: weekdayOf(date),
      workday: !weekendOf(providing, date).includes(weekdayOf(date)),
      holidays: holidaysOf(tour, providing, date),
      homeHolidays: holidaysOf(tour, receiving, date),
    }));
}

/** What the tour declares of a date wins over the table: a holiday it adds, and one that is not observed. */
export function holidaysOf(tour: Tour, country: string, date: LocalDate): Holiday[] {
  const declared = (tour.calendar?.holidays ?? []).filter(
    (holiday) => holiday.date === date && (holiday.country ?? tour.countries.providing) === country,
  );
  if (declared.length === 0) return [...holidaysOn(country, date)];
  return declared
    .filter(({ observed }) => observed !== false)
    .map(({ name }) => ({ date, name, country, from: 'declared', approximate: false }));
}

/** Countries of whose holidays in the year of the tour nobody has said anything. */
export function countriesWithoutHolidayData(tour: Tour): string[] {
  const { receiving, providing } = tour.countries;
  const year = Number(tour.dates.from.slice(0, 4));
  return [...new Set([providing, receiving])].filter(
    (country) =>
      !hasHolidayData(country, year) &&
      !(tour.calendar?.holidays ?? []).some((holiday) => (holiday.country ?? providing) === country),
  );
}

/** `no holiday data for Kyrgyzstan`; `no holiday data for Malaysia in 2009` where it is the year that no table has. */
export function missingHolidayData(country: string, { from }: Tour['dates']): string {
  const other = hasHolidayData(country, HOLIDAYS_SINCE) ? ` in ${from.slice(0, 4)}` : '';
  return `no holiday data for ${theCountry(country)}${other}`;
}

/** Days of the programme, first and last included. */
export function programmeDays(tour: Tour): number {
  return Math.max(0, daysBetween(tour.dates.from, tour.dates.to) + 1);
}
