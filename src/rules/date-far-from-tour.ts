import { addMonths, formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { followUpDates, preparationDates, type StatedDate } from '../facts/time/stated-dates.ts';
import type { Rule } from './rule.ts';

export const dateFarFromTour: Rule = {
  id: 'date-far-from-tour',
  lesson: 'format',
  severity: 'warning',
  summary:
    'A date of the preparation or follow-up lies so far from the tour that its year is probably wrong.',
  why: 'In January everybody writes last year, and a step counts as done that was not, or a reminder never comes.',
  source: 'house rule',
  check({ tour, facts, policy }) {
    const { from, to } = tour.dates;
    const { preparationMonths, followUpMonths, strayDates } = policy;
    const earliest = addMonths(from, -preparationMonths);
    const latest = addMonths(to, followUpMonths);
    return [
      ...described(
        preparationDates(tour, facts).filter(({ date }) => date < earliest),
        'from',
        strayDates,
        `more than ${counted(preparationMonths, 'month')} before the start on ${formatDate(from)}`,
      ),
      ...described(
        followUpDates(tour).filter(({ date }) => date > latest),
        'to',
        strayDates,
        `more than ${counted(followUpMonths, 'month')} after the end on ${formatDate(to)}`,
      ),
    ];
  },
};

function described(far: readonly StatedDate[], end: 'from' | 'to', most: number, words: string): Finding[] {
  const tourPlace = { path: ['dates', end], message: `${end === 'from' ? 'starts' : 'ends'} here` };
  if (far.length > most)
    return [
      finding(tourPlace.path, `${far.length} dates lie ${words}.`, {
        related: far.slice(0, most).map(({ path, date }) => ({ path, message: `in ${date.slice(0, 4)}` })),
        help: 'Correct the year of the tour, or of all of them.',
      }),
    ];
  return far.map(({ path, what, date }) =>
    finding(path, `${what} is dated ${formatDate(date)}, ${words}.`, {
      related: [tourPlace],
      help: 'Correct the year here, or that of the tour.',
    }),
  );
}
