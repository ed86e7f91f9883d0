import type { Problem, SessionId } from './demand.ts';
import { requirementsOf } from './terms.ts';

/** A session, or alternatives of which one is enough. */
export type Unit = readonly SessionId[];

/** What must take place; alternatives of which one must are one unit, with those that need not. */
export function mustUnits(problem: Problem): Unit[] {
  const choices = requirementsOf(problem, 'one-of').map(({ sessions }) => sessions);
  const chosen = new Set(choices.flat());
  const musts = new Set(problem.sessions.filter(({ priority }) => priority === 'must').map(({ id }) => id));
  return [...problem.sessions.filter(({ id }) => !chosen.has(id)).map(({ id }) => [id]), ...choices].filter(
    (unit) => unit.some((id) => musts.has(id)),
  );
}

/** The alternatives to a session, none of which takes place where it does. */
export function rivalsOf(problem: Problem, session: SessionId): SessionId[] {
  return requirementsOf(problem, 'one-of')
    .filter(({ sessions }) => sessions.includes(session))
    .flatMap(({ sessions }) => sessions.filter((id) => id !== session));
}

/** Those of the sessions that are no alternatives to others. */
export function notInChoices(problem: Problem, sessions: readonly SessionId[]): SessionId[] {
  const chosen = new Set(requirementsOf(problem, 'one-of').flatMap((choice) => choice.sessions));
  return sessions.filter((id) => !chosen.has(id));
}
