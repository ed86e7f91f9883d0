import type { Objective } from '../../demand.ts';
import type { DayPlan } from '../day/day-plan.ts';
import type { Plans } from '../day/plans.ts';
import { slackOfPlan } from '../day/slack.ts';
import { planWithSlack, timeColumn } from '../day/timing.ts';
import type { Effort } from '../effort.ts';
import type { Model } from '../model.ts';
import {
  costOfColumn,
  greater,
  type Level,
  levelsOfBound,
  linkCosts,
  objectiveOf,
  PRIORITIES,
  stepsOf,
  TO_TRAVEL,
  type View,
  viewOf,
} from '../objective.ts';
import { prove } from '../relaxation/bound.ts';
import { createSimplex } from '../relaxation/simplex.ts';
import type { Scale } from '../scale.ts';
import { choiceOf } from '../wide/generate.ts';
import { buildMaster, renumbered } from './build-master.ts';
import { type Choice, type Column, rowOf, type Stage } from './columns.ts';
import { greedyChoice, type StageOptions, type StageResult, solveStage } from './master.ts';
import { onDays } from './order.ts';
import type { Run } from './runs.ts';
import { type Agenda, byDates, firstByDates } from './ties.ts';

/** Steps that go into several levels at once before they are taken one by one. */
const UNITED_EFFORT = 6_000_000;
/** What the relaxation leaves out, in whole numbers but for errors of arithmetic. */
const NEARLY = 1e-6;
/** Steps of a search after which all columns that are left are timed at once, not only those that are chosen. */
const LAZY_EFFORT = 200_000;
/** With more columns than this left by several levels at once, each level by itself is asked to rule some out. */
const MANY = 300;

