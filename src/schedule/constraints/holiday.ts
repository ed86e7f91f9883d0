import { formatDate } from '../../base/calendar.ts';
import { listed } from '../../base/text.ts';
import type { Holiday } from '../../facts/facts.ts';
import { isOfficeMeeting } from '../../facts/sessions/office-meeting.ts';
import { holidaysOf } from '../../facts/time/derive-days.ts';
import { wholeDays } from '../programme-windows.ts';
import type { Constraint } from './constraint.ts';

/**
 * Offices are closed on holidays of their country. A start agreed with the host outweighs what only a table
 * says; it does not outweigh a holiday that the tour itself declares.
 */
export const holiday: Constraint = {
  id: 'holiday',
  summary: 'No office meeting on a holiday of the host’s country.',
  demands: ({ tour, facts }) =>
    facts.sessions.flatMap((session) => {
      const { host, fixed } = session;
      if (host === undefined || !isOfficeMeeting(session)) return [];
      const counts = ({ from, date }: Holiday) => from === 'declared' || fixed?.date !== date;
      const holidays = facts.days.flatMap((day) => holidaysOf(tour, host.country, day.date)).filter(counts);
      if (holidays.length === 0) return [];
      const dates = holidays.map(({ date }) => date);
      const declared =
        tour.calendar?.holidays?.findIndex(
          ({ date, country = tour.countries.providing }) => dates.includes(date) && country === host.country,
        ) ?? -1;
      return [
        {
          about: session.id,
          sentence: `Offices are closed on ${listed(holidays.map(named))}.`,
          path: declared < 0 ? [] : ['calendar', 'holidays', declared],
          requirement: {
            kind: 'clear-of',
            session: session.id,
            windows: wholeDays(facts, ({ date }) => dates.includes(date)),
          },
        },
      ];
    }),
};

function named({ date, name, approximate }: Holiday): string {
  return `${formatDate(date)} (${name}${approximate ? ', give or take a day' : ''})`;
}
