import type { Facts, SessionFacts } from '../../facts/facts.ts';
import { programmes } from '../../facts/sessions/visiting.ts';
import type { Constraint, StatedDemand } from './constraint.ts';

/**
 * People take in so much a day. Receptions do not count, and neither does what the delegation does by itself. Where
 * more than that is already agreed with hosts for one day of somebody, what is agreed stands, and nothing is added to it.
 */
export const sessionsPerDay: Constraint = {
  id: 'sessions-per-day',
  summary: 'Nobody has more sessions a day than can be taken in; with consecutive interpretation fewer.',
  demands: ({ facts, policy }) => {
    const counted = facts.sessions.filter(({ host, kind }) => host !== undefined && kind !== 'reception');
    const consecutive = counted.filter(({ mode }) => mode === 'consecutive');
    return [
      ...atMost(
        'all',
        facts,
        counted,
        policy.sessionsPerDay,
        (most) => `At most ${most} sessions at hosts a day.`,
      ),
      ...atMost(
        'consecutive',
        facts,
        consecutive,
        policy.consecutiveSessionsPerDay,
        (most) => `At most ${most} sessions with consecutive interpretation a day.`,
      ),
    ];
  },
};

function atMost(
  about: string,
  facts: Facts,
  sessions: readonly SessionFacts[],
  most: number,
  sentence: (most: number) => string,
): StatedDemand[] {
  const agreed = facts.days.flatMap(({ date }) =>
    programmes(
      facts,
      sessions.filter(({ fixed }) => fixed?.date === date),
    ).map(({ length }) => length),
  );
  const perDay = Math.max(most, ...agreed);
  if (sessions.length <= perDay) return [];
  return [
    {
      about,
      sentence: sentence(perDay),
      path: [],
      requirement: { kind: 'at-most', sessions: sessions.map(({ id }) => id), perDay },
    },
  ];
}
