import type { LocalDate } from '../../base/calendar.ts';
import type { DelegateFacts, Facts, SessionFacts } from '../facts.ts';

/** Stands for the whole delegation where a tour lists no delegates: it is still in one place at a time. */
export const DELEGATION = 'delegation';

/** Who a session binds to a place, as ids of delegates, or {@link DELEGATION}; never empty. */
export function peopleOf({ attendees }: SessionFacts): string[] {
  return attendees.length === 0 ? [DELEGATION] : attendees.map(({ id }) => id);
}

/** Everybody whom any session binds. */
export function everybody(facts: Facts): string[] {
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

/** True where a delegate takes part in the tour on the date. */
export function isThere({ delegate: { from, to } }: DelegateFacts, date: LocalDate): boolean {
  return (from ?? date) <= date && date <= (to ?? date);
}
