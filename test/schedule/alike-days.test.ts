import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import type { Problem, Requirement } from '../../src/schedule/demand.ts';
import { buildMaster } from '../../src/schedule/engine/choice/build-master.ts';
import { type Column, valueOfChoice } from '../../src/schedule/engine/choice/columns.ts';
import { greedyChoice } from '../../src/schedule/engine/choice/greedy.ts';
import { runsOf } from '../../src/schedule/engine/choice/runs.ts';
import { solveStage } from '../../src/schedule/engine/choice/solve-stage.ts';
import { compile } from '../../src/schedule/engine/compile.ts';
import { listSets } from '../../src/schedule/engine/day/listing.ts';
import { dayPairsOf } from '../../src/schedule/engine/day/timing.ts';
import { stepsOf, TO_TRAVEL, viewOf } from '../../src/schedule/engine/objective.ts';
import { createSimplex } from '../../src/schedule/engine/relaxation/simplex.ts';
import { scaleOf } from '../../src/schedule/engine/scale.ts';
import { solve } from '../../src/schedule/solve.ts';
import { verify } from '../../src/schedule/verify.ts';
import { bruteForce } from './brute-force.ts';
import { demand, problemOf } from './problem.ts';
import { createDice } from './random-problem.ts';

const DATES = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'] as LocalDate[];
const IDS = Array.from({ length: 14 }, (_, i) => `s${10 + i}`);

/** Sessions around a hotel, each possible at any time of any day, at most four a day. */
function alike(seed: number): Problem {
  const dice = createDice(seed);
  const spots = ['hotel', ...IDS].map((id) => ({ id, x: dice(60), y: dice(60) }));
  const windows = DATES.map((date) => ({ date, from: 540, to: 1020 }));
  const requirements: Requirement[] = [
    ...IDS.flatMap((session): Requirement[] => [
      { kind: 'lasts', session, minutes: 30 * (1 + dice(4)) },
      { kind: 'held-at', session, site: session, gate: 0 },
      { kind: 'attended-by', session, people: ['ann', 'bob'] },
      { kind: 'within', session, windows },
    ]),
    ...DATES.map((date): Requirement => ({ kind: 'overnight', date, morning: 'hotel', evening: 'hotel' })),
    { kind: 'at-most', sessions: IDS, perDay: 4 },
    { kind: 'before', first: 's10', then: 's11' },
  ];
  for (const a of spots)
    for (const b of spots)
      if (a !== b)
        requirements.push({
          kind: 'travel',
          from: a.id,
          to: b.id,
          minutes: 5 + Math.ceil(Math.hypot(a.x - b.x, a.y - b.y)),
        });
  return {
    dates: DATES,
    sessions: IDS.map((id) => ({ id, priority: 'must' })),
    grid: 15,
    demands: requirements.map((requirement, i) => demand(requirement, `${requirement.kind}:${i}`)),
  };
}

/** The least value of an agenda, found by asking who shares a day with whom, or only who is on which day. */
function leastOf(problem: Problem, isPaired: boolean): { readonly value: number; readonly bound: number } {
  const model = compile(problem);
  const scale = scaleOf(model);
  const days = dayPairsOf(model, scale).map((pair, day) => ({ ...pair, days: [day] }));
  const effort = { used: 0, limit: 50_000_000 };
  const plans = days.map(({ simple }) => listSets(simple, scale, effort).plans);
  const master = { ...buildMaster(model, days, plans), hasTwins: isPaired };
  const { costs } = viewOf(model, scale, master, stepsOf(scale, TO_TRAVEL) ?? {});
  const alive = new Uint8Array(master.columns.length).fill(1);
  const choice = greedyChoice(master, alive, new Float64Array(master.unitCount).fill(1));
  const simplex = createSimplex(master);
  simplex.begin(choice.map(({ id }) => id));
  const { stage, bound } = solveStage({
    master,
    alive,
    costs,
    first: 1,
    earlier: [],
    choice,
    simplex,
    effort,
  });
  return { value: stage.value, bound };
}

describe('days into which the same fits', () => {
  it.each([1, 2, 3, 4])('have the same best agenda, whatever branching asks: tour %i', (seed) => {
    const problem = alike(seed);
    expect(compile(problem).ids).toHaveLength(IDS.length);
    const paired = leastOf(problem, true);
    expect(paired.bound).toBe(paired.value);
    expect(paired.value).toBe(leastOf(problem, false).value);
  });
});

