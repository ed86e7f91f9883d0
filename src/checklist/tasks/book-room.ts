import { counted } from '../../base/text.ts';
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
      .map(({ id, title, seats }) => ({
        about: id,
        title: `Book a room for “${title}”${seats > 0 ? ` for ${counted(seats, 'person', 'people')}` : ''}, at the hotel or near it`,
        owner: roles(tour).hostCoordinator,
      })),
};
