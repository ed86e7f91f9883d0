import { counted, listed } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { isHeadOpen, isOfficial, rankedDelegates, rankOf, visitedHosts } from '../facts/people/comparing.ts';
import { counterpartAnchor, counterpartName, delegateAnchor } from '../facts/sessions/anchor.ts';
import { formatRank } from '../policy/ladder.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const delegationBelowCounterparts: Rule = {
  id: 'delegation-below-counterparts',
  lesson: 'protocol',
  severity: 'info',
  summary: 'Most public hosts receive at a level above everybody in the delegation.',
  why: 'Each host by itself is polite and one rung above; together they see a delegation that nobody of their level leads.',
  source: RECORD,
  check({ tour, facts, policy }) {
    const [best] = rankedDelegates(facts.delegates, tour);
    // Somebody higher may yet be listed, unless the leader is.
    if (best === undefined || isHeadOpen(facts)) return [];
    const received = visitedHosts(facts.hosts, facts.sessions).flatMap(({ host, lead }) => {
      const rank = rankOf(lead);
      return lead === undefined || rank === undefined || !isOfficial(host.kind) ? [] : [{ lead, rank }];
    });
    const above = received.filter(({ rank }) => rank < best.rank);
    if (above.length <= policy.higherHosts || above.length * 2 <= received.length) return [];
    const highest = Math.min(...above.map(({ rank }) => rank));
    const known =
      facts.unlisted === undefined && facts.delegates.every(({ ranking }) => ranking.kind !== 'unknown')
        ? ''
        : ' of known rank';
    return [
      finding(
        delegateAnchor(best.person),
        `${above.length} of ${counted(received.length, 'public host')} ${above.length === 1 ? 'receives' : 'receive'} at a level above everybody ${facts.unlisted === undefined ? 'in the delegation' : 'listed so far'}: ${listed(above.slice(0, 3).map(({ lead, rank }) => `${counterpartName(lead)} at rank ${rank}`))}; the highest delegate${known} is ${best.person.delegate.name} (${formatRank(best.rank)}).`,
        {
          label: formatRank(best.rank),
          related: above.slice(0, 3).map(({ lead, rank }) => ({
            path: counterpartAnchor(lead),
            message: formatRank(rank),
          })),
          help: `Ask for a leader of rank ${highest} for the delegation, or ask these hosts to receive at rank ${best.rank}.`,
        },
      ),
    ];
  },
};
