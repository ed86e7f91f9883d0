import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const nameTeam: Task = {
  id: 'name-team',
  why: 'One person may hold several roles, but a role that nobody holds is work that nobody does.',
  source:
    'World Bank, The Art of Knowledge Exchange, https://www.southsouthfacility.org/storysteps/step-3-organize-design-and-delivery-team',
  todos: ({ tour }) =>
    tour.checklist?.owners === undefined
      ? [
          {
            title:
              'Name the people who prepare the tour: delegation leader, host coordinator on the spot, facilitator of briefing and debriefing, and who answers for each line of this checklist',
            owner: roles(tour).organiser,
          },
        ]
      : [],
};
