import { type ClockSpan, type ClockTime, WHOLE_DAY } from '../base/clock.ts';
import type { DayFacts, Facts, SessionFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Window } from './demand.ts';

/** Windows on the programme's days: on each the spans that `spansOn` gives. */
export function programmeWindows(facts: Facts, spansOn: (day: DayFacts) => readonly ClockSpan[]): Window[] {
  return facts.days.flatMap((day) => spansOn(day).map(({ from, to }) => ({ date: day.date, from, to })));
}

/** Whole days of the programme, those that `isWanted`. */
export function wholeDays(facts: Facts, isWanted: (day: DayFacts) => boolean): Window[] {
  return programmeWindows(facts, (day) => (isWanted(day) ? [WHOLE_DAY] : []));
}

/** When a session is over by the programme's day: a reception later than others. */
export function latestEnd(
  { kind }: SessionFacts,
  { facts, policy }: { readonly facts: Facts; readonly policy: Policy },
): ClockTime {
  return kind === 'reception' ? Math.max(facts.dayTo, policy.receptionTo) : facts.dayTo;
}

/** A morning leaves the lunch break at its latest, an afternoon begins after the earliest. */
export function partOfDay({ lunch }: Facts, part: 'morning' | 'afternoon' | undefined): ClockSpan {
  if (part === undefined) return WHOLE_DAY;
  return part === 'morning'
    ? { ...WHOLE_DAY, to: lunch.to - lunch.minutes }
    : { ...WHOLE_DAY, from: lunch.from + lunch.minutes };
}
