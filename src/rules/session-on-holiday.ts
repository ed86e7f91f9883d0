import { formatDate } from '../base/calendar.ts';
import { listed } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Holiday } from '../facts/facts.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import { isOfficeMeeting } from '../facts/sessions/office-meeting.ts';
import { holidaysAround, nearestOpenDay, possibleWords } from '../facts/time/host-days.ts';
import { CONSERVATION } from '../policy/sources.ts';
import type { Rule, RuleContext } from './rule.ts';

export const sessionOnHoliday: Rule = {
  id: 'session-on-holiday',
  lesson: 'calendar',
  severity: 'error',
  summary: 'An office meeting is agreed for a public holiday of the host’s country.',
  why: 'The building is dark, the porter knows of nothing, and whoever agreed to the date had not looked at the calendar.',
  source: `${CONSERVATION}: confirm major holidays in either country`,
  check(context) {
    const { tour, facts } = context;
    return agreedSessions(facts).flatMap(({ session, date }): Finding[] => {
      const { host } = session;
      if (host === undefined || !isOfficeMeeting(session)) return [];
      const { certain, possible } = holidaysAround(tour, host.country, date);
      const path = [...session.path, 'at'];
      const other = nearestOpenDay(host, date, tour, facts);
      const move =
        other === undefined
          ? 'No other day of the programme is open there: move the programme'
          : `Agree on ${formatDate(other)}`;
      if (certain.length > 0)
        return [
          finding(
            path,
            `"${session.title}" is agreed for ${formatDate(date)}, but that is a public holiday in ${theCountry(host.country)}: ${listed(certain.map(({ name }) => name))}.`,
            {
              related: declaredAt(certain, context),
              help: `${move}${certain.some(({ from }) => from === 'table') ? `; or, if ${host.name} works that day, add it with \`observed: false\` under \`calendar.holidays\`` : ''}.`,
            },
          ),
        ];
      if (possible.length === 0) return [];
      return [
        finding(
          path,
          `"${session.title}" is agreed for ${formatDate(date)}, which may be a public holiday in ${theCountry(host.country)}: ${listed(possible.map(possibleWords))}.`,
          {
            severity: 'warning',
            help: `Ask ${host.name} which day is announced and add it under \`calendar.holidays\`. ${move} to be safe.`,
          },
        ),
      ];
    });
  },
};

function declaredAt(holidays: readonly Holiday[], { tour }: RuleContext) {
  return (tour.calendar?.holidays ?? []).flatMap(({ date, name }, i) =>
    holidays.some((one) => one.from === 'declared' && one.date === date && one.name === name)
      ? [{ path: ['calendar', 'holidays', i, 'name'], message: 'declared here' }]
      : [],
  );
}
