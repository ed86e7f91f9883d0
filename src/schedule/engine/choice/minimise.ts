import { holds } from '../bit-set.ts';
import {
  greater,
  type Level,
  levelsOfBound,
  PRIORITIES,
  stepsOf,
  TO_TRAVEL,
  type View,
  viewOf,
} from '../objective.ts';
import { prove } from '../relaxation/bound.ts';
import { type Choice, type Column, livingIn, valueOfChoice } from './columns.ts';
import { greedyChoice, weightsOf } from './greedy.ts';
import { settle } from './lazy-times.ts';
import { dropDear, keepOnly, type LevelState } from './level-state.ts';
import { goTogether } from './rules.ts';
import { type StageOptions, type StageResult, solveStage } from './solve-stage.ts';

/** Steps that go into several levels at once before they are taken one by one. */
const UNITED_EFFORT = 6_000_000;
/** What the relaxation leaves out, in whole numbers but for errors of arithmetic. */
const NEARLY = 1e-6;
/** Steps of a search after which all columns that are left are timed at once, not only those that are chosen. */
const LAZY_EFFORT = 200_000;
/** With more columns than this left by several levels at once, each level by itself is asked to rule some out. */
const MANY = 300;

/** All levels at once where their numbers allow it and a proof comes soon, else one after another. */
export function minimise(state: LevelState, levels: readonly Level[], withTies = false): void {
  if (minimiseUnited(state, levels, withTies)) return;
  state.ties = undefined;
  for (const view of viewsOfEach(state, levels)) accept(state, view, leastOf(state, view));
}

/** False where the levels do not fit into one number, or no proof came soon. */
function minimiseUnited(state: LevelState, levels: readonly Level[], withTies: boolean): boolean {
  const { model, scale, master } = state;
  const steps = stepsOf(scale, levels);
  if (steps === undefined) return false;
  const view = viewOf(model, scale, master, steps);
  if (levels === TO_TRAVEL) keepWhole(state, view);
  const result = leastOf(state, view, { patience: UNITED_EFFORT, withTies });
  if (result.bound < result.stage.value) return false;
  accept(state, view, result);
  state.ties = state.proven ? result.ties : undefined;
  if (state.ties !== undefined) keepOnly(state, state.ties.flat());
  if (state.proven && livingIn(state.alive) > MANY) tighten(state, levels);
  return true;
}

/** The levels one by one, but for those on which all agendas are the same. */
function* viewsOfEach({ model, scale, master }: LevelState, levels: readonly Level[]): Iterable<View> {
  for (const level of levels) if (scale.most[level] !== 0) yield viewOf(model, scale, master, { [level]: 1 });
}

/** What is left out counts in whole numbers: where the relaxation falls short of one, the next one holds for every agenda. */
function keepWhole({ model, scale, master, alive, stages, simplex, effort }: LevelState, united: View): void {
  const steps = stepsOf(scale, PRIORITIES);
  if (steps === undefined) return;
  const { costs } = viewOf(model, scale, master, steps);
  simplex.solve(united.costs, alive, effort);
  const left = simplex.leftOut().reduce((sum, share, unit) => sum + share * (costs.unit[unit] as number), 0);
  if (Math.abs(left - Math.round(left)) < NEARLY) return;
  const here = simplex.position();
  const proof = prove(master, alive, costs, stages, simplex.solve(costs, alive, effort));
  simplex.backTo(here);
  const least = Math.ceil(proof.bound);
  if (least === proof.bound) return;
  simplex.addCut({
    column: new Float64Array(master.columns.length),
    few: new Int32Array(0),
    unit: costs.unit.map((cost) => -cost),
    limit: -least,
  });
}

/** The best value of each level is known; its own prices may rule out columns that the united ones cannot. */
function tighten(state: LevelState, levels: readonly Level[]): void {
  for (const view of viewsOfEach(state, levels)) {
    state.views.push(view);
    const { stage } = solveStage(taskOf(state, view), { patience: 0, withTies: false });
    accept(state, view, { choice: state.choice, stage, bound: stage.value, ties: undefined });
  }
}

/** The least value of the view; columns that are chosen are timed on the way. */
function leastOf(state: LevelState, view: View, options: StageOptions = {}): StageResult {
  state.views.push(view);
  if (view.steps.idle === undefined) return settled(state, view, options);
  // Ties of what things are thought to cost are none, and of what is not timed too much is thought possible.
  const early = settled(state, view, { patience: LAZY_EFFORT });
  if (early.bound === early.stage.value && options.withTies !== true) return early;
  if (early.bound < early.stage.value)
    settle(
      state,
      state.master.columns.filter(({ id }) => state.alive[id] === 1),
    );
  return settled(state, view, options);
}

/** The best choice of columns that cost what they are thought to. */
function settled(state: LevelState, view: View, options: StageOptions): StageResult {
  const once = () => solveStage(taskOf(state, view), options);
  let result = once();
  while (settle(state, result.choice)) {
    state.choice = bestLeft(state, view, result.choice);
    result = once();
  }
  state.choice = result.choice;
  return result;
}

/** Where the search goes on once columns of what it found are taken out: from parts of that, or from where it began. */
function bestLeft(state: LevelState, { costs }: View, found: Choice): Choice {
  const { master, alive, model, stages, choice } = state;
  const weights = weightsOf(model);
  const isAlive = choice.every(({ id }) => alive[id] === 1);
  const part = repaired(state, found, weights);
  if (part === undefined) return isAlive ? choice : greedyChoice(master, alive, weights);
  if (!isAlive) return part;
  const isKept = stages.every((stage) => valueOfChoice(master, stage.costs, part) <= stage.value);
  return isKept && valueOfChoice(master, costs, part) < valueOfChoice(master, costs, choice) ? part : choice;
}

/** The choice with the best parts of what was taken out of it; undefined where they do not go together. */
function repaired({ master, alive }: LevelState, choice: Choice, weights: Float64Array): Choice | undefined {
  const worth = ({ units }: Column) => units.reduce((sum, unit) => sum + (weights[unit] as number), 0);
  const own = choice.map((column) => {
    if (alive[column.id] === 1) return column;
    const parts = master.columns.filter(
      ({ id, run, set }) => alive[id] === 1 && run === column.run && holds(column.set, set),
    );
    return parts.reduce(
      (best: Column | undefined, part) => (best && worth(best) >= worth(part) ? best : part),
      undefined,
    );
  });
  const whole = own.filter((column) => column !== undefined);
  return whole.length === choice.length && goTogether(master, whole) ? whole : undefined;
}

function taskOf(state: LevelState, { costs, first }: View) {
  return { ...state, costs, first, earlier: state.stages };
}

/** From now on the view keeps its value. */
function accept(state: LevelState, view: View, { stage, bound }: StageResult): void {
  state.stages.push(stage);
  state.stageViews.push(view);
  state.simplex.bindStage(stage.row);
  dropDear(state);
  if (state.proven)
    state.bound = greater(state.bound, {
      ...state.bound,
      ...levelsOfBound(state.scale, view.steps, bound),
    });
  state.proven = state.proven && bound === stage.value;
}
