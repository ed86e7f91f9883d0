import type { LocalDate } from '../../base/calendar.ts';
import { type ClockSpan, formatClock, subtractSpan } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import { DELEGATION, everybody, peopleOf } from '../../facts/attendance.ts';
import type { DayFacts } from '../../facts/facts.ts';
import { type JourneyLegs, journeysOf } from '../../facts/journeys.ts';
import { awayOn } from '../../facts/rides.ts';
import type { PersonId } from '../demand.ts';
import type { Constraint, ConstraintContext } from './constraint.ts';

/** Everybody eats. Guests of a reception that is agreed for midday eat there, and on a journey that leaves no time people eat on the way. */
export const lunch: Constraint = {
  id: 'lunch',
  summary: 'Everybody has an unbroken break for lunch.',
  demands: (context) => {
    const { tour, facts } = context;
    const { minutes } = facts.lunch;
    const journeys = journeysOf(tour, facts);
    return facts.days.flatMap((day) =>
      [...bySpan(context, day, journeys)].map(([key, { span, people }]) => ({
        id: `lunch:${day.date}${key}`,
        constraint: 'lunch',
        sentence:
          key === ''
            ? `Everybody has ${formatDuration(minutes)} for lunch between ${formatClock(span.from)} and ${formatClock(span.to)}.`
            : `Whoever travels that day has ${formatDuration(minutes)} for lunch between ${formatClock(span.from)} and ${formatClock(span.to)}.`,
        path: tour.day?.lunch === undefined ? [] : ['day', 'lunch'],
        requirement: { kind: 'pause', people, dates: [day.date], minutes, ...span },
      })),
    );
  },
};

/** Who eats when: by what a span adds to the demand's id, nothing for the usual one. */
function bySpan(context: ConstraintContext, day: DayFacts, journeys: readonly JourneyLegs[]) {
  const { facts } = context;
  const spans = new Map<string, { readonly span: ClockSpan; readonly people: PersonId[] }>();
  for (const person of hungry(context, day)) {
    const span = spanOf(context, day.date, journeysWith(person, journeys));
    if (span === undefined) continue;
    const isUsual = span.from === facts.lunch.from && span.to === facts.lunch.to;
    const key = isUsual ? '' : `:${formatClock(span.from)}`;
    const known = spans.get(key);
    if (known) known.people.push(person);
    else spans.set(key, { span, people: [person] });
  }
  return spans;
}

function journeysWith(person: PersonId, journeys: readonly JourneyLegs[]): JourneyLegs[] {
  return journeys.filter(({ people }) => people.includes(person) || people.includes(DELEGATION));
}

/** What journeys leave of the time for lunch; undefined where it is too short. */
function spanOf(
  context: ConstraintContext,
  date: LocalDate,
  journeys: readonly JourneyLegs[],
): ClockSpan | undefined {
  const { minutes, from, to } = context.facts.lunch;
  return journeys
    .flatMap((journey) => awayOn(journey, date, context) ?? [])
    .reduce((free: readonly ClockSpan[], way) => subtractSpan(free, way), [{ from, to }])
    .find((span) => span.to - span.from >= minutes);
}

function hungry({ facts }: ConstraintContext, { date }: DayFacts): PersonId[] {
  const served = new Set(
    facts.sessions
      .filter(
        ({ kind, fixed, length }) =>
          kind === 'reception' &&
          fixed?.date === date &&
          fixed.time < facts.lunch.to &&
          facts.lunch.from < fixed.time + length,
      )
      .flatMap(peopleOf),
  );
  return everybody(facts).filter((person) => !served.has(person));
}
