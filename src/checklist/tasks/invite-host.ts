import { expectedHosts } from '../../facts/expected-hosts.ts';
import { RECORD } from '../../policy/sources.ts';
import { visitorsAt } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { earliest, withinProgramme } from '../trip-dates.ts';

export const inviteHost: Task = {
  id: 'invite-host',
  why: 'A host asked late sends whoever is free, or nobody.',
  source: RECORD,
  todos: ({ tour, facts }) =>
    expectedHosts(facts).map(({ id, name, host }) => ({
      about: id,
      title: `Ask ${name} in writing to receive ${visitorsAt(id, facts)} ${withinProgramme(tour)}`,
      owner: roles(tour).organiser,
      done: earliest(host.invited, host.confirmed),
      settled: host.status === 'invited' || host.status === 'confirmed',
    })),
};
