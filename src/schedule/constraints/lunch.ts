import { formatClock } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import type { DayFacts } from '../../facts/facts.ts';
import { everybody, peopleOf } from '../../facts/people/attendance.ts';
import { journeysOf } from '../../facts/places/journeys.ts';
import { feedsOn } from '../../facts/sessions/meals.ts';
import type { PersonId } from '../demand.ts';
import { freeSpans } from '../free-spans.ts';
import type { Constraint, ConstraintContext } from './constraint.ts';

/** Everybody eats. Guests of a reception or lunch that is at midday eat there, and on a journey that leaves no time people eat on the way. */
export const lunch: Constraint = {
  id: 'lunch',
  summary: 'Everybody has an unbroken break for lunch.',
  demands: (context) => {
    const { tour, facts } = context;
    const { minutes } = facts.lunch;
    const journeys = journeysOf(tour, facts);
    return facts.days.flatMap((day) =>
      [...freeSpans(hungry(context, day), journeys, day.date, facts.lunch, context)].map(
        ([key, { span, people }]) => ({
          about: `${day.date}${key}`,
          sentence:
            key === ''
              ? `Everybody has ${formatDuration(minutes)} for lunch between ${formatClock(span.from)} and ${formatClock(span.to)}.`
              : `Whoever travels that day has ${formatDuration(minutes)} for lunch between ${formatClock(span.from)} and ${formatClock(span.to)}.`,
          path: tour.day?.lunch === undefined ? [] : ['day', 'lunch'],
          requirement: { kind: 'pause', people, dates: [day.date], minutes, ...span },
        }),
      ),
    );
  },
};

function hungry({ facts }: ConstraintContext, { date }: DayFacts): PersonId[] {
  const served = new Set(
    facts.sessions.filter((session) => feedsOn(session, date, facts.lunch)).flatMap(peopleOf),
  );
  return everybody(facts).filter((person) => !served.has(person));
}
