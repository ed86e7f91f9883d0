import { listed } from '../../base/text.ts';
import { RECORD } from '../../policy/sources.ts';
import { interpretation } from '../interpretation.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { programmeDates } from '../trip-dates.ts';

export const bookInterpreters: Task = {
  id: 'book-interpreters',
  why: 'Interpreters who know the terms of a sector are few; one who does not makes every answer guesswork.',
  source: RECORD,
  todos: ({ tour, facts }) => {
    const need = interpretation(facts);
    if (need === undefined) return [];
    const between =
      need.visitors.length > 0 && need.hosts.length > 0
        ? ` between ${listed(need.visitors, 'or')} and ${listed(need.hosts, 'or')}`
        : '';
    const terms = tour.sector ? `, who know the terms of ${tour.sector},` : '';
    return [
      {
        title: `Book interpreters for ${listed(need.modes)} interpretation${between}${terms} for ${programmeDates(tour)}`,
        owner: roles(tour).hostCoordinator,
        done: tour.interpretation?.booked,
      },
    ];
  },
};
