import type { Path } from '../base/path.ts';
import { hasConfirmed } from '../facts/expected-hosts.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import type { Session } from '../tour/schema.ts';

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

/** The same, and that its host has confirmed, `"Satellite services" (confirmed)`: nobody gives that up lightly. */
export function withStanding(session: SessionFacts): string {
  return hasConfirmed(session.host) ? `${quoted(session)} (confirmed)` : quoted(session);
}
