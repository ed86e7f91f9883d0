import { byText } from '../base/text.ts';
import type { Placement, Problem, Solution, SolveOptions } from './demand.ts';
import type { Column } from './engine/choice/columns.ts';
import { type Decider, deciderOf } from './engine/choice/decide.ts';
import { finish } from './engine/choice/finish.ts';
import { beginLevels, narrow } from './engine/choice/level-state.ts';
import { loosen } from './engine/choice/loosen.ts';
import { minimise } from './engine/choice/minimise.ts';
import { type Run, runsOf } from './engine/choice/runs.ts';
import { compile } from './engine/compile.ts';
import type { DayPlan } from './engine/day/day-plan.ts';
import { plansOf } from './engine/day/plans.ts';
import { dayPairsOf } from './engine/day/timing.ts';
import type { Effort } from './engine/effort.ts';
import type { Model } from './engine/model.ts';
import { FROM_IDLE, PRIORITIES, TO_TRAVEL } from './engine/objective.ts';
import { scaleOf, withoutCosts } from './engine/scale.ts';
import { STEPS } from './limits.ts';

export interface Solved {
  readonly solution: Solution;
  /** Decides by what the search has listed. */
  readonly decider: () => Decider;
}

/**
 * The best agenda of a problem, level by level, with a bound and whether it is proven. Days are enumerated one by one (every
 * set of sessions that fits, with its best plan), then one set is chosen for each day; docs/planner.md has the mathematics.
 */
export function solve(problem: Problem, options: SolveOptions = {}): Solution {
  return solved(problem, options).solution;
}

/** The same, and who decides what else can take place. */
export function solved(problem: Problem, options: SolveOptions = {}): Solved {
  const effort: Effort = {
    used: 0,
    limit: options.effort ?? STEPS.agenda,
    interrupted: options.interrupted,
  };
  const model = compile(problem, options.baseline);
  const onlyMusts = options.decide === 'musts';
  const scale = onlyMusts ? withoutCosts(scaleOf(model)) : scaleOf(model);
  const runs = runsOf(dayPairsOf(model, scale));
  const levels = onlyMusts ? PRIORITIES : TO_TRAVEL;
  const plans = plansOf(model, scale, runs, levels, onlyMusts, effort);
  const state = beginLevels(model, scale, runs, plans, effort);
  const { master } = state;
  minimise(state, levels, !onlyMusts);
  if (!onlyMusts) {
    narrow(state);
    minimise(state, FROM_IDLE, true);
    loosen(state);
  }
  const { agenda, bound, value, proven } = finish(state, onlyMusts);
  const placements = agenda.flatMap((column, day) =>
    placementsOf(model, runs[column.run] as Run, day, column.plan),
  );
  const placed = new Set(placements.map(({ session }) => session));
  const solution = {
    placements: placements.sort(
      (a, b) => byText(a.date, b.date) || a.start - b.start || byText(a.session, b.session),
    ),
    leftOut: model.ids.filter((id) => !placed.has(id)),
    value,
    bound,
    proven,
    work: effort.used,
  };
  return {
    solution,
    decider: () =>
      deciderOf(
        model,
        plans,
        runs.map(({ days }) => days.map((day) => (agenda[day] as Column).plan.set)),
        master,
      ),
  };
}

function placementsOf(model: Model, { full }: Run, day: number, plan: DayPlan): Placement[] {
  return plan.steps().map(({ candidate: index, team, start }) => {
    const candidate = full.candidates[index];
    const session = candidate?.session ?? 0;
    return {
      session: model.ids[session] ?? '',
      date: model.dates[day] as Placement['date'],
      start,
      end: start + (candidate?.minutes ?? 0),
      interpreters: (candidate?.teams[team]?.members ?? [])
        .map((member) => model.interpreters[member] ?? '')
        .sort(),
    };
  });
}
