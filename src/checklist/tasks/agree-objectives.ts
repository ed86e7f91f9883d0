import { formatMoney } from '../../base/number.ts';
import { counted } from '../../base/text.ts';
import { CONSERVATION } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const agreeObjectives: Task = {
  id: 'agree-objectives',
  why: 'Without objectives in writing nobody can choose delegates, hosts or topics, and hosts do not understand the purpose.',
  source: CONSERVATION,
  todos: ({ tour }) => {
    const count = tour.objectives?.length ?? 0;
    const objectives =
      count === 0
        ? 'the objectives (none is stated yet)'
        : `the ${count === 1 ? 'objective' : counted(count, 'objective')}`;
    const { total, currency } = tour.budget ?? {};
    const budget =
      total === undefined
        ? 'the budget (no total is stated yet)'
        : `the budget of ${formatMoney(total, currency)}`;
    return [
      {
        title: `Agree ${objectives} and ${budget} in writing with all who decide on them`,
        owner: roles(tour).organiser,
        done: tour.preparation?.objectives,
      },
    ];
  },
};
