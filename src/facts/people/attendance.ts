import { formatDate, isBetween, type LocalDate } from '../../base/calendar.ts';
import type { Tour } from '../../tour/schema.ts';
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
export function isThere({ delegate }: DelegateFacts, date: LocalDate): boolean {
  return isBetween(date, delegate.from, delegate.to);
}

/** Those who attend and are there: of what is agreed for a day, without who joins later or has left. */
export function presentAt({ attendees, fixed }: SessionFacts): readonly DelegateFacts[] {
  if (fixed === undefined || attendees.every((one) => isThere(one, fixed.date))) return attendees;
  return attendees.filter((one) => isThere(one, fixed.date));
}

/** True of a delegate who comes after the programme has begun. */
export function joinsLate({ delegate: { from } }: DelegateFacts, { dates }: Pick<Tour, 'dates'>): boolean {
  return from !== undefined && from > dates.from;
}

/** True of a delegate who goes before the programme is over. */
export function leavesEarly({ delegate: { to } }: DelegateFacts, { dates }: Pick<Tour, 'dates'>): boolean {
  return to !== undefined && to < dates.to;
}

/** `joins on Tuesday 14 April 2026, leaves after Wednesday 15 April 2026`, as far as the tour says. */
export function stayOf({ delegate: { from, to } }: DelegateFacts): string {
  return [from && `joins on ${formatDate(from)}`, to && `leaves after ${formatDate(to)}`]
    .filter(Boolean)
    .join(', ');
}
