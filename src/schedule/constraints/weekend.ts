import { WEEKDAYS } from '../../base/calendar.ts';
import { listed } from '../../base/text.ts';
import { isOfficeMeeting } from '../../facts/sessions/office-meeting.ts';
import { spansOf } from '../../facts/time/opening.ts';
import { weekendOf } from '../../facts/time/workweek.ts';
import { wholeDays } from '../programme-windows.ts';
import { hostPath } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Offices are closed at the weekend, unless a host's own hours or an agreed start say otherwise. */
export const weekend: Constraint = {
  id: 'weekend',
  summary: 'No office meeting at the weekend where the host is; a site visit is fine.',
  demands: ({ facts }) =>
    facts.sessions.flatMap((session) => {
      const { host, fixed } = session;
      if (host === undefined || !isOfficeMeeting(session)) return [];
      const daysOff = facts.days.filter(
        (day) =>
          weekendOf(host.country, day.date, host.host.place?.city).includes(day.weekday) &&
          day.date !== fixed?.date &&
          !(host.hoursDeclared && spansOf(host.hours, day).length > 0),
      );
      if (daysOff.length === 0) return [];
      const weekdays = [...new Set(daysOff.map(({ weekday }) => `${WEEKDAYS[weekday]}s`))];
      return [
        {
          id: `weekend:${session.id}`,
          constraint: 'weekend',
          sentence: `${host.name} is closed on ${listed(weekdays)}.`,
          path: hostPath(host, 'place'),
          requirement: {
            kind: 'clear-of',
            session: session.id,
            windows: wholeDays(facts, (day) => daysOff.includes(day)),
          },
        },
      ];
    }),
};
