import type { Tour } from '../../tour/schema.ts';
import type { Facts, SessionFacts } from '../facts.ts';

/** Who takes a chair at a session. */
export interface Seats {
  readonly delegates: number;
  readonly companions: number;
  /** Interpreters in the room, besides those already listed as companions; in a booth they take no chair. */
  readonly interpreters: number;
}

/** Where nobody is listed, the delegates announced; undefined where neither is known. */
export function seatsAt(
  { attendees, session, barrier, mode }: SessionFacts,
  tour: Tour,
  facts: Facts,
): Seats | undefined {
  const all = facts.delegates.length === 0 && !Array.isArray(session.attend);
  const delegates = all ? tour.delegation?.size : attendees.length;
  if (delegates === undefined) return undefined;
  const inRoom = barrier !== false && (mode === 'consecutive' || mode === 'whispered');
  const listed = (tour.delegation?.companions ?? []).filter(({ kind }) => kind === 'interpreter').length;
  return {
    delegates,
    companions: facts.companions,
    interpreters: inRoom ? Math.max(0, facts.interpreters.length - listed) : 0,
  };
}
