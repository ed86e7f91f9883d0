import { listed } from '../../base/text.ts';
import { expectedHosts } from '../../facts/expected-hosts.ts';
import { TAMPA } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { withinProgramme } from '../trip-dates.ts';

export const agreeTime: Task = {
  id: 'agree-time',
  why: 'A host that has confirmed still plans its own day: the hour that suits the programme is theirs to grant.',
  source: TAMPA,
  todos: ({ tour, facts }) =>
    expectedHosts(facts)
      .filter(({ host }) => host.status === 'confirmed')
      .flatMap(({ id, name }) => {
        const open = facts.sessions.filter(
          (session) => session.host?.id === id && session.fixed === undefined,
        );
        if (open.length === 0) return [];
        const titles = listed(open.map(({ title }) => `“${title}”`));
        return {
          about: id,
          title: `Agree the time of ${titles} with ${name}, which has confirmed a meeting ${withinProgramme(tour)}`,
          owner: roles(tour).hostCoordinator,
        };
      }),
};
