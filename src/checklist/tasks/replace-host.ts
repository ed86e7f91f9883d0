import { listed } from '../../base/text.ts';
import { hasDeclined } from '../../facts/expected-hosts.ts';
import { VERIFYING } from '../../policy/sources.ts';
import { topicsAt } from '../host-topics.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const replaceHost: Task = {
  id: 'replace-host',
  why: 'What a host that declined was to show is missing from the tour until another shows it.',
  source: VERIFYING,
  todos: ({ tour, facts }) =>
    facts.hosts.filter(hasDeclined).map((declined) => {
      const topics = topicsAt(tour, facts, declined.id);
      return {
        about: declined.id,
        title: `Find another host${topics.length > 0 ? ` for ${listed(topics)}` : ''} in place of ${declined.host.name}, which declined`,
        owner: roles(tour).organiser,
      };
    }),
};
