import { finding } from '../diagnostics/diagnostic.ts';
import { rankedDelegates } from '../facts/people/comparing.ts';
import { isOfParliament } from '../facts/people/parliament.ts';
import { delegateAnchor } from '../facts/sessions/anchor.ts';
import { formatRank } from '../policy/ladder.ts';
import { MEMBER_RANK } from '../policy/titles-of-parliaments.ts';
import type { Rule } from './rule.ts';

export const delegationRankSpread: Rule = {
  id: 'delegation-rank-spread',
  lesson: 'seniority',
  severity: 'warning',
  summary: 'The delegates of one group lie too many rungs apart.',
  why: 'The host pitches to the highest and the specialists learn nothing new, or to the lowest and the highest leaves early.',
  source: 'house rule',
  check({ tour, facts, policy }) {
    // A member of parliament comes with those who draft what he or she signs: they are not meant to meet peers.
    const ranked = rankedDelegates(facts.delegates, tour).filter(
      ({ person, rank }) => rank <= MEMBER_RANK || !isOfParliament(person, tour),
    );
    const [highest, lowest] = [ranked[0], ranked.at(-1)];
    if (highest === undefined || lowest === undefined || lowest.rank - highest.rank <= policy.rankSpread)
      return [];
    // Split groups are the remedy: where the two never sit in one room, nothing is wrong.
    const together = facts.sessions.some(
      ({ host, attendees }) =>
        host && attendees.includes(highest.person) && attendees.includes(lowest.person),
    );
    if (!together) return [];
    return [
      finding(
        delegateAnchor(lowest.person),
        `${lowest.person.delegate.name} (${formatRank(lowest.rank)}) and ${highest.person.delegate.name} (${formatRank(highest.rank)}) lie ${lowest.rank - highest.rank} rungs apart and attend the same sessions.`,
        {
          label: formatRank(lowest.rank),
          related: [{ path: delegateAnchor(highest.person), message: formatRank(highest.rank) }],
          help: 'Split the group with `attend:` lists, so that decision-makers meet decision-makers and specialists meet specialists.',
        },
      ),
    ];
  },
};
