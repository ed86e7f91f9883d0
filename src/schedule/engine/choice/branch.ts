import { isIn } from '../bit-set.ts';
import { type Effort, isSpent } from '../effort.ts';
import { type Proof, prove } from '../relaxation/bound.ts';
import { subsetRowCuts } from '../relaxation/cuts.ts';
import type { Costs } from '../relaxation/relaxation.ts';
import type { Simplex } from '../relaxation/simplex.ts';
import { type Column, type Master, type Stage, valueOfChoice } from './columns.ts';
import { goTogether } from './rules.ts';
import { ceilingOf, createSearch, type Incumbent, improve } from './search.ts';

/** With so few columns left, depth-first search beats further linear programs. */
const FEW = 120;
/** Steps of such a search before branching goes on after all. */
const PATIENCE = 20_000;
/** Shares of the relaxation that differ by no more are equal. */
const NEARLY = 1e-6;

/** Rounds of further rows at most. */
const MOST_ROUNDS = 10;

/** Steps of listing agendas that are as good, once it is known that none is better. */
const TIES_EFFORT = 500_000;

/** The first look is at so many columns, those nearest to the bound; each further one at so many times more. */
const FIRST_LOOK = 64;
const FURTHER = 3;

interface Task {
  readonly master: Master;
  readonly costs: Costs;
  readonly earlier: readonly Stage[];
  readonly simplex: Simplex;
  /** All values are multiples of it. */
  readonly step: number;
  readonly best: Incumbent;
  /** Agendas that cost as much are not looked for. */
  readonly ceiling: number;
  readonly effort: Effort;
}

/** What a node of branch and bound asks. `share` is how much of it the relaxation has. */
type Question = { readonly session: number; readonly share: number } & (
  | { readonly kind: 'in'; readonly run: number }
  /** Whether the two are on the same day (Ryan and Foster 1981): where days are alike, which one says nothing. */
  | { readonly kind: 'with'; readonly other: number }
);

export function roundedUp(bound: number, step: number): number {
  return Math.ceil(bound / step) * step;
}

/**
 * Closes the gap between the bound of `proof`, which belongs to the last prices, and the incumbent. Looks among the few
 * columns nearest to the bound first: an agenda no further away than the nearest one left out consists of them alone. The
 * result is a bound on every agenda: the incumbent's value where that is proven to be the least. Where ties are asked for they
 * are then all there are.
 */
export function closeGap(
  problem: Omit<Task, 'ceiling'>,
  alive: Uint8Array,
  first: Proof,
): { readonly bound: number; readonly proof: Proof } {
  const { step, best, effort } = problem;
  const { limit } = effort;
  let proof = first;
  let bound = roundedUp(proof.bound, step);
  for (let look = FIRST_LOOK; bound < ceilingOf(best, step) && !isSpent(effort); look *= FURTHER) {
    if (look > FIRST_LOOK * FURTHER) proof = tightened(problem, alive, proof);
    bound = Math.max(bound, roundedUp(proof.bound, step));
    const distances = proof.reduced.filter((_, c) => alive[c] === 1).sort();
    const room = Math.floor((distances[look] ?? Number.POSITIVE_INFINITY) / step) * step;
    const task = { ...problem, ceiling: Math.min(ceilingOf(best, step), bound + room + step) };
    const near = affordable(alive, proof, task.ceiling - step - proof.bound);
    if (bound >= best.value) effort.limit = Math.min(effort.limit, effort.used + TIES_EFFORT);
    bound = Math.max(bound, branch(task, near, look === FIRST_LOOK ? proof : priced(task, near)));
  }
  effort.limit = limit;
  if (bound < ceilingOf(best, step)) best.ties = undefined;
  return { bound: Math.min(bound, best.value), proof };
}

