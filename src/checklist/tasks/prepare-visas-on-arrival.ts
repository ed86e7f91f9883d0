import { needsEntry } from '../../facts/people/entry.ts';
import { visitedCountries } from '../../facts/places/visited-places.ts';
import { hostsSide, party } from '../party.ts';
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
            title: `Prepare what ${hostsSide(tour, facts)} ${visitedCountries(tour, facts).length === 1 ? 'asks' : 'ask'} for a visa on arrival, for ${party(facts)}: photos, fee in cash, hotel booking, ticket home, letter of invitation`,
            owner: roles(tour).delegationLeader,
          },
        ]
      : [],
};
