import { formatMoney } from '../../base/number.ts';
import { travels } from '../../facts/preparation.ts';
import { party } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const settleExpenses: Task = {
  id: 'settle-expenses',
  why: 'Receipts are found in the first weeks or never, and what cannot be shown is not paid.',
  source: 'house rule',
  todos: ({ tour, facts }) => {
    const { total, currency } = tour.budget ?? {};
    if (!travels(facts) && tour.budget === undefined) return [];
    const against = total === undefined ? '' : ` against the budget of ${formatMoney(total, currency)}`;
    return [
      {
        title: `Collect receipts from ${party(facts)} and settle the expenses${against}`,
        owner: roles(tour).organiser,
      },
    ];
  },
};
