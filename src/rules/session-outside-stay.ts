import { formatDate } from '../base/calendar.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { DelegateFacts } from '../facts/facts.ts';
import { isThere } from '../facts/people/attendance.ts';
import { type FixedSession, fixedSessions } from '../facts/sessions/fixed-sessions.ts';
import type { Rule } from './rule.ts';

export const sessionOutsideStay: Rule = {
  id: 'session-outside-stay',
  lesson: 'stakeholders',
  severity: 'warning',
  summary:
    'A delegate is on the list of a session that takes place before he or she joins, or after he or she has left.',
  why: 'The host has a name plate for somebody who sits in an aeroplane.',
  source:
    'house rule, after delegations that some joined for one leg: https://legco.gov.hk/general/english/sec/duty_v/yr04-08/dev080313.htm',
  check({ facts }) {
    return fixedSessions(facts).flatMap((session) => {
      const { attend } = session.session;
      if (!Array.isArray(attend)) return [];
      return session.attendees
        .filter((person) => !isThere(person, session.fixed.date))
        .map((person) => absent(person, session, [...session.path, 'attend', attend.indexOf(person.id)]));
    });
  },
};

function absent(person: DelegateFacts, session: FixedSession, path: readonly (string | number)[]): Finding {
  const { from, to, name } = person.delegate;
  const { date } = session.fixed;
  const early = from !== undefined && date < from;
  const limit = formatDate((early ? from : to) ?? date);
  return finding(
    path,
    `${name} is to attend "${session.title}" on ${formatDate(date)}, but ${early ? `joins on ${limit}` : `leaves after ${limit}`}.`,
    {
      related: [
        {
          path: [...person.path, early ? 'from' : 'to'],
          message: early ? 'joins here' : 'leaves after this day',
        },
        { path: [...session.path, 'at'], message: 'takes place here' },
      ],
      help: `Take \`${person.id}\` out of \`attend:\`, or agree on another day with ${session.host?.name ?? 'the others'}.`,
    },
  );
}