/** Three days that differ in nothing, and sessions of an hour with wishes and demands as to their order, at times in circles. */
function inOrder(seed: number): Problem {
  const dice = createDice(seed);
  const dates = DATES.slice(0, 3);
  const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, 2 + dice(4));
  const windows = dates.map((date) => ({ date, from: 540, to: 660 }));
  const requirements: Requirement[] = ids.flatMap((session): Requirement[] => [
    { kind: 'lasts', session, minutes: 60 },
    { kind: 'held-at', session, site: dice(2) === 0 ? 'hotel' : session, gate: 0 },
    { kind: 'attended-by', session, people: ['ann', 'bob'] },
    { kind: 'within', session, windows },
  ]);
  requirements.push({ kind: 'at-most', sessions: ids, perDay: 2 });
  for (let i = 0; i < 4; i += 1) {
    const first = ids[dice(ids.length)] as string;
    const then = ids[dice(ids.length)] as string;
    if (first === then) continue;
    const kind = dice(6);
    if (kind < 3) requirements.push({ kind: 'prefer-before', first, then, weight: 1 + dice(3) });
    else if (kind === 3) requirements.push({ kind: 'before', first, then });
    else if (kind === 4) requirements.push({ kind: 'same-day', sessions: [first, then] });
    else requirements.push({ kind: 'other-day', sessions: [first, then] });
  }
  return {
    dates,
    sessions: ids.map((id) => ({ id, priority: dice(2) === 0 ? 'must' : 'could' })),
    grid: 60,
    demands: requirements.map((requirement, i) => demand(requirement, `${requirement.kind}:${i}`)),
  };
}

describe('days that differ in nothing, against trying every agenda', () => {
  it.each(Array.from({ length: 30 }, (_, i) => i + 1))('problem %i', (seed) => {
    const problem = inOrder(seed);
    const model = compile(problem);
    expect(runsOf(dayPairsOf(model, scaleOf(model)))).toHaveLength(1);
    const expected = bruteForce(problem);
    const solution = solve(problem);
    expect(verify(problem, solution.placements)).toEqual([]);
    expect(solution.value).toEqual(expected.value);
    expect(solution.proven).toBe(true);
    const byId = (a: { session: string }, b: { session: string }) => (a.session < b.session ? -1 : 1);
    expect([...solution.placements].sort(byId)).toEqual([...expected.placements].sort(byId));
  });
});

/** Nine sessions free at any time of two days that differ in nothing, so that every set of them fits into each. */
function wideOpen(): Problem {
  const ids = IDS.slice(0, 9);
  return problemOf(
    ids.map((id) => ({ id, minutes: 30 })),
    ids.flatMap((from, i) =>
      ids.map((to, k) => ({ kind: 'travel' as const, from, to, minutes: i === k ? 0 : 5 + ((i * k) % 7) })),
    ),
  );
}

describe('a run of days with many sets', () => {
  it('has every agenda that is as good as the best', () => {
    const model = compile(wideOpen());
    const scale = scaleOf(model);
    const runs = runsOf(dayPairsOf(model, scale));
    const effort = { used: 0, limit: 50_000_000 };
    const plans = runs.map(({ simple }) => listSets(simple, scale, effort).plans);
    const master = buildMaster(model, runs, plans);
    expect([master.lengths, master.columns.length]).toEqual([[2], 2 ** 9]);
    const { costs } = viewOf(model, scale, master, stepsOf(scale, TO_TRAVEL) ?? {});
    const alive = new Uint8Array(master.columns.length).fill(1);
    const choice = greedyChoice(master, alive, new Float64Array(master.unitCount).fill(1));
    const simplex = createSimplex(master);
    simplex.begin(choice.map(({ id }) => id));
    const task = { master, alive, costs, first: 1, earlier: [], choice, simplex, effort };
    const { stage, bound, ties } = solveStage(task, { withTies: true });

    let least = Number.POSITIVE_INFINITY;
    let best: string[] = [];
    for (const [i, a] of master.columns.entries())
      for (const b of master.columns.slice(i)) {
        if (a.sessions.some((session) => b.sessions.includes(session))) continue;
        const value = valueOfChoice(master, costs, [a, b]);
        if (value > least) continue;
        if (value < least) best = [];
        least = value;
        best.push(keyOf([a, b]));
      }
    expect([stage.value, bound]).toEqual([least, least]);
    expect(ties?.map(keyOf).sort()).toEqual(best.sort());
  });
});

function keyOf(choice: readonly Column[]): string {
  return choice
    .map(({ sessions }) => [...sessions].sort((a, b) => a - b).join())
    .sort()
    .join(' | ');
}
