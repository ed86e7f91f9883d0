import { daysBetween, formatDate, type LocalDate } from '../base/calendar.ts';
import { listedBriefly } from '../base/text.ts';
import { type Finding, finding, type Severity } from '../diagnostics/diagnostic.ts';
import type { HostFacts, SessionFacts } from '../facts/facts.ts';
import { isNamed, isOfficial, visitedHosts } from '../facts/people/comparing.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { RECORD } from '../policy/sources.ts';
import type { SessionKind } from '../tour/schema.ts';
import type { Rule, RuleContext } from './rule.ts';

export const counterpartUnnamed: Rule = {
  id: 'counterpart-unnamed',
  lesson: 'seniority',
  severity: 'warning',
  until: 'the tour is over',
  summary: 'A host has not named who receives the delegation.',
  why: 'Without a name there is no rank to match and no one to call; on the day whoever is free comes down to the lobby.',
  source: RECORD,
  check(context) {
    const open = visitedHosts(context.facts.hosts, context.facts.sessions).flatMap((host) =>
      unnamedAt(host, context),
    );
    const nobody = open.filter(({ first }) => first.lead?.person.name === undefined);
    return [
      // Of several hosts that have named nobody one letter asks: they are one finding, the urgent ones apart.
      ...(['warning', 'info'] as const).flatMap((severity) =>
        ofHosts(
          nobody.filter((one) => one.severity === severity),
          severity,
          context,
        ),
      ),
      ...open.filter((one) => !nobody.includes(one)).map((one) => ofPlaceholder(one, context)),
    ];
  },
};

interface Unnamed {
  readonly host: HostFacts;
  /** Sessions there in which nobody is named to receive; the first of them. */
  readonly sessions: readonly SessionFacts[];
  readonly first: SessionFacts;
  readonly severity: 'warning' | 'info';
}

/** Whoever shows a plant or a museum has no rank to match. */
const SHOWN: readonly SessionKind[] = ['site visit', 'demonstration', 'reception'];

function unnamedAt(host: HostFacts, { tour, facts, policy, today, writtenAt }: RuleContext): Unnamed[] {
  const sessions = facts.sessions.filter(
    (session) => session.host === host && !isNamed(session.lead) && !isPast(session, today),
  );
  const [first] = sessions;
  // Somebody who is named in a way that cannot be read has been told of.
  if (first === undefined || writtenAt?.([...host.path, 'lead']) !== undefined) return [];
  const early =
    host.host.status === 'wished' || daysBetween(dueDate('invite-host', tour, policy).date, today) <= 0;
  const isShown = !isOfficial(host.host.kind) && sessions.every(({ kind }) => SHOWN.includes(kind));
  return [{ host, sessions, first, severity: early || isShown ? 'info' : 'warning' }];
}

/** Whoever received there has done so. */
function isPast({ fixed }: SessionFacts, today: LocalDate): boolean {
  return fixed !== undefined && fixed.date < today;
}

function ofHosts(open: readonly Unnamed[], severity: Severity, context: RuleContext): Finding[] {
  const [one, ...others] = open;
  if (one === undefined) return [];
  const names = others.length === 0 ? one.host.host.name : listedBriefly(open.map(({ host }) => host.name));
  return [
    finding(
      [...one.host.path, 'name'],
      `Nobody is named to receive the delegation at ${names}; ${dueWords(open.length, context)}.`,
      {
        severity,
        label: 'no `lead` with a name',
        related:
          others.length > 0
            ? others.slice(0, 3).map(({ host }) => ({ path: [...host.path, 'name'], message: 'nor here' }))
            : sessionsOf(one),
        help: askFor(others.length === 0 ? 'the host' : 'each host'),
      },
    ),
  ];
}

function ofPlaceholder(one: Unnamed, context: RuleContext): Finding {
  const { host, first, severity } = one;
  return finding(
    [...(first.lead?.path ?? host.path), 'name'],
    `Only "${first.lead?.person.name}" is named to receive the delegation at ${host.host.name}; ${dueWords(1, context)}.`,
    {
      severity,
      related: sessionsOf(one),
      help: askFor('the host'),
    },
  );
}

function askFor(whom: string): string {
  return `Ask ${whom} for a counterpart of the delegation’s rank, and state it: \`lead: { name: …, title: … }\`.`;
}

function sessionsOf({ sessions }: Unnamed) {
  return sessions
    .filter(({ path }) => path[0] === 'sessions')
    .slice(0, 2)
    .map(({ path, session }) => ({
      path: session.title === undefined ? [...path, 'host'] : [...path, 'title'],
      message: 'who receives here?',
    }));
}

/** `name and title were due by Wednesday 30 April 2014, 8 weeks before departure` */
function dueWords(hosts: number, { tour, policy, today }: RuleContext): string {
  const due = dueDate('confirm-host', tour, policy);
  const overdue = daysBetween(due.by, today) > 0;
  return `${hosts === 1 ? 'name and title' : 'names and titles'} ${overdue ? 'were' : 'are'} due by ${formatDate(due.by)}, ${due.timing}`;
}
