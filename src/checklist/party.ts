import { counted, listed } from '../base/text.ts';
import { expectedHosts } from '../facts/expected-hosts.ts';
import type { DelegateFacts, Facts, Unlisted } from '../facts/facts.ts';
import { isForAll } from '../facts/people/attendance.ts';
import { delegateCount, travellerCount } from '../facts/people/headcount.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { townsOf } from '../facts/places/towns.ts';
import { visitedCountries } from '../facts/places/visited-places.ts';
import { isWithinOneCountry } from '../facts/places/within-country.ts';
import type { Tour } from '../tour/schema.ts';

/**
 * Those who travel, for a title: `8 delegates and 5 companions`; `8 announced delegates` where fewer are listed;
 * `the delegation` where nobody has said how many. Fewer where some of those listed are not in it.
 */
export function party(facts: Facts, { without = 0 } = {}): string {
  return partyOf(travellerCount(facts) - without, facts);
}

/** Those whom a host receives: also the delegates who are in the providing country already. */
export function visitors(facts: Facts): string {
  return partyOf(delegateCount(facts) ?? 0, facts);
}

/** Those whom one host receives: fewer where all of its sessions are for some by name. */
export function visitorsAt(host: string, facts: Facts): string {
  const sessions = facts.sessions.filter((session) => session.host?.id === host);
  const people = new Set(sessions.flatMap(({ attendees }) => attendees));
  if (people.size === 0 || sessions.some(isForAll)) return visitors(facts);
  return withCompanions(counted(people.size, 'delegate'), facts);
}

function partyOf(count: number, facts: Facts): string {
  const noun =
    facts.unlisted === undefined || facts.delegates.length === 0 ? 'delegate' : 'announced delegate';
  const delegates = count === 0 ? 'the delegation' : counted(count, noun);
  return withCompanions(delegates, facts);
}

function withCompanions(delegates: string, { companions }: Facts): string {
  return companions === 0 ? delegates : `${delegates} and ${counted(companions, 'companion')}`;
}

/** Where the hosts are, for a title: their countries, or within one country their towns. */
export function hostsSide(tour: Tour, facts: Facts): string {
  const { providing } = tour.countries;
  const towns = townsOf(
    expectedHosts(facts).map(({ host }) => host.place),
    providing,
  );
  return isWithinOneCountry(tour) && towns.length > 0
    ? listed(towns)
    : listed(visitedCountries(tour, facts).map(theCountry));
}

/** People by name; all of a larger group as `all 8 travellers`. Those announced and not yet listed come last, by number. */
export function named(
  people: readonly DelegateFacts[],
  group: readonly DelegateFacts[],
  noun: string,
  unlisted?: Unlisted,
): string {
  const names =
    people.length > 3 && people.length === group.length
      ? [`all ${counted(people.length, noun)}${unlisted === undefined ? '' : ' listed'}`]
      : people.map(({ delegate }) => delegate.name);
  const others = unlisted?.number === undefined ? [] : [`the ${unlisted.number} not yet listed`];
  return listed([...names, ...others]);
}
