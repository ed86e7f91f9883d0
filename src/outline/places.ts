import type { Plan } from '../agenda/plan.ts';
import type { Facts, SiteId } from '../facts/facts.ts';
import { townsOf } from '../facts/places/towns.ts';
import type { Words } from '../language/words.ts';
import type { TourPlace } from '../tour/schema.ts';
import { sessionsOf } from './sessions.ts';

/** Where a site is, as the tour says it; undefined where the tour gives no place. */
export function placeOf(facts: Facts, site: SiteId): TourPlace | undefined {
  const hotel = facts.hotels.find((candidate) => candidate.site === site);
  if (hotel) return hotel.place;
  const session = facts.sessions.find((candidate) => candidate.site === site && candidate.session.place);
  return session?.session.place ?? facts.hosts.find(({ id }) => id === site)?.host.place;
}

/** `Lot 4G9, Precinct 4, Putrajaya`: address and city, each said once; undefined where neither is known. */
export function addressOf(place: TourPlace | undefined, words: Words): string | undefined {
  const { address, city } = place ?? {};
  if (address && city && !address.toLowerCase().includes(city.toLowerCase()))
    return beside(words, address, city);
  return address || city || undefined;
}

/** `MAMPU, Putrajaya`: a site's name with its city, for somebody on the way there. */
export function destination(facts: Facts, site: SiteId, words: Words): string {
  const name = facts.siteName(site);
  const city = placeOf(facts, site)?.city ?? '';
  return city === '' || name.toLowerCase().includes(city.toLowerCase()) ? name : beside(words, name, city);
}

/** `Hotel Istana, 73 Jalan Raja Chulan, Kuala Lumpur`: a site's name and what its name does not say of where it is. */
export function siteWithAddress(facts: Facts, site: SiteId, words: Words): string {
  const name = facts.siteName(site);
  const address = addressOf(placeOf(facts, site), words);
  if (address === undefined || name.toLowerCase().includes(address.toLowerCase())) return name;
  return address.toLowerCase().startsWith(name.toLowerCase()) ? address : beside(words, name, address);
}

/** With the comma of the language, but for what is in Latin letters: an address is written down as it stands. */
function beside({ lists }: Words, first: string, second: string): string {
  return [first, second].join(/\p{Script=Latin}/u.test(first + second) ? ', ' : lists.aside);
}

/** Countries with the towns that an agenda leads to there, in its order; the providing country alone where it leads nowhere. */
export function countriesOf({
  tour,
  facts,
  agenda,
}: Plan): { readonly code: string; readonly cities: readonly string[] }[] {
  const { providing } = tour.countries;
  const visited = sessionsOf(agenda).flatMap(({ entry }) => placeOf(facts, entry.site) ?? []);
  const codes = [...new Set(visited.map(({ country }) => country ?? providing))];
  return (codes.length === 0 ? [providing] : codes).map((code) => ({
    code,
    cities: townsOf(
      visited.filter(({ country }) => (country ?? providing) === code),
      code,
    ),
  }));
}
