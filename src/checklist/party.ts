import { counted, listed } from '../base/text.ts';
import type { DelegateFacts, Facts, HostFacts } from '../facts/facts.ts';
import type { Tour } from '../tour/schema.ts';

/** Those who travel, for a title: `8 delegates and 5 companions`, or `the delegation` where nobody is listed. */
export function party(tour: Tour, facts: Facts): string {
  return partyOf(facts.travellers.length, tour, facts);
}

/** Those whom a host receives: also the delegates who are in the providing country already. */
export function visitors(tour: Tour, facts: Facts): string {
  return partyOf(facts.delegates.length, tour, facts);
}

function partyOf(listedCount: number, tour: Tour, facts: Facts): string {
  const size = facts.delegates.length === 0 ? tour.delegation?.size : listedCount;
  const delegates = size === undefined ? 'the delegation' : counted(size, 'delegate');
  return facts.companions === 0 ? delegates : `${delegates} and ${counted(facts.companions, 'companion')}`;
}

/** False only where every delegate is listed as being in the providing country already. */
export function travels(facts: Facts): boolean {
  return facts.travellers.length > 0 || facts.delegates.length === 0;
}

/** True where they cross a border: passports, visas, insurance. */
export function travelsAbroad(tour: Tour, facts: Facts): boolean {
  return travels(facts) && tour.countries.receiving !== tour.countries.providing;
}

/** People by name; all of a larger group as `all 8 travellers`. */
export function named(
  people: readonly DelegateFacts[],
  group: readonly DelegateFacts[],
  noun: string,
): string {
  return people.length > 3 && people.length === group.length
    ? `all ${counted(people.length, noun)}`
    : listed(people.map(({ delegate }) => delegate.name));
}

/** Hosts that are still to be visited: all but those that declined. */
export function expectedHosts(facts: Facts): readonly HostFacts[] {
  return facts.hosts.filter(({ host }) => host.status !== 'declined');
}
