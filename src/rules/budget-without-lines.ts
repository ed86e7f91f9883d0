import { formatMoney } from '../base/number.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

export const budgetWithoutLines: Rule = {
  id: 'budget-without-lines',
  lesson: 'proximity',
  severity: 'info',
  summary: 'The budget is one sum that nothing divides.',
  why: 'Whether a day more or a second interpreter can be paid is guessed, usually wrongly.',
  source:
    'a budget checklist, EENET/IDDC study-tour guide, https://docsbay.net/inclusive-education-study-tours-a-guide',
  check({ tour }) {
    const { total, currency, lines = [] } = tour.budget ?? {};
    if (total === undefined || lines.length > 0) return [];
    return [
      finding(
        ['budget', 'total'],
        `The budget of ${formatMoney(total, currency)} has no lines; what is spent on flights, nights and interpreters cannot be seen.`,
        {
          help: 'Divide it: `lines: [{ item: Flights, amount: …, per: traveller }, { item: Interpreters, amount: …, per: day }]`.',
        },
      ),
    ];
  },
};
