import { counted } from '../../base/text.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const agreeObjectives: Task = {
  id: 'agree-objectives',
  why: 'Without objectives in writing nobody can choose delegates, hosts or topics, and hosts do not understand the purpose.',
  source:
    'Conservation International, https://www.conservation.org/policy/guidance-for-south-south-exchanges',
  todos: ({ tour }) => {
    const objectives = tour.objectives?.length
      ? `the ${counted(tour.objectives.length, 'objective')}`
      : 'the objectives (none is stated yet)';
    const { total, currency } = tour.budget ?? {};
    const budget =
      total === undefined
        ? 'the budget (no total is stated yet)'
        : `the budget of ${[currency, total].filter((part) => part !== undefined).join(' ')}`;
    return [
      {
        title: `Agree ${objectives} and ${budget} in writing with all who decide on them`,
        owner: roles(tour).organiser,
        side: 'receiving',
        done: tour.preparation?.objectives,
      },
    ];
  },
};
