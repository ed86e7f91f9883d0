import { formatClock } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import { everybody, peopleOf } from '../../facts/attendance.ts';
import type { DayFacts } from '../../facts/facts.ts';
import type { Constraint, ConstraintContext } from './constraint.ts';

/** Everybody eats. Guests of a reception that is agreed for midday eat there. */
export const lunch: Constraint = {
  id: 'lunch',
  summary: 'Everybody has an unbroken break for lunch.',
  demands: (context) => {
    const { tour, facts } = context;
    const { minutes, from, to } = facts.lunch;
    return facts.days
      .map((day) => ({ day, people: hungry(context, day) }))
      .filter(({ people }) => people.length > 0)
      .map(({ day, people }) => ({
        id: `lunch:${day.date}`,
        constraint: 'lunch',
        sentence: `Everybody has ${formatDuration(minutes)} for lunch between ${formatClock(from)} and ${formatClock(to)}.`,
        path: tour.day?.lunch === undefined ? [] : ['day', 'lunch'],
        requirement: { kind: 'pause', people, dates: [day.date], minutes, from, to },
      }));
  },
};

function hungry({ facts }: ConstraintContext, { date }: DayFacts): string[] {
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
