import { setOf } from '../bit-set.ts';
import { closeGap, roundedUp } from '../choice/branch.ts';
import { buildMaster } from '../choice/build-master.ts';
import { type Choice, type Column, type Master, valueOfChoice } from '../choice/columns.ts';
import { commonStep, greedyChoice } from '../choice/master.ts';
import type { Run } from '../choice/runs.ts';
import type { Incumbent } from '../choice/search.ts';
import { type Chain, chainOf, planInOrder } from '../day/chain.ts';
import type { DayPlan } from '../day/day-plan.ts';
import { type Effort, isSpent } from '../effort.ts';
import type { Model } from '../model.ts';
import { type View, viewOf } from '../objective.ts';
import { type Proof, prove } from '../relaxation/bound.ts';
import { createSimplex, type Simplex, type Standing } from '../relaxation/simplex.ts';
import { divisorOf, type Scale } from '../scale.ts';
import { createImprover, type Improver } from './improve.ts';
import { type ChainSteps, createPricing, type Pricing, type Way } from './pricing.ts';
import type { Sequence } from './walk-agenda.ts';

/** Steps of the first look at each of the three ways to get further; every further look has twice as many. */
const FIRST_SHARE = 150_000;
/** The rounds of the very first look, before it is known how many steps a round takes. */
const FIRST_ROUNDS = 500;
/** Of the gap between bound and agenda: sets within the first part are listed and searched first, since a better agenda makes it smaller. */
const PARTS = [1 / 8, 1];
/** Steps of such a search, in shares. */
const SEARCH = 4;
/** More sets of all days together than this are no list: a better agenda or bound is looked for first. */
const MOST_LISTED = 90_000;
/** The threshold of walks through agendas, in mean sessions. */
const THRESHOLD = 0.5;

export interface Generated {
  readonly plansByRun: readonly (readonly DayPlan[])[];
  /** The best choice found, by run one for each of its days. */
  readonly best: readonly (readonly DayPlan[])[];
  /** What no agenda undercuts, in the view's numbers. */
  readonly bound: number;
  /** True where every set that can be part of a best agenda is among the plans. */
  readonly complete: boolean;
}

interface Best {
  value: number;
  /** By run, one for each of its days. */
  plans: readonly (readonly DayPlan[])[];
}

/**
 * Plans for days with too many sets to list them all. Three searches take turns, each with more steps than the last time: walks
 * through agendas (improve.ts), whose days become columns; column generation (Desrosiers, Soumis and Desrochers 1984), which
 * asks each run of open days for sets that the prices of the linear relaxation make worth while, and gives a bound from the first
 * answer on; and branch and bound over the columns so far. In the end all sets within the gap between bound and agenda are
 * listed: a best agenda has no others. With `onlyValue` the best value is enough. Undefined where an open day is no chain.
 */
export function generatePlans(
  model: Model,
  scale: Scale,
  runs: readonly Run[],
  twins: readonly number[],
  listed: readonly (readonly DayPlan[] | undefined)[],
  steps: View['steps'],
  onlyValue: boolean,
  effort: Effort,
): Generated | undefined {
  const chains = runs.map(({ simple }, run) => (listed[run] === undefined ? chainOf(simple) : undefined));
  if (chains.some((chain, run) => chain === undefined && listed[run] === undefined)) return undefined;
  const pricings = chains.map((chain, run) =>
    chain === undefined || twins[run] !== run ? undefined : createPricing(chain, scale),
  );
  const nothing = (run: number): DayPlan => ({
    set: new Int32Array((runs[run] as Run).simple.words),
    cost: 0,
    second: 0,
    steps: [],
  });
  const stock = createStock(listed.map((list, run) => list ?? [nothing(run)]));
  const best: Best = { value: Number.POSITIVE_INFINITY, plans: [] };
  const chainSteps: ChainSteps = {
    change: steps.changes ?? 0,
    protocol: steps.protocol ?? 0,
    travel: steps.travel ?? 0,
  };
  const view = viewOf(model, scale, buildMaster(model, runs, []), steps);
  const step = stepOfAll(view, scale);
  const runOf = runs.flatMap(({ days }, run) => days.map(() => run));
  const improver = createImprover(
    model,
    runOf.map((run) => chains[run]),
    view,
  );
  const memory: Memory = { firsts: [] };
  const task = { model, scale, runs, runOf, steps, twins, pricings, chainSteps, stock, memory, best, effort };
  let bound = Number.NEGATIVE_INFINITY;
  /** All choices up to this value are of plans in the stock. */
  let listedTo = Number.NEGATIVE_INFINITY;
  let rounds = FIRST_ROUNDS;
  for (let share = FIRST_SHARE; !isSpent(effort); share *= 2) {
    const before = effort.used;
    within(effort, share, () => improver.run(rounds, THRESHOLD, effort));
    rounds = Math.max(1, Math.ceil((rounds * 2 * share) / Math.max(1, effort.used - before)));
    takeOver(task, improver, chains);
    const { round, bound: own, isLeast } = within(effort, share, () => relaxedByColumns(task));
    bound = Math.max(bound, own);
    // Rough answers say nothing of what is left: even an unfinished thorough one does.
    if (!isLeast)
      bound = Math.max(
        bound,
        within(effort, share, () => price(task, round, 'best').own),
      );
    findChoice(task, round, improver.best().sequences, share);
    const isProven = roundedUp(bound, step) >= best.value;
    if (isProven && onlyValue) return found(true);
    if (!isLeast) continue;
    for (const part of PARTS) {
      const gap = part * (best.value - round.proof.bound);
      if (part < 1 && round.proof.bound + gap <= listedTo) continue;
      if (!within(effort, share, () => listAll(task, round, gap))) break;
      if (part === 1) return found(true);
      listedTo = round.proof.bound + gap;
      findChoice(task, relax(task), improver.best().sequences, SEARCH * share);
    }
  }
  return found(false);

  function found(complete: boolean): Generated {
    return {
      plansByRun: stock.plans,
      best: best.plans,
      bound: Math.min(roundedUp(bound, step), best.value),
      complete,
    };
  }
}

