import { listed, listedBriefly } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { DelegateFacts, PersonFacts, SessionFacts } from '../facts/facts.ts';
import { presentAt } from '../facts/people/attendance.ts';
import { isOfficial, type Ranked, rankedDelegates, rankOf } from '../facts/people/comparing.ts';
import {
  counterpartAnchor,
  counterpartName,
  delegateAnchor,
  sessionAnchor,
} from '../facts/sessions/anchor.ts';
import { formatRank, LOWEST_RANK, type Rank } from '../policy/ladder.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

interface Reception {
  readonly lead: PersonFacts;
  readonly rank: Rank;
  readonly far: readonly Ranked<DelegateFacts>[];
  readonly present: number;
  readonly sessions: readonly SessionFacts[];
}

export const delegatesFarBelowHost: Rule = {
  id: 'delegates-far-below-host',
  lesson: 'seniority',
  severity: 'warning',
  summary: 'Too many of the delegates present sit far below whoever receives them.',
  why: 'The juniors say nothing before a host so high, the host wonders whom it is speaking to, and both sides’ experts never meet.',
  source: `${RECORD}; the number of rungs is a house rule`,
  check({ tour, facts, policy }) {
    const receptions = new Map<string, Reception[]>();
    for (const session of facts.sessions) {
      const { lead, host, unlisted } = session;
      const attendees = presentAt(session);
      const rank = rankOf(lead);
      if (
        lead === undefined ||
        rank === undefined ||
        // Of a part of the list no share can be told.
        unlisted !== undefined ||
        hasDeclined(host) ||
        !isOfficial(host?.host.kind)
      )
        continue;
      const far = rankedDelegates(attendees, tour).filter(
        (delegate) => delegate.rank - rank >= policy.farBelowRungs,
      );
      // Where all are, and with them the highest, `counterpart-rank-mismatch` says so.
      if (far.length <= policy.farBelowShare * attendees.length || far.length === attendees.length) continue;
      // The same juniors before several hosts are one concern.
      const key = `${attendees.length} ${far.map(({ person }) => person.id).join(' ')}`;
      const group = receptions.get(key) ?? [];
      const known = group.find((other) => other.lead === lead);
      receptions.set(
        key,
        known === undefined
          ? [...group, { lead, rank, far, present: attendees.length, sessions: [session] }]
          : group.map((one) => (one === known ? { ...one, sessions: [...one.sessions, session] } : one)),
      );
    }
    return [...receptions.values()].flatMap((group) => {
      const [first, ...others] = [...group].sort((a, b) => a.rank - b.rank);
      if (first === undefined) return [];
      const { lead, rank, far, present } = first;
      const names = group.map((reception) => counterpartName(reception.lead));
      const sessions = facts.sessions.filter((one) =>
        group.some((reception) => reception.sessions.includes(one)),
      );
      const titles = listedBriefly(sessions.map(({ title }) => `"${title}"`));
      const whom = far.length === 1 ? 'this one' : 'them';
      const lowest = far.at(-1)?.rank ?? rank;
      const match = Math.min(LOWEST_RANK, lowest - policy.farBelowRungs + 1);
      return [
        finding(
          counterpartAnchor(lead),
          `${far.length} of ${present} delegates ${far.length === 1 ? 'sits' : 'sit'} ${policy.farBelowRungs} or more rungs below ${listed(names)}, who ${names.length === 1 ? 'receives' : 'receive'} them at ${titles}.`,
          {
            label: formatRank(rank),
            related: [
              ...sessions
                .slice(0, 4)
                .map((session) => ({ path: sessionAnchor(session), message: 'receives them here' })),
              ...others.slice(0, 2).map((other) => ({
                path: counterpartAnchor(other.lead),
                message: `${formatRank(other.rank)}, likewise`,
              })),
              ...far.slice(0, 4).map((delegate) => ({
                path: delegateAnchor(delegate.person),
                message: formatRank(delegate.rank),
              })),
            ],
            help: `Leave ${whom} out of ${titles} by an \`attend:\` list${sessions.length === 1 ? '' : ' at each'}, or ask for a lead of rank ${match} or below; better still, replace ${whom} by ${far.length === 1 ? 'a delegate' : 'delegates'} of rank ${rank + policy.farBelowRungs - 1} or above.`,
          },
        ),
      ];
    });
  },
};
