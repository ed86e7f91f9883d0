import { finding } from '../diagnostics/diagnostic.ts';
import { substituteOf } from '../facts/people/substitute.ts';
import { delegateAnchor } from '../facts/sessions/anchor.ts';
import { formatRank } from '../policy/ladder.ts';
import { ART_OF_EXCHANGE } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const substituteFarBelow: Rule = {
  id: 'substitute-far-below',
  lesson: 'stakeholders',
  severity: 'warning',
  until: 'the tour is over',
  summary: 'Who is to go instead of a delegate sits far below that delegate.',
  why: 'The host has matched a minister and receives a specialist; what the delegate was to decide stays undecided.',
  source: `${ART_OF_EXCHANGE}: the reason kept, so that a substitute can be tested against it; the number of rungs is a house rule`,
  check({ facts, policy }) {
    return facts.delegates.flatMap((person) => {
      const standIn = substituteOf(person, facts);
      if (standIn === undefined || person.ranking.kind === 'unknown' || standIn.ranking.kind === 'unknown')
        return [];
      const gap = standIn.ranking.rank - person.ranking.rank;
      if (gap < policy.farBelowRungs) return [];
      return [
        finding(
          [...person.path, 'substitute'],
          `${standIn.delegate.name} (${formatRank(standIn.ranking.rank)}) is to go instead of ${person.delegate.name} (${formatRank(person.ranking.rank)}), ${gap} rungs below.`,
          {
            label: formatRank(standIn.ranking.rank),
            related: [{ path: delegateAnchor(person), message: formatRank(person.ranking.rank) }],
            help: `Name somebody of ${person.delegate.reason === undefined ? 'a rank' : `whom "${person.delegate.reason}" is true and of a rank`} closer to ${person.ranking.rank}, or agree with the hosts that they then receive one rung lower.`,
          },
        ),
      ];
    });
  },
};
