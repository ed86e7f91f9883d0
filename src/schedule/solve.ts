import type { Objective, Placement, Problem, Solution, SolveOptions } from './demand.ts';
import { bansOf, type Column } from './engine/columns.ts';
import { compile } from './engine/compile.ts';
import { type Day, dayOf } from './engine/day.ts';
import type { Effort } from './engine/effort.ts';
import { type DayPlan, enumeratePlans } from './engine/labels.ts';
import { type Choice, type Master, type Stage, solveStage } from './engine/master.ts';
import type { Model } from './engine/model.ts';
import { levelsIn, type Scale, type Stretch, scaleOf, stretchesOf } from './engine/scale.ts';
import { firstByDates } from './engine/ties.ts';
import { timeColumn } from './engine/timing.ts';

/** Steps without a limit of the caller's. */
const MOST_EFFORT = 200_000_000;

/**
 * The best agenda of a problem, level by level, with a bound and whether it is proven. Days are enumerated one by one (every
 * set of sessions that fits, with its best plan), then one set is chosen for each day; docs/planner.md has the mathematics.
 */
export function solve(problem: Problem, options: SolveOptions = {}): Solution {
  const effort: Effort = { used: 0, limit: options.effort ?? MOST_EFFORT };
  const model = compile(problem, options.baseline);
  const scale = scaleOf(model);
  const stretches = stretchesOf(scale);
  const days = model.dates.map((_, index) => dayOf(model, index));
  const found = days.map((day) => enumeratePlans(day, scale, effort));
  const isComplete = found.every(({ complete }) => complete) && !model.truncated;
  const plansByDay = found.map(({ plans }) => plans);

  let master = masterOf(model, scale, days, plansByDay, stretches.length - 2);
  let choice: Choice = master.columns.map(
    (list) => list.find(({ sessions }) => sessions.length === 0) as Column,
  );
  const stages: Stage[] = [];
  let value: Objective = NOTHING;
  let bound: Objective = isComplete ? NOTHING : unreachable(model);
  let proven = isComplete;
  for (const [index, stretch] of stretches.entries()) {
    if (index === stretches.length - 1) {
      const columns = proven ? master.columns.flat() : choice;
      for (const column of columns) {
        if (!timeColumn(days[column.day] as Day, scale, column, effort)) proven = false;
        column.costs[index] = column.plan.second;
      }
      if (!proven) master = { ...master, columns: choice.map((column) => [column]) };
    }
    const penalty = index === 0 ? penaltiesOf(model, scale) : forcing(master, stages, choice, index);
    const result = solveStage(master, index, penalty, stages, index === 0 ? undefined : choice, effort);
    choice = result.choice;
    stages.push(result.stage);
    master = { ...master, columns: result.columns };
    value = { ...value, ...read(stretch, model, scale, result.value) };
    if (proven) bound = { ...bound, ...read(stretch, model, scale, result.bound) };
    proven = proven && result.bound === result.value;
  }
  if (proven) choice = firstByDates(master, stages, choice, effort);
  const placements = choice.flatMap((column) => placementsOf(model, days[column.day] as Day, column.plan));
  const placed = new Set(placements.map(({ session }) => session));
  return {
    placements: placements.sort(
      (a, b) => compared(a.date, b.date) || a.start - b.start || compared(a.session, b.session),
    ),
    leftOut: model.ids.filter((id) => !placed.has(id)),
    value,
    bound,
    proven,
    work: effort.used,
  };
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
};

function masterOf(
  model: Model,
  scale: Scale,
  days: readonly Day[],
  plansByDay: readonly (readonly DayPlan[])[],
  firstStage: number,
): Master {
  const bans = bansOf(model);
  const unitsOf = model.ids.map((): number[] => []);
  for (const [unit, { sessions }] of model.units.entries())
    for (const session of sessions) unitsOf[session]?.push(unit);
  return {
    days: days.length,
    sessions: model.ids.length,
    units: model.units.length,
    bans,
    cross: {
      stage: firstStage,
      wishes: model.preferBefore.map((wish) => ({ ...wish, weight: wish.weight * scale.protocol })),
    },
    columns: days.map((day, index) =>
      (plansByDay[index] ?? []).map((plan): Column => {
        const sessions = plan.steps.map(({ candidate }) => day.candidates[candidate]?.session ?? 0);
        const set = new Int32Array(bans.words);
        for (const session of sessions) set[session >> 5] = (set[session >> 5] ?? 0) | (1 << (session & 31));
        const kept = sessions.filter((session) => model.baselineDay[session] !== -1).length;
        const first = plan.cost - scale.change * kept;
        return {
          day: index,
          set,
          sessions,
          units: [...new Set(sessions.flatMap((session) => unitsOf[session] ?? []))],
          costs: firstStage === 0 ? [first] : [0, first],
          reduced: [],
          plan,
        };
      }),
    ),
  };
}

/** What leaving a unit out costs in the first stage. */
function penaltiesOf(model: Model, scale: Scale): Float64Array {
  const steps = [scale.musts, scale.shoulds, scale.coulds];
  return Float64Array.from(model.units, ({ priority, weight }) => (steps[priority] ?? 0) * weight);
}

/** In later stages being left out costs nothing; but of what cannot be left out that is no use to the bound. */
function forcing(master: Master, stages: readonly Stage[], choice: Choice, index: number): Float64Array {
  const most = choice.reduce((sum, { costs }) => sum + Math.max(0, costs[index] ?? 0), 1);
  return Float64Array.from({ length: master.units }, (_, unit) =>
    stages.some(({ surplus, slack }) => (surplus[unit] ?? 0) > slack) ? most : 0,
  );
}

/** Counts of a stage; those of the baseline that take place were counted as less than nothing. */
function read(stretch: Stretch, model: Model, scale: Scale, value: number): Partial<Objective> {
  const kept = model.baselineDay.filter((day) => day !== -1).length;
  return levelsIn(stretch, stretch.levels.includes('changes') ? value + scale.change * kept : value);
}

/** What no agenda can have: units without a session that is possible on any day. */
function unreachable(model: Model): Objective {
  const counts = [0, 0, 0];
  for (const { sessions, priority, weight } of model.units)
    if (!sessions.some((session) => model.teams[session]?.some((teams) => teams.length > 0)))
      counts[priority] = (counts[priority] ?? 0) + weight;
  return { ...NOTHING, musts: counts[0] ?? 0, shoulds: counts[1] ?? 0, coulds: counts[2] ?? 0 };
}

function placementsOf(model: Model, day: Day, plan: DayPlan): Placement[] {
  return plan.steps.map(({ candidate: index, team, start }) => {
    const candidate = day.candidates[index];
    const session = candidate?.session ?? 0;
    return {
      session: model.ids[session] ?? '',
      date: model.dates[day.index] as Placement['date'],
      start,
      end: start + (candidate?.minutes ?? 0),
      interpreters: (candidate?.teams[team]?.members ?? []).map((member) => model.interpreters[member] ?? ''),
    };
  });
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
