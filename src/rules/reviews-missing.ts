import { daysBetween, formatDate } from '../base/calendar.ts';
import { listed } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasFollowUp, isFollowUpDue } from '../facts/follow-up.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { REVIEWS } from '../policy/back-plan.ts';
import { REPORTING } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const reviewsMissing: Rule = {
  id: 'reviews-missing',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'Nobody is to look again, after three, six and twelve months, at what became of the action plan.',
  why: 'What nobody asks for is not done; and whether the tour was worth its money nobody can tell the next donor.',
  source: `${REPORTING}: several stages; three, six and twelve months are a house rule`,
  check({ tour, policy, today }) {
    if (!hasFollowUp(tour)) return [];
    const reviews = tour.followUp?.reviews ?? [];
    const missing = REVIEWS.map((review) => dueDate(review, tour, policy)).filter(({ date }) =>
      reviews.every((review) => Math.abs(daysBetween(review, date)) > policy.reviewToleranceDays),
    );
    if (missing.length === 0) return [];
    const none = reviews.length === 0;
    const stages = listed(
      missing.map(({ by, timing }) => `${timing} (about ${formatDate(by)})`),
      'or',
    );
    return [
      finding(
        tour.followUp?.reviews === undefined ? ['followUp'] : ['followUp', 'reviews'],
        `No review of the action plan is planned ${none ? 'after the tour' : stages}.`,
        {
          severity: none && isFollowUpDue(tour, policy, today) ? 'warning' : 'info',
          target: 'key',
          help: `Agree on the dates while everybody is together: \`reviews: [${[...reviews, ...missing.map(({ by }) => by)].sort().join(', ')}]\`.`,
        },
      ),
    ];
  },
};
