import { formatDate } from '../base/calendar.ts';
import { formatDuration } from '../base/duration.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { interpretedMinutes } from '../facts/people/interpreting.ts';
import { fixedSessions } from '../facts/sessions/fixed-sessions.ts';
import { programmes } from '../facts/sessions/visiting.ts';
import type { Rule } from './rule.ts';

export const dayInterpretedLong: Rule = {
  id: 'day-interpreted-long',
  lesson: 'translation',
  severity: 'warning',
  summary: 'Delegates are to follow an interpreter for longer on one day than anybody can.',
  why: 'Listening through another voice tires twice as fast; what is said after the sixth hour was said to nobody.',
  source:
    'at most six hours of interpreting a day, http://www.dolmetscher-service.de/pfeuffer/Ratschlaege%20-%20en.html',
  check({ facts, policy }) {
    const sessions = fixedSessions(facts).filter(({ barrier, mode }) => barrier && mode !== 'none');
    const dates = [...new Set(sessions.map(({ fixed }) => fixed.date))];
    return dates.flatMap((date) => {
      const [longest] = programmes(
        facts,
        sessions.filter(({ fixed }) => fixed.date === date),
      )
        .map((list) => ({
          list,
          minutes: list.reduce((sum, session) => sum + interpretedMinutes(session), 0),
        }))
        .sort((a, b) => b.minutes - a.minutes);
      const [first, ...others] = longest?.list ?? [];
      if (longest === undefined || first === undefined || longest.minutes <= policy.listeningMinutesPerDay)
        return [];
      // Beyond the working day of the interpreters who are there, their rule speaks.
      if (facts.interpreters.length > 0 && longest.minutes > policy.interpretedMinutesPerDay) return [];
      return [
        finding(
          [...first.path, 'at'],
          `${counted(longest.list.length, 'session')} on ${formatDate(date)} ${longest.list.length === 1 ? 'holds' : 'hold'} ${formatDuration(longest.minutes)} of interpreted talk; ${formatDuration(policy.listeningMinutesPerDay)} a day are the most that anybody follows.`,
          {
            related: others
              .slice(0, 3)
              .map(({ path }) => ({ path: [...path, 'at'], message: 'the same day' })),
            help: `Move ${formatDuration(longest.minutes - policy.listeningMinutesPerDay)} to another day, show instead of telling (\`interpreted: 60%\`), or interpret simultaneously.`,
          },
        ),
      ];
    });
  },
};
