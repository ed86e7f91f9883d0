import { REPORTING } from '../../policy/sources.ts';
import { visitors } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const collectEvaluation: Task = {
  id: 'collect-evaluation',
  why: 'Asked before they part all answer; asked at home a few do.',
  source: REPORTING,
  todos: ({ tour, facts }) => [
    {
      title: `Collect the evaluation sheets from ${visitors(facts)} before the group parts`,
      owner: roles(tour).delegationLeader,
      done: tour.followUp?.evaluation,
    },
  ],
};
