import type { Facts, SessionFacts } from '../../facts/facts.ts';
import { inConsecutive, takenIn } from '../../facts/sessions/taken-in.ts';
import { programmes } from '../../facts/sessions/visiting.ts';
import type { Constraint, StatedDemand } from './constraint.ts';

/**
 * Where more is already agreed with hosts for one day of somebody than people take in, what is agreed stands, and nothing is
 * added to it.
 */
export const sessionsPerDay: Constraint = {
  id: 'sessions-per-day',
  summary: 'Nobody has more sessions a day than can be taken in; with consecutive interpretation fewer.',
  demands: ({ facts, policy }) => {
    const counted = takenIn(facts.sessions);
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
        inConsecutive(counted),
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
