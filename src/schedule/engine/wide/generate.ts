import { roundedUp } from '../../../base/number.ts';
import { setOf } from '../bit-set.ts';
import { buildMaster } from '../choice/build-master.ts';
import { type Chain, chainOf, planInOrder } from '../day/chain.ts';
import { type DayPlan, emptyPlan } from '../day/day-plan.ts';
import { type Effort, isSpent, within } from '../effort.ts';
import { type View, viewOf } from '../objective.ts';
import { divisorOf, type Scale } from '../scale.ts';
import { bestChoice, type Chosen, type Found, setsOf } from './best-choice.ts';
import { createColumnGeneration } from './column-generation.ts';
import { createImprover } from './improve.ts';
import type { Restricted, WideProblem } from './restricted-master.ts';
import { createStock } from './stock.ts';
import type { Sequence } from './walk-agenda.ts';

/** Steps of the first look at each of the three ways to get further; every further look has twice as many. */
const FIRST_SHARE = 150_000;
/** The rounds of the very first look, before it is known how many steps a round takes. */
const FIRST_ROUNDS = 500;
/** Of the gap between bound and agenda: sets within the first part are listed and searched first, since a better agenda makes it smaller. */
const PARTS = [1 / 8, 1];
/** Steps of column generation, in shares: heuristic answers have the first one, what they leave of it and the second the exact ones. */
const COLUMNS = 2;
/** Steps of such a search, in shares. */
const SEARCH = 4;
/** The threshold of walks through agendas, in mean sessions. */
const THRESHOLD = 0.5;

export interface Generated {
  readonly plansByRun: readonly (readonly DayPlan[])[];
  /** The best choice found, by run one for each of its days. */
  readonly best: Chosen;
  /** What no agenda undercuts, in the view's numbers. */
  readonly bound: number;
  /** True where every set that can be part of a best agenda is among the plans. */
  readonly complete: boolean;
}

/**
 * Plans for days with too many sets to list them all. Three searches take turns, each with more steps than the last time: walks
 * through agendas (improve.ts), whose days become columns; column generation (column-generation.ts), which gives a bound from the
 * first answer on; and branch and bound over the columns so far. In the end all sets within the gap between bound and agenda are
 * listed: a best agenda has no others. `listed` are the plans of runs that need no search. With `onlyValue` the best value is
 * enough. Undefined where an open day is no chain.
 */
export function generatePlans(
  problem: WideProblem,
  listed: readonly (readonly DayPlan[] | undefined)[],
  onlyValue: boolean,
  effort: Effort,
): Generated | undefined {
  const { model, scale, runs, twins, steps } = problem;
  const chains = runs.map(({ simple }, run) => (listed[run] === undefined ? chainOf(simple) : undefined));
  if (chains.some((chain, run) => chain === undefined && listed[run] === undefined)) return undefined;
  const stock = createStock(listed.map((list, run) => list ?? [emptyPlan(runs[run]?.simple.words ?? 0)]));
  const generation = createColumnGeneration(problem, chains, stock, effort);
  const view = viewOf(model, scale, buildMaster(model, runs, []), steps);
  const step = stepOfAll(view, scale);
  const runOf = runs.flatMap(({ days }, run) => days.map(() => run));
  const improver = createImprover(
    model,
    runOf.map((run) => chains[run]),
    view,
  );
  let best: Found = { value: Number.POSITIVE_INFINITY, plans: [] };
  let bound = Number.NEGATIVE_INFINITY;
  /** All choices up to this value are of plans in the stock. */
  let listedTo = Number.NEGATIVE_INFINITY;
  let rounds = FIRST_ROUNDS;
  for (let share = FIRST_SHARE; !isSpent(effort); share *= 2) {
    const before = effort.used;
    within(effort, share, () => improver.run(rounds, THRESHOLD, effort));
    rounds = Math.max(1, Math.ceil((rounds * 2 * share) / Math.max(1, effort.used - before)));
    const walked = improver.best().sequences;
    takeOver([...improver.kept(), ...walked]);
    const { round, bound: own, isLeast } = within(effort, COLUMNS * share, () => generation.relaxed(share));
    bound = Math.max(bound, own);
    search(round, walked, share);
    if (onlyValue && roundedUp(bound, step) >= best.value) return found(true);
    if (!isLeast) continue;
    for (const part of PARTS) {
      const gap = part * (best.value - round.proof.bound);
      if (part < 1 && round.proof.bound + gap <= listedTo) continue;
      if (!within(effort, share, () => generation.listWithin(round, gap))) break;
      if (part === 1) return found(true);
      listedTo = round.proof.bound + gap;
      search(generation.restricted(), walked, SEARCH * share);
    }
  }
  return found(false);

  /** The days of good agendas become columns, of all runs into which they fit. */
  function takeOver(sequences: readonly Sequence[]): void {
    for (const { day, list } of sequences) {
      const run = runOf[day] as number;
      const plan = planInOrder(chains[run] as Chain, list, scale);
      if (plan === undefined) continue;
      for (const [other, twin] of twins.entries()) if (twin === twins[run]) stock.add(other, plan);
    }
  }

  /** Looks for a better choice among the columns of the round, from the best of those known. */
  function search(round: Restricted, walked: readonly Sequence[], share: number): void {
    const sets = runs.map(({ simple, days }) =>
      days.map((day) => setOf(simple.words, walked.find((own) => own.day === day)?.list ?? [])),
    );
    const known = [sets, setsOf(best.plans)];
    const own = within(effort, share, () => bestChoice(problem, round, known, effort));
    if (own.value < best.value) best = own;
  }

  function found(complete: boolean): Generated {
    return {
      plansByRun: stock.plans,
      best: best.plans,
      bound: Math.min(roundedUp(bound, step), best.value),
      complete,
    };
  }
}

/** What all values are multiples of, whatever columns there are. */
function stepOfAll({ steps, costs: { unit } }: View, { travelStep }: Scale): number {
  const { changes = 0, protocol = 0, travel = 0 } = steps;
  return Math.max(1, divisorOf([changes, protocol, travel * travelStep, ...unit]));
}
