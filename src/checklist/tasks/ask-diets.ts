import { staysOvernight } from '../../facts/preparation.ts';
import { CHIEF_OF_PROTOCOL } from '../../policy/sources.ts';
import { named } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const askDiets: Task = {
  id: 'ask-diets',
  why: 'A lunch that half of the guests cannot eat, a door that one of them cannot pass, or a name said wrongly is what they remember of a host.',
  source: CHIEF_OF_PROTOCOL,
  todos: ({ tour, facts }) => {
    const all = facts.delegates;
    const unasked = all.filter(({ delegate }) => delegate.diet === undefined);
    const people = unasked.length > 0 || facts.unlisted !== undefined ? unasked : all;
    return [
      {
        title: `Ask ${all.length > 0 ? named(people, all, 'delegate', facts.unlisted) : 'all delegates'} what the kitchen must know, what each needs to come in, and how each is addressed, and tell ${staysOvernight(tour, facts) ? 'hosts and hotel' : 'the hosts'}`,
        owner: roles(tour).delegationLeader,
        settled: facts.unlisted === undefined && unasked.length === 0,
      },
    ];
  },
};
