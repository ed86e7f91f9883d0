import { type Effort, within } from '../effort.ts';
import { prove } from '../relaxation/bound.ts';
import type { Costs } from '../relaxation/relaxation.ts';
import type { Simplex } from '../relaxation/simplex.ts';
import { closeGap } from './branch.ts';
import { type Choice, type Master, valueOfChoice } from './columns.ts';
import { improveByRuns } from './open-runs.ts';
import { ceilingOf, type Incumbent } from './search.ts';
import { rowOf, type Stage } from './stage.ts';
import { nextValue, valuesOf } from './values.ts';

/** Steps after which a gap that is not closed asks for a better agenda first. */
const SOON = 1_000_000;

export interface StageResult {
  readonly choice: Choice;
  /** Equal to the stage's value where proven. */
  readonly bound: number;
  readonly stage: Stage;
  /** All agendas of this value, where they are asked for, known to be all, and not too many. */
  readonly ties: readonly Choice[] | undefined;
}

/** A stage that is to be solved. */
export interface StageTask {
  readonly master: Master;
  readonly alive: Uint8Array;
  readonly costs: Costs;
  /** See `View`. */
  readonly first: number;
  readonly earlier: readonly Stage[];
  /** An agenda that is best in all earlier stages. */
  readonly choice: Choice;
  readonly simplex: Simplex;
  readonly effort: Effort;
}

export interface StageOptions {
  /** Steps that may go into closing the gap; without it, all there are. */
  readonly patience?: number;
  /** Whether all agendas of the least value are wanted. */
  readonly withTies?: boolean;
}

/** The least value of one view among the agendas that are best in all stages before it, starting from one of them. */
export function solveStage(
  { master, alive, costs, first, earlier, choice, simplex, effort }: StageTask,
  { patience = Number.POSITIVE_INFINITY, withTies = false }: StageOptions = {},
): StageResult {
  const values = valuesOf(alive, costs, first);
  const { step } = values;
  const best: Incumbent = {
    choice,
    value: valueOfChoice(master, costs, choice),
    ties: withTies ? [] : undefined,
  };
  let proof = prove(master, alive, costs, earlier, undefined);
  let bound = nextValue(proof.bound, values);
  if (bound < ceilingOf(best, step)) {
    proof = prove(master, alive, costs, earlier, simplex.solve(costs, alive, effort));
    bound = nextValue(proof.bound, values);
  }
  if (bound < ceilingOf(best, step)) {
    const task = { master, costs, earlier, simplex, values, best, effort };
    const close = (steps: number) =>
      within(effort, steps, () => ({ bound, proof } = closeGap(task, alive, proof)));
    const before = effort.used;
    close(Math.min(patience, SOON));
    if (bound < best.value && patience > SOON) {
      improveByRuns(task, alive);
      close(patience - (effort.used - before));
    }
  }
  const { value } = best;
  const stage = { ...proof, costs, value, step, slack: value - proof.bound };
  return {
    choice: best.choice,
    bound: Math.min(bound, value),
    ties: best.ties,
    stage: { ...stage, row: rowOf(stage) },
  };
}
