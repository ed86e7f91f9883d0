import { formatDate } from '../../base/calendar.ts';
import { formatClock } from '../../base/clock.ts';
import { listed } from '../../base/text.ts';
import { expectedHosts } from '../../facts/expected-hosts.ts';
import type { Facts, HostFacts, PersonFacts, SessionFacts } from '../../facts/facts.ts';
import { POSP, RECORD } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const confirmHost: Task = {
  id: 'confirm-host',
  why: 'A meeting without a named counterpart, a rank and a time is a promise; ranks that do not match end it early.',
  source: `${RECORD}; ${POSP}`,
  todos: ({ tour, facts }) =>
    expectedHosts(facts).map((host) => {
      const { status, confirmed } = host.host;
      const sessions = facts.sessions.filter((session) => session.host?.id === host.id);
      const open = openQuestions(host, sessions);
      const answered = !open.includes('who receives') && !open.includes('rank');
      return {
        about: host.id,
        title: titleOf(host, sessions, open),
        owner: roles(tour).hostCoordinator,
        done: answered ? confirmed : undefined,
        settled: answered && status === 'confirmed',
      };
    }),
};

function titleOf(host: HostFacts, sessions: readonly SessionFacts[], open: readonly string[]): string {
  const meeting = sessions.length > 1 ? `the ${sessions.length} meetings` : 'the meeting';
  const known = [
    ...(open.includes('who receives')
      ? []
      : [`${listed(receiving(host, sessions).flatMap(nameOf))} to receive`]),
    ...sessions.flatMap(({ fixed }) =>
      fixed ? [`${formatDate(fixed.date)} at ${formatClock(fixed.time)}`] : [],
    ),
  ];
  const asked = open.length > 0 ? `: ${open.join(', ')}` : '';
  return `Confirm ${meeting} with ${host.name}${known.length > 0 ? ` (${known.join('; ')})` : ''}${asked}`;
}

/** What the host has yet to say. */
function openQuestions(host: HostFacts, sessions: readonly SessionFacts[]): string[] {
  const people = receiving(host, sessions);
  const unled = people.length === 0 || sessions.some(({ lead }) => lead === undefined);
  return [
    ...(unled || people.some(({ person }) => person.name === undefined) ? ['who receives'] : []),
    ...(unled || people.some(({ ranking }) => ranking.kind === 'unknown') ? ['rank'] : []),
    ...(host.host.status !== 'confirmed' && !isTimed(sessions) ? ['time'] : []),
  ];
}

/** A host that has confirmed is asked for the time alone: see the task agree-time. */
function isTimed(sessions: readonly SessionFacts[]): boolean {
  return sessions.length > 0 && sessions.every(({ fixed }) => fixed !== undefined);
}

/** The host's lead and those who receive at single sessions, each once. */
function receiving(host: HostFacts, sessions: readonly SessionFacts[]): PersonFacts[] {
  const people: Facts['hosts'][number]['lead'][] = [host.lead, ...sessions.map(({ lead }) => lead)];
  return [...new Set(people.filter((person) => person !== undefined))];
}

function nameOf({ person }: PersonFacts): string[] {
  return person.name === undefined ? [] : [person.name];
}
