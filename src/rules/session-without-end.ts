import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import type { Rule } from './rule.ts';

export const sessionWithoutEnd: Rule = {
  id: 'session-without-end',
  lesson: 'logistics',
  severity: 'warning',
  until: 'the tour is over',
  summary: 'A session has an agreed start, but neither an end nor a length.',
  why: 'The host has planned for half an hour and the delegation for two; nobody knows when the bus has to be there.',
  source: 'house rule, after published programmes that list starts alone',
  check({ facts, writtenAt }) {
    return (
      agreedSessions(facts)
        .filter(({ end }) => end === 'assumed')
        // A length that is there and cannot be read has been told of.
        .filter(({ session }) =>
          ['until', 'for', 'slot'].every((key) => writtenAt?.([...session.path, key]) === undefined),
        )
        .map(({ session, date, from, to }) =>
          finding(
            [...session.path, 'at'],
            `"${session.title}" starts on ${formatDate(date)} at ${formatClock(from)}, but no end is stated; it is assumed to last ${formatDuration(to - from)}${session.factor > 1 ? ' with interpretation' : ''}.`,
            {
              help: `Agree on the end and state it: \`until: ${formatClock(to)}\`.`,
            },
          ),
        )
    );
  },
};
