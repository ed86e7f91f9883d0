import { counted, listed } from '../../base/text.ts';
import { expectedHosts } from '../../facts/expected-hosts.ts';
import { townsOf } from '../../facts/places/towns.ts';
import { isWithinOneCountry } from '../../facts/places/within-country.ts';
import { needsTransport, staysOvernight } from '../../facts/preparation.ts';
import { TAMPA } from '../../policy/sources.ts';
import { visitors } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { programmeDates } from '../trip-dates.ts';

export const arrangeTransport: Task = {
  id: 'arrange-transport',
  why: 'A delegation split over taxis arrives in parts, and the meeting waits for the last.',
  source: TAMPA,
  todos: ({ tour, facts }) => {
    if (!needsTransport(tour, facts)) return [];
    const hosts = expectedHosts(facts);
    const cities = townsOf(
      hosts.map(({ host }) => host.place),
      tour.countries.providing,
    );
    const legs = tour.travel?.legs ?? [];
    const goesBy = (means: string) => legs.some(({ by = 'plane' }) => by === means);
    const ends = [
      ...(goesBy('plane') || (legs.length === 0 && !isWithinOneCountry(tour)) ? ['airport'] : []),
      ...(goesBy('train') ? ['station'] : []),
      ...(staysOvernight(tour, facts) ? ['hotel'] : []),
      counted(hosts.length, 'host'),
    ];
    const where = cities.length > 0 ? ` in ${listed(cities)}` : '';
    return [
      {
        title: `Hire a vehicle with driver for ${visitors(facts)}, ${programmeDates(tour)}: ${listed(ends)}${where}`,
        owner: roles(tour).hostCoordinator,
      },
    ];
  },
};
