import { holds } from '../bit-set.ts';
import { leastWithoutInterpreters, planWithSlack, timeColumn } from '../day/timing.ts';
import { costOfColumn } from '../objective.ts';
import type { Column } from './columns.ts';
import type { LevelState } from './level-state.ts';
import type { Run } from './runs.ts';

/** Times columns that are not yet; true where one turned out dearer than thought in what has counted so far, or impossible. */
export function settle(state: LevelState, columns: readonly Column[]): boolean {
  let isNews = false;
  for (const column of columns) {
    if (column.timedFor < 0 && time(state, column)) isNews = true;
    if (column.timedFor < state.slack && state.alive[column.id] === 1 && !isLoosened(state, column))
      isNews = true;
  }
  return isNews;
}

function time(state: LevelState, column: Column): boolean {
  const { model, scale, runs, views, stages, stageViews } = state;
  column.timedFor = 0;
  const outcome = timeColumn(runs[column.run] as Run, scale, column, state.effort);
  if (outcome === 'unknown') state.proven = false;
  if (outcome === 'impossible') takeOut(state, column);
  let isNews = outcome === 'impossible';
  for (const view of views) {
    const { column: cost } = view.costs;
    const now = costOfColumn(model, scale, view, column);
    const more = now - (cost[column.id] as number);
    const stage = stages[stageViews.indexOf(view)];
    if (stage !== undefined) stage.reduced[column.id] = (stage.reduced[column.id] as number) + more;
    isNews ||= more > 0;
    cost[column.id] = now;
  }
  return isNews;
}

/** Takes out the column, and all others of its run for which there are no interpreters for the same reason. */
function takeOut({ master, alive, runs, scale, effort }: LevelState, column: Column): void {
  alive[column.id] = 0;
  const least = leastWithoutInterpreters(runs[column.run] as Run, scale, column.plan.set, effort);
  for (const { id, run, plan } of master.columns)
    if (alive[id] === 1 && run === column.run && holds(plan.set, least)) alive[id] = 0;
}

/** Gives the column the slack in force; where it has not so much, no agenda has any use for it. */
function isLoosened(state: LevelState, column: Column): boolean {
  const { runs, scale, slack, effort } = state;
  const plan = planWithSlack(runs[column.run] as Run, scale, column, slack, effort);
  column.timedFor = slack;
  if (plan === 'spent') state.proven = false;
  else if (plan === undefined) state.alive[column.id] = 0;
  else column.plan = plan;
  return plan !== undefined;
}
