import { formatDate, type LocalDate } from '../base/calendar.ts';
import { formatPath } from '../base/path.ts';
import { uncapitalised } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { preparationDates } from '../facts/time/stated-dates.ts';
import type { Rule } from './rule.ts';

/** Steps of which no rule of their own says that they come too late; the others say so after the start as well. */
const STEPS = /^(survey\.(sent|answered)|preparation\.objectives)$/;
/** A host may still confirm for the last day while the tour is on. */
const UNTIL_THE_END = /^hosts\.\d+\.confirmed$/;

export const preparationAfterStart: Rule = {
  id: 'preparation-after-start',
  lesson: 'format',
  severity: 'error',
  summary: 'A step of the preparation is dated after the tour has begun.',
  why: 'A wrong year hides that a step was never taken.',
  source: 'house rule',
  check({ tour, facts, policy }) {
    const { from, to } = tour.dates;
    const late = preparationDates(tour, facts)
      .filter(({ date }) => date > from)
      .map((one) => ({ ...one, limit: limitOf(formatPath(one.path), from, to) }))
      .flatMap(({ limit, ...one }) => (limit === undefined || one.date <= limit ? [] : [{ ...one, limit }]));
    if (late.length > policy.strayDates)
      return [
        finding(
          ['dates', 'from'],
          `The tour starts on ${formatDate(from)}, but ${late.length} steps of its preparation are dated later, the first on ${formatDate(late.map(({ date }) => date).sort()[0] ?? from)}.`,
          {
            related: late.slice(0, policy.strayDates).map(({ path, what }) => ({
              path,
              message: uncapitalised(what),
            })),
            help: 'Correct the year or month of the tour, or of all of them.',
          },
        ),
      ];
    return late.map(({ path, what, date, limit }) =>
      finding(
        path,
        `${what} is dated ${formatDate(date)}, after the ${limit === to ? 'end' : 'start'} of the tour on ${formatDate(limit)}.`,
        {
          related: [
            {
              path: ['dates', limit === to ? 'to' : 'from'],
              message: `the tour ${limit === to ? 'ends' : 'starts'} here`,
            },
          ],
          help: 'Correct the day, month or year of one of the two dates.',
        },
      ),
    );
  },
};

function limitOf(name: string, from: LocalDate, to: LocalDate): LocalDate | undefined {
  if (UNTIL_THE_END.test(name)) return to;
  return STEPS.test(name) ? from : undefined;
}
