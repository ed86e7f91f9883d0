import { formatDate } from '../base/calendar.ts';
import { formatDuration } from '../base/duration.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { interpretingDays, isBeyondWorkingDay, sessionsAcrossBarrier } from '../facts/people/interpreting.ts';
import { sessionAnchor } from '../facts/sessions/anchor.ts';
import type { Rule } from './rule.ts';

export const interpreterOverworked: Rule = {
  id: 'interpreter-overworked',
  lesson: 'interpreter',
  severity: 'error',
  summary: 'More is interpreted in a day than the working day of an interpreter holds.',
  why: 'The contract ends before the programme does, and the last session is cancelled or goes on in gestures.',
  source: 'AICE, working day of seven hours, https://aice-interpretes.com/en/working-hours',
  check({ facts, policy }) {
    if (facts.interpreters.length === 0) return [];
    const days = interpretingDays(
      facts,
      sessionsAcrossBarrier(facts).filter(({ mode }) => mode !== 'none'),
    );
    // One alone has too much long before: `interpreter-team-small` says so.
    const over = days.filter((day) => isBeyondWorkingDay(day, policy));
    const dated = over.filter(({ date }) => date !== undefined);
    return (dated.length > 0 ? dated : over).map(({ date, minutes, sessions }) => {
      const [first] = sessions;
      return finding(
        ['interpretation', 'interpreters'],
        `${date === undefined ? 'An average day' : formatDate(date)} holds ${formatDuration(minutes)} of interpretation in ${counted(sessions.length, 'session')}${date === undefined ? ' spread over the tour' : ''}; the working day of an interpreter ends after ${formatDuration(policy.interpretedMinutesPerDay)}.`,
        {
          target: 'key',
          ...(date !== undefined && first
            ? { related: [{ path: sessionAnchor(first), message: 'the first session of that day' }] }
            : {}),
          help: 'Move a session to another day, add a second team of two, or have less of it interpreted (`interpreted: 50%`).',
        },
      );
    });
  },
};
