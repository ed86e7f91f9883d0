import { foreigners } from '../../facts/people/entry.ts';
import { named } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { latest } from '../trip-dates.ts';
import { visaBeforeTravel } from '../visa.ts';

export const collectVisas: Task = {
  id: 'collect-visas',
  why: 'With two weeks in hand a refused or misspelt visa can be put right, or the substitute can go.',
  source: 'house rule',
  todos: ({ tour, facts }) => {
    if (!visaBeforeTravel(tour, facts)) return [];
    const travellers = foreigners(tour, facts);
    const waiting = travellers.filter(({ delegate }) => delegate.visa?.granted === undefined);
    const people = waiting.length > 0 || facts.unlisted !== undefined ? waiting : travellers;
    return [
      {
        title: `Have the visas of ${travellers.length > 0 ? named(people, travellers, 'traveller', facts.unlisted) : 'all travellers'} in hand, and check names, dates and number of entries`,
        owner: roles(tour).delegationLeader,
        done:
          waiting.length === 0 && facts.unlisted === undefined
            ? latest(...travellers.map(({ delegate }) => delegate.visa?.granted))
            : undefined,
      },
    ];
  },
};
