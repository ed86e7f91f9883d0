import { formatDate, WEEKDAYS } from '../base/calendar.ts';
import { listed } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import { isOfficeMeeting } from '../facts/sessions/office-meeting.ts';
import { isOpenWeekday, nearestOpenDay } from '../facts/time/host-days.ts';
import { weekendOf } from '../facts/time/workweek.ts';
import type { Rule } from './rule.ts';

export const sessionOnDayOff: Rule = {
  id: 'session-on-day-off',
  lesson: 'calendar',
  severity: 'error',
  summary: 'An office meeting is agreed for the weekend where the host is.',
  why: 'The weekend falls on other days than at home, nobody noticed, and the delegation stands before a closed door.',
  source:
    'working weeks by country and Malaysian state, https://www.channelnewsasia.com/news/asiapacific/malaysian-federal-departments-to-extend-operating-hours-by-30-9844406; the check is a house rule',
  check({ tour, facts }) {
    return agreedSessions(facts).flatMap(({ session, date }) => {
      const { host } = session;
      // Hours that the host states itself are the business of `session-outside-opening-hours`.
      if (host === undefined || !isOfficeMeeting(session) || host.hoursDeclared || isOpenWeekday(host, date))
        return [];
      const city = host.host.place?.city;
      const weekend = weekendOf(host.country, date, city);
      const own = city !== undefined && weekend.join() !== weekendOf(host.country, date).join();
      const other = nearestOpenDay(host, date, tour, facts);
      return [
        finding(
          [...session.path, 'at'],
          `"${session.title}" is agreed for ${formatDate(date)}; the weekend in ${own ? city : theCountry(host.country)} is ${listed(weekend.map((day) => WEEKDAYS[day]))}.`,
          {
            ...(own
              ? {
                  related: [
                    { path: [...host.path, 'place', 'city'], message: 'has a working week of its own' },
                  ],
                }
              : {}),
            help: `${other === undefined ? 'No day of the programme is a working day there: move the programme' : `Agree on ${formatDate(other)}`}; or, if ${host.name} does receive then, state its \`hours\`.`,
          },
        ),
      ];
    });
  },
};
