import { formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { fixedSessions } from '../facts/fixed-sessions.ts';
import { programmes } from '../facts/visiting.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Rule } from './rule.ts';

export const daySessionsMany: Rule = {
  id: 'day-sessions-many',
  lesson: 'translation',
  severity: 'warning',
  summary: 'More working sessions are agreed for a day than people can take in, though the hosts are few.',
  why: 'One house with five presentations tires as much as five houses; after the fourth nobody asks.',
  source:
    'up to four appointments a day, http://ic-tbr.org/What-Is-An-IVLP-Program.html; with consecutive interpretation a house rule',
  check({ facts, policy }) {
    const sessions = fixedSessions(facts).filter(
      ({ host, kind }) => host && kind !== 'reception' && kind !== 'courtesy call',
    );
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
          'warning',
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

/** Undefined where there are not too many sessions, or already too many hosts, which is another rule’s concern. */
function tooMany(sessions: readonly SessionFacts[], policy: Policy): Crowd | undefined {
  const consecutive = sessions.filter(({ barrier, mode }) => barrier && mode === 'consecutive');
  const crowds = [
    { sessions: consecutive, most: policy.consecutiveSessionsPerDay, kind: 'interpreted session' },
    { sessions, most: policy.sessionsPerDay, kind: 'session' },
  ];
  const hosts = new Set(sessions.map(({ host }) => host)).size;
  const mostHosts = consecutive.length > 0 ? policy.consecutiveSessionsPerDay : policy.sessionsPerDay;
  if (hosts > mostHosts) return undefined;
  return crowds.find((crowd) => crowd.sessions.length > crowd.most);
}