/** The choice of one column for each day, made better level after level. */
export function choiceByLevel(
  model: Model,
  scale: Scale,
  runs: readonly Run[],
  plans: Plans,
  effort: Effort,
) {
  const weight = Float64Array.from(model.units, (unit) => unit.weight * 1000 ** (2 - unit.priority));
  let master = buildMaster(model, runs, plans.plansByRun);
  let alive = new Uint8Array(master.columns.length).fill(1);
  let views: View[] = [];
  let stages: Stage[] = [];
  let stageViews: View[] = [];
  /** Without all plans nothing is proven but what is certain all the same. */
  let bound: Partial<Objective> = plans.doubt ?? plans.bound ?? {};
  let proven = plans.doubt === undefined;
  /** All choices that are best so far, where they are known. */
  let ties: readonly Choice[] | undefined;
  /** What every plan must have from now on. */
  let slack = 0;
  const known =
    plans.best &&
    choiceOf(
      master,
      plans.best.map((list) => list.map(({ set }) => set)),
    );
  let choice = known ?? greedyChoice(master, alive, weight);
  const orderCosts = linkCosts(model, master, 1);
  let simplex = createSimplex(master);
  simplex.begin(choice.map(({ id }) => id));

  /** Times columns; true where one turned out dearer than thought in what has counted so far, or impossible. */
  function settle(columns: readonly Column[]): boolean {
    let isNews = false;
    for (const column of columns) {
      if (column.timedFor < 0 && time(column)) isNews = true;
      if (column.timedFor < slack && alive[column.id] === 1 && !isLoosened(column)) isNews = true;
    }
    return isNews;
  }

  function time(column: Column): boolean {
    column.timedFor = 0;
    const outcome = timeColumn(runs[column.run] as Run, scale, column, effort);
    if (outcome === 'unknown') proven = false;
    if (outcome === 'impossible') alive[column.id] = 0;
    let isNews = outcome === 'impossible';
    for (const view of views) {
      const { column: cost } = view.costs;
      const now = costOfColumn(model, scale, view, column);
      const more = now - (cost[column.id] as number);
      const stage = stageViews.indexOf(view);
      if (stage >= 0) column.reduced[stage] = (column.reduced[stage] as number) + more;
      isNews ||= more > 0;
      cost[column.id] = now;
    }
    return isNews;
  }

  /** Gives the column the slack in force; where it has not so much, no agenda has any use for it. */
  function isLoosened(column: Column): boolean {
    const plan = planWithSlack(runs[column.run] as Run, scale, column, slack, effort);
    column.timedFor = slack;
    if (plan === 'spent') proven = false;
    else if (plan === undefined) alive[column.id] = 0;
    else column.plan = plan;
    return plan !== undefined;
  }

  function run(view: View, { patience = Number.POSITIVE_INFINITY, withTies = false } = {}): StageResult {
    views.push(view);
    if (view.steps.idle === undefined) return settled(view, { patience, withTies });
    // Ties of what things are thought to cost are none, and of what is not timed too much is thought possible.
    const early = settled(view, { patience: LAZY_EFFORT, withTies: false });
    if (early.bound === early.stage.value && !withTies) return early;
    if (early.bound < early.stage.value) settle(master.columns.filter(({ id }) => alive[id] === 1));
    return settled(view, { patience, withTies });
  }

  /** The best choice of columns that cost what they are thought to. */
  function settled(view: View, options: StageOptions): StageResult {
    const once = () => solveStage(master, alive, view.costs, stages, choice, simplex, effort, options);
    let result = once();
    while (settle(result.choice)) {
      if (choice.some(({ id }) => alive[id] === 0)) choice = greedyChoice(master, alive, weight);
      result = once();
    }
    choice = result.choice;
    return result;
  }

  function accept(view: View, { stage, bound: reached }: StageResult): void {
    stages.push(stage);
    stageViews.push(view);
    simplex.bindStage(stage.row);
    dropDear();
    if (proven) bound = greater(bound, { ...bound, ...levelsOfBound(scale, view.steps, reached) });
    proven = proven && reached === stage.value;
  }

  /** Takes out the columns that no agenda can afford which is best in every stage so far. */
  function dropDear(): void {
    for (const { id, reduced } of master.columns)
      if (alive[id] === 1 && stages.some(({ slack }, s) => (reduced[s] as number) > slack)) alive[id] = 0;
  }

  /** All levels at once where their numbers allow it and a proof comes soon, else one after another. */
  function minimise(levels: readonly Level[], withTies = false): void {
    if (minimiseUnited(levels, withTies)) return;
    ties = undefined;
    for (const level of levels) {
      if (scale.most[level] === 0) continue;
      const view = viewOf(model, scale, master, { [level]: 1 });
      accept(view, run(view));
    }
  }

  /** False where the levels do not fit into one number, or no proof came soon. */
  function minimiseUnited(levels: readonly Level[], withTies: boolean): boolean {
    const steps = stepsOf(scale, levels);
    if (steps === undefined) return false;
    const view = viewOf(model, scale, master, steps);
    if (levels === TO_TRAVEL) keepWhole(view);
    const result = run(view, { patience: UNITED_EFFORT, withTies });
    if (result.bound < result.stage.value) return false;
    accept(view, result);
    ties = proven ? result.ties : undefined;
    if (ties !== undefined) keepOnly(ties.flat());
    if (proven && alive.reduce((sum, bit) => sum + bit, 0) > MANY) tighten(levels);
    return true;
  }

  /** What is left out counts in whole numbers: where the relaxation falls short of one, the next one holds for every agenda. */
  function keepWhole(united: View): void {
    const steps = stepsOf(scale, PRIORITIES);
    if (steps === undefined) return;
    const { costs } = viewOf(model, scale, master, steps);
    simplex.solve(united.costs, alive, effort);
    const left = simplex
      .leftOut()
      .reduce((sum, share, unit) => sum + share * (costs.unit[unit] as number), 0);
    if (Math.abs(left - Math.round(left)) < NEARLY) return;
    const proof = prove(master, alive, costs, stages, simplex.solve(costs, alive, effort));
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
  function tighten(levels: readonly Level[]): void {
    for (const level of levels) {
      if (scale.most[level] === 0) continue;
      const view = viewOf(model, scale, master, { [level]: 1 });
      views.push(view);
      const { stage } = solveStage(master, alive, view.costs, stages, choice, simplex, effort, {
        patience: 0,
        withTies: false,
      });
      accept(view, { choice, stage, bound: stage.value, ties: undefined });
    }
  }

  /** Raises the slack as long as an agenda that is best in all else has more. */
  function loosen(): void {
    slack = 0;
    if (!proven) return;
    slack = slackOf(choice);
    while (slack < model.slack.most) {
      const found = withSlack(slack + 1);
      if (found === undefined) return;
      choice = found;
      slack = slackOf(choice);
    }
  }

  /** An agenda that is best in all else and has so much slack; undefined where none is known. */
  function withSlack(wanted: number): Choice | undefined {
    const { costs } = viewOf(model, scale, master, {});
    const plans = new Map<Column, DayPlan>();
    for (;;) {
      const {
        choice: found,
        stage,
        bound: reached,
      } = solveStage(master, alive, costs, stages, choice, simplex, effort, {
        patience: Number.POSITIVE_INFINITY,
        withTies: false,
      });
      if (settle(found)) continue;
      if (stage.value > 0) {
        proven &&= reached > 0;
        return undefined;
      }
      for (const column of found.filter((own) => !plans.has(own))) {
        const plan = slackened(column, wanted);
        if (plan === 'spent') {
          proven = false;
          return undefined;
        }
        if (plan === undefined) costs.column[column.id] = 1;
        else plans.set(column, plan);
      }
      if (found.some(({ id }) => costs.column[id] === 1)) continue;
      for (const column of found) {
        column.plan = plans.get(column) ?? column.plan;
        column.timedFor = wanted;
      }
      return found;
    }
  }

  /** The first plan that is as good as the column's and has so much slack: its own, where that has. */
  function slackened(column: Column, wanted: number): ReturnType<typeof planWithSlack> {
    const run = runs[column.run] as Run;
    if (slackOfPlan(run.full, column.plan) >= wanted) return column.plan;
    return planWithSlack(run, scale, column, wanted, effort);
  }

  function slackOf(columns: readonly Column[]): number {
    return columns.reduce(
      (least, { run, plan }) => Math.min(least, slackOfPlan((runs[run] as Run).full, plan)),
      model.slack.most,
    );
  }

  /** Keeps what can still be chosen; unproven, only what is chosen. */
  function narrow(): void {
    if (!proven) keepOnly(choice);
    shrink();
  }

  function keepOnly(columns: readonly Column[]): void {
    const kept = new Set(columns.map(({ id }) => id));
    for (let c = 0; c < alive.length; c += 1) if (!kept.has(c)) alive[c] = 0;
  }

  /** Forgets the columns that cannot be chosen any more. */
  function shrink(): void {
    const kept = master.columns.filter(({ id }) => alive[id] === 1);
    const oldIds = kept.map(({ id }) => id);
    const before = choice;
    master = renumbered(master, kept);
    choice = before.map((column) => master.columns[kept.indexOf(column)] as Column);
    alive = new Uint8Array(kept.length).fill(1);
    stageViews = stageViews.map((view) => ({
      ...view,
      costs: { ...view.costs, column: Float64Array.from(oldIds, (id) => view.costs.column[id] as number) },
    }));
    views = [...stageViews];
    stages = stages.map((stage, s) => ({
      ...stage,
      costs: (stageViews[s] as View).costs,
      row: rowOf(
        Float64Array.from(master.columns, ({ reduced }) => reduced[s] as number),
        stage.surplus,
        stage.slack,
      ),
    }));
    simplex = createSimplex(master);
    simplex.begin(choice.map(({ id }) => id));
    for (const { row } of stages) simplex.bindStage(row);
  }

  /** Ties are broken among columns that cost what they are thought to; of musts alone they are not. */
  function finish(onlyMusts: boolean) {
    const agenda = (proven && !onlyMusts ? firstOfTies() : undefined) ?? onItsDays(choice);
    const tightness = onlyMusts ? 0 : model.slack.most - slackOf(agenda);
    const value = { ...objectiveOf(model, scale, master, agenda), tightness };
    return { agenda, value, proven, bound: proven ? value : { ...NOTHING, ...bound } };
  }

  function firstOfTies(): Agenda | undefined {
    const listed = ties && byDates(ties.map(onItsDays), master.sessions);
    const next = () => (listed ? listed.find(isAlive) : firstByDates(master, runs, alive, stages, effort));
    let agenda = next();
    while (agenda !== undefined && settle(agenda)) {
      dropDear();
      agenda = next();
    }
    return agenda;
  }

  function isAlive(columns: readonly Column[]): boolean {
    return columns.every(({ id }) => alive[id] === 1);
  }

  function onItsDays(columns: Choice): Agenda {
    return onDays(master, orderCosts, columns);
  }

  return { minimise, loosen, narrow, finish };
}

const NOTHING: Objective = {
  musts: 0,
  shoulds: 0,
  coulds: 0,
  changes: 0,
  protocol: 0,
  travel: 0,
  idle: 0,
  preferences: 0,
  tightness: 0,
};
