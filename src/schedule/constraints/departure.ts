import { formatDate } from '../../base/calendar.ts';
import { formatClock } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import { journeysOf, keepsFrom, later } from '../../facts/places/journeys.ts';
import { marginBefore } from '../../facts/places/rides.ts';
import { awayBetween } from '../away.ts';
import type { Constraint, StatedDemand } from './constraint.ts';

/** Before a journey comes the way to the airport or station, and the time it asks there. */
export const departure: Constraint = {
  id: 'departure',
  summary: 'Sessions are over in good time before the way back, and before journeys inside the tour.',
  demands: (context) => {
    const { tour, facts } = context;
    return journeysOf(tour, facts).flatMap((journey) => {
      const { departs, purpose } = journey;
      if (departs === undefined || purpose === 'arrival') return [];
      return facts.sessions
        .filter((session) => keepsFrom(journey, session, tour))
        .flatMap((session): StatedDemand[] => {
          const { minutes: before, ride } = marginBefore(journey, session, context);
          const windows = awayBetween(
            facts,
            later(departs, -before),
            purpose === 'inland' ? departs : undefined,
          );
          if (windows.length === 0) return [];
          const way = ride > 0 ? `, ${formatDuration(ride)} of it for the road` : '';
          return [
            {
              about: `${session.id}:${journey.path.at(-1)}`,
              sentence: `The journey from ${journey.from} to ${journey.to} begins on ${formatDate(departs.date)} at ${formatClock(departs.time)}; the last session is over ${formatDuration(before)} earlier${way}.`,
              path: journey.path,
              requirement: { kind: 'clear-of', session: session.id, windows },
            },
          ];
        });
    });
  },
};
