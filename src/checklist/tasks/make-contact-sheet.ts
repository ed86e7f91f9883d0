import { listed } from '../../base/text.ts';
import { interpretation } from '../interpretation.ts';
import { expectedHosts, travels } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const makeContactSheet: Task = {
  id: 'make-contact-sheet',
  why: 'When the bus is stuck, the one number that matters is in somebody’s mailbox.',
  source: 'house rule',
  todos: ({ tour, facts }) => {
    const whose = [
      'delegation leader',
      'host coordinator',
      ...(expectedHosts(facts).length > 0 ? ['hosts', 'drivers'] : []),
      ...(travels(facts) ? ['hotel'] : []),
      ...(interpretation(facts) ? ['interpreters'] : []),
      'embassy',
      'emergency services',
    ];
    return [
      {
        title: `Make one sheet with telephone numbers for everybody’s pocket: ${listed(whose)}`,
        owner: roles(tour).hostCoordinator,
        side: 'providing',
      },
    ];
  },
};
