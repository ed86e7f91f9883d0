import type { DayPlan } from '../day/day-plan.ts';
import { slackOfPlan } from '../day/slack.ts';
import { planWithSlack } from '../day/timing.ts';
import { viewOf } from '../objective.ts';
import type { Choice, Column } from './columns.ts';
import { settle } from './lazy-times.ts';
import type { LevelState } from './level-state.ts';
import type { Run } from './runs.ts';
import { solveStage } from './solve-stage.ts';

/** Raises the slack as long as an agenda that is best in all else has more. */
export function loosen(state: LevelState): void {
  state.slack = 0;
  if (!state.proven) return;
  state.slack = slackOf(state, state.choice);
  while (state.slack < state.model.slack.most) {
    const found = withSlack(state, state.slack + 1);
    if (found === undefined) return;
    state.choice = found;
    state.slack = slackOf(state, found);
  }
}

/** The least slack of its plans. */
export function slackOf({ model, runs }: LevelState, columns: readonly Column[]): number {
  return columns.reduce(
    (least, { run, plan }) => Math.min(least, slackOfPlan((runs[run] as Run).full, plan)),
    model.slack.most,
  );
}

/** An agenda that is best in all else and has so much slack; undefined where none is known. */
function withSlack(state: LevelState, wanted: number): Choice | undefined {
  const { model, scale, master, stages } = state;
  /** Only columns that have not so much cost anything. */
  const { costs } = viewOf(model, scale, master, {});
  const plans = new Map<Column, DayPlan>();
  for (;;) {
    const { choice, stage, bound } = solveStage({ ...state, costs, first: 1, earlier: stages });
    if (settle(state, choice)) continue;
    if (stage.value > 0) {
      state.proven &&= bound > 0;
      return undefined;
    }
    for (const column of choice.filter((own) => !plans.has(own))) {
      const plan = slackened(state, column, wanted);
      if (plan === 'spent') {
        state.proven = false;
        return undefined;
      }
      if (plan !== undefined) plans.set(column, plan);
      else if (isOnly(state, column)) return undefined;
      else costs.column[column.id] = 1;
    }
    if (choice.some(({ id }) => costs.column[id] === 1)) continue;
    for (const column of choice) {
      column.plan = plans.get(column) ?? column.plan;
      column.timedFor = wanted;
    }
    return choice;
  }
}

/** True where its days have no other plan. */
function isOnly({ master, alive }: LevelState, { id, run }: Column): boolean {
  return !master.columns.some((other) => other.run === run && other.id !== id && alive[other.id] === 1);
}

/** The first plan that is as good as the column's and has so much slack: its own, where that has. */
function slackened(
  { runs, scale, effort }: LevelState,
  column: Column,
  wanted: number,
): ReturnType<typeof planWithSlack> {
  const run = runs[column.run] as Run;
  if (slackOfPlan(run.full, column.plan) >= wanted) return column.plan;
  return planWithSlack(run, scale, column, wanted, effort);
}
