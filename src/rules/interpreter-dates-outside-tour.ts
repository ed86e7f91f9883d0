import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

export const interpreterDatesOutsideTour: Rule = {
  id: 'interpreter-dates-outside-tour',
  lesson: 'interpreter',
  severity: 'error',
  summary: 'An interpreter is engaged for days on which there is no programme.',
  why: 'The contract is for another week, and on the first morning nobody interprets.',
  source: 'house rule',
  check({ tour, facts }) {
    const { from: start, to: end } = tour.dates;
    return facts.interpreters.flatMap(({ path, interpreter: { name, from, to } }) => {
      const late = from !== undefined && from > end;
      const early = to !== undefined && to < start;
      const [key, date] = late ? (['from', from] as const) : (['to', to] as const);
      if ((!late && !early) || date === undefined) return [];
      return [
        finding(
          [...path, key],
          `${name ?? 'An interpreter'} is there ${late ? 'from' : 'until'} ${formatDate(date)}, but the programme ${late ? `ends on ${formatDate(end)}` : `begins on ${formatDate(start)}`}.`,
          {
            related: [{ path: ['dates', late ? 'to' : 'from'], message: late ? 'ends here' : 'begins here' }],
            help: 'Correct the day, month or year, or book somebody for the days of the programme.',
          },
        ),
      ];
    });
  },
};
