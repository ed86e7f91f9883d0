import { counted, listed } from '../../base/text.ts';
import { MEETINGSNET } from '../../policy/sources.ts';
import { interpretation } from '../interpretation.ts';
import { expectedHosts, travels } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const reconfirmEverything: Task = {
  id: 'reconfirm-everything',
  why: 'What was agreed two months ago has changed hands since; a month ahead there is still time to mend it.',
  source: MEETINGSNET,
  todos: ({ tour, facts }) => {
    const hosts = expectedHosts(facts).length;
    const parts = [
      ...(hosts > 0 ? [`the meetings with ${counted(hosts, 'host')}`, 'the drivers'] : []),
      ...(travels(facts)
        ? ['the journey', `the hotel${tour.travel?.base?.name ? ` (${tour.travel.base.name})` : ''}`]
        : []),
      ...(interpretation(facts) ? ['the interpreters'] : []),
    ];
    return parts.length === 0
      ? []
      : [
          {
            title: `Reconfirm ${listed(parts)} in writing: dates, times, numbers, names`,
            owner: roles(tour).hostCoordinator,
            side: 'providing',
          },
        ];
  },
};
