import { finding } from '../diagnostics/diagnostic.ts';
import { rankedDelegates } from '../facts/people/comparing.ts';
import { delegateAnchor } from '../facts/sessions/anchor.ts';
import { formatRank } from '../policy/ladder.ts';
import { CHIEF_OF_PROTOCOL } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const leaderOutranked: Rule = {
  id: 'leader-outranked',
  lesson: 'protocol',
  severity: 'warning',
  summary: 'A delegate ranks above the leader of the delegation.',
  why: 'Hosts seat and greet by rank and turn to the wrong person; the one of higher rank will not follow the other’s lead.',
  source: `${CHIEF_OF_PROTOCOL}; the number of rungs is a house rule`,
  check({ tour, facts, policy }) {
    const ranked = rankedDelegates(facts.delegates, tour);
    const leader = ranked.find(({ person }) => person.delegate.role === 'leader');
    // An ambassador posted there accompanies the delegation and does not lead it.
    const highest = ranked.find(({ person }) => !person.local);
    if (leader === undefined || highest === undefined || highest.rank >= leader.rank) return [];
    // A leader whose rank is not known may be the highest of several.
    if (
      facts.delegates.some(
        ({ delegate, ranking }) => delegate.role === 'leader' && ranking.kind === 'unknown',
      )
    )
      return [];
    const gap = leader.rank - highest.rank;
    return [
      finding(
        [...leader.person.path, 'role'],
        `${leader.person.delegate.name} (${formatRank(leader.rank)}) leads the delegation, but ${highest.person.delegate.name} (${formatRank(highest.rank)}) ranks above.`,
        {
          severity: gap >= policy.rankGapWarning ? 'warning' : 'info',
          label: formatRank(leader.rank),
          related: [{ path: delegateAnchor(highest.person), message: formatRank(highest.rank) }],
          help: `Let ${highest.person.delegate.name} lead (\`role: leader\`), or state \`rank:\` where a title misleads.`,
        },
      ),
    ];
  },
};
