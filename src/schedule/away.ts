import { isForAll, peopleOf } from '../facts/attendance.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import type { JourneyLegs } from '../facts/journeys.ts';
import type { LocalDateTime } from '../tour/scalars.ts';
import type { Tour } from '../tour/schema.ts';
import type { Window } from './demand.ts';
import { programmeWindows } from './programme-windows.ts';

/** The programme's time from one moment to another, where it is any. Without a moment: from its beginning, to its end. */
export function awayBetween(
  facts: Facts,
  from: LocalDateTime | undefined,
  to: LocalDateTime | undefined,
): Window[] {
  return programmeWindows(facts, ({ date }) => {
    const starts = from === undefined || from.date < date ? 0 : from.date === date ? from.time : 1440;
    const ends = to === undefined || date < to.date ? 1440 : to.date === date ? to.time : 0;
    return starts < ends ? [{ from: starts, to: ends }] : [];
  });
}

/**
 * True where the journey keeps somebody from the session. What is for all does not wait for delegates who are
 * declared to be there on some days only.
 */
export function keepsFrom(journey: JourneyLegs, session: SessionFacts, { dates }: Tour): boolean {
  const excused = session.attendees
    .filter(({ delegate: { from, to } }) => (from ?? dates.from) > dates.from || (to ?? dates.to) < dates.to)
    .filter(() => isForAll(session))
    .map(({ id }) => id);
  return peopleOf(session).some((person) => journey.people.includes(person) && !excused.includes(person));
}
