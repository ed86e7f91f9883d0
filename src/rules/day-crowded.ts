import { formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { musts, openDays, programmes } from '../facts/sessions/visiting.ts';
import { RECORD } from '../policy/sources.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Rule, RuleContext } from './rule.ts';

export const dayCrowded: Rule = {
  id: 'day-crowded',
  lesson: 'translation',
  severity: 'error',
  summary: 'More hosts are to be visited in a day than a delegation can take in.',
  why: 'The hosts merge into one another, nobody asks at the fourth, and the notes of the last ones stay empty.',
  source: `${RECORD}; up to four appointments a day, http://ic-tbr.org/What-Is-An-IVLP-Program.html`,
  check(context) {
    const dated = datesCrowded(context);
    return dated.length > 0 ? dated : tourCrowded(context);
  },
};

function datesCrowded({ facts, policy }: RuleContext): Finding[] {
  const dates = [...new Set(facts.sessions.flatMap(({ fixed }) => fixed?.date ?? []))].sort();
  return dates.flatMap((date) => {
    const agreed = facts.sessions.filter(
      ({ fixed, host }) => fixed?.date === date && host?.host.status !== 'declined',
    );
    const fullest = mostHosts(programmes(facts, agreed));
    const { most, words } = limitOf(fullest, policy);
    const [first] = fullest;
    if (hostsOf(fullest).length <= most || first === undefined) return [];
    return [
      finding(
        [...first.path, 'at'],
        `${counted(hostsOf(fullest).length, 'host')} are to be visited on ${formatDate(date)}; ${words}.`,
        {
          related: fullest
            .slice(1, 5)
            .map((session) => ({ path: [...session.path, 'at'], message: 'the same day' })),
          help: 'Agree on another day with one of them.',
        },
      ),
    ];
  });
}

/** All that must be visited, spread as evenly as can be. */
function tourCrowded({ tour, facts, policy }: RuleContext): Finding[] {
  const fullest = mostHosts(programmes(facts, musts(facts.sessions)));
  const days = openDays(facts, fullest).length;
  const hosts = hostsOf(fullest).length;
  const { most, words } = limitOf(fullest, policy);
  // Where no host is open at all, the calendar's rules say so.
  if (hosts <= most * days || days === 0) return [];
  return [
    finding(
      ['dates', 'to'],
      `${counted(hosts, 'host')} are to be visited on ${counted(days, 'day')}; ${words}.`,
      {
        label: counted(days, 'day'),
        related: [
          {
            path: [tour.sessions === undefined ? 'hosts' : 'sessions'],
            message: counted(hosts, 'host'),
            target: 'key',
          },
        ],
        help: `Stay ${counted(Math.ceil(hosts / most), 'day')}, or write \`priority: should\` at ${counted(hosts - most * days, 'host')}.`,
      },
    ),
  ];
}

function mostHosts(lists: readonly (readonly SessionFacts[])[]): readonly SessionFacts[] {
  const [fullest = []] = lists
    // People take in a dinner besides.
    .map((sessions) => sessions.filter(({ host, kind }) => host && kind !== 'reception'))
    .sort((a, b) => hostsOf(b).length - hostsOf(a).length);
  return fullest;
}

function hostsOf(sessions: readonly SessionFacts[]): string[] {
  return [...new Set(sessions.flatMap(({ host }) => host?.id ?? []))];
}

function limitOf(sessions: readonly SessionFacts[], policy: Policy): { most: number; words: string } {
  const consecutive = sessions.some(({ barrier, mode }) => barrier && mode === 'consecutive');
  const most = consecutive ? policy.consecutiveSessionsPerDay : policy.sessionsPerDay;
  return {
    most,
    words: `${most} a day are the most${consecutive ? ' with consecutive interpretation' : ''}`,
  };
}
