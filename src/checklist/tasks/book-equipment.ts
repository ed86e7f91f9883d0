import { counted, listed } from '../../base/text.ts';
import { hasDeclined } from '../../facts/expected-hosts.ts';
import { AIIC } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const bookEquipment: Task = {
  id: 'book-equipment',
  why: 'Without a booth and receivers two interpreters whisper to ten people, and the hour takes two.',
  source: `${AIIC}: simultaneous interpretation is from a booth`,
  todos: ({ tour, facts }) => {
    const sessions = facts.sessions.filter(({ mode, host }) => mode === 'simultaneous' && !hasDeclined(host));
    const houses = [...new Set(sessions.flatMap(({ host }) => host?.name ?? []))];
    return sessions.length === 0
      ? []
      : [
          {
            title: `Ask whether there is a booth, microphones and a receiver for each${houses.length === 0 ? '' : ` at ${listed(houses)}`}, and hire what is missing, with a technician, for ${counted(sessions.length, 'session')} in simultaneous interpretation`,
            owner: roles(tour).hostCoordinator,
          },
        ];
  },
};
