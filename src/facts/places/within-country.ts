import type { Tour } from '../../tour/schema.ts';
import { entryDate, leavingDate } from './departure.ts';

/** Nobody crosses a border: no passports, visas or embassies. */
export function isWithinOneCountry({ countries }: Pick<Tour, 'countries'>): boolean {
  return countries.receiving === countries.providing;
}

/** A visit within the country, back by the evening: where it sets out is no hotel. */
export function isDayFromHome(tour: Tour): boolean {
  return isWithinOneCountry(tour) && entryDate(tour) === leavingDate(tour);
}
