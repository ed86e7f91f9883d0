import type { Facts, SessionFacts } from '../facts.ts';
import type { Agreed } from './agreed.ts';

/** True where the tour puts the session after the other, by itself or by way of others. */
export function comesAfter(session: SessionFacts, other: SessionFacts, { sessions }: Facts): boolean {
  const seen = new Set<string>();
  const open = [...(session.session.after ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === other.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(sessions.find((one) => one.id === id)?.session.after ?? []));
  }
  return false;
}

/** True where a session is agreed before another that it is to follow directly, or while that one still lasts. */
export function isTooEarlyAfter(own: Agreed, other: Agreed): boolean {
  if (!own.session.session.after?.includes(other.session.id)) return false;
  if (own.date !== other.date) return own.date < other.date;
  return own.from < (other.end === 'assumed' ? other.from + 1 : other.to);
}
