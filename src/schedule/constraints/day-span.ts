import { DAY_MINUTES, formatClock } from '../../base/clock.ts';
import { programmeWindows } from '../programme-windows.ts';
import type { Constraint } from './constraint.ts';

/** The programme's day has a beginning and an end. An agreed start outweighs them; a reception is in the evening. */
export const daySpan: Constraint = {
  id: 'day-span',
  summary:
    'Sessions lie between the beginning and the end of the programme’s day, receptions after office hours.',
  demands: ({ tour, facts, policy }) =>
    facts.sessions
      .filter(({ fixed }) => fixed === undefined)
      .map(({ id, kind, session }) => {
        const isEvening = kind === 'reception';
        // A reception that is to be over before the evening, or is best at another time, is one by day.
        const isByDay =
          session.prefer?.part !== undefined || (session.latest?.time ?? DAY_MINUTES) <= policy.receptionFrom;
        const from = isEvening && !isByDay ? policy.receptionFrom : facts.dayFrom;
        const to = isEvening ? Math.max(facts.dayTo, policy.receptionTo) : facts.dayTo;
        return {
          id: `day-span:${id}`,
          constraint: 'day-span',
          sentence: `${isEvening ? 'Receptions' : 'Sessions'} lie between ${formatClock(from)} and ${formatClock(to)}.`,
          path: tour.day?.from === undefined && tour.day?.to === undefined ? [] : ['day'],
          requirement: {
            kind: 'within',
            session: id,
            windows: programmeWindows(facts, () => [{ from, to }]),
          },
        };
      }),
};
