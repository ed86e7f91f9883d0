import { countryName } from '../../facts/country-name.ts';
import { travelsAbroad, visitors } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { programmeDates } from '../trip-dates.ts';

export const informEmbassy: Task = {
  id: 'inform-embassy',
  why: 'The embassy opens doors, knows the forms of address, and helps when a passport is lost.',
  source: 'house rule',
  todos: ({ tour, facts }) => {
    const { receiving, providing } = tour.countries;
    return travelsAbroad(tour, facts)
      ? [
          {
            title: `Inform the embassy of ${countryName(receiving)} that covers ${countryName(providing)}: ${visitors(tour, facts)}, ${programmeDates(tour)}`,
            owner: roles(tour).delegationLeader,
            side: 'receiving',
          },
        ]
      : [];
  },
};
