import type { Facts, SessionFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Interpreter, Session, Tour } from '../tour/schema.ts';

/** Something that the organisers could change, and the tour as it would be. */
export interface Change {
  /** `Simultaneous interpretation instead of consecutive` */
  readonly words: string;
  readonly tour: Tour;
}

/** A tour that does not work out as it is. */
export interface Situation {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
  /** Sessions that must take place and do not. */
  readonly leftOut: readonly SessionFacts[];
}

/** Fewer are no group. */
export const SMALLEST_GROUP = 2;

/** The tour without some sessions. */
export function withoutSessions({ tour, facts }: Situation, left: readonly SessionFacts[]): Tour {
  return {
    ...tour,
    sessions: sessionsOf(tour, facts).filter((session) => left.every(({ id }) => id !== session.id)),
  };
}

/** Sessions with their ids, also where the file has only hosts. */
function sessionsOf(tour: Tour, facts: Facts): Session[] {
  if (tour.sessions === undefined) return facts.sessions.map(({ id, session }) => ({ ...session, id }));
  return tour.sessions.map((session, i) => ({ ...session, id: facts.sessions[i]?.id ?? session.id }));
}

/** The tour with every session changed, also where the file has only hosts. */
export function withSessions(
  { tour, facts }: Situation,
  change: (session: Session, facts: SessionFacts) => Session,
): Tour {
  return {
    ...tour,
    sessions: sessionsOf(tour, facts).map((session) => {
      const own = facts.sessions.find(({ id }) => id === session.id);
      return own === undefined ? session : change(session, own);
    }),
  };
}

/** Where interpreters are listed at all: so many of them, those that are missing like the first unless it is said how. */
export function withInterpreters(tour: Tour, count: number, like?: Interpreter): Tour {
  const listedOnes = tour.interpretation?.interpreters ?? [];
  const further = like ?? listedOnes[0];
  if (further === undefined || listedOnes.length === 0 || listedOnes.length >= count) return tour;
  const more = Array.from(
    { length: count - listedOnes.length },
    (_, i): Interpreter => ({
      ...further,
      id: `further-interpreter-${i + 1}`,
    }),
  );
  return { ...tour, interpretation: { ...tour.interpretation, interpreters: [...listedOnes, ...more] } };
}
