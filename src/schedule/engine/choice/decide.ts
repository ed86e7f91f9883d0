import type { Problem, SessionId } from '../../demand.ts';
import { setOf } from '../bit-set.ts';
import { compile } from '../compile.ts';
import { type Plans, plansOf } from '../day/plans.ts';
import { assignTeams } from '../day/teams.ts';
import { dayPairsOf, timeColumn } from '../day/timing.ts';
import type { Effort } from '../effort.ts';
import type { Model } from '../model.ts';
import { PRIORITIES, viewOf } from '../objective.ts';
import { scaleOf, withoutCosts } from '../scale.ts';
import { prove } from '../wide/prices.ts';
import { closeGap, roundedUp } from './branch.ts';
import { buildMaster } from './build-master.ts';
import { type Choice, type Column, valueOfChoice } from './columns.ts';
import { greedyChoice } from './master.ts';
import { type Run, runsOf } from './runs.ts';
import type { Incumbent } from './search.ts';
import { createSimplex } from './simplex.ts';

/**
 * Whether of each of these choices one session can take place, all in one agenda: then the sessions of such an agenda, of which
 * there may be more; `unknown` where the effort ran out.
 */
export type Decide = (
  choices: readonly (readonly SessionId[])[],
  effort: Effort,
) => readonly SessionId[] | 'no' | 'unknown';

/**
 * Decides for many parts of one problem whether they can take place: what fits into each day is listed once, and each question is
 * one search among that. Undefined where not all that fits can be listed within the effort.
 */
export function decider(problem: Problem, effort: Effort): Decide | undefined {
  const model = compile(problem);
  const scale = withoutCosts(scaleOf(model));
  const runs = runsOf(dayPairsOf(model, scale));
  return deciderOf(model, plansOf(model, scale, runs, PRIORITIES, true, effort));
}

/** The same of what is listed already, whatever its plans cost; undefined where not all that fits is. */
export function deciderOf(model: Model, plans: Plans): Decide | undefined {
  if (plans.doubt !== undefined || plans.best !== undefined) return undefined;
  const scale = withoutCosts(scaleOf(model));
  const runs = runsOf(dayPairsOf(model, scale));
  const master = buildMaster(model, runs, plans.plansByRun);
  const alive = new Uint8Array(master.columns.length).fill(1);
  const free = viewOf(model, scale, master, {}).costs;
  const simplex = createSimplex(master);
  /** Whether what fits into a day still does without any of its sessions, interpreters included. */
  let isMonotone = runs.every(({ simple }) => simple.isDirect);

  /** Columns that matter to a question about these sessions: the others do with more what one of these does with less. */
  function columnsFor(sessions: readonly number[]): Uint8Array {
    if (!isMonotone) return alive;
    const wanted = setOf(master.bans.words, sessions);
    const isWithin = ({ set }: Column) => set.every((word, w) => (word & ~(wanted[w] as number)) === 0);
    return alive.map((bit, c) => (bit === 1 && isWithin(master.columns[c] as Column) ? 1 : 0));
  }

  /** Takes out columns that interpreters make impossible; true where all can be had, undefined where that is not known. */
  function canBeStaffed(choice: Choice, spent: Effort): boolean | undefined {
    for (const own of choice) {
      if (own.timedFor >= 0) continue;
      const run = runs[own.run] as Run;
      const timed =
        assignTeams(run.full, own.plan, spent) === undefined ? timeColumn(run, scale, own, spent) : 'exact';
      if (timed === 'unknown') return undefined;
      own.timedFor = 0;
      if (timed !== 'impossible') continue;
      alive[own.id] = 0;
      isMonotone = false;
    }
    return choice.every(({ id }) => alive[id] === 1);
  }

  return (choices, own) => {
    const wanted = choices.map((sessions) => sessions.map((id) => model.ids.indexOf(id)));
    const isWanted = (unit: number) =>
      wanted.some((sessions) => sessions.some((session) => model.units[unit]?.sessions.includes(session)));
    const unit = Float64Array.from(model.units, (_, u) => (isWanted(u) ? 1 : 0));
    const costs = { ...free, unit };
    for (;;) {
      const among = columnsFor(wanted.flat());
      const choice = greedyChoice(master, among, unit);
      const best: Incumbent = { choice, value: Math.min(1, valueOfChoice(master, costs, choice)) };
      let bound = 0;
      if (best.value > 0) {
        const proof = prove(master, among, costs, [], simplex.solve(costs, among, own));
        bound = roundedUp(proof.bound, 1);
        const task = { master, costs, earlier: [], simplex, step: 1, best, effort: own };
        if (bound < 1) ({ bound } = closeGap(task, among, proof));
      }
      if (best.value > 0) return bound >= 1 ? 'no' : 'unknown';
      const isStaffed = canBeStaffed(best.choice, own);
      if (isStaffed === undefined) return 'unknown';
      if (isStaffed)
        return best.choice.flatMap(({ sessions }) => sessions.map((s) => model.ids[s] as SessionId));
    }
  };
}