/** The bound of the relaxation with rows that its solution breaks, as long as too many columns are left. */
function tightened(task: Omit<Task, 'ceiling'>, alive: Uint8Array, first: Proof): Proof {
  const { master, simplex, best, effort } = task;
  let proof = first;
  for (let round = 0; round < MOST_ROUNDS && !isSpent(effort); round += 1) {
    // What could be as good stays, for the stages after this one.
    const left = affordable(alive, proof, best.value - proof.bound);
    if (left.reduce((sum, bit) => sum + bit, 0) <= FEW) break;
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
  const { master, costs, earlier, simplex, step, best, effort } = task;
  const ceiling = () => Math.min(ceilingOf(best, step), task.ceiling);
  const bound = roundedUp(proof.bound, step);
  const taken = simplex.whole();
  if (taken !== undefined) adopt(task, taken);
  if (bound >= ceiling()) return ceiling();
  if (isSpent(effort)) return bound;
  effort.used += alive.length >> 4;
  const left = affordable(alive, proof, ceiling() - step - proof.bound);
  const question = questionOf(task, left);
  if (question === undefined || left.reduce((sum, bit) => sum + bit, 0) <= FEW) {
    const search = createSearch(master, byRun(master, left), costs, earlier, proof, best, step);
    const { limit } = effort;
    effort.limit = Math.min(limit, effort.used + PATIENCE);
    const { complete } = search.run(ceiling() - step, effort);
    effort.limit = limit;
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

/** Where days are alike, pairs are asked about first; at last also those that only the columns leave open. */
function questionOf(task: Task, left: Uint8Array): Question | undefined {
  const pair = task.master.hasTwins ? pairDivided(task, left) : undefined;
  if (pair !== undefined && isDivided(pair)) return pair;
  return mostDivided(task, left) ?? pair;
}

function isDivided({ share }: Question): boolean {
  return Math.min(share, 1 - share) > NEARLY;
}

/** Whether the column can be chosen where the answer to the question is yes, or no. */
function agrees({ run, set }: Column, question: Question, isYes: boolean): boolean {
  const has = isIn(set, question.session);
  if (question.kind === 'with') {
    const hasOther = isIn(set, question.other);
    return isYes ? has === hasOther : !has || !hasOther;
  }
  return isYes ? has === (run === question.run) : !has || run !== question.run;
}

/** The bound of the relaxation over these columns. */
function priced(
  { master, costs, earlier, simplex, effort }: Omit<Task, 'ceiling'>,
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

/** The two sessions of which the relaxation is least decided whether they share a day, of those that the columns left leave open. */
function pairDivided({ master, simplex }: Task, left: Uint8Array): Question | undefined {
  const count = master.sessions;
  const shares = new Float64Array(count * count);
  for (const { column, amount } of simplex.parts())
    if (left[column] === 1)
      forPairs(master.columns[column] as Column, (a, b) => {
        shares[a * count + b] = (shares[a * count + b] as number) + amount;
      });
  /** How many of the columns left have both; how many have the session of the row. */
  const both = new Int32Array(count * count);
  const withIt = new Int32Array(count);
  for (let id = 0; id < left.length; id += 1) {
    if (left[id] === 0) continue;
    const column = master.columns[id] as Column;
    for (const session of column.sessions) withIt[session] = (withIt[session] as number) + 1;
    forPairs(column, (a, b) => {
      both[a * count + b] = (both[a * count + b] as number) + 1;
    });
  }
  let most = -1;
  let question: Question | undefined;
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] as number;
    const doubt = Math.min(share, 1 - share);
    const session = Math.floor(at / count);
    const other = at % count;
    const together = both[at] as number;
    const alone = (withIt[session] as number) + (withIt[other] as number) - 2 * together;
    if (doubt <= most + 1e-9 || together === 0 || alone === 0) continue;
    most = doubt;
    question = { kind: 'with', session, other, share };
  }
  return question;
}

function forPairs({ sessions }: Column, use: (a: number, b: number) => void): void {
  for (const a of sessions) for (const b of sessions) if (a < b) use(a, b);
}

/**
 * The session and run that the relaxation is least decided about, of those that the columns left leave open. Only of runs of
 * one day: a session on one of several leaves the others without it.
 */
function mostDivided({ master, simplex }: Task, left: Uint8Array): Question | undefined {
  const shares = simplex.presence();
  const withIt = new Int32Array(shares.length);
  const inRun = new Int32Array(master.lengths.length);
  for (let id = 0; id < left.length; id += 1) {
    if (left[id] === 0) continue;
    const { run, sessions } = master.columns[id] as Column;
    inRun[run] = (inRun[run] as number) + 1;
    for (const session of sessions) {
      const at = run * master.sessions + session;
      withIt[at] = (withIt[at] as number) + 1;
    }
  }
  let most = -1;
  let question: Question | undefined;
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] as number;
    const run = Math.floor(at / master.sessions);
    const doubt = Math.min(share, 1 - share);
    if (doubt <= most + 1e-9 || withIt[at] === 0 || withIt[at] === inRun[run] || master.lengths[run] !== 1)
      continue;
    most = doubt;
    question = { kind: 'in', session: at % master.sessions, run, share };
  }
  return question;
}
