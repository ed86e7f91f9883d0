import type { LocalDate } from '../base/calendar.ts';
import type { Demand, Problem, SessionId } from './demand.ts';
import { background, type DemandGroup } from './demand-groups.ts';
import { solve } from './solve.ts';

/** Steps of search for one question. */
const EFFORT = 3_000_000;

/** Whether the sessions can all take place under the demands; `unknown` where the search ended before it knew. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Answers questions about one problem, each only once. */
export interface Oracle {
  /** A unit is a session, or alternatives of which one is enough. */
  ask(units: readonly (readonly SessionId[])[], groups: readonly DemandGroup[]): Answer;
  /** How many of the sessions one date holds at most; undefined where the search ended before it knew. */
  mostOn(date: LocalDate, sessions: readonly SessionId[], groups: readonly DemandGroup[]): number | undefined;
}

/** `possible` are sessions that are known to fit together under all demands. */
export function oracleOf(problem: Problem, possible: readonly SessionId[] = []): Oracle {
  const known: Known[] = [{ sessions: new Set(possible), groups: undefined, answer: 'yes' }];
  const defining = background(problem);
  return {
    ask(units, groups) {
      const sessions = new Set(units.flat());
      const before = known.find((one) => settles(one, sessions, groups));
      if (before !== undefined) return before.answer;
      const demands = [...defining, ...groups.flatMap((group) => group.demands)];
      const answer = answerTo(restricted(problem, sessions, demands));
      known.push({ sessions, groups: new Set(groups), answer });
      return answer;
    },
    mostOn(date, sessions, groups) {
      const demands = [...defining, ...groups.flatMap((group) => group.demands)];
      const day = restricted({ ...problem, dates: [date] }, new Set(sessions), demands);
      const { value, proven } = solve(day, { effort: EFFORT, decide: 'musts' });
      return proven ? sessions.length - value.musts : undefined;
    },
  };
}

interface Known {
  readonly sessions: ReadonlySet<SessionId>;
  /** Undefined: all there are. */
  readonly groups: ReadonlySet<DemandGroup> | undefined;
  readonly answer: Answer;
}

/** What fits with more sessions and demands fits with fewer, and what does not fit with fewer does not with more. */
function settles(
  { sessions, groups, answer }: Known,
  asked: ReadonlySet<SessionId>,
  under: readonly DemandGroup[],
): boolean {
  const moreSessions = [...asked].every((id) => sessions.has(id));
  const moreGroups = groups === undefined || under.every((group) => groups.has(group));
  if (answer === 'yes') return moreSessions && moreGroups;
  const fewerGroups =
    groups !== undefined &&
    groups.size <= under.length &&
    [...groups].every((group) => under.includes(group));
  const fewerSessions = [...sessions].every((id) => asked.has(id));
  if (answer === 'no') return fewerSessions && fewerGroups;
  return moreSessions && moreGroups && fewerSessions && fewerGroups;
}

/** Every session of the problem counts as a must. */
function answerTo(problem: Problem): Answer {
  const { value, bound } = solve(problem, { effort: EFFORT, decide: 'musts' });
  if (value.musts === 0) return 'yes';
  return bound.musts > 0 ? 'no' : 'unknown';
}

/** The problem of these sessions alone, all of them musts. What demands say of other sessions holds by definition. */
function restricted(problem: Problem, sessions: ReadonlySet<SessionId>, demands: readonly Demand[]): Problem {
  return {
    ...problem,
    sessions: problem.sessions
      .filter(({ id }) => sessions.has(id))
      .map(({ id }) => ({ id, priority: 'must' as const })),
    demands,
  };
}
