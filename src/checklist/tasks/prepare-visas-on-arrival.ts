import { needsEntry } from '../../facts/people/entry.ts';
import { theCountry } from '../../facts/places/country-name.ts';
import { party } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const prepareVisasOnArrival: Task = {
  id: 'prepare-visas-on-arrival',
  why: 'A visa on arrival is refused to whoever lacks the photo, the fee in cash or the ticket home.',
  source: 'house rule',
  todos: ({ tour, facts }) =>
    tour.travel?.entry?.visa === 'on arrival' && needsEntry(tour, facts)
      ? [
          {
            title: `Prepare what ${theCountry(tour.countries.providing)} asks for a visa on arrival, for ${party(facts)}: photos, fee in cash, hotel booking, ticket home, letter of invitation`,
            owner: roles(tour).delegationLeader,
          },
        ]
      : [],
};
