import { describe, expect, it } from 'vitest';
import type { Objective, Problem } from '../../src/schedule/demand.ts';
import { TO_TRAVEL } from '../../src/schedule/engine/objective.ts';
import { solve } from '../../src/schedule/solve.ts';
import { generated } from './generated.ts';
import { demand } from './problem.ts';
import { randomProblem } from './random-problem.ts';

const COUNT = Number(process.env.ORACLE ?? 150);
const FROM = Number(process.env.FROM ?? 1);

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
    const exact = exactly(value, found);
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

  it.each(seeds.slice(0, 40))(
    'leave a bound that holds wherever the search is stopped: problem %i',
    (seed) => {
      const random = randomProblem(seed, 8);
      const problem = asChain(random.problem);
      const { value } = solve(problem, random.baseline === undefined ? {} : { baseline: random.baseline });
      for (const steps of [50, 400, 2_000, 8_000, 40_000])
        for (const effort of [
          { used: 0, limit: steps },
          { used: 0, limit: 50_000_000, askAt: steps, interrupted: () => true },
        ]) {
          const found = generated(problem, random.baseline, effort);
          if (found !== undefined) expect(found.bound).toBeLessThanOrEqual(exactly(value, found) + 1e-6);
        }
    },
  );
});

/** The value of the best agenda in the numbers of the search. */
function exactly(value: Objective, { steps, scale }: NonNullable<ReturnType<typeof generated>>): number {
  return (
    TO_TRAVEL.reduce((sum, level) => sum + (steps[level] ?? 0) * value[level], 0) -
    (steps.changes ?? 0) * scale.most.changes
  );
}
