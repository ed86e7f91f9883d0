import { counted } from '../../base/text.ts';
import { eligibleInterpreters, interpretersNeeded, isInterpreted } from '../interpreters.ts';
import { fieldPath } from '../tour-words.ts';
import type { Constraint } from './constraint.ts';

/** Where the listed interpreters cannot do what is needed, the planner uses those there are: a rule says what is missing. */
export const interpreter: Constraint = {
  id: 'interpreter',
  summary: 'A session across a language barrier has its interpreters, and no interpreter is in two places.',
  demands: ({ facts, policy }) =>
    facts.sessions.filter(isInterpreted).flatMap((session) => {
      const eligible = eligibleInterpreters(facts, session).map(({ id }) => id);
      const count = Math.min(interpretersNeeded(session, policy), eligible.length);
      if (count === 0) return [];
      return [
        {
          id: `interpreter:${session.id}`,
          constraint: 'interpreter',
          sentence: `A session in ${session.mode} needs ${counted(count, 'interpreter')}, who can be in one place at a time.`,
          path:
            session.session.mode === undefined
              ? ['interpretation', 'interpreters']
              : fieldPath(session, 'mode'),
          requirement: { kind: 'interpreted', session: session.id, count, eligible },
        },
      ];
    }),
};
