import { expectedHosts } from '../../facts/expected-hosts.ts';
import { CHIEF_OF_PROTOCOL } from '../../policy/sources.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const thankHost: Task = {
  id: 'thank-host',
  why: 'Hosts give a day’s work; a letter that says what it led to keeps the door open for the next question.',
  source: CHIEF_OF_PROTOCOL,
  todos: ({ tour, facts }) =>
    expectedHosts(facts).map(({ id, name, lead }) => ({
      about: id,
      title: `Send a letter of thanks to ${lead?.person.name ? `${lead.person.name}, ${name}` : `whoever received the delegation at ${name}`}`,
      owner: roles(tour).delegationLeader,
    })),
};
