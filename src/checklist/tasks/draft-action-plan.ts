import { counted } from '../../base/text.ts';
import { USAID_PFPI } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const draftActionPlan: Task = {
  id: 'draft-action-plan',
  why: 'During the tour all agencies sit at one table; at home each goes back to its own.',
  source: USAID_PFPI,
  todos: ({ tour }) => [
    {
      title: `Draft the action plan with all delegates before the group parts${tour.objectives?.length ? `, with steps towards ${counted(tour.objectives.length, 'objective')}` : ''}`,
      owner: roles(tour).actionPlanOwner,
    },
  ],
};
