import { counted } from '../../base/text.ts';
import { ART_OF_EXCHANGE } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const settleParticipants: Task = {
  id: 'settle-participants',
  why: 'Hosts match rank with rank and issue passes by name; whoever is added later comes unmatched and unannounced.',
  source: ART_OF_EXCHANGE,
  todos: ({ tour, facts }) => {
    const size = tour.delegation?.size;
    const count = [
      ...(size === undefined ? [] : [`${size} announced`]),
      facts.delegates.length === 0
        ? 'nobody is named yet'
        : `${counted(facts.delegates.length, 'name')} so far`,
    ].join(', ');
    return [
      {
        title: `Settle the list of participants, each with title, rank and the reason for coming (${count})`,
        owner: roles(tour).organiser,
        done: tour.preparation?.participants,
      },
    ];
  },
};
