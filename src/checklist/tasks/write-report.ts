import { roles } from '../roles.ts';
import type { Task } from '../task.ts';
import { programmeDates } from '../trip-dates.ts';

export const writeReport: Task = {
  id: 'write-report',
  why: 'The report carries what was learned to those who did not travel, and to whoever plans the next tour.',
  source: 'Interloc, http://interloc.eu/do-study-visits/',
  todos: ({ tour }) => [
    {
      title: `Write the report on the tour of ${programmeDates(tour)}: what was seen, what worked, what did not, what follows`,
      owner: roles(tour).organiser,
      done: tour.followUp?.report,
    },
  ],
};
