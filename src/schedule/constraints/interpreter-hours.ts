import { formatDuration } from '../../base/duration.ts';
import { eligibleInterpreters, isInterpreted } from '../interpreters.ts';
import type { Constraint } from './constraint.ts';

/**
 * What one interpreter can do in a day. Sessions of both kinds on one day count together; the limit is then that of
 * consecutive, since the work in simultaneous is shared by two.
 */
export const interpreterHours: Constraint = {
  id: 'interpreter-hours',
  summary: 'No interpreter works longer on one day than quality allows.',
  demands: ({ facts, policy }) => {
    const interpreted = facts.sessions.filter(isInterpreted);
    return facts.interpreters.flatMap((who) => {
      const own = interpreted.filter((session) => eligibleInterpreters(facts, session).includes(who));
      if (own.length === 0) return [];
      const consecutive = own.some(({ mode }) => mode === 'consecutive');
      const perDay = consecutive ? policy.oneInterpreterMaximum : policy.pairSimultaneousMaximum;
      return [
        {
          about: who.id,
          sentence: `${who.interpreter.name ?? who.id} works at most ${formatDuration(perDay)} a day.`,
          path: who.path,
          requirement: { kind: 'working-time', interpreter: who.id, perDay },
        },
      ];
    });
  },
};
