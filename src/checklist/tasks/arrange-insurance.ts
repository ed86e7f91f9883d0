import { formatDate } from '../../base/calendar.ts';
import { party, travelsAbroad } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { tripDates } from '../trip-dates.ts';

export const arrangeInsurance: Task = {
  id: 'arrange-insurance',
  why: 'One night in a hospital abroad can cost more than the tour.',
  source: 'house rule',
  todos: ({ tour, facts }) => {
    if (!travelsAbroad(tour, facts)) return [];
    const trip = tripDates(tour);
    return [
      {
        title: `Insure ${party(tour, facts)} against illness and accident from ${formatDate(trip.departure)} to ${formatDate(trip.return)}`,
        owner: roles(tour).organiser,
        side: 'receiving',
      },
    ];
  },
};
