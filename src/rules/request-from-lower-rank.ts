import { finding } from '../diagnostics/diagnostic.ts';
import { expectedHosts } from '../facts/expected-hosts.ts';
import { isOfficial, rankOf } from '../facts/people/comparing.ts';
import { counterpartAnchor, counterpartName } from '../facts/sessions/anchor.ts';
import { formatRank, nameOfRank } from '../policy/ladder.ts';
import type { Rule } from './rule.ts';

export const requestFromLowerRank: Rule = {
  id: 'request-from-lower-rank',
  lesson: 'protocol',
  severity: 'warning',
  summary: 'The request to a host is signed by somebody far below the person it is addressed to.',
  why: 'A letter from below is answered from below: a deputy’s deputy receives, or nobody answers at all.',
  source: 'Requests travel between equals, clerk to clerk, https://www.parl.ca/diplomacy/en/speakers/posp',
  check({ facts, policy }) {
    return expectedHosts(facts).flatMap(({ name, host, lead, requestedBy }) => {
      const [signed, addressed] = [rankOf(requestedBy), rankOf(lead)];
      if (requestedBy === undefined || lead === undefined || signed === undefined || addressed === undefined)
        return [];
      const gap = signed - addressed;
      if (!isOfficial(host.kind) || gap < policy.rankGapWarning) return [];
      return [
        finding(
          counterpartAnchor(requestedBy),
          `The request to ${name} is signed by ${counterpartName(requestedBy)} (${formatRank(signed)}), ${gap} rungs below ${counterpartName(lead)} (${formatRank(addressed)}), who is to receive.`,
          {
            severity: gap >= policy.rankGapError ? 'warning' : 'info',
            label: formatRank(signed),
            related: [{ path: counterpartAnchor(lead), message: formatRank(addressed) }],
            help: `Have the request signed by somebody of rank ${addressed}, ${nameOfRank(addressed)}, or let the embassy hand it over as a note.`,
          },
        ),
      ];
    });
  },
};
