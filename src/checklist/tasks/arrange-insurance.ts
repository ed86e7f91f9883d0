import { formatDate } from '../../base/calendar.ts';
import { departureDate, returnDate } from '../../facts/places/departure.ts';
import { travelsAbroad } from '../../facts/preparation.ts';
import { party } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const arrangeInsurance: Task = {
  id: 'arrange-insurance',
  why: 'One night in a hospital abroad can cost more than the tour.',
  source: 'house rule',
  todos: ({ tour, facts }) => {
    if (!travelsAbroad(tour, facts)) return [];
    return [
      {
        title: `Insure ${party(facts)} against illness and accident from ${formatDate(departureDate(tour))} to ${formatDate(returnDate(tour))}`,
        owner: roles(tour).organiser,
      },
    ];
  },
};
