import { formatDate, type LocalDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import { counted } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { hasDeclined } from '../facts/expected-hosts.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { peopleOf } from '../facts/people/attendance.ts';
import { whereabouts } from '../facts/places/whereabouts.ts';
import { isSurelyConsecutive, takenIn } from '../facts/sessions/taken-in.ts';
import { musts, onlyDateOf, openDays, programmes } from '../facts/sessions/visiting.ts';
import { RECORD } from '../policy/sources.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Rule, RuleContext } from './rule.ts';

export const dayCrowded: Rule = {
  id: 'day-crowded',
  lesson: 'translation',
  severity: 'error',
  summary: 'More hosts are to be visited in a day than a delegation can take in.',
  why: 'The hosts merge into one another, nobody asks at the fourth, and the notes of the last ones stay empty.',
  source: `${RECORD}; up to four appointments a day, http://ic-tbr.org/What-Is-An-IVLP-Program.html`,
  check(context) {
    const dated = datesCrowded(context);
    return dated.length > 0 ? dated : tourCrowded(context);
  },
};

function datesCrowded(context: RuleContext): Finding[] {
  const { facts, policy } = context;
  const bound = facts.sessions.filter(
    (session) => onlyDateOf(session) !== undefined && !hasDeclined(session.host),
  );
  const due = musts(bound);
  const dates = [...new Set(bound.flatMap((session) => onlyDateOf(session) ?? []))].sort();
  return dates.flatMap((date) => {
    const ofDate = bound.filter((session) => onlyDateOf(session) === date);
    // What is not agreed for that day, and need not take place, may give way.
    const fullest = mostHosts(
      programmes(
        facts,
        ofDate.filter((session) => session.fixed !== undefined || due.includes(session)),
      ),
    );
    const { most, words } = limitOf(fullest, policy);
    const [first, ...others] = fullest;
    if (hostsOf(fullest).length <= most || first === undefined)
      return fullWithJourney(
        context,
        date,
        ofDate.filter((session) => session.priority !== 'could'),
      );
    return [
      finding(
        dayPath(first),
        `${counted(hostsOf(fullest).length, 'host')} are to be visited on ${formatDate(date)}; ${words}.`,
        {
          related: others.slice(0, 4).map((session) => ({ path: dayPath(session), message: 'the same day' })),
          help: 'Agree on another day with one of them.',
        },
      ),
    ];
  });
}

/** As many hosts as a day holds, and a journey to another town on top. */
function fullWithJourney(
  { tour, facts, policy }: RuleContext,
  date: LocalDate,
  sessions: readonly SessionFacts[],
): Finding[] {
  const fullest = mostHosts(programmes(facts, sessions));
  const { most, words } = limitOf(fullest, policy);
  const [first, ...others] = fullest;
  const journey = whereabouts(tour, facts, policy).inland.find(
    ({ departs, arrives, hours, people }) =>
      (departs?.date === date || arrives?.date === date) &&
      (hours ?? 0) * 60 >= policy.longTransferMinutes &&
      fullest.some((session) => peopleOf(session).some((person) => people.includes(person))),
  );
  if (first === undefined || journey === undefined || hostsOf(fullest).length < most) return [];
  return [
    finding(
      dayPath(first),
      `${counted(hostsOf(fullest).length, 'host')} are to be visited on ${formatDate(date)}, a day with a journey from ${journey.from} to ${journey.to}; ${words}, without a journey.`,
      {
        severity: 'warning',
        related: [
          { path: journey.path, message: 'the journey' },
          ...others.slice(0, 3).map((session) => ({ path: dayPath(session), message: 'the same day' })),
        ],
        help: 'Agree on another day with one of them, write `priority: could` there, or travel in the morning of a day without hosts.',
      },
    ),
  ];
}

/** Where the session says on which day it is. */
function dayPath({ path, fixed }: SessionFacts): Path {
  return [...path, fixed === undefined ? 'earliest' : 'at'];
}

/** All that must be visited, spread as evenly as can be. */
function tourCrowded({ tour, facts, policy }: RuleContext): Finding[] {
  const fullest = mostHosts(programmes(facts, musts(facts.sessions)));
  const days = openDays(facts, fullest).length;
  const hosts = hostsOf(fullest).length;
  const { most, words } = limitOf(fullest, policy);
  // Where no host is open at all, the calendar's rules say so.
  if (hosts <= most * days || days === 0) return [];
  return [
    finding(
      ['dates', 'to'],
      `${counted(hosts, 'host')} are to be visited on ${counted(days, 'day')}; ${words}.`,
      {
        label: counted(days, 'day'),
        related: [
          {
            path: [tour.sessions === undefined ? 'hosts' : 'sessions'],
            message: counted(hosts, 'host'),
            target: 'key',
          },
        ],
        help: `Stay ${counted(Math.ceil(hosts / most), 'day')}, or write \`priority: should\` at ${counted(hosts - most * days, 'host')}.`,
      },
    ),
  ];
}

function mostHosts(lists: readonly (readonly SessionFacts[])[]): readonly SessionFacts[] {
  const [fullest] = lists
    .map(takenIn)
    .map((sessions) => ({ sessions, hosts: hostsOf(sessions).length }))
    .sort((a, b) => b.hosts - a.hosts);
  return fullest?.sessions ?? [];
}

function hostsOf(sessions: readonly SessionFacts[]): string[] {
  return [...new Set(sessions.flatMap(({ host }) => host?.id ?? []))];
}

function limitOf(sessions: readonly SessionFacts[], policy: Policy): { most: number; words: string } {
  const isConsecutive = isSurelyConsecutive(sessions);
  const most = isConsecutive ? policy.consecutiveSessionsPerDay : policy.sessionsPerDay;
  return {
    most,
    words: `${most} a day are the most${isConsecutive ? ' with consecutive interpretation' : ''}`,
  };
}
