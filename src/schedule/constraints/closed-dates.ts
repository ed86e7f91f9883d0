import { formatDate } from '../../base/calendar.ts';
import { listed } from '../../base/text.ts';
import { wholeDays } from '../programme-windows.ts';
import { hostPath } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Dates on which a host cannot receive. */
export const closedDates: Constraint = {
  id: 'closed-dates',
  summary: 'Nothing takes place at a host on a date on which it is closed.',
  demands: ({ facts }) =>
    facts.sessions.flatMap(({ id, host }) => {
      const windows = wholeDays(facts, ({ date }) => host?.host.closed?.includes(date) === true);
      if (host === undefined || windows.length === 0) return [];
      return [
        {
          about: id,
          sentence: `${host.name} is closed on ${listed(windows.map(({ date }) => formatDate(date)))}.`,
          path: hostPath(host, 'closed'),
          requirement: { kind: 'clear-of', session: id, windows },
        },
      ];
    }),
};
