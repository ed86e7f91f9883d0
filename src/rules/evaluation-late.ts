import { daysBetween, formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { returnDate } from '../facts/places/departure.ts';
import type { Rule } from './rule.ts';

export const evaluationLate: Rule = {
  id: 'evaluation-late',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'The delegates are asked for their evaluation when they are back in their offices.',
  why: 'Half of the forms come back, from those who liked it, with the names of the hosts mixed up.',
  source:
    'house rule, after tours that evaluate on their last day: http://www.alexanderlanger.org/it/592/2492/print',
  check({ tour, policy }) {
    const evaluation = tour.followUp?.evaluation;
    if (evaluation === undefined) return [];
    const back = returnDate(tour);
    const late = daysBetween(back, evaluation);
    if (late <= 0) return [];
    return [
      finding(
        ['followUp', 'evaluation'],
        `The evaluation is on ${formatDate(evaluation)}, ${counted(late, 'day')} after return on ${formatDate(back)}.`,
        {
          severity: late > policy.evaluationDays ? 'warning' : 'info',
          related: [{ path: ['dates', 'to'], message: 'the last day' }],
          help: `Collect it on the last day, \`evaluation: ${tour.dates.to}\`, if only as three questions on paper.`,
        },
      ),
    ];
  },
};
