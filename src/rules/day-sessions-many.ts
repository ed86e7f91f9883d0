import { formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { fixedSessions } from '../facts/sessions/fixed-sessions.ts';
import { inConsecutive, isSurelyConsecutive, takenIn } from '../facts/sessions/taken-in.ts';
import { programmes } from '../facts/sessions/visiting.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Rule } from './rule.ts';

export const daySessionsMany: Rule = {
  id: 'day-sessions-many',
  lesson: 'translation',
  severity: 'warning',
  summary:
    'More sessions with consecutive interpretation are agreed for a day than people can take in, though the hosts are few.',
  why: 'Everything is said twice, and one house with four such presentations tires as much as four houses; after the third nobody asks.',
  source:
    'house rule; the up to four appointments a day of http://ic-tbr.org/What-Is-An-IVLP-Program.html are at different hosts, which `day-crowded` counts',
  check({ facts, policy }) {
    const sessions = takenIn(fixedSessions(facts));
    const dates = [...new Set(sessions.map(({ fixed }) => fixed.date))];
    return dates.flatMap((date) => {
      const days = programmes(
        facts,
        sessions.filter(({ fixed }) => fixed.date === date),
      ).flatMap((list) => tooMany(list, policy) ?? []);
      const [fullest] = [...days].sort((a, b) => b.sessions.length - a.sessions.length);
      const [first, ...others] = fullest?.sessions ?? [];
      if (fullest === undefined || first === undefined) return [];
      return [
        finding(
          [...first.path, 'at'],
          `${counted(fullest.sessions.length, fullest.kind)} at ${counted(new Set(fullest.sessions.map(({ host }) => host)).size, 'host')} are agreed for ${formatDate(date)}; ${fullest.most} a day are the most${fullest.sessions.every(({ attendees }) => attendees.length === facts.delegates.length) ? '' : ' for one delegate'}.`,
          {
            related: others
              .slice(0, 4)
              .map(({ path }) => ({ path: [...path, 'at'], message: 'the same day' })),
            help: 'Move one to another day, join two that speak of the same thing, or let the group part.',
          },
        ),
      ];
    });
  },
};

interface Crowd {
  readonly sessions: readonly SessionFacts[];
  readonly most: number;
  readonly kind: string;
}

/**
 * Undefined where there are not too many interpreted sessions. Without interpretation several items in one house are
 * one of the source’s four appointments; hosts beyond the limit are the concern of `day-crowded`.
 */
function tooMany(sessions: readonly SessionFacts[], policy: Policy): Crowd | undefined {
  const consecutive = inConsecutive(sessions);
  const hosts = new Set(sessions.map(({ host }) => host)).size;
  const most = policy.consecutiveSessionsPerDay;
  const mostHosts = isSurelyConsecutive(sessions) ? most : policy.sessionsPerDay;
  if (hosts > mostHosts || consecutive.length <= most) return undefined;
  return { sessions: consecutive, most, kind: 'interpreted session' };
}
