import { WEEKDAYS } from '../../base/calendar.ts';
import { listed } from '../../base/text.ts';
import { isOfficeMeeting } from '../office-meeting.ts';
import { spansOf, wholeDays } from '../programme-windows.ts';
import type { Constraint } from './constraint.ts';

/** Offices are closed at the weekend, unless a host's own hours or an agreed start say otherwise. */
export const weekend: Constraint = {
  id: 'weekend',
  summary: 'No office meeting at the weekend of the providing country; a site visit is fine.',
  demands: ({ tour, facts }) =>
    facts.sessions.flatMap((session) => {
      const { host, fixed } = session;
      if (host === undefined || host.country !== tour.countries.providing || !isOfficeMeeting(session))
        return [];
      const daysOff = facts.days.filter(
        (day) =>
          !day.workday &&
          day.date !== fixed?.date &&
          !(host.hoursDeclared && spansOf(host.hours, day).length > 0),
      );
      if (daysOff.length === 0) return [];
      const weekdays = [...new Set(daysOff.map(({ weekday }) => `${WEEKDAYS[weekday]}s`))];
      return [
        {
          id: `weekend:${session.id}`,
          constraint: 'weekend',
          sentence: `Offices are closed on ${listed(weekdays)}.`,
          path: ['countries', 'providing'],
          requirement: {
            kind: 'clear-of',
            session: session.id,
            windows: wholeDays(facts, (day) => daysOff.includes(day)),
          },
        },
      ];
    }),
};
