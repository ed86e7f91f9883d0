import type { LocalDate } from '../base/calendar.ts';
import { type ClockSpan, formatClock, subtractSpan } from '../base/clock.ts';
import { DELEGATION } from '../facts/people/attendance.ts';
import type { JourneyLegs } from '../facts/places/journeys.ts';
import { awayOn } from '../facts/places/rides.ts';
import type { BreakWindow } from '../tour/scalars.ts';
import type { ConstraintContext } from './constraints/constraint.ts';
import type { PersonId } from './demand.ts';

interface FreeSpan {
  readonly span: ClockSpan;
  readonly people: PersonId[];
}

/**
 * What journeys leave of the time for a break, and to whom: by what a span adds to the demand's id, nothing for the whole
 * window. Those whom they leave too little are not there.
 */
export function freeSpans(
  people: readonly PersonId[],
  journeys: readonly JourneyLegs[],
  date: LocalDate,
  window: BreakWindow,
  context: ConstraintContext,
): Map<string, FreeSpan> {
  const spans = new Map<string, FreeSpan>();
  for (const person of people) {
    const own = journeys.filter((one) => one.people.includes(person) || one.people.includes(DELEGATION));
    const span = spanOf(window, date, own, context);
    if (span === undefined) continue;
    const isUsual = span.from === window.from && span.to === window.to;
    const key = isUsual ? '' : `:${formatClock(span.from)}`;
    const known = spans.get(key);
    if (known) known.people.push(person);
    else spans.set(key, { span, people: [person] });
  }
  return spans;
}

/** The first part of the window that is long enough; undefined where none is. */
function spanOf(
  { from, to, minutes }: BreakWindow,
  date: LocalDate,
  journeys: readonly JourneyLegs[],
  context: ConstraintContext,
): ClockSpan | undefined {
  return journeys
    .flatMap((journey) => awayOn(journey, date, context) ?? [])
    .reduce((free: readonly ClockSpan[], way) => subtractSpan(free, way), [{ from, to }])
    .find((span) => span.to - span.from >= minutes);
}
