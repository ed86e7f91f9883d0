import { formatDate } from '../../base/calendar.ts';
import { party, travels } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { tripDates } from '../trip-dates.ts';

export const bookHotel: Task = {
  id: 'book-hotel',
  why: 'One hotel for all, near the hosts, saves an hour of collecting people on every morning.',
  source: 'house rule',
  todos: ({ tour, facts }) => {
    const trip = tripDates(tour);
    if (!travels(facts) || trip.departure === trip.return) return [];
    const { name: hotel, place } = tour.travel?.base ?? {};
    return [
      {
        title: `Book ${hotel ?? `a hotel${place?.city ? ` in ${place.city}` : ' near the hosts'}`} for ${party(tour, facts)}, for the nights between ${formatDate(trip.departure)} and ${formatDate(trip.return)}`,
        owner: roles(tour).hostCoordinator,
        side: 'providing',
        // A hotel is named while it is wished for; its street address comes with the booking.
        settled: hotel !== undefined && place?.address !== undefined,
      },
    ];
  },
};
