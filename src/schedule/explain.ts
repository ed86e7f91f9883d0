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
import { mustUnits, type Unit } from './must-units.ts';
import { type Oracle, type OracleOptions, oracleOf } from './oracle.ts';
import { spansByDate } from './room.ts';
import { type Summary, summarise } from './summary.ts';
import { requirementsOf } from './terms.ts';
import { fieldPath, quoted } from './tour-words.ts';

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
    summary: `${summary.short} ${summary.detail}`.trim(),
    demands: [
      ...units.flatMap((unit) => {
        const sessions = facts.sessions.filter(({ id }) => unit.includes(id));
        const [first] = sessions;
        if (first === undefined) return [];
        return [
          {
            id: `must:${first.id}`,
            sentence: `${listed(sessions.map(quoted), 'or')} must take place.`,
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
  const rival = requirementsOf(problem, 'one-of')
    .filter(({ sessions }) => sessions.includes(id))
    .flatMap(({ sessions }) =>
      facts.sessions.filter((other) => sessions.includes(other.id) && placed.has(other.id)),
    )[0];
  if (rival) return `Its alternative ${quoted(rival)} takes place.`;
  const spans = [...spansByDate(problem, id, problem.demands).values()].flat();
  if (!spans.some(({ from, to }) => to - from >= session.length)) return noTime(session, problem);
  const core = cores.find(({ summary }) => summary.sessions.includes(id)) ?? cores[0];
  if (priority === 'must') return core?.summary.short ?? UNDECIDED;
  const besideMusts = oracle.ask([...units, [id]], restrictions(problem));
  if (besideMusts === 'no') return 'What must take place leaves no room for it.';
  if (!solution.proven) return UNDECIDED;
  return priority === 'should'
    ? 'There is room for it only in place of another session that should take place.'
    : 'There is room for it only in place of other sessions.';
}

/** The fewest statements that together leave no time for a session, whatever else takes place. */
function noTime({ id, length }: SessionFacts, problem: Problem): string {
  const fits = (groups: readonly DemandGroup[]) =>
    [
      ...spansByDate(
        problem,
        id,
        groups.flatMap(({ demands }) => demands),
      ).values(),
    ]
      .flat()
      .some(({ from, to }) => to - from >= length);
  const blamed = minimalConflict(restrictions(problem), fits);
  if (blamed.length === 0) return 'There is no time for it.';
  return `There is no time for it: ${blamed.map(({ sentence }) => sentence).join(' ')}`;
}
