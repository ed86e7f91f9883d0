import type { Path } from '../base/path.ts';
import { sessionAnchor } from '../facts/anchor.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import type { Session } from '../tour/schema.ts';
import type { PersonId } from './demand.ts';

/** Stands for the whole delegation where a tour lists no delegates: it is still in one place at a time. */
export const DELEGATION: PersonId = 'delegation';

/** Who a session binds to a place, as ids for the planner; never empty. */
export function peopleOf({ attendees }: SessionFacts): PersonId[] {
  return attendees.length === 0 ? [DELEGATION] : attendees.map(({ id }) => id);
}

/** Everybody whom any session binds. */
export function everybody(facts: Facts): PersonId[] {
  return [...new Set(facts.sessions.flatMap(peopleOf))];
}

/** True where somebody attends both. */
export function sharePeople(a: SessionFacts, b: SessionFacts): boolean {
  const people = new Set(peopleOf(a));
  return peopleOf(b).some((person) => people.has(person));
}

/** True where the session is for all who are there, and not for people by name. */
export function isForAll({ session }: SessionFacts): boolean {
  return !Array.isArray(session.attend);
}

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
