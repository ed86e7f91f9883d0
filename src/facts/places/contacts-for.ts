import type { Tour } from '../../tour/schema.ts';
import type { HostFacts } from '../facts.ts';
import { findCity, townKey } from './city.ts';

type TourContact = NonNullable<Tour['contacts']>[number];

/**
 * Whom people call at these hosts: those for the whole tour, and of those for a city the ones of the host's, or else of its
 * country, or else all, as somebody must be called. `hosts` of the whole tour say which country a city is in.
 */
export function contactsFor(
  visited: readonly HostFacts[],
  contacts: readonly TourContact[],
  hosts: readonly HostFacts[],
): TourContact[] {
  const local = contacts.filter(({ city }) => city !== undefined);
  const theirs = new Set(visited.flatMap((host) => localContacts(host, local, hosts)));
  return contacts.filter((one) => one.city === undefined || visited.length === 0 || theirs.has(one));
}

function localContacts(
  { host, country }: HostFacts,
  local: readonly TourContact[],
  hosts: readonly HostFacts[],
): readonly TourContact[] {
  const town = host.place?.city;
  const inTown = local.filter(
    ({ city = '' }) => town !== undefined && townKey(city, country) === townKey(town, country),
  );
  if (inTown.length > 0) return inTown;
  const inCountry = local.filter(({ city = '' }) => isIn(city, country, hosts));
  return inCountry.length > 0 ? inCountry : local;
}

function isIn(city: string, country: string, hosts: readonly HostFacts[]): boolean {
  const has = ({ host: { place }, country: own }: HostFacts) =>
    place?.city !== undefined && townKey(place.city, own) === townKey(city, own);
  const known = hosts.find(has)?.country;
  return known === undefined ? findCity(city, country) !== undefined : known === country;
}