interface Task {
  readonly model: Model;
  readonly scale: Scale;
  readonly runs: readonly Run[];
  /** By day. */
  readonly runOf: readonly number[];
  readonly steps: View['steps'];
  /** By run, the first one into whose days the same fits. */
  readonly twins: readonly number[];
  readonly pricings: readonly (Pricing | undefined)[];
  readonly chainSteps: ChainSteps;
  readonly stock: Stock;
  readonly memory: Memory;
  readonly best: Best;
  readonly effort: Effort;
}

/** Where the last relaxation stood, and with which columns each run began. */
interface Memory {
  standing?: Standing | undefined;
  firsts: readonly number[];
}

/** Plans by run, each set once. */
type Stock = ReturnType<typeof createStock>;

function createStock(start: readonly (readonly DayPlan[])[]) {
  const plans = start.map((list) => [...list]);
  /** By run, the place of each set, which it keeps. */
  const placeOf = plans.map((list) => new Map(list.map((plan, place) => [plan.set.join(), place])));
  return {
    plans,
    /** False where there is a plan for the set that is no dearer. */
    add(run: number, plan: DayPlan): boolean {
      const list = plans[run] as DayPlan[];
      const places = placeOf[run] as Map<string, number>;
      const key = plan.set.join();
      const place = places.get(key) ?? list.length;
      if ((list[place]?.cost ?? Number.POSITIVE_INFINITY) <= plan.cost) return false;
      places.set(key, place);
      list[place] = plan;
      return true;
    },
  };
}

/** Steps up to so many more. */
function within<Result>(effort: Effort, share: number, search: () => Result): Result {
  const { limit } = effort;
  effort.limit = Math.min(limit, effort.used + share);
  const result = search();
  effort.limit = limit;
  return result;
}

/** The days of good agendas become columns, of all runs into which they fit. */
function takeOver(
  { stock, twins, runOf, scale }: Task,
  improver: Improver,
  chains: readonly (Chain | undefined)[],
): void {
  for (const { day, list } of [...improver.kept(), ...improver.best().sequences]) {
    const run = runOf[day] as number;
    const plan = planInOrder(chains[run] as Chain, list, scale);
    if (plan === undefined) continue;
    for (const [other, twin] of twins.entries()) if (twin === twins[run]) stock.add(other, plan);
  }
}

interface Round {
  readonly master: Master;
  readonly view: View;
  readonly proof: Proof;
  readonly simplex: Simplex;
}

/** The relaxation over the stock, and more columns for it, until none is missing or the steps are over. */
function relaxedByColumns(task: Task): {
  readonly round: Round;
  readonly bound: number;
  readonly isLeast: boolean;
} {
  let bound = Number.NEGATIVE_INFINITY;
  let way: Way = 'rough';
  for (;;) {
    const round = relax(task);
    if (isSpent(task.effort)) return { round, bound, isLeast: false };
    const { added, own } = price(task, round, way);
    bound = Math.max(bound, own);
    if (way === 'best' && added === 0) return { round, bound, isLeast: !isSpent(task.effort) };
    way = added > 0 && way === 'rough' ? 'rough' : added === 0 ? 'best' : 'rough';
  }
}

/** New columns at the prices of the round, and the bound that they leave. */
function price(task: Task, round: Round, way: Way): { readonly added: number; readonly own: number } {
  const { runs, twins, pricings, chainSteps, stock, effort } = task;
  let own = round.proof.bound;
  let added = 0;
  const asked = new Map<string, ReturnType<Pricing['search']>>();
  for (const [run, twin] of twins.entries()) {
    const pricing = pricings[twin];
    if (pricing === undefined) continue;
    const worth = worthIn(runs, round, run);
    const least = round.proof.least[run] as number;
    const key = `${twin}:${worth}`;
    let priced = asked.get(key);
    if (priced === undefined) {
      priced = pricing.search(worth, chainSteps, least, way, effort);
      asked.set(key, priced);
    }
    const days = runs[run]?.days.length ?? 0;
    own += way === 'best' ? days * Math.min(0, priced.least - least) : Number.NEGATIVE_INFINITY;
    for (const plan of priced.plans) if (stock.add(run, plan)) added += 1;
  }
  return { added, own };
}

