import { listed } from '../../base/text.ts';
import { expectedHosts } from '../../facts/expected-hosts.ts';
import { isDayFromHome } from '../../facts/places/within-country.ts';
import { CHIEF_OF_PROTOCOL } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const prepareGifts: Task = {
  id: 'prepare-gifts',
  why: 'Gifts are exchanged at the end of a visit; the side without one is embarrassed, and a costly one embarrasses too.',
  source: CHIEF_OF_PROTOCOL,
  todos: ({ tour, facts }) => {
    const hosts = expectedHosts(facts).map(({ name, lead }) =>
      lead?.person.name === undefined ? name : `${lead.person.name} (${name})`,
    );
    return hosts.length === 0 || isDayFromHome(tour)
      ? []
      : [
          {
            title: `Prepare a small gift for each host, and ask what they may accept: ${listed(hosts)}`,
            owner: roles(tour).delegationLeader,
          },
        ];
  },
};
