import { finding } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

export const sessionWithoutAttendees: Rule = {
  id: 'session-without-attendees',
  lesson: 'stakeholders',
  severity: 'warning',
  summary: 'The list of who attends a session is empty.',
  why: 'The host waits in a room to which nobody was told to go.',
  source: 'house rule',
  check({ facts }) {
    return facts.sessions.flatMap(({ session: { attend }, title, path }) =>
      Array.isArray(attend) && attend.length === 0
        ? [
            finding([...path, 'attend'], `Nobody is to attend "${title}".`, {
              label: 'an empty list',
              help: 'Write `attend: all`, list the delegates, or take the session out.',
            }),
          ]
        : [],
    );
  },
};
