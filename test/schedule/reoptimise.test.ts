import { describe, expect, it } from 'vitest';
import type { Placement, Problem, Requirement } from '../../src/schedule/demand.ts';
import { runsOf } from '../../src/schedule/engine/choice/runs.ts';
import { twinsOf } from '../../src/schedule/engine/choice/twins.ts';
import { compile } from '../../src/schedule/engine/compile.ts';
import { dayPairsOf, staff } from '../../src/schedule/engine/day/timing.ts';
import { stepsOf, TO_TRAVEL } from '../../src/schedule/engine/objective.ts';
import { scaleOf } from '../../src/schedule/engine/scale.ts';
import { reoptimise } from '../../src/schedule/engine/wide/reoptimise.ts';
import { solve } from '../../src/schedule/solve.ts';
import { verify } from '../../src/schedule/verify.ts';
import { problemOf, windowOf } from './problem.ts';
import { randomProblem } from './random-problem.ts';

const COUNT = Number(process.env.ORACLE ?? 150);
const FROM = Number(process.env.FROM ?? 1);
const seeds = Array.from({ length: COUNT }, (_, i) => FROM + i);

/** What the search finds by opening days, although they could be listed. */
function reoptimised(problem: Problem, baseline?: readonly Placement[]) {
  const model = compile(problem, baseline);
  const scale = scaleOf(model);
  const runs = runsOf(dayPairsOf(model, scale));
  const twins = twinsOf(runs.map(({ simple }) => simple));
  const steps = stepsOf(scale, TO_TRAVEL);
  if (steps === undefined) return undefined;
  const effort = { used: 0, limit: 50_000_000 };
  const { value, plans } = reoptimise({ model, scale, runs, twins, steps }, false, effort);
  const staffed = runs.flatMap((run, r) =>
    (plans[r] ?? []).map((plan) => staff(run, scale, { plan }, { used: 0, limit: 50_000_000 })),
  );
  const { value: best } = solve(problem, baseline === undefined ? {} : { baseline });
  const least =
    TO_TRAVEL.reduce((sum, level) => sum + (steps[level] ?? 0) * best[level], 0) -
    (steps.changes ?? 0) * scale.most.changes;
  return { value, least, staffed, hasInterpreters: runs.some(({ full, simple }) => full !== simple) };
}

describe('an agenda found by opening days', () => {
  it.each(seeds)('is the best one where all days are opened at once: problem %i', (seed) => {
    const { problem, baseline } = randomProblem(seed, 8);
    const found = reoptimised(problem, baseline);
    if (found === undefined) return;
    // What interpreters make dearer is seen when the agenda is timed.
    if (found.hasInterpreters) expect(found.value).toBeLessThanOrEqual(found.least);
    else expect(found.value).toBe(found.least);
    expect(found.staffed).not.toContain('impossible');
  });

  it.each([1, 2, 3, 4])('is the best one of many days for two groups: tour %i', (seed) => {
    const { value, least } = reoptimised(twoGroups(seed)) as NonNullable<ReturnType<typeof reoptimised>>;
    expect(value).toBe(least);
  });

  it('leaves out only what has no place where days have too many sets to list them', () => {
    const problem = twoGroups(5, 36, 5);
    const { value, bound, placements, proven } = solve(problem);
    expect(verify(problem, placements)).toEqual([]);
    expect(proven).toBe(false);
    expect([value.musts, value.shoulds, value.coulds]).toEqual([bound.musts, bound.shoulds, bound.coulds]);
  });
});

/** Sessions at sites of their own that are possible every day from nine to five, a third of them for Ann alone and a third for Bob alone. */
function twoGroups(seed: number, count = 15, days = 4): Problem {
  const ids = Array.from({ length: count }, (_, i) => `s${i + 10}`);
  const sessions = ids.map((id, i) => ({
    id,
    minutes: 60 + 30 * ((i * seed) % 3),
    people: [['ann', 'bob'], ['ann'], ['bob']][i % 3] as string[],
    priority: (['must', 'should', 'could'] as const)[(i + seed) % 3] ?? 'must',
  }));
  const travel = ids.flatMap((from, i) =>
    ids.map(
      (to, k): Requirement => ({
        kind: 'travel',
        from,
        to,
        minutes: i === k ? 0 : 5 + 5 * ((seed + (i + 1) * (k + 1)) % 8),
      }),
    ),
  );
  const dates = Array.from({ length: days }, (_, i) => `2014-06-${23 + i}` as Problem['dates'][number]);
  const windows = dates.map((date) => windowOf('09:00', '17:00', date));
  const open = ids.map((session): Requirement => ({ kind: 'within', session, windows }));
  const demands = [...travel, ...open, { kind: 'at-most', sessions: ids, perDay: 3 } as const];
  return { ...problemOf(sessions, demands), dates };
}
