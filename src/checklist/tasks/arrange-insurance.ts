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
    const [from, to] = [departureDate(tour), returnDate(tour)];
    return [
      {
        title: `Insure ${party(facts)} against illness and accident ${from === to ? `on ${formatDate(from)}` : `from ${formatDate(from)} to ${formatDate(to)}`}`,
        owner: roles(tour).organiser,
      },
    ];
  },
};
