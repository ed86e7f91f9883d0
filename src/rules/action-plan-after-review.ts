import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

export const actionPlanAfterReview: Rule = {
  id: 'action-plan-after-review',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'The action plan is to be reviewed before it is adopted.',
  why: 'At the first review there is nothing to look at, and the second is not called.',
  source: 'house rule',
  check({ tour }) {
    const due = tour.followUp?.actionPlan?.due;
    const reviews = tour.followUp?.reviews ?? [];
    const [first] = [...reviews].sort();
    // What is dated before the tour is over `follow-up-before-return` says.
    if (due === undefined || first === undefined || due <= first || first < tour.dates.to) return [];
    return [
      finding(
        ['followUp', 'actionPlan', 'due'],
        `The action plan is adopted by ${formatDate(due)}, but first reviewed on ${formatDate(first)}.`,
        {
          related: [{ path: ['followUp', 'reviews', reviews.indexOf(first)], message: 'first review' }],
          help: `Adopt it earlier, some weeks before ${formatDate(first)}, or move that review.`,
        },
      ),
    ];
  },
};
