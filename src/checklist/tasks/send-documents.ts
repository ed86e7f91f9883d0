import { interpretation } from '../interpretation.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const sendDocuments: Task = {
  id: 'send-documents',
  why: 'An interpreter who has read what will be shown interprets; one who sees it first on the wall guesses.',
  source: 'http://www.greekinterpreters.net/check-list-en.htm',
  todos: ({ tour, facts }) =>
    interpretation(facts) === undefined
      ? []
      : [
          {
            title:
              'Send the interpreters the documents: agenda, list of participants, speakers with their careers, presentations, speeches and background',
            owner: roles(tour).hostCoordinator,
            done: tour.interpretation?.documents,
          },
        ],
};
