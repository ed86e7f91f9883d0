import { formatMoney } from '../base/number.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

export const budgetWithoutCurrency: Rule = {
  id: 'budget-without-currency',
  lesson: 'proximity',
  severity: 'warning',
  summary: 'The budget has sums, but no currency.',
  why: 'The donor reads dollars, the hotel ringgit, and the accountant of the ministry the money at home.',
  source: 'house rule',
  check({ tour }) {
    const { total, currency, lines = [] } = tour.budget ?? {};
    if (currency !== undefined || (total === undefined && lines.length === 0)) return [];
    return [
      finding(
        total === undefined ? ['budget', 'lines'] : ['budget', 'total'],
        total === undefined
          ? 'The lines of the budget have no currency.'
          : `The total of ${formatMoney(total)} has no currency.`,
        {
          ...(total === undefined ? { target: 'key' as const } : {}),
          help: 'State it as three letters: `currency: USD`.',
        },
      ),
    ];
  },
};
