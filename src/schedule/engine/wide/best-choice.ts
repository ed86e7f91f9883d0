import { closeGap } from '../choice/branch.ts';
import { choiceOf, valueOfChoice } from '../choice/columns.ts';
import { greedyChoice, weightsOf } from '../choice/greedy.ts';
import type { Incumbent } from '../choice/search.ts';
import { valuesOf } from '../choice/values.ts';
import type { DayPlan } from '../day/day-plan.ts';
import type { Effort } from '../effort.ts';
import { allOf, type Restricted, type WideProblem } from './restricted-master.ts';

/** Plans by run, one for each of its days. */
export type Chosen = readonly (readonly DayPlan[])[];

export interface Found {
  readonly value: number;
  readonly plans: Chosen;
}

/** The best choice among the columns that there are steps to find, from a greedy one or one of those known by their sets. */
export function bestChoice(
  { model, runs }: WideProblem,
  { master, view: { costs }, proof, simplex }: Restricted,
  known: readonly (readonly (readonly Int32Array[])[])[],
  effort: Effort,
): Found {
  const alive = allOf(master);
  const best: Incumbent = { choice: greedyChoice(master, alive, weightsOf(model)), value: 0 };
  best.value = valueOfChoice(master, costs, best.choice);
  for (const sets of known) {
    const choice = choiceOf(master, sets);
    if (choice === undefined) continue;
    const value = valueOfChoice(master, costs, choice);
    if (value < best.value) Object.assign(best, { choice, value });
  }
  const values = valuesOf(alive, costs, 1);
  closeGap({ master, costs, earlier: [], simplex, values, best, effort }, alive, proof);
  return {
    value: best.value,
    plans: runs.map((_, r) => best.choice.filter(({ run }) => run === r).map(({ plan }) => plan)),
  };
}

/** The sets of a choice, by run one for each of its days. */
export function setsOf(plans: Chosen): Int32Array[][] {
  return plans.map((list) => list.map(({ set }) => set));
}
