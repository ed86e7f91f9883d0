import type { Effort } from '../effort.ts';
import { prove } from '../relaxation/bound.ts';
import type { Costs } from '../relaxation/relaxation.ts';
import type { Simplex } from '../relaxation/simplex.ts';
import { divisorOf } from '../scale.ts';
import { closeGap, roundedUp } from './branch.ts';
import { type Choice, type Column, type Master, rowOf, type Stage, valueOfChoice } from './columns.ts';
import { leastBroken } from './order.ts';
import { createRules } from './rules.ts';
import { ceilingOf, type Incumbent } from './search.ts';

export interface StageResult {
  readonly choice: Choice;
  /** Equal to the stage's value where proven. */
  readonly bound: number;
  readonly stage: Stage;
  /** All agendas of this value, where they are asked for, known to be all, and not too many. */
  readonly ties: readonly Choice[] | undefined;
}

export interface StageOptions {
  /** Steps that may go into closing the gap. */
  readonly patience: number;
  /** Whether all agendas of the least value are wanted. */
  readonly withTies: boolean;
}

/** The least value of one view among the agendas that are best in all stages before it, starting from one of them. */
export function solveStage(
  master: Master,
  alive: Uint8Array,
  costs: Costs,
  earlier: readonly Stage[],
  start: Choice,
  simplex: Simplex,
  effort: Effort,
  { patience, withTies }: StageOptions,
): StageResult {
  const step = commonStep(alive, costs);
  const best: Incumbent = {
    choice: start,
    value: valueOfChoice(master, costs, start),
    ties: withTies ? [] : undefined,
  };
  let proof = prove(master, alive, costs, earlier, undefined);
  let bound = roundedUp(proof.bound, step);
  if (bound < ceilingOf(best, step)) {
    proof = prove(master, alive, costs, earlier, simplex.solve(costs, alive, effort));
    bound = roundedUp(proof.bound, step);
  }
  if (bound < ceilingOf(best, step)) {
    const { limit } = effort;
    effort.limit = Math.min(limit, effort.used + patience);
    const task = { master, costs, earlier, simplex, step, best, effort };
    ({ bound, proof } = closeGap(task, alive, proof));
    effort.limit = limit;
  }
  for (const column of master.columns)
    if (alive[column.id] === 1) column.reduced[earlier.length] = proof.reduced[column.id] as number;
  const slack = best.value - proof.bound;
  const row = rowOf(proof.reduced, proof.surplus, slack);
  return {
    choice: best.choice,
    bound: Math.min(bound, best.value),
    ties: best.ties,
    stage: { ...proof, costs, value: best.value, slack, row },
  };
}

/** All values of a stage are multiples of this. */
export function commonStep(alive: Uint8Array, { column, unit, link }: Costs): number {
  const step = divisorOf([
    divisorOf(column.filter((_, c) => alive[c] === 1)),
    divisorOf(unit),
    divisorOf(link.filter(Number.isFinite)),
  ]);
  return Math.max(1, step);
}

/** A first agenda: day after day the column that, by weight of priorities, helps most; never one that no order of its days allows. */
export function greedyChoice(master: Master, alive: Uint8Array, weight: Float64Array): Choice {
  const rules = createRules(master);
  const covered = new Uint8Array(master.unitCount);
  const open = [...master.lengths];
  const mustNot = Float64Array.from(master.links, ({ isWish }) => (isWish ? 0 : 1));
  const choice: Column[] = [];
  const gain = ({ units }: Column) =>
    units.reduce((sum, u) => sum + (covered[u] === 0 ? (weight[u] ?? 0) : 0), 0);
  for (;;) {
    let best: Column | undefined;
    let most = -1;
    for (const column of master.columns) {
      if (alive[column.id] === 0 || open[column.run] === 0) continue;
      const own = gain(column);
      if (own < most || (own === most && (best?.plan.cost ?? 0) <= column.plan.cost) || !rules.fits(column))
        continue;
      if (master.lengths[column.run] !== 1 && leastBroken(master, mustNot, [...choice, column]) > 0) continue;
      best = column;
      most = own;
    }
    if (best === undefined) break;
    open[best.run] = (open[best.run] as number) - 1;
    rules.take(best);
    for (const unit of best.units) covered[unit] = 1;
    choice.push(best);
  }
  return choice.sort((a, b) => a.run - b.run);
}
