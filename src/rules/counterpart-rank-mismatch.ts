import { listed } from '../base/text.ts';
import { type Finding, finding, type Severity } from '../diagnostics/diagnostic.ts';
import { notStated } from '../diagnostics/not-stated.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { DelegateFacts, PersonFacts, SessionFacts } from '../facts/facts.ts';
import { presentAt } from '../facts/people/attendance.ts';
import {
  isHeadOpen,
  isOfficial,
  type Ranked,
  rankedDelegates,
  rankOf,
  visitedHosts,
} from '../facts/people/comparing.ts';
import { counterpartAnchor, counterpartName, delegateAnchor } from '../facts/sessions/anchor.ts';
import { formatRank, LOWEST_RANK, nameOfRank, type Rank } from '../policy/ladder.ts';
import { RECORD } from '../policy/sources.ts';
import type { Policy } from '../policy/thresholds.ts';
import { nearest } from '../tour/nearest.ts';
import type { SessionKind } from '../tour/schema.ts';
import type { Rule, RuleContext } from './rule.ts';

export const counterpartRankMismatch: Rule = {
  id: 'counterpart-rank-mismatch',
  lesson: 'seniority',
  severity: 'warning',
  summary: 'Whoever receives the delegation sits rungs above or below the highest delegate present.',
  why: 'A host far above hands over to a deputy after the photograph; a host far below cannot answer for its policy, and the guest takes it as a slight.',
  source: `${RECORD}; requests travel between equals, https://www.parl.ca/diplomacy/en/speakers/posp; the number of rungs, and which sessions may do without, is a house rule`,
  check(context) {
    const { tour, facts } = context;
    if (facts.hosts.length === 0) return [];
    if (facts.delegates.length === 0)
      return [
        notStated(
          nearest(tour, ['delegation'], ['hosts']),
          'Whether hosts and delegates match in rank',
          ['delegation.delegates'],
          { target: 'key', help: 'List the delegates with their titles under `delegation`.' },
        ),
      ];
    return [...mismatches(context), ...unnamed(context)];
  },
};

/** Whoever runs the works shows them, whatever his or her rank. */
const SHOWN_AROUND: readonly SessionKind[] = ['site visit', 'demonstration', 'workshop'];

/** What ends with the photograph: that somebody high receives is an honour. */
const GREETED: readonly SessionKind[] = ['courtesy call', 'reception'];

interface Meeting {
  readonly session: SessionFacts;
  readonly lead: PersonFacts;
  readonly hostRank: Rank;
  readonly best: Ranked<DelegateFacts>;
  /** Rungs that the host sits above the delegation; negative where below. */
  readonly gap: number;
}

function mismatches({ tour, facts, policy }: RuleContext): Finding[] {
  const meetings = facts.sessions.flatMap((session): Meeting[] => {
    const { lead } = session;
    const hostRank = rankOf(lead);
    const [best] = rankedDelegates(presentAt(session), tour);
    if (lead === undefined || hostRank === undefined || best === undefined || hasDeclined(session.host))
      return [];
    const gap = best.rank - hostRank;
    // Somebody higher may yet be listed, unless the leader is.
    if (gap > 0 && session.unlisted !== undefined && isHeadOpen(facts)) return [];
    return [{ session, lead, hostRank, best, gap }];
  });
  const seen = new Set<string>();
  return meetings.flatMap((meeting) => {
    const severity = severityOf(meeting, meetings, policy);
    // Several sessions with the same two people are one mismatch.
    const key = `${meeting.lead.path.join('.')} ${meeting.best.person.id}`;
    if (severity === undefined || seen.has(key)) return [];
    seen.add(key);
    return [described(meeting, severity)];
  });
}

function severityOf(meeting: Meeting, meetings: readonly Meeting[], policy: Policy): Severity | undefined {
  const size = Math.abs(meeting.gap);
  if (size < policy.rankGapWarning) return undefined;
  const far = size >= policy.rankGapError;
  if (!isOfficial(meeting.session.host?.host.kind)) return far ? 'info' : undefined;
  // Once the guest has been received by an equal, juniors may show the rest.
  const received = meetings.some(
    ({ best, gap, session }) =>
      best.person === meeting.best.person &&
      Math.abs(gap) < policy.rankGapWarning &&
      isOfficial(session.host?.host.kind),
  );
  if (meeting.gap < 0 && received) return undefined;
  if ((meeting.gap < 0 ? SHOWN_AROUND : GREETED).includes(meeting.session.kind))
    return far ? 'info' : undefined;
  return far ? 'error' : 'warning';
}

function described({ session, lead, hostRank, best, gap }: Meeting, severity: Severity): Finding {
  const { delegate } = best.person;
  const host = session.host?.host.name ?? 'the host';
  const rungs = `${Math.abs(gap)} rungs ${gap > 0 ? 'below' : 'above'}`;
  return finding(
    counterpartAnchor(lead),
    `${counterpartName(lead)} (${formatRank(hostRank)}) receives the delegation at "${session.title}", where the highest delegate${session.unlisted === undefined && session.attendees.every(({ ranking }) => ranking.kind !== 'unknown') ? '' : ' of known rank'}, ${delegate.name} (${formatRank(best.rank)}), sits ${rungs}.`,
    {
      severity,
      label: formatRank(hostRank),
      related: [
        { path: delegateAnchor(best.person), message: `${formatRank(best.rank)}, the highest who attends` },
      ],
      help:
        gap > 0
          ? `Add a delegate of ${around(hostRank)}, to this session, or ask ${host} for a counterpart of ${around(best.rank)}.`
          : `Ask ${host} for a counterpart of ${around(best.rank)}, at least for a courtesy call, or leave ${delegate.name} out of \`attend:\`.`,
    },
  );
}

/** `rank 3 to 5, deputy minister to director`: the rung itself and its neighbours. */
function around(rank: Rank): string {
  const [from, to] = [Math.max(1, rank - 1), Math.min(LOWEST_RANK, rank + 1)];
  return `rank ${from} to ${to}, ${nameOfRank(from)} to ${nameOfRank(to)}`;
}

/** Hosts of which nobody is named: one thing is missing, said once. */
function unnamed({ facts }: RuleContext): Finding[] {
  const hosts = visitedHosts(facts.hosts, facts.sessions).filter(
    (host) =>
      isOfficial(host.host.kind) &&
      facts.sessions.some((session) => session.host === host && session.lead === undefined),
  );
  const [first, ...others] = hosts;
  if (first === undefined) return [];
  return [
    notStated(
      [...first.path, 'name'],
      `Whether rank meets rank at ${listed(hosts.map(({ host }) => host.name))}`,
      hosts.map(({ path }) => [...path, 'lead']),
      {
        related: others.slice(0, 3).map(({ path }) => ({ path: [...path, 'name'], message: 'nor here' })),
        help: 'Ask who will receive the delegation, and state it: `lead: { name: …, title: … }`.',
      },
    ),
  ];
}
