import { FRIDAY, formatDate, weekdayOf } from '../base/calendar.ts';
import { type ClockSpan, formatClock, formatSpan } from '../base/clock.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { HostFacts } from '../facts/facts.ts';
import { isOfficial } from '../facts/people/comparing.ts';
import { theCountry } from '../facts/places/country-name.ts';
import { type Agreed, agreedSessions, endWords } from '../facts/sessions/agreed.ts';
import { isOfficeMeeting } from '../facts/sessions/office-meeting.ts';
import { fridayBreak, spansOf } from '../facts/time/opening.ts';
import { officeHoursOf } from '../facts/time/workweek.ts';
import type { Rule } from './rule.ts';

export const sessionInFridayBreak: Rule = {
  id: 'session-in-friday-break',
  lesson: 'calendar',
  severity: 'error',
  summary: 'An agreed session runs into the host’s long break for Friday prayer.',
  why: 'Half of the hosts leave for the mosque in the middle of the presentation, politely and without a word.',
  source:
    'break of 12:15-14:45 in Kuala Lumpur and Putrajaya, http://all-about-malaysia.blogspot.com/2007/04/government-offices-to-open-from-730am.html',
  check({ facts }) {
    return agreedSessions(facts).flatMap((agreed): Finding[] => {
      const { session, date, from, to, end } = agreed;
      const { host } = session;
      if (host === undefined || session.kind === 'reception' || weekdayOf(date) !== FRIDAY) return [];
      const own = fridayBreak(host.hours);
      const pause = own ?? usualBreak(host, agreed);
      const runsInto = (span: ClockSpan) => from < span.to && span.from < (end === 'assumed' ? from + 1 : to);
      if (pause === undefined || !runsInto(pause)) return [];
      // Of what is no meeting in an office the hours usual in the country say little.
      const isOffice = isOfficial(host.host.kind) && isOfficeMeeting(session);
      const certain = own !== undefined && (host.hoursDeclared || isOffice);
      return [
        finding(
          [...session.path, 'at'],
          `"${session.title}" on ${formatDate(date)} lasts from ${formatClock(from)} ${endWords(agreed)}; ${host.hoursDeclared && own ? host.name : `offices in ${theCountry(host.country)}`} ${host.hoursDeclared && own ? 'breaks' : 'break'} for Friday prayer ${formatSpan(pause)}.`,
          {
            severity: certain ? 'error' : 'warning',
            ...(host.hoursDeclared
              ? {
                  related: [
                    { path: [...host.path, 'hours'], message: own ? 'its hours' : 'no break is stated here' },
                  ],
                }
              : {}),
            help: `${remedy(agreed, pause, host)}${certain ? '' : `; or ask ${host.name} whether the time holds`}.`,
          },
        ),
      ];
    });
  },
};

/** The break of the country, where a host states hours that know of none. */
function usualBreak(host: HostFacts, { date }: Agreed): ClockSpan | undefined {
  const open = spansOf(host.hours, { weekday: FRIDAY });
  if (!host.hoursDeclared || open.length === 0) return undefined;
  const hours = officeHoursOf(host.country, date, host.host.place?.city);
  return fridayBreak(hours);
}

function remedy({ from, to }: Agreed, pause: ClockSpan, { hours }: HostFacts): string {
  const length = to - from;
  const opens = Math.min(...spansOf(hours, { weekday: FRIDAY }).map((span) => span.from));
  const before = pause.from - length;
  return before >= opens
    ? `Start it by ${formatClock(before)}, or at ${formatClock(pause.to)}`
    : `Start it at ${formatClock(pause.to)}, or on another day`;
}
