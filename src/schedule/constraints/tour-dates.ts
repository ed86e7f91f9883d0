import { formatDate } from '../../base/calendar.ts';
import { wholeDays } from '../programme-windows.ts';
import type { Constraint } from './constraint.ts';

/** The programme has a first and a last day. */
export const tourDates: Constraint = {
  id: 'tour-dates',
  summary: 'Every session lies between the first and the last day of the programme.',
  demands: ({ tour, facts }) =>
    facts.sessions.map(({ id }) => ({
      about: id,
      sentence:
        tour.dates.from === tour.dates.to
          ? `The programme is on ${formatDate(tour.dates.from)}.`
          : `The programme lasts from ${formatDate(tour.dates.from)} to ${formatDate(tour.dates.to)}.`,
      path: ['dates'],
      requirement: { kind: 'within', session: id, windows: wholeDays(facts, () => true) },
    })),
};
