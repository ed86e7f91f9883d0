import { formatDate } from '../../base/calendar.ts';
import { listed, slug } from '../../base/text.ts';
import { type Stay, staysOf } from '../../facts/stays.ts';
import { party, travels } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const bookHotel: Task = {
  id: 'book-hotel',
  why: 'One hotel for all, near the hosts, saves an hour of collecting people on every morning.',
  source: 'house rule',
  todos: ({ tour, facts, policy }) => {
    if (!travels(facts)) return [];
    const { name: hotel, place } = tour.travel?.base ?? {};
    const stays = staysOf(tour, facts, policy);
    const towns = [...new Set(stays.map(({ town }) => town))];
    return towns.map((town) => ({
      ...(town === undefined ? {} : { about: slug(town) }),
      title: `Book ${(town === undefined ? hotel : undefined) ?? `a hotel${(town ?? place?.city) ? ` in ${town ?? place?.city}` : ' near the hosts'}`} for ${party(tour, facts)}, for the nights ${nights(stays.filter((stay) => stay.town === town))}`,
      owner: roles(tour).hostCoordinator,
      side: 'providing' as const,
      // A hotel is named while it is wished for; its street address comes with the booking.
      settled: town === undefined && hotel !== undefined && place?.address !== undefined,
    }));
  },
};

function nights(stays: readonly Stay[]): string {
  return listed(stays.map(({ from, to }) => `between ${formatDate(from)} and ${formatDate(to)}`));
}
