import type { Conflict, LeftOut } from '../agenda/plan.ts';
import { listed } from '../base/text.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import { isPossible } from './build-problem.ts';
import { type Core, coreOf } from './conflict-core.ts';
import type { Problem, Solution } from './demand.ts';
import { type DemandGroup, restrictions } from './demand-groups.ts';
import { isStopped as hasStopped } from './engine/effort.ts';
import { MOST_CONFLICTS } from './limits.ts';
import { minimalConflict } from './minimal-conflict.ts';
import { mustUnits, rivalsOf, type Unit } from './must-units.ts';
import { whyNowhere } from './nowhere.ts';
import { type Oracle, type OracleOptions, oracleOf } from './oracle.ts';
import { when } from './placement-words.ts';
import { spansByDate } from './room.ts';
import { type Summary, summarise } from './summary.ts';
import { fieldPath, quotedAmong } from './tour-words.ts';
import { wouldBreak } from './would-break.ts';

export interface Explanation {
  readonly conflicts: readonly Conflict[];
  readonly leftOut: readonly LeftOut[];
}

/** What is said of a session where the engine could not tell. */
const UNDECIDED =
  'No agenda was found that has room for it; the search ended before it was certain that there is none.';

/** A core, and what is said of it. */
interface SummedUp extends Core {
  readonly summary: Summary;
}

/**
 * Why an agenda does not have what it should: smallest conflicts where not all musts fit, and a reason for each session left
 * out. With an `effort` of 0 it says only what is evident; with a `decider` it need not list again what fits into each day.
 */
export function explain(
  facts: Facts,
  problem: Problem,
  solution: Solution,
  how: OracleOptions = {},
): Explanation {
  const oracle = oracleOf(
    problem,
    solution.placements.map(({ session }) => session),
    how,
  );
  const units = mustUnits(problem);
  const isStopped = () => how.patience !== undefined && hasStopped(how.patience);
  const cores = solution.bound.musts > 0 ? coresOf(facts, problem, oracle, units, isStopped) : [];
  return {
    conflicts: cores.map((core) => told(facts, core)),
    leftOut: [
      ...facts.sessions.filter((session) => !isPossible(session)).map(declined),
      ...facts.sessions
        .filter(({ id }) => solution.leftOut.includes(id))
        .map((session) => leftOut(session, { facts, problem, solution, oracle, units, cores })),
    ],
  };
}

function coresOf(
  facts: Facts,
  problem: Problem,
  oracle: Oracle,
  units: readonly Unit[],
  isStopped: () => boolean,
): SummedUp[] {
  const cores: SummedUp[] = [];
  let groups: readonly DemandGroup[] = restrictions(problem);
  while (cores.length < MOST_CONFLICTS && oracle.ask(units, groups) === 'no') {
    const core = coreOf(oracle, units, groups);
    const summary = summarise({ facts, problem, oracle }, core.units.flat(), units.flat(), {
      blamed: core.groups,
      inForce: groups,
    });
    // Narrowed by half, a conflict blames what has nothing to do with it.
    if (core.groups.length === 0 || isStopped()) return cores;
    cores.push({ ...core, summary });
    groups = groups.filter((group) => !core.groups.includes(group));
  }
  return cores;
}

function told(facts: Facts, { units, groups, summary }: SummedUp): Conflict {
  return {
    summary: summary.short,
    detail: summary.detail,
    demands: [
      ...units.flatMap((unit) => {
        const sessions = facts.sessions.filter(({ id }) => unit.includes(id));
        const [first] = sessions;
        if (first === undefined) return [];
        return [
          {
            id: `must:${first.id}`,
            sentence: `${listed(
              sessions.map((session) => quotedAmong(facts.sessions, session)),
              'or',
            )} must take place.`,
            path: fieldPath(first, 'priority'),
          },
        ];
      }),
      ...groups.map(({ id, sentence, path }) => ({ id, sentence, path })),
    ],
  };
}

function declined({ id, title, priority, host }: SessionFacts): LeftOut {
  return { session: id, title, priority, why: `${host?.host.name} has declined.` };
}

interface LeftOutContext {
  readonly facts: Facts;
  readonly problem: Problem;
  readonly solution: Solution;
  readonly oracle: Oracle;
  readonly units: readonly Unit[];
  readonly cores: readonly SummedUp[];
}

function leftOut(session: SessionFacts, context: LeftOutContext): LeftOut {
  const { id, title, priority } = session;
  return { session: id, title, priority, why: reason(session, context) };
}

function reason(
  session: SessionFacts,
  { facts, problem, solution, oracle, units, cores }: LeftOutContext,
): string {
  const { id, priority } = session;
  const placed = new Set(solution.placements.map((placement) => placement.session));
  const rivals = rivalsOf(problem, id);
  const rival = facts.sessions.find((other) => rivals.includes(other.id) && placed.has(other.id));
  if (rival) return `Its alternative ${quotedAmong(facts.sessions, rival)} takes place.`;
  const core = cores.find(({ summary }) => summary.sessions.includes(id));
  if (core !== undefined && priority === 'must') return core.summary.short;
  const nowhere = byItself(session, { facts, problem, oracle });
  if (nowhere !== undefined) return nowhere;
  if (priority === 'must') return cores[0]?.summary.short ?? UNDECIDED;
  const besideMusts = oracle.ask([...units, [id]], restrictions(problem));
  if (besideMusts === 'no')
    return asAgreed(session, { facts, problem, solution }) ?? 'What must take place leaves no room for it.';
  if (!solution.proven) return UNDECIDED;
  return priority === 'should'
    ? 'There is room for it only in place of another session that should take place.'
    : 'There is room for it only in place of other sessions.';
}

/** Why it can be nowhere whatever else takes place; undefined where it can, or nobody knows. */
function byItself(
  session: SessionFacts,
  { facts, problem, oracle }: Pick<LeftOutContext, 'facts' | 'problem' | 'oracle'>,
): string | undefined {
  const { id, length } = session;
  const groups = restrictions(problem);
  const hasTime = (part: readonly DemandGroup[]) => {
    const demands = part === groups ? problem.demands : part.flatMap((group) => group.demands);
    return [...spansByDate(problem, id, demands).values()].flat().some(({ from, to }) => to - from >= length);
  };
  const canBe = (part: readonly DemandGroup[]) => oracle.ask([[id]], part) !== 'no';
  // What windows alone show needs no search.
  const holds = hasTime(groups) ? canBe : hasTime;
  return holds(groups)
    ? undefined
    : whyNowhere({ facts, problem, session, blamed: minimalConflict(groups, holds) });
}

/** What stands in the way of what is agreed, as the others are placed. */
function asAgreed(
  { id, fixed, length }: SessionFacts,
  { facts, problem, solution }: Pick<LeftOutContext, 'facts' | 'problem' | 'solution'>,
): string | undefined {
  if (fixed === undefined) return undefined;
  const own = {
    session: id,
    date: fixed.date,
    start: fixed.time,
    end: fixed.time + length,
    interpreters: [],
  };
  // Who would interpret it is not decided, so that nobody is missing yet.
  const demands = problem.demands.filter(({ requirement }) => requirement.kind !== 'interpreted');
  const [first] = wouldBreak(own, { facts, problem: { ...problem, demands }, ...solution });
  return first && `It is agreed for ${when(own)}. ${first.sentence}`;
}
