import type { Plan } from '../agenda/plan.ts';
import type { Facts, SiteId } from '../facts/facts.ts';
import type { Tour, TourPlace } from '../tour/schema.ts';
import { sessionsOf } from './sessions.ts';

/** Where a site is, as the tour says it; undefined where the tour gives no place. */
export function placeOf(tour: Tour, facts: Facts, site: SiteId): TourPlace | undefined {
  if (site === 'base') return tour.travel?.base?.place;
  const session = facts.sessions.find((candidate) => candidate.site === site && candidate.session.place);
  return session?.session.place ?? facts.hosts.find(({ id }) => id === site)?.host.place;
}

/** `Lot 4G9, Precinct 4, Putrajaya`: address and city, each said once; undefined where neither is known. */
export function addressOf(place: TourPlace | undefined): string | undefined {
  const { address, city } = place ?? {};
  if (address && city && !address.toLowerCase().includes(city.toLowerCase())) return `${address}, ${city}`;
  return address || city || undefined;
}

/** `MAMPU, Putrajaya`: a site's name with its city, for somebody on the way there. */
export function destination(tour: Tour, facts: Facts, site: SiteId): string {
  const name = facts.siteName(site);
  const city = placeOf(tour, facts, site)?.city ?? '';
  return city === '' || name.toLowerCase().includes(city.toLowerCase()) ? name : `${name}, ${city}`;
}

/** `Hotel Istana, 73 Jalan Raja Chulan, Kuala Lumpur`: a site's name and what its name does not say of where it is. */
export function siteWithAddress(tour: Tour, facts: Facts, site: SiteId): string {
  const name = facts.siteName(site);
  const address = addressOf(placeOf(tour, facts, site));
  return address === undefined || name.toLowerCase().includes(address.toLowerCase())
    ? name
    : `${name}, ${address}`;
}

/** Countries with the towns that an agenda leads to there, in its order; the providing country alone where it leads nowhere. */
export function countriesOf({
  tour,
  facts,
  agenda,
}: Plan): { readonly code: string; readonly cities: readonly string[] }[] {
  const { providing } = tour.countries;
  const cities = new Map<string, Set<string>>();
  for (const { entry } of sessionsOf(agenda)) {
    const place = placeOf(tour, facts, entry.site);
    if (place === undefined) continue;
    const { country = providing, city } = place;
    const there = cities.get(country) ?? new Set();
    cities.set(country, city === undefined ? there : there.add(city));
  }
  if (cities.size === 0) cities.set(providing, new Set());
  return [...cities].map(([code, there]) => ({ code, cities: [...there] }));
}
