import type { Tour } from '../../tour/schema.ts';
import type { Facts, SessionFacts } from '../facts.ts';

/** Who takes a chair at a session. */
export interface Seats {
  readonly delegates: number;
  readonly companions: number;
  /** Interpreters in the room, besides those already listed as companions; in a booth they take no chair. */
  readonly interpreters: number;
}

/** Undefined where it is for all and nobody knows how many they are. */
export function seatsAt(
  { attendees, unlisted, barrier, mode }: SessionFacts,
  tour: Tour,
  facts: Facts,
): Seats | undefined {
  if (unlisted !== undefined && unlisted.number === undefined) return undefined;
  const inRoom = barrier !== false && (mode === 'consecutive' || mode === 'whispered');
  const listed = (tour.delegation?.companions ?? []).filter(({ kind }) => kind === 'interpreter').length;
  return {
    delegates: attendees.length + (unlisted?.number ?? 0),
    companions: facts.companions,
    interpreters: inRoom ? Math.max(0, facts.interpreters.length - listed) : 0,
  };
}
