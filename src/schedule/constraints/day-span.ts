import { DAY_MINUTES, formatClock } from '../../base/clock.ts';
import { isDinner } from '../../facts/sessions/meals.ts';
import { latestEnd, programmeWindows } from '../programme-windows.ts';
import type { Constraint } from './constraint.ts';

/** The programme's day has a beginning and an end. An agreed start outweighs them; a reception is in the evening. */
export const daySpan: Constraint = {
  id: 'day-span',
  summary:
    'Sessions lie between the beginning and the end of the programme’s day, receptions after office hours, dinners in the evening.',
  demands: ({ tour, facts, policy }) =>
    facts.sessions
      .filter(({ fixed }) => fixed === undefined)
      .map((own) => {
        const { id, session } = own;
        const isEvening = own.kind === 'reception';
        // A reception that is to be over before the evening, or is best at another time, is one by day.
        const isByDay =
          session.prefer?.part !== undefined ||
          (session.latest?.time ?? DAY_MINUTES) - own.length < policy.receptionFrom;
        const isLate = isDinner(own) && session.earliest === undefined && session.latest === undefined;
        const evening = isLate ? policy.dinnerFrom : policy.receptionFrom;
        const from = isEvening && !isByDay ? evening : facts.dayFrom;
        const to = latestEnd(own, { facts, policy });
        return {
          about: id,
          sentence: `${isEvening ? (isLate ? 'Dinners' : 'Receptions') : 'Sessions'} lie between ${formatClock(from)} and ${formatClock(to)}.`,
          path: tour.day?.from === undefined && tour.day?.to === undefined ? [] : ['day'],
          requirement: {
            kind: 'within',
            session: id,
            windows: programmeWindows(facts, () => [{ from, to }]),
          },
        };
      }),
};
