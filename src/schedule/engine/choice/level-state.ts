import type { Objective } from '../../demand.ts';
import type { Plans } from '../day/plans.ts';
import type { Effort } from '../effort.ts';
import type { Model } from '../model.ts';
import type { View } from '../objective.ts';
import { createSimplex, type Simplex } from '../relaxation/simplex.ts';
import type { Scale } from '../scale.ts';
import { buildMaster, renumbered } from './build-master.ts';
import { type Choice, type Column, choiceOf, type Master } from './columns.ts';
import { greedyChoice, weightsOf } from './greedy.ts';
import type { Run } from './runs.ts';
import { rowOf, type Stage } from './stage.ts';

/** The choice of one column for each day, as far as its levels have been minimised. */
export interface LevelState {
  readonly model: Model;
  readonly scale: Scale;
  readonly runs: readonly Run[];
  readonly effort: Effort;
  master: Master;
  alive: Uint8Array;
  simplex: Simplex;
  /** The best so far. */
  choice: Choice;
  /** The views that were asked for: what columns cost in them changes once they are timed. */
  views: View[];
  /** Those that were minimised, each with its view. */
  stages: Stage[];
  stageViews: View[];
  /** Without all plans nothing is proven but what is certain all the same. */
  bound: Partial<Objective>;
  proven: boolean;
  /** All choices that are best so far, where they are known. */
  ties: readonly Choice[] | undefined;
  /** What every plan must have from now on. */
  slack: number;
}

export function beginLevels(
  model: Model,
  scale: Scale,
  runs: readonly Run[],
  plans: Plans,
  effort: Effort,
): LevelState {
  const master = buildMaster(model, runs, plans.plansByRun);
  const alive = new Uint8Array(master.columns.length).fill(1);
  const known = plans.best?.map((list) => list.map(({ set }) => set));
  const choice = (known && choiceOf(master, known)) ?? greedyChoice(master, alive, weightsOf(model));
  return {
    model,
    scale,
    runs,
    effort,
    master,
    alive,
    simplex: simplexAt(master, choice),
    choice,
    views: [],
    stages: [],
    stageViews: [],
    bound: plans.doubt ?? plans.bound ?? {},
    proven: plans.doubt === undefined,
    ties: undefined,
    slack: 0,
  };
}

function simplexAt(master: Master, choice: Choice): Simplex {
  const simplex = createSimplex(master);
  simplex.begin(choice.map(({ id }) => id));
  return simplex;
}

export function keepOnly({ alive }: LevelState, columns: readonly Column[]): void {
  const kept = new Set(columns.map(({ id }) => id));
  for (let c = 0; c < alive.length; c += 1) if (!kept.has(c)) alive[c] = 0;
}

/** Takes out the columns that no agenda can afford which is best in every stage so far. */
export function dropDear({ alive, stages }: LevelState): void {
  for (const { reduced, slack } of stages)
    for (let c = 0; c < alive.length; c += 1) if ((reduced[c] as number) > slack) alive[c] = 0;
}

/** Keeps what can still be chosen; unproven, only what is chosen. */
export function narrow(state: LevelState): void {
  if (!state.proven) keepOnly(state, state.choice);
  forgetDead(state);
}

/** Forgets the columns that cannot be chosen any more. */
function forgetDead(state: LevelState): void {
  const kept = state.master.columns.filter(({ id }) => state.alive[id] === 1);
  const master = renumbered(state.master, kept);
  const choice = state.choice.map((column) => master.columns[kept.indexOf(column)] as Column);
  const stageViews = state.stageViews.map((view) => ({
    ...view,
    costs: { ...view.costs, column: Float64Array.from(kept, ({ id }) => view.costs.column[id] as number) },
  }));
  const stages = state.stages.map((before, s) => {
    const reduced = Float64Array.from(kept, ({ id }) => before.reduced[id] as number);
    const stage = { ...before, reduced, costs: (stageViews[s] as View).costs };
    return { ...stage, row: rowOf(stage) };
  });
  const simplex = simplexAt(master, choice);
  for (const { row } of stages) simplex.bindStage(row);
  const alive = new Uint8Array(kept.length).fill(1);
  Object.assign(state, { master, alive, choice, stages, stageViews, views: [...stageViews], simplex });
}
