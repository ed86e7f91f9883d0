import { listed } from '../../base/text.ts';
import { theCountry } from '../../facts/places/country-name.ts';
import { visitedCountries } from '../../facts/places/visited-places.ts';
import { travelsAbroad } from '../../facts/preparation.ts';
import { visitors } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { programmeDates } from '../trip-dates.ts';

export const informEmbassy: Task = {
  id: 'inform-embassy',
  why: 'The embassy opens doors, knows the forms of address, and helps when a passport is lost.',
  source: 'house rule',
  todos: ({ tour, facts }) => {
    const { receiving } = tour.countries;
    const abroad = visitedCountries(tour, facts).map(theCountry);
    return travelsAbroad(tour, facts)
      ? [
          {
            title: `Inform ${abroad.length === 1 ? 'the embassy' : 'the embassies'} of ${theCountry(receiving)} that ${abroad.length === 1 ? 'covers' : 'cover'} ${listed(abroad)}: ${visitors(facts)}, ${programmeDates(tour)}`,
            owner: roles(tour).delegationLeader,
          },
        ]
      : [];
  },
};
