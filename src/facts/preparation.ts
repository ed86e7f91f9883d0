import type { Tour } from '../tour/schema.ts';
import { expectedHosts } from './expected-hosts.ts';
import type { Facts } from './facts.ts';
import { travellerCount } from './people/headcount.ts';
import { entryDate, leavingDate } from './places/departure.ts';
import { journeysOf } from './places/journeys.ts';
import { isDayFromHome, isWithinOneCountry } from './places/within-country.ts';

/** False only where every delegate is listed as being in the providing country already. */
export function travels(facts: Facts): boolean {
  return travellerCount(facts) > 0 || facts.delegates.length === 0;
}

/** True where they cross a border: passports, visas, insurance. */
export function travelsAbroad(tour: Tour, facts: Facts): boolean {
  return travels(facts) && !isWithinOneCountry(tour);
}

/** False of a visit of one day from home and back: within the country, or abroad by journeys that say so. */
export function staysOvernight(tour: Tour, facts: Facts): boolean {
  const isBackByEvening =
    journeysOf(tour, facts).some(({ purpose }) => purpose === 'departure') &&
    entryDate(tour) === leavingDate(tour);
  return travels(facts) && !isDayFromHome(tour) && !isBackByEvening;
}

/** To one host and back within a day is the journey itself. */
export function needsTransport(tour: Tour, facts: Facts): boolean {
  return expectedHosts(facts).length > (isDayFromHome(tour) ? 1 : 0);
}

/** Whoever is home by the evening has the calendar of the hosts. */
export function needsHolidayCheck(tour: Tour, { withoutHolidayData }: Facts): boolean {
  return !isDayFromHome(tour) || withoutHolidayData.length > 0;
}
