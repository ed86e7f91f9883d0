import { formatDate, type LocalDate } from '../base/calendar.ts';
import type { Path } from '../base/path.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Rule, RuleContext } from './rule.ts';

export const personOutsideProgramme: Rule = {
  id: 'person-outside-programme',
  lesson: 'calendar',
  severity: 'error',
  summary: 'A delegate or interpreter joins after the programme has ended, or leaves before it begins.',
  why: 'A name on the list, a seat at the table and a fee in the budget, and nobody comes.',
  source: 'house rule',
  check(context) {
    const { facts } = context;
    return [
      ...facts.delegates.flatMap(({ path, delegate }) => absent(context, path, delegate.name, delegate)),
      ...facts.interpreters.flatMap(({ path, id, interpreter }) =>
        absent(context, path, interpreter.name ?? id, interpreter),
      ),
    ];
  },
};

function absent(
  { tour: { dates } }: RuleContext,
  path: Path,
  name: string,
  { from, to }: { readonly from?: LocalDate | undefined; readonly to?: LocalDate | undefined },
): Finding[] {
  if (from !== undefined && from > dates.to)
    return [
      finding(
        'error',
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
        'error',
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
