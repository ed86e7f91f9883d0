import { isDayFromHome } from '../../facts/places/within-country.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const holdBriefing: Task = {
  id: 'hold-briefing',
  why: 'Delegates who know the purpose, the hosts and their own part ask questions; others listen.',
  source: 'https://passports.com/teachers/help-center/pre-tour-informational-meeting-cadence',
  todos: ({ tour }) => [
    {
      title: `Hold the pre-departure briefing of all delegates: objectives, hosts, questions to ask, who speaks${isDayFromHome(tour) ? '' : ', customs, travel and money'}`,
      owner: roles(tour).delegationLeader,
      done: tour.preparation?.briefing,
    },
  ],
};
