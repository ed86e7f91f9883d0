import { describe, expect, it } from 'vitest';
import { LEVELS, type Placement, type Problem } from '../../src/schedule/demand.ts';
import { compile } from '../../src/schedule/engine/compile.ts';
import { dayOf } from '../../src/schedule/engine/day.ts';
import { generatePlans } from '../../src/schedule/engine/generate.ts';
import { createPlanner } from '../../src/schedule/engine/labels.ts';
import { stepsOf } from '../../src/schedule/engine/objective.ts';
import { scaleOf } from '../../src/schedule/engine/scale.ts';
import { withoutTeams } from '../../src/schedule/engine/teams.ts';
import { twinsOf } from '../../src/schedule/engine/twins.ts';
import { solve } from '../../src/schedule/solve.ts';
import { demand } from './problem.ts';
import { randomProblem } from './random-problem.ts';

const TO_TRAVEL = LEVELS.slice(0, LEVELS.indexOf('idle'));
const COUNT = Number(process.env['ORACLE'] ?? 150);
const FROM = Number(process.env['FROM'] ?? 1);

/** The same with everybody in every session and nobody interpreting: each day is one chain. */
function asChain(problem: Problem): Problem {
  const demands = problem.demands
    .filter(({ requirement: { kind } }) => !['interpreted', 'available', 'working-time'].includes(kind))
    .map((own) =>
      own.requirement.kind === 'attended-by'
        ? demand({ ...own.requirement, people: ['ann', 'bob'] }, own.id)
        : own.requirement.kind === 'pause'
          ? demand({ ...own.requirement, people: ['ann'] }, own.id)
          : own,
    );
  return { ...problem, demands };
}

/** What the search for wide-open problems finds, although the days could be listed. */
function generated(problem: Problem, baseline: readonly Placement[] | undefined) {
  const model = compile(problem, baseline);
  const scale = scaleOf(model);
  const days = model.dates.map((_, day) => {
    const full = dayOf(model, day);
    const simple = withoutTeams(full);
    return { full, simple, planner: createPlanner(simple, scale) };
  });
  const effort = { used: 0, limit: 50_000_000 };
  const twins = twinsOf(days.map(({ simple }) => simple));
  const steps = stepsOf(scale, TO_TRAVEL);
  if (steps === undefined) return undefined;
  const found = generatePlans(
    model,
    scale,
    days,
    twins,
    days.map(() => undefined),
    steps,
    false,
    effort,
  );
  if (found === undefined) return undefined;
  const listed = days.map(({ planner }) => planner.plansFor(undefined, effort).plans);
  const setOf = (day: number, ids: readonly string[]) => {
    const { words, candidates } = (days[day] as (typeof days)[number]).simple;
    const set = new Int32Array(words);
    for (const [i, { session }] of candidates.entries())
      if (ids.includes(model.ids[session] ?? '')) set[i >> 5] = (set[i >> 5] ?? 0) | (1 << (i & 31));
    return set;
  };
  return { ...found, scale, steps, listed, setOf };
}

describe('plans for days that are not listed', () => {
  const seeds = Array.from({ length: COUNT }, (_, i) => FROM + i);

  it.each(seeds)('are those of the best agenda: problem %i', (seed) => {
    const random = randomProblem(seed, 8);
    const problem = asChain(random.problem);
    const found = generated(problem, random.baseline);
    if (found === undefined) return;
    const { value, placements } = solve(
      problem,
      random.baseline === undefined ? {} : { baseline: random.baseline },
    );
    const { steps, scale } = found;
    const exact =
      TO_TRAVEL.reduce((sum, level) => sum + (steps[level] ?? 0) * value[level], 0) -
      (steps.changes ?? 0) * scale.most.changes;
    expect(found.complete).toBe(true);
    expect(found.bound).toBeLessThanOrEqual(exact);
    for (const [day, plans] of found.plansByDay.entries()) {
      const costs = new Map(found.listed[day]?.map((plan) => [plan.set.join(), plan.cost]));
      for (const plan of plans)
        expect(plan.cost).toBeGreaterThanOrEqual(costs.get(plan.set.join()) ?? Number.NaN);
    }
    const sets = found.plansByDay.map((plans) => new Set(plans.map(({ set }) => set.join())));
    for (const [day, date] of problem.dates.entries()) {
      const ids = placements.filter((placement) => placement.date === date).map(({ session }) => session);
      expect(sets[day]).toContain(found.setOf(day, ids).join());
    }
  });
});
