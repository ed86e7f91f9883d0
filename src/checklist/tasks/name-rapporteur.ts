import { counted } from '../../base/text.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const nameRapporteur: Task = {
  id: 'name-rapporteur',
  why: 'What nobody wrote down on the day is missing from the report and from the action plan.',
  source:
    'World Bank, The Art of Knowledge Exchange, https://www.southsouthfacility.org/storysteps/step-3-organize-design-and-delivery-team',
  todos: ({ tour, facts }) =>
    facts.sessions.length === 0
      ? []
      : [
          {
            title: `Name who takes notes in ${counted(facts.sessions.length, 'session')} and who gathers them${facts.days.length === 1 ? '' : ' every evening'}`,
            owner: roles(tour).delegationLeader,
          },
        ],
};
