import { type Effort, isSpent, within } from '../effort.ts';
import { type Proof, prove } from '../relaxation/bound.ts';
import { subsetRowCuts } from '../relaxation/cuts.ts';
import type { Simplex } from '../relaxation/simplex.ts';
import { type Column, livingIn, type Master, valueOfChoice } from './columns.ts';
import { agrees, questionOf } from './question.ts';
import { goTogether } from './rules.ts';
import { ceilingOf, createSearch, improve, type SearchTask } from './search.ts';
import { nextValue } from './values.ts';

/** With so few columns left, depth-first search beats further linear programs. */
const FEW = 120;
/** Steps of such a search before branching goes on after all. */
const PATIENCE = 20_000;

/** Rounds of further rows at most. */
const MOST_ROUNDS = 10;

/** Steps of listing agendas that are as good, once it is known that none is better; among more columns there are too many. */
const TIES_EFFORT = 500_000;
const TIES_COLUMNS = 3000;

/** The first look is at so many columns, those nearest to the bound; each further one at so many times more. */
const FIRST_LOOK = 150;
const FURTHER = 3;

/** What is searched with prices of the linear relaxation. */
export interface GapTask extends SearchTask {
  readonly simplex: Simplex;
  readonly effort: Effort;
}

interface Task extends GapTask {
  /** Agendas that cost as much are not looked for. */
  readonly ceiling: number;
}

/**
 * Closes the gap between the bound of `proof`, which belongs to the last prices, and the incumbent. Looks among the few
 * columns nearest to the bound first: an agenda no further away than the nearest one left out consists of them alone. The
 * result is a bound on every agenda: the incumbent's value where that is proven to be the least. Where ties are asked for they
 * are then all there are.
 */
export function closeGap(
  problem: GapTask,
  alive: Uint8Array,
  first: Proof,
): { readonly bound: number; readonly proof: Proof } {
  const { values, best, effort } = problem;
  const { step } = values;
  const { limit } = effort;
  let proof = first;
  let bound = nextValue(proof.bound, values);
  for (let look = FIRST_LOOK; bound < ceilingOf(best, step) && !isSpent(effort); look *= FURTHER) {
    if (look > FIRST_LOOK * FURTHER) proof = tightened(problem, alive, proof);
    bound = Math.max(bound, nextValue(proof.bound, values));
    const gap = ceilingOf(best, step) - bound;
    const distances = proof.reduced.filter((distance) => distance <= gap).sort();
    const room = Math.floor((distances[look] ?? Number.POSITIVE_INFINITY) / step) * step;
    const task = { ...problem, ceiling: Math.min(ceilingOf(best, step), bound + room + step) };
    const near = affordable(alive, proof, task.ceiling - step - proof.bound);
    if (bound >= best.value && livingIn(near) > TIES_COLUMNS) break;
    if (bound >= best.value) effort.limit = Math.min(effort.limit, effort.used + TIES_EFFORT);
    bound = Math.max(bound, branch(task, near, look === FIRST_LOOK ? proof : priced(task, near)));
  }
  effort.limit = limit;
  if (bound < ceilingOf(best, step)) best.ties = undefined;
  return { bound: Math.min(bound, best.value), proof };
}

/** The bound of the relaxation with rows that its solution breaks, as long as too many columns are left. */
function tightened(task: GapTask, alive: Uint8Array, first: Proof): Proof {
  const { master, simplex, best, effort } = task;
  let proof = first;
  for (let round = 0; round < MOST_ROUNDS && !isSpent(effort); round += 1) {
    // What could be as good stays, for the stages after this one.
    const left = affordable(alive, proof, best.value - proof.bound);
    if (livingIn(left) <= FEW) break;
    const next = priced(task, left);
    if (next.bound > proof.bound) proof = next;
    const cuts = subsetRowCuts(master, simplex.parts());
    if (cuts.length === 0) break;
    for (const cut of cuts) simplex.addCut(cut);
  }
  return proof;
}

/**
 * Branch and bound over "this session in that run" or not, with prices of the linear relaxation at each node; `proof` belongs
 * to this one. Improves the incumbent; the result is a bound on every agenda of these columns, up to the ceiling.
 */
function branch(task: Task, alive: Uint8Array, proof: Proof): number {
  const { master, simplex, values, best, effort } = task;
  const { step } = values;
  const ceiling = () => Math.min(ceilingOf(best, step), task.ceiling);
  const bound = nextValue(proof.bound, values);
  const taken = simplex.whole();
  if (taken !== undefined) adopt(task, taken);
  if (bound >= ceiling()) return ceiling();
  if (isSpent(effort)) return bound;
  effort.used += alive.length >> 4;
  const left = affordable(alive, proof, ceiling() - step - proof.bound);
  const question = questionOf(master, simplex, left);
  if (question === undefined || livingIn(left) <= FEW) {
    const search = createSearch(task, byRun(master, left), proof);
    const { complete } = within(effort, PATIENCE, () => search.run(ceiling() - step, effort));
    if (complete) return ceiling();
    if (question === undefined || isSpent(effort)) return bound;
  }
  let low = Number.POSITIVE_INFINITY;
  const here = simplex.position();
  for (const isYes of question.share >= 0.5 ? [true, false] : [false, true]) {
    const child = left.map((bit, id) =>
      bit === 1 && agrees(master.columns[id] as Column, question, isYes) ? 1 : 0,
    );
    if (!hasAllRuns(master, child)) continue;
    low = Math.min(low, branch(task, child, priced(task, child, ceiling())));
    simplex.backTo(here);
  }
  return Math.min(ceiling(), Math.max(bound, low));
}

/** The bound of the relaxation over these columns. */
function priced(
  { master, costs, earlier, simplex, effort }: GapTask,
  alive: Uint8Array,
  ceiling?: number,
): Proof {
  return prove(master, alive, costs, earlier, simplex.solve(costs, alive, effort, ceiling));
}

/** Columns that could be part of something better than the incumbent. */
function affordable(alive: Uint8Array, { reduced }: Proof, room: number): Uint8Array {
  return alive.map((bit, c) => (bit === 1 && (reduced[c] as number) <= room ? 1 : 0));
}

function byRun(master: Master, alive: Uint8Array): Column[][] {
  const lists = master.lengths.map((): Column[] => []);
  for (let id = 0; id < alive.length; id += 1) {
    const column = master.columns[id] as Column;
    if (alive[id] === 1) lists[column.run]?.push(column);
  }
  return lists;
}

function hasAllRuns(master: Master, alive: Uint8Array): boolean {
  const seen = new Uint8Array(master.lengths.length);
  for (let c = 0; c < alive.length; c += 1) if (alive[c] === 1) seen[master.runOf[c] as number] = 1;
  return seen.every((bit) => bit === 1);
}

/** The relaxation's solution as an agenda, if it is one and better. */
function adopt({ master, costs, earlier, best }: Task, ids: readonly number[]): void {
  const choice = ids.map((id) => master.columns[id] as Column);
  const counts = master.lengths.map((_, r) => choice.filter(({ run }) => run === r).length);
  if (counts.some((count, r) => count !== master.lengths[r])) return;
  if (!goTogether(master, choice)) return;
  const value = valueOfChoice(master, costs, choice);
  if (value >= best.value) return;
  if (earlier.some((stage) => valueOfChoice(master, stage.costs, choice) > stage.value)) return;
  improve(best, value, choice);
}
