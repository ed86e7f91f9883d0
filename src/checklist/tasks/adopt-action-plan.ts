import { SDC } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const adoptActionPlan: Task = {
  id: 'adopt-action-plan',
  why: 'A draft from the last day binds nobody until those who decide have signed it.',
  source: SDC,
  todos: ({ tour }) => {
    const agreed = tour.followUp?.actionPlan?.due;
    return [
      {
        title:
          'Have the action plan adopted by the organisations it binds: steps, who takes each, by when, with what money',
        due: agreed === undefined ? undefined : { on: agreed, timing: 'agreed' as const },
        owner: roles(tour).actionPlanOwner,
      },
    ];
  },
};
