import type { Tour } from '../tour/schema.ts';
import type { OwnHoliday } from './settings.ts';

/** The tour with the project's holidays behind its own. What the tour declares of a date and a country wins. */
export function withOwnHolidays(tour: Tour, own: readonly OwnHoliday[]): Tour {
  const declared = tour.calendar?.holidays ?? [];
  const added = own.filter(
    ({ date, country }) =>
      !declared.some(
        (holiday) => holiday.date === date && (holiday.country ?? tour.countries.providing) === country,
      ),
  );
  if (added.length === 0) return tour;
  return { ...tour, calendar: { ...tour.calendar, holidays: [...declared, ...added] } };
}
