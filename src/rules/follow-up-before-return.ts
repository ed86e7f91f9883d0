import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { followUpDates } from '../facts/time/stated-dates.ts';
import type { Rule } from './rule.ts';

export const followUpBeforeReturn: Rule = {
  id: 'follow-up-before-return',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'A report, review, evaluation or action plan is dated before there is anything to report.',
  why: 'A wrong month or year makes reminders come at the wrong time, or never.',
  source: 'house rule',
  check({ tour }) {
    const { from, to } = tour.dates;
    return followUpDates(tour).flatMap(({ path, what, date }) => {
      // A first half may well be evaluated while the tour is on.
      if (date >= (path.includes('evaluation') ? from : to)) return [];
      const before = date < from;
      return [
        finding(
          path,
          `${what} is dated ${formatDate(date)}, before the tour ${before ? `begins on ${formatDate(from)}` : `ends on ${formatDate(to)}`}.`,
          {
            severity: before ? 'error' : 'warning',
            related: [
              { path: ['dates', before ? 'from' : 'to'], message: before ? 'begins here' : 'ends here' },
            ],
            help: 'Correct the day, month or year.',
          },
        ),
      ];
    });
  },
};