/** Adds every set within the gap; false where the steps did not suffice, or there are too many. */
function listAll(
  { runs, twins, pricings, chainSteps, stock, effort }: Task,
  round: Round,
  gap: number,
): boolean {
  const asked = new Map<string, ReturnType<Pricing['search']>>();
  let count = 0;
  for (const [run, twin] of twins.entries()) {
    const pricing = pricings[twin];
    if (pricing === undefined) continue;
    const worth = worthIn(runs, round, run);
    const key = `${twin}:${worth}`;
    const limit = (round.proof.least[run] as number) + gap;
    const all = asked.get(key) ?? pricing.search(worth, chainSteps, limit, 'all', effort);
    count += all.plans.length;
    if (!all.complete || count > MOST_LISTED) return false;
    asked.set(key, all);
    for (const plan of all.plans) stock.add(run, plan);
  }
  return true;
}

function relax({ model, scale, runs, steps, stock, memory, effort }: Task): Round {
  const master = buildMaster(model, runs, stock.plans);
  const view = viewOf(model, scale, master, steps);
  const alive = new Uint8Array(master.columns.length).fill(1);
  const simplex = createSimplex(master);
  const firsts = firstsOf(master);
  const { standing, firsts: before } = memory;
  if (standing !== undefined)
    simplex.goOn(standing, (column) => {
      const run = before.findLastIndex((first) => first <= column);
      return column - (before[run] as number) + (firsts[run] as number);
    });
  const duals = simplex.solve(view.costs, alive, effort);
  Object.assign(memory, { standing: simplex.standing(), firsts });
  const proof = prove(master, alive, view.costs, [], duals);
  return { master, view, simplex, proof };
}

/** By run, its first column. */
function firstsOf({ lengths, runOf }: Master): number[] {
  return lengths.map((_, run) => runOf.indexOf(run));
}

/** Looks for a better choice among the columns of the round, from the best of those known: `sequences` are one of them. */
function findChoice(
  task: Task,
  { master, view, proof, simplex }: Round,
  sequences: readonly Sequence[],
  share: number,
): void {
  const { model, runs, best, effort } = task;
  const alive = new Uint8Array(master.columns.length).fill(1);
  const weight = Float64Array.from(model.units, (unit) => unit.weight * 1000 ** (2 - unit.priority));
  const found: Incumbent = { choice: greedyChoice(master, alive, weight), value: 0 };
  found.value = valueOfChoice(master, view.costs, found.choice);
  const walked = runs.map(({ simple, days }) =>
    days.map((day) => setOf(simple.words, sequences.find((own) => own.day === day)?.list ?? [])),
  );
  for (const sets of [walked, best.plans.map((list) => list.map((plan) => plan.set))]) {
    const choice = choiceOf(master, sets);
    if (choice === undefined) continue;
    const value = valueOfChoice(master, view.costs, choice);
    if (value < found.value) Object.assign(found, { choice, value });
  }
  const step = commonStep(alive, view.costs);
  within(effort, share, () =>
    closeGap({ master, costs: view.costs, earlier: [], simplex, step, best: found, effort }, alive, proof),
  );
  if (found.value >= best.value) return;
  best.value = found.value;
  best.plans = runs.map((_, r) => found.choice.filter(({ run }) => run === r).map(({ plan }) => plan));
}

/** The columns of these sets, by run one for each of its days; undefined where one is not among them. */
export function choiceOf(master: Master, sets: readonly (readonly Int32Array[])[]): Choice | undefined {
  const wanted = sets.map((list) => list.map((set) => set.join()));
  const found = new Map<string, Column>();
  for (const column of master.columns) {
    const key = column.plan.set.join();
    if (wanted[column.run]?.includes(key)) found.set(`${column.run}:${key}`, column);
  }
  const choice = wanted.flatMap((list, run) => list.flatMap((key) => found.get(`${run}:${key}`) ?? []));
  return choice.length === wanted.flat().length ? choice : undefined;
}

/** What all values are multiples of, whatever columns there are. */
function stepOfAll({ steps, costs: { unit } }: View, { travelStep }: Scale): number {
  const { changes = 0, protocol = 0, travel = 0 } = steps;
  return Math.max(1, divisorOf([changes, protocol, travel * travelStep, ...unit]));
}

function worthIn(runs: readonly Run[], { master, proof }: Round, run: number): Float64Array {
  const candidates = runs[run]?.simple.candidates ?? [];
  return Float64Array.from(
    candidates,
    ({ session }) => proof.worth[run * master.sessions + session] as number,
  );
}
