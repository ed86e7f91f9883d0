import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import { nearestOpenDay } from '../facts/time/host-days.ts';
import type { Rule } from './rule.ts';

export const sessionOnClosedDate: Rule = {
  id: 'session-on-closed-date',
  lesson: 'calendar',
  severity: 'error',
  summary: 'A session is agreed for a date on which its host cannot receive.',
  why: 'The host said so in the first letter; whoever fixed the date had not read it, and now both are embarrassed.',
  source: 'house rule',
  check({ tour, facts }) {
    return agreedSessions(facts).flatMap(({ session, date }) => {
      const { host } = session;
      const index = host?.host.closed?.indexOf(date) ?? -1;
      if (host === undefined || index < 0) return [];
      const other = nearestOpenDay(host, date, tour, facts);
      return [
        finding(
          [...session.path, 'at'],
          `"${session.title}" is agreed for ${formatDate(date)}, but ${host.name} is closed that day.`,
          {
            related: [{ path: [...host.path, 'closed', index], message: 'closed' }],
            help: `${other === undefined ? 'No other day of the programme is open there: ask whether it can receive all the same' : `Agree on ${formatDate(other)}`}, or delete the date under \`closed\`.`,
          },
        ),
      ];
    });
  },
};
