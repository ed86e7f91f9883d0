import { formatDate } from '../../base/calendar.ts';
import { formatClock } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import { journeysOf, keepsFrom, later } from '../../facts/places/journeys.ts';
import { marginAfter } from '../../facts/places/rides.ts';
import { awayBetween } from '../away.ts';
import type { Constraint, StatedDemand } from './constraint.ts';

/** After a journey comes the way to town, and after a long one sleep. */
export const arrivalRest: Constraint = {
  id: 'arrival-rest',
  summary: 'Nobody has a session before he has arrived and rested.',
  demands: (context) => {
    const { tour, facts } = context;
    return journeysOf(tour, facts).flatMap((journey) => {
      const { arrives, purpose } = journey;
      if (arrives === undefined || purpose === 'departure') return [];
      return facts.sessions
        .filter((session) => keepsFrom(journey, session, tour))
        .flatMap((session): StatedDemand[] => {
          const { minutes: rest, ride } = marginAfter(journey, session, context);
          const windows = awayBetween(
            facts,
            purpose === 'inland' ? (journey.departs ?? arrives) : undefined,
            later(arrives, rest),
          );
          if (windows.length === 0) return [];
          const way = ride > 0 ? `, ${formatDuration(ride)} of it on the road` : '';
          return [
            {
              about: `${session.id}:${journey.path.at(-1)}`,
              sentence: `The journey from ${journey.from} to ${journey.to} ends on ${formatDate(arrives.date)} at ${formatClock(arrives.time)}; the first session is ${formatDuration(rest)} later at the earliest${way}.`,
              path: [...journey.path, 'arrives'],
              requirement: { kind: 'clear-of', session: session.id, windows },
            },
          ];
        });
    });
  },
};
