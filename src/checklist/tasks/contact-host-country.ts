import { CONSERVATION } from '../../policy/sources.ts';
import { hostsSide, visitors } from '../party.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { programmeDates } from '../trip-dates.ts';

export const contactHostCountry: Task = {
  id: 'contact-host-country',
  why: 'Hosts need months to find the right people and the time; the contact must be able to invite across ministries.',
  source: CONSERVATION,
  todos: ({ tour, facts }) => [
    {
      title: `Contact the hosts’ side in ${hostsSide(tour, facts)} with one page on the tour: purpose, who comes (${visitors(facts)}), dates (${programmeDates(tour)})`,
      owner: roles(tour).organiser,
      done: tour.preparation?.opened,
    },
  ],
};
