import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const nameActionPlanOwner: Task = {
  id: 'name-action-plan-owner',
  why: 'A plan of all agencies together is carried out by none unless one of them answers for it.',
  source: 'World Bank, Improving eGovernment Services in Uzbekistan, results',
  todos: ({ tour }) =>
    tour.followUp?.actionPlan?.owner === undefined
      ? [
          {
            title: 'Agree which organisation will answer for the action plan after the tour',
            owner: roles(tour).delegationLeader,
          },
        ]
      : [],
};
