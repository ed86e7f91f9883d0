import { formatDate } from '../../base/calendar.ts';
import { interpretation } from '../interpretation.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const briefInterpreters: Task = {
  id: 'brief-interpreters',
  why: 'In a technical meeting a quarter of an hour with the speakers beforehand saves it twice over.',
  source: 'https://www.conference-interpreters.ca/event_meeting_checklist.html',
  todos: ({ tour, facts }) =>
    interpretation(facts) === undefined
      ? []
      : [
          {
            title: `Meet the interpreters before the programme starts on ${formatDate(tour.dates.from)}: purpose, speakers, seating, pauses, open terms`,
            owner: roles(tour).delegationLeader,
          },
        ],
};
