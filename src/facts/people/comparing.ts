import { rememberedByObject } from '../../base/remembered.ts';
import type { Rank } from '../../policy/ladder.ts';
import { RANKS } from '../../policy/ladder.ts';
import { stakeholderIds } from '../../tour/ids.ts';
import type { Host, Tour } from '../../tour/schema.ts';
import { expectedHosts } from '../expected-hosts.ts';
import type { DelegateFacts, Facts, HostFacts, PersonFacts } from '../facts.ts';

/** Where the ladder of ranks means the same on both sides. A company's director is not a ministry's. */
const OFFICIAL: readonly Host['kind'][] = ['government', 'parliament', 'municipality', 'agency'];

/** True of an office of the state, and where nothing is said: officials visit officials. */
export function isOfficial(kind: Host['kind']): boolean {
  return kind === undefined || OFFICIAL.includes(kind);
}

/** A person with a rank that is known. */
export interface Ranked<P> {
  readonly person: P;
  readonly rank: Rank;
}

/** Delegates of known rank who come from an office of the state, the highest first; support staff are not ranked. */
export function rankedDelegates(
  delegates: readonly DelegateFacts[],
  tour: Tour,
): readonly Ranked<DelegateFacts>[] {
  return rankedOf(tour)(delegates);
}

const rankedOf = rememberedByObject((tour: Tour) =>
  rememberedByObject((delegates: readonly DelegateFacts[]) => ranked(delegates, tour)),
);

function ranked(delegates: readonly DelegateFacts[], tour: Tour): readonly Ranked<DelegateFacts>[] {
  const ids = stakeholderIds(tour);
  return delegates
    .filter(({ organisation }) => isOfficial(tour.stakeholders?.[ids.indexOf(organisation ?? '')]?.kind))
    .flatMap((person) =>
      person.ranking.kind === 'unknown' || person.ranking.rank === RANKS.length
        ? []
        : [{ person, rank: person.ranking.rank }],
    )
    .sort((a, b) => a.rank - b.rank);
}

/** True where delegates are still to be listed, and none of those who are is the leader: the highest may be among the others. */
export function isHeadOpen({ delegates, unlisted }: Facts): boolean {
  return unlisted !== undefined && delegates.every(({ delegate }) => delegate.role !== 'leader');
}

/** The rank of a counterpart, where it is known. */
export function rankOf(lead: PersonFacts | undefined): Rank | undefined {
  return lead === undefined || lead.ranking.kind === 'unknown' ? undefined : lead.ranking.rank;
}

/** True where a name stands for somebody: not `N.N.`, `TBC` or the like. */
export function isNamed(lead: PersonFacts | undefined): lead is PersonFacts {
  const name = lead?.person.name;
  return (
    name !== undefined &&
    !/^(n\.?\s?n\.?|t\.?b\.?[acd]\.?|to be (announced|confirmed|determined|named)|\?+|-)$/i.test(name.trim())
  );
}

/** Hosts at which a session is to take place and which have not declined. */
export function visitedHosts(
  hosts: readonly HostFacts[],
  sessions: readonly { readonly host: HostFacts | undefined }[],
): HostFacts[] {
  return expectedHosts({ hosts }).filter((host) => sessions.some((session) => session.host === host));
}
