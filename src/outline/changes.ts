import type { Plan } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import type { ClockTime } from '../base/clock.ts';

/** A session of the earlier agenda that is not where it was. */
export interface Change {
  readonly session: string;
  readonly title: string;
  readonly before: Slot;
  /** Undefined where it is dropped. */
  readonly now: Slot | undefined;
}

interface Slot {
  readonly date: LocalDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
}

/**
 * What the planner counts as changes, one by one in the order of the earlier agenda, the one in the tour file: another date or
 * start, or none. Other interpreters, or another end alone, are none.
 */
export function changesOf({ tour, facts, agenda, value }: Plan): Change[] {
  // A plan that nobody searched an agenda for has moved nothing.
  if ((value.changes ?? 0) === 0) return [];
  const slots = new Map(
    agenda.days.flatMap(({ date, entries }) =>
      entries.flatMap((entry): [string, Slot][] =>
        entry.kind === 'session' ? [[entry.session, { date, start: entry.start, end: entry.end }]] : [],
      ),
    ),
  );
  return (tour.agenda ?? []).flatMap(({ session, at, until }) => {
    const known = facts.sessions.find(({ id }) => id === session);
    if (known === undefined) return [];
    const now = slots.get(session);
    const before = { date: at.date, start: at.time, end: until ?? at.time + known.length };
    const isKept = now !== undefined && now.date === before.date && now.start === before.start;
    return isKept ? [] : [{ session, title: known.title, before, now }];
  });
}
