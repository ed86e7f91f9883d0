import { formatDuration } from '../../base/duration.ts';
import type { InterpreterFacts } from '../../facts/facts.ts';
import { eligibleInterpreters, isInterpreted } from '../interpreters.ts';
import type { Constraint, ConstraintContext } from './constraint.ts';

/** Concentration does not last: after so much work comes a pause. Where agreed times leave none, what is agreed stands. */
export const interpreterRest: Constraint = {
  id: 'interpreter-rest',
  summary: 'An interpreter rests before sessions in a row are too much work without a pause.',
  demands: (context) => {
    const { soloConsecutiveMinutes: after, interpreterRestMinutes: minutes } = context.policy;
    return context.facts.interpreters
      .filter((who) => isAsked(context, who))
      .map(({ id, path, interpreter: { name = id } }) => ({
        about: id,
        sentence: `${name} rests ${formatDuration(minutes)} after at most ${formatDuration(after)} of work, which only one session by itself may exceed.`,
        path,
        requirement: { kind: 'rest', interpreter: id, after, minutes },
      }));
  },
};

function isAsked({ facts, policy }: ConstraintContext, who: InterpreterFacts): boolean {
  const own = facts.sessions.filter(
    (session) => isInterpreted(session) && eligibleInterpreters(facts, session).includes(who),
  );
  const agreed = own.flatMap(({ fixed, length }) => (fixed ? [{ ...fixed, end: fixed.time + length }] : []));
  const isTight = agreed.some((a) =>
    agreed.some(
      (b) => a.date === b.date && a.end <= b.time && b.time < a.end + policy.interpreterRestMinutes,
    ),
  );
  return own.length > 1 && !isTight;
}
