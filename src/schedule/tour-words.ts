import type { Path } from '../base/path.ts';
import { hasConfirmed } from '../facts/expected-hosts.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import { DELEGATION } from '../facts/people/attendance.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import type { Session } from '../tour/schema.ts';
import type { Names } from './placement-words.ts';

/** Where a session's field stands, or what stands for the session where the file does not have it. */
export function fieldPath(facts: SessionFacts, field: keyof Session): Path {
  const { path, session } = facts;
  return path[0] === 'sessions' && session[field] !== undefined ? [...path, field] : sessionAnchor(facts);
}

/** Where a host's field stands, or its name where the file does not have it. */
export function hostPath({ path, host }: NonNullable<SessionFacts['host']>, field: keyof typeof host): Path {
  return [...path, host[field] === undefined ? 'name' : field];
}

/** `"Satellite services"` */
export function quoted({ title }: SessionFacts): string {
  return `"${title}"`;
}

/** The same, with its host where another session has the same title: `"A court without paper" at Rotterdam`. */
export function quotedAmong(sessions: readonly SessionFacts[], session: SessionFacts): string {
  return isTitledAlone(sessions, session) ? quoted(session) : titleAndHost(session);
}

/** True where no other session has its title. */
export function isTitledAlone(sessions: readonly SessionFacts[], { id, title }: SessionFacts): boolean {
  return sessions.every((other) => other.id === id || other.title !== title);
}

/** The same, and that its host has confirmed, `"Satellite services" (confirmed)`: nobody gives that up lightly. */
export function withStanding(sessions: readonly SessionFacts[], session: SessionFacts): string {
  const words = quotedAmong(sessions, session);
  return hasConfirmed(session.host) ? `${words} (confirmed)` : words;
}

/** As the tour calls them: a session by its title, and where it is. */
export function namesIn({ sessions, delegates, interpreters }: Facts): Names {
  const sessionNames = new Map(sessions.map((session) => [session.id, titleAndHost(session)]));
  const delegateNames = new Map(delegates.map(({ id, delegate }) => [id, delegate.name]));
  const interpreterNames = new Map(interpreters.map(({ id, interpreter }) => [id, interpreter.name]));
  return {
    session: (id) => sessionNames.get(id) ?? id,
    attendee: (id) => delegateNames.get(id) ?? (id === DELEGATION ? 'the delegation' : id),
    interpreter: (id) => interpreterNames.get(id) ?? id,
  };
}

/** `"Shared services" at MAMPU` */
function titleAndHost(session: SessionFacts): string {
  const { title, host } = session;
  return host === undefined || title.includes(host.name)
    ? quoted(session)
    : `${quoted(session)} at ${host.name}`;
}
