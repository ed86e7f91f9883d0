import type { Path } from '../base/path.ts';
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
