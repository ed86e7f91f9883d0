import { listed } from '../../base/text.ts';
import { expectedHosts } from '../../facts/expected-hosts.ts';
import { TAMPA } from '../../policy/sources.ts';
import { visitors } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const sendFinalAgenda: Task = {
  id: 'send-final-agenda',
  why: 'Everybody plans by the last agenda they were sent; where two versions are about, people stand at the wrong door.',
  source: TAMPA,
  todos: ({ tour, facts }) => {
    const hosts = expectedHosts(facts).map(({ name }) => name);
    return [
      {
        about: 'delegates',
        title: `Send the final agenda with addresses and travel times to ${visitors(facts)}`,
        owner: roles(tour).organiser,
      },
      ...(hosts.length > 0
        ? [
            {
              about: 'hosts',
              title: `Send the final agenda and list of participants to ${listed(hosts)}`,
              owner: roles(tour).hostCoordinator,
              side: 'providing' as const,
            },
          ]
        : []),
    ];
  },
};
