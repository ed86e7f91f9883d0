import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

export const delegateDatesOutsideTour: Rule = {
  id: 'delegate-dates-outside-tour',
  lesson: 'stakeholders',
  severity: 'error',
  summary: 'A delegate joins after the programme has ended, or leaves before it begins.',
  why: 'The seat, the flight and the badge are booked for somebody who is never there.',
  source: 'house rule',
  check({ tour, facts }) {
    const { from: start, to: end } = tour.dates;
    return facts.delegates.flatMap(({ path, delegate }) => {
      const joinsLate = delegate.from !== undefined && delegate.from > end;
      const leavesEarly = delegate.to !== undefined && delegate.to < start;
      if (!joinsLate && !leavesEarly) return [];
      const [key, date] = joinsLate ? (['from', delegate.from] as const) : (['to', delegate.to] as const);
      if (date === undefined) return [];
      return [
        finding(
          'error',
          [...path, key],
          `${delegate.name} ${joinsLate ? 'joins' : 'leaves'} on ${formatDate(date)}, but the programme ${joinsLate ? `ends on ${formatDate(end)}` : `begins on ${formatDate(start)}`}.`,
          {
            related: [
              {
                path: ['dates', joinsLate ? 'to' : 'from'],
                message: joinsLate ? 'ends here' : 'begins here',
              },
            ],
            help: 'Correct the day, month or year, or take the delegate off the list.',
          },
        ),
      ];
    });
  },
};
