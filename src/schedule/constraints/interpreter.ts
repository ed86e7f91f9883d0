import { counted } from '../../base/text.ts';
import { isInterpreted, reliefFor, teamsFor } from '../interpreters.ts';
import { fieldPath } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Where the listed interpreters cannot do what is needed, the planner uses those there are: a rule says what is missing. */
export const interpreter: Constraint = {
  id: 'interpreter',
  summary: 'A session across a language barrier has its interpreters, and no interpreter is in two places.',
  demands: ({ tour, facts, policy }) =>
    facts.sessions.filter(isInterpreted).flatMap((session) => {
      const teams = teamsFor(tour, facts, session, policy).map((team) => team.map(({ id }) => id));
      const [first] = teams;
      if (first === undefined) return [];
      const relief = reliefFor(facts, session, policy).map(({ id }) => id);
      return [
        {
          about: session.id,
          sentence: `A session with ${session.mode} interpretation needs ${counted(first.length, 'interpreter')}, who can be in one place at a time.`,
          path:
            session.session.mode === undefined
              ? ['interpretation', 'interpreters']
              : fieldPath(session, 'mode'),
          requirement: {
            kind: 'interpreted',
            session: session.id,
            teams,
            ...(relief.length > 1 ? { relief } : {}),
          },
        },
      ];
    }),
};
