import { RECORD } from '../../policy/sources.ts';
import { stakeholderIds } from '../../tour/ids.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const involveStakeholder: Task = {
  id: 'involve-stakeholder',
  why: 'An organisation whose decision the reform needs, and which did not see it with its own eyes, stops it afterwards.',
  source: RECORD,
  todos: ({ tour, facts }) => {
    const ids = stakeholderIds(tour);
    return (tour.stakeholders ?? []).flatMap(({ name, stake, host }, i) => {
      const id = ids[i] ?? '';
      const matters = stake === 'lead' || stake === 'key';
      const present = facts.delegates.some(({ organisation }) => organisation === id);
      if (!matters || host !== undefined || present) return [];
      return {
        about: id,
        title: `Win a participant from ${name}, whose decision the reform needs and which nobody represents`,
        owner: roles(tour).organiser,
      };
    });
  },
};
