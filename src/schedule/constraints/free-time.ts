import { formatDate } from '../../base/calendar.ts';
import { formatClock, WHOLE_DAY } from '../../base/clock.ts';
import type { Constraint } from './constraint.ts';

/** What people were promised for themselves is not taken back for one session more. */
export const freeTime: Constraint = {
  id: 'free-time',
  summary: 'Nothing is planned in the time that the delegation has asked to have for itself.',
  demands: ({ tour, facts }) =>
    (tour.calendar?.free ?? []).flatMap(({ date, from, to }, i) => {
      const words = [
        ...(from === undefined ? [] : [`from ${formatClock(from)}`]),
        ...(to === undefined ? [] : [`until ${formatClock(to)}`]),
      ];
      return facts.sessions.map(({ id }) => ({
        about: `${id}:${i}`,
        sentence: `The delegation has ${[formatDate(date), ...words].join(' ')} for itself.`,
        path: ['calendar', 'free', i],
        requirement: {
          kind: 'clear-of',
          session: id,
          windows: [{ date, from: from ?? WHOLE_DAY.from, to: to ?? WHOLE_DAY.to }],
        },
      }));
    }),
};
