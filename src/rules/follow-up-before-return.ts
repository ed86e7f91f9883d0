import { formatDate, type LocalDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { Tour } from '../tour/schema.ts';
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
    return dated(tour).flatMap(({ path, what, date, during }) => {
      if (date >= to || (during && date >= from)) return [];
      const before = date < from;
      return [
        finding(
          before ? 'error' : 'warning',
          path,
          `${what} is dated ${formatDate(date)}, ${before ? `before the tour begins on ${formatDate(from)}` : `before the tour ends on ${formatDate(to)}`}.`,
          {
            related: [
              {
                path: ['dates', before ? 'from' : 'to'],
                message: before ? 'begins here' : 'ends here',
              },
            ],
            help: 'Correct the day, month or year.',
          },
        ),
      ];
    });
  },
};

interface Dated {
  readonly path: Path;
  readonly what: string;
  readonly date: LocalDate;
  /** True of what may well happen while the tour is on. */
  readonly during: boolean;
}

function dated({ followUp }: Tour): Dated[] {
  const one = (path: Path, what: string, date: LocalDate | undefined, during = false): Dated[] =>
    date === undefined ? [] : [{ path: ['followUp', ...path], what, date, during }];
  return [
    ...one(['evaluation'], 'The evaluation', followUp?.evaluation, true),
    ...one(['actionPlan', 'due'], 'The action plan', followUp?.actionPlan?.due),
    ...one(['report'], 'The report', followUp?.report),
    ...(followUp?.reviews ?? []).flatMap((date, i) =>
      one(['reviews', i], 'A review of the action plan', date),
    ),
  ];
}
