import { finding } from '../diagnostics/diagnostic.ts';
import { isOfficial } from '../facts/people/comparing.ts';
import { delegateAnchor } from '../facts/sessions/anchor.ts';
import { formatRank, RANKS, type Rank } from '../policy/ladder.ts';
import { ART_OF_EXCHANGE, RECORD } from '../policy/sources.ts';
import { stakeholderIds } from '../tour/ids.ts';
import type { Rule } from './rule.ts';

export const stakeholderWithoutDecisionMaker: Rule = {
  id: 'stakeholder-without-decision-maker',
  lesson: 'stakeholders',
  severity: 'warning',
  summary: 'A key stakeholder sends nobody of a rank that can decide.',
  why: 'The delegate learns, returns, writes a note, and the note waits for somebody who has seen nothing.',
  source: `${RECORD}; ${ART_OF_EXCHANGE}; participants in a decision-making position, https://www.conservation.org/policy/guidance-for-south-south-exchanges`,
  check({ tour, facts, policy }) {
    // Somebody higher may be among those not yet listed.
    if (facts.unlisted !== undefined) return [];
    return stakeholderIds(tour).flatMap((id, i) => {
      const stakeholder = tour.stakeholders?.[i];
      if (stakeholder === undefined || (stakeholder.stake !== 'key' && stakeholder.stake !== 'lead'))
        return [];
      const people = facts.delegates.filter(({ organisation }) => organisation === id);
      const ranked = people
        .flatMap((person) =>
          person.ranking.kind === 'unknown' ? [] : [{ person, rank: person.ranking.rank }],
        )
        .sort((a, b) => a.rank - b.rank);
      const [best] = ranked;
      // A rank that is unknown may be the one that decides; `rank-unknown` asks for it.
      if (best === undefined || ranked.length < people.length || !isOfficial(stakeholder.kind)) return [];
      if (best.rank <= policy.decisionMakerRank) return [];
      const least = RANKS[policy.decisionMakerRank - 1]?.rank ?? best.rank;
      return [
        finding(
          delegateAnchor(best.person),
          `${stakeholder.name}, a ${stakeholder.stake} stakeholder, sends ${best.person.delegate.name} (${formatRank(best.rank)})${people.length === 1 ? '' : ' as its highest delegate'}; ${formatRank(least as Rank)}, is the lowest that decides for an organisation.`,
          {
            label: formatRank(best.rank),
            related: [{ path: ['stakeholders', i, 'stake'], message: `a ${stakeholder.stake} stakeholder` }],
            help: `Ask it to send somebody of rank ${policy.decisionMakerRank} or above as well, or correct \`stake:\` if its decision is not needed.`,
          },
        ),
      ];
    });
  },
};
