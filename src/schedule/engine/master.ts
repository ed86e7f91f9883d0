import { type Choice, type Column, type Master, type Stage, valueOfChoice } from './columns.ts';
import type { Effort } from './effort.ts';
import { prove } from './prices.ts';
import { createRules } from './rules.ts';
import { createSearch } from './search.ts';
import type { Costs, createSimplex } from './simplex.ts';

export interface StageResult {
  readonly choice: Choice;
  /** Equal to the stage's value where proven. */
  readonly bound: number;
  readonly stage: Stage;
}

const DIVE = 50_000;

/** The least value of one level among the agendas that are best in all levels before it, starting from one of them. */
export function solveStage(
  master: Master,
  alive: Uint8Array,
  costs: Costs,
  earlier: readonly Stage[],
  start: Choice,
  simplex: ReturnType<typeof createSimplex>,
  effort: Effort,
): StageResult {
  const step = commonStep(master, alive, costs);
  const up = (bound: number) => Math.ceil(bound / step - 1e-12) * step;
  const known = valueOfChoice(master, costs, start);
  let proof = prove(master, alive, costs, earlier, undefined);
  if (up(proof.bound) < known)
    proof = prove(master, alive, costs, earlier, simplex.solve(costs, alive, effort));
  const search = createSearch(master, byDay(master, alive), costs, earlier, proof, start, step);
  let bound = Math.min(known, up(proof.bound));
  if (bound < known) dive(search, step, effort);
  let stride = step;
  while (bound < search.best.value) {
    const target = Math.min(search.best.value - step, bound + stride - step);
    const { complete, next } = search.run(target, effort);
    if (!complete) break;
    bound = Math.min(search.best.value, Math.max(target + step, up(next)));
    stride *= 2;
  }
  const { choice, value } = search.best;
  return {
    choice,
    bound: Math.min(bound, value),
    stage: { ...proof, costs, value, slack: value - proof.bound },
  };
}

/** A quick look for a good agenda anywhere, before the slow one for the best. */
function dive(search: ReturnType<typeof createSearch>, step: number, effort: Effort): void {
  const limit = effort.limit;
  effort.limit = Math.min(limit, effort.used + DIVE);
  search.run(search.best.value - step, effort);
  effort.limit = limit;
}

function byDay(master: Master, alive: Uint8Array): Column[][] {
  const lists = Array.from({ length: master.days }, (): Column[] => []);
  for (const column of master.columns) if (alive[column.id] === 1) lists[column.day]?.push(column);
  return lists;
}

/** All values of a stage are multiples of this. */
function commonStep(master: Master, alive: Uint8Array, { column, unit, link }: Costs): number {
  let step = 0;
  for (const { id } of master.columns)
    if (alive[id] === 1) step = divisor(step, Math.abs(column[id] as number));
  for (const penalty of unit) step = divisor(step, penalty);
  for (const weight of link) if (Number.isFinite(weight)) step = divisor(step, weight);
  return step === 0 ? 1 : step;
}

function divisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

/** A first agenda: day after day the column that, by weight of priorities, helps most. */
export function greedyChoice(master: Master, alive: Uint8Array, weight: Float64Array): Choice {
  const rules = createRules(master);
  const covered = new Uint8Array(master.unitCount);
  const open = new Set(Array.from({ length: master.days }, (_, day) => day));
  const choice: Column[] = [];
  const gain = ({ units }: Column) =>
    units.reduce((sum, u) => sum + (covered[u] === 0 ? (weight[u] ?? 0) : 0), 0);
  while (open.size > 0) {
    let best: Column | undefined;
    let most = -1;
    for (const column of master.columns) {
      if (alive[column.id] === 0 || !open.has(column.day)) continue;
      const own = gain(column);
      if (own < most || (own === most && (best?.plan.cost ?? 0) <= column.plan.cost) || !rules.fits(column))
        continue;
      best = column;
      most = own;
    }
    if (best === undefined) break;
    open.delete(best.day);
    rules.take(best);
    for (const unit of best.units) covered[unit] = 1;
    choice.push(best);
  }
  return choice.sort((a, b) => a.day - b.day);
}
