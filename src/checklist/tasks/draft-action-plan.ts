import { counted } from '../../base/text.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const draftActionPlan: Task = {
  id: 'draft-action-plan',
  why: 'During the tour all agencies sit at one table; at home each goes back to its own.',
  source:
    'USAID/PFPI, https://text-id.123dok.com/document/wye15wv4z-conduct-a-south-to-south-study-tour.html',
  todos: ({ tour }) => [
    {
      title: `Draft the action plan with all delegates before the group parts${tour.objectives?.length ? `, with steps towards ${counted(tour.objectives.length, 'objective')}` : ''}`,
      owner: roles(tour).actionPlanOwner,
      side: 'providing',
    },
  ],
};
