import { formatDate } from '../base/calendar.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import type { Rule, RuleContext } from './rule.ts';

export const delegateOutsideProgramme: Rule = {
  id: 'delegate-outside-programme',
  lesson: 'calendar',
  severity: 'error',
  summary: 'A delegate joins after the programme has ended, or leaves before it begins.',
  why: 'A name on the list, a seat at the table and a flight in the budget, and nobody comes.',
  source: 'house rule',
  check(context) {
    return context.facts.delegates.flatMap((person) => absent(context, person));
  },
};

function absent({ tour: { dates } }: RuleContext, { path, delegate }: DelegateFacts): Finding[] {
  const { name, from, to } = delegate;
  if (from !== undefined && from > dates.to)
    return [
      finding(
        [...path, 'from'],
        `${name} comes on ${formatDate(from)}, but the programme ends on ${formatDate(dates.to)}.`,
        {
          related: [{ path: ['dates', 'to'], message: 'ends here' }],
          help: `Correct the date: \`from: ${dates.from}\`.`,
        },
      ),
    ];
  if (to !== undefined && to < dates.from)
    return [
      finding(
        [...path, 'to'],
        `${name} leaves after ${formatDate(to)}, but the programme begins on ${formatDate(dates.from)}.`,
        {
          related: [{ path: ['dates', 'from'], message: 'begins here' }],
          help: `Correct the date: \`to: ${dates.to}\`.`,
        },
      ),
    ];
  return [];
}
