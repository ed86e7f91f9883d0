import { formatMoney } from '../base/number.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { lineCost, unitsOf } from '../facts/budget.ts';
import type { Rule } from './rule.ts';

export const budgetOverspent: Rule = {
  id: 'budget-overspent',
  lesson: 'proximity',
  severity: 'error',
  summary: 'The lines of the budget add up to more than the sum available.',
  why: 'The last line that is paid is the interpreter, or the second half of the per diem.',
  source: 'house rule',
  check({ tour, facts, policy }) {
    const { total, currency, lines = [] } = tour.budget ?? {};
    if (total === undefined || lines.length === 0) return [];
    const costs = lines.map((line, i) => ({ line, i, cost: lineCost(line, tour, facts) }));
    const sum = costs.reduce((all, { cost }) => all + cost, 0);
    if (sum <= total * (1 + policy.budgetTolerance)) return [];
    const largest = [...costs].sort((a, b) => b.cost - a.cost);
    return [
      finding(
        ['budget', 'total'],
        `The lines of the budget add up to ${formatMoney(sum, currency)}, ${formatMoney(sum - total, currency)} more than the total of ${formatMoney(total, currency)}.`,
        {
          label: `${formatMoney(sum - total, currency)} short`,
          related: largest.slice(0, 3).map(({ line, i, cost }) => ({
            path: ['budget', 'lines', i, 'amount'],
            message: `${formatMoney(cost, currency)} for ${counted(unitsOf(line, tour, facts), line.per ?? 'tour')}`,
          })),
          help: 'Correct `amount:` or `per:` where a line counts too often, save on the largest, or find the difference.',
        },
      ),
    ];
  },
};
