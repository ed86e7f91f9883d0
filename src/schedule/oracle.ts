import type { LocalDate } from '../base/calendar.ts';
import type { Demand, Problem, SessionId, Solution } from './demand.ts';
import { background, type DemandGroup, restrictions } from './demand-groups.ts';
import { mustUnits, type Unit } from './must-units.ts';
import { roomFor, shortage } from './room.ts';
import { solve } from './solve.ts';

/** Steps of search for one question at most, for the one whether all musts fit, and for all questions about one problem. */
const EFFORT = 200_000;
const MUSTS_EFFORT = 600_000;
const WHOLE_EFFORT = 2_000_000;

/** Whether the sessions can all take place under the demands; `unknown` where the search ended before it knew. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Answers questions about one problem, each only once, until the effort for all of them is spent. */
export interface Oracle {
  ask(units: readonly Unit[], groups: readonly DemandGroup[]): Answer;
  /** Whether all that must take place can, whatever becomes of the rest. */
  mustsFit(): Answer;
  /** How many of the sessions one date holds at most; undefined where the search ended before it knew. */
  mostOn(date: LocalDate, sessions: readonly SessionId[], groups: readonly DemandGroup[]): number | undefined;
}

/** `possible` are sessions that are known to fit together under all demands; `effort` is for all questions together. */
export function oracleOf(
  problem: Problem,
  possible: readonly SessionId[] = [],
  effort: number = WHOLE_EFFORT,
): Oracle {
  const known: Known[] = [{ sessions: new Set(possible), groups: undefined, answer: 'yes' }];
  const defining = background(problem);
  let left = effort;
  /** Undefined where the effort is spent. Every session of the problem counts as a must. */
  const decided = (part: Problem, most = EFFORT): Solution | undefined => {
    if (left <= 0) return undefined;
    const solution = solve(part, { effort: Math.min(most, left), decide: 'musts' });
    left -= solution.work;
    return solution;
  };
  const ask = (units: readonly Unit[], groups: readonly DemandGroup[], most?: number): Answer => {
    const sessions = new Set(units.flat());
    const before = known.find((one) => settles(one, sessions, groups));
    if (before !== undefined) return before.answer;
    const demands = [...defining, ...groups.flatMap((group) => group.demands)];
    const answer = isTooMuch(problem, units, demands)
      ? 'no'
      : answerOf(decided(restricted(problem, sessions, demands), most));
    known.push({ sessions, groups: new Set(groups), answer });
    return answer;
  };
  return {
    ask: (units, groups) => ask(units, groups),
    mustsFit: () => ask(mustUnits(problem), restrictions(problem), MUSTS_EFFORT),
    mostOn(date, sessions, groups) {
      const demands = [...defining, ...groups.flatMap((group) => group.demands)];
      const day = restricted({ ...problem, dates: [date] }, new Set(sessions), demands);
      const solution = decided(day);
      return solution?.proven ? sessions.length - solution.value.musts : undefined;
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

function answerOf(solution: Solution | undefined): Answer {
  if (solution === undefined) return 'unknown';
  if (solution.value.musts === 0) return 'yes';
  return solution.bound.musts > 0 ? 'no' : 'unknown';
}

/** True where already the sum of minutes does not fit; of alternatives it says nothing. */
function isTooMuch(problem: Problem, units: readonly Unit[], demands: readonly Demand[]): boolean {
  const single = units.flatMap((unit) => (unit.length === 1 ? unit : []));
  return shortage(roomFor(problem, single, demands)) > 0;
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
