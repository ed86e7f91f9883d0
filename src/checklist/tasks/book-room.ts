import { counted } from '../../base/text.ts';
import { seatsAt } from '../../facts/people/seats.ts';
import { roles } from '../roles.ts';
import type { Task } from '../task.ts';

export const bookRoom: Task = {
  id: 'book-room',
  why: 'Reflection that finds no room to sit in is the first thing dropped, and with it the action plan.',
  source: 'house rule',
  todos: ({ tour, facts }) =>
    facts.sessions
      .filter(
        ({ host, session }) =>
          host === undefined && session.host === undefined && session.place === undefined,
      )
      .map((session) => {
        const seats = seatsAt(session, tour, facts);
        const people = (seats?.delegates ?? 0) + (seats?.companions ?? 0);
        return {
          about: session.id,
          title: `Book a room for “${session.title}”${people > 0 ? ` for ${counted(people, 'person', 'people')}` : ''}, at the hotel or near it`,
          owner: roles(tour).hostCoordinator,
        };
      }),
};
