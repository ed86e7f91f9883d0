import { describe, expect, it, test } from 'vitest';
import type { Problem } from '../../src/schedule/demand.ts';
import { createDice } from '../../src/schedule/engine/wide/dice.ts';
import { solve } from '../../src/schedule/solve.ts';
import { verify } from '../../src/schedule/verify.ts';
import { generated } from './generated.ts';
import { at, demand, friday, thursday } from './problem.ts';

/** A place with a score, to be reached from `opens` to `closes`. */
interface Site {
  readonly x: number;
  readonly y: number;
  readonly score: number;
  readonly opens: number;
  readonly closes: number;
}

const DEPOT = { x: 50, y: 50 };
const VISIT = 10;
const EVENING = 1080;

/** As in the literature's instances with wide windows: sites in a few clusters, so that going to and fro would pay in a relaxation. */
function sitesOf(seed: number, count: number): Site[] {
  const dice = createDice();
  for (let drawn = 0; drawn < seed * 50; drawn += 1) dice(2);
  const centres = Array.from({ length: 3 }, () => ({ x: dice(100), y: dice(100) }));
  return Array.from({ length: count }, () => {
    const centre = centres[dice(3)] as { x: number; y: number };
    const opens = 480 + dice(60);
    return {
      x: centre.x + dice(9),
      y: centre.y + dice(9),
      score: 1 + dice(40),
      opens,
      closes: opens + 120 + dice(480),
    };
  });
}

function way(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.ceil(Math.hypot(a.x - b.x, a.y - b.y) * 1.5);
}

/** Routes that begin and end at the depot; the day ends early enough that not everything fits. */
function problemOf(sites: readonly Site[], dates: Problem['dates'], evening: number): Problem {
  const ids = sites.map((_, i) => `s${String(i).padStart(2, '0')}`);
  const latest = (site: Site) => Math.min(site.closes, evening - VISIT - way(site, DEPOT));
  return {
    dates,
    grid: 1,
    sessions: ids.map((id, i) => ({ id, priority: 'could', weight: (sites[i] as Site).score })),
    demands: [
      ...sites.flatMap((site, i) => {
        const id = ids[i] as string;
        const from = Math.max(site.opens, 480 + way(DEPOT, site));
        return [
          demand({ kind: 'lasts', session: id, minutes: VISIT }, `lasts:${id}`),
          demand({ kind: 'held-at', session: id, site: id, gate: 0 }, `held-at:${id}`),
          demand({ kind: 'attended-by', session: id, people: ['ann'] }, `attended-by:${id}`),
          demand(
            {
              kind: 'within',
              session: id,
              windows: dates.map((date) => ({ date, from, to: latest(site) + VISIT })),
            },
            `within:${id}`,
          ),
          ...sites.flatMap((other, k) =>
            k === i
              ? []
              : [
                  demand(
                    { kind: 'travel', from: id, to: ids[k] as string, minutes: way(site, other) },
                    `travel:${id}:${k}`,
                  ),
                ],
          ),
        ];
      }),
    ],
  };
}

/** By set of sites, whether one route can visit them: the earliest time of leaving each, over all orders. */
function feasibleSets(sites: readonly Site[], evening: number): boolean[] {
  const count = sites.length;
  const left = new Float64Array((1 << count) * count).fill(Number.POSITIVE_INFINITY);
  const feasible = Array.from({ length: 1 << count }, (_, set) => set === 0);
  for (let set = 1; set < 1 << count; set += 1)
    for (const [last, site] of sites.entries()) {
      if (((set >> last) & 1) === 0) continue;
      const before = set & ~(1 << last);
      const reached =
        before === 0
          ? 480 + way(DEPOT, site)
          : Math.min(
              ...sites.map((from, i) =>
                ((before >> i) & 1) === 1 ? (left[before * count + i] as number) + way(from, site) : Infinity,
              ),
            );
      const start = Math.max(site.opens, reached);
      if (start > site.closes || start + VISIT + way(site, DEPOT) > evening) continue;
      left[set * count + last] = start + VISIT;
      feasible[set] = true;
    }
  return feasible;
}

function bestScore(sites: readonly Site[], days: number, evening: number): number {
  const feasible = feasibleSets(sites, evening);
  const score = feasible.map((_, set) =>
    sites.reduce((sum, site, i) => sum + (((set >> i) & 1) === 1 ? site.score : 0), 0),
  );
  let best = feasible.map((fits, set) => (fits ? (score[set] as number) : -1));
  for (let day = 1; day < days; day += 1)
    best = best.map((_, set) => {
      let most = best[set] as number;
      for (let part = set; part > 0; part = (part - 1) & set)
        if (feasible[part]) most = Math.max(most, (score[part] as number) + (best[set & ~part] as number));
      return most;
    });
  return Math.max(...best);
}

/** The best score of one set a day out of these. */
function bestOf(sites: readonly Site[], sets: readonly (readonly number[])[]): number {
  const [first = [], second = [0]] = sets;
  const scoreOf = (set: number) =>
    sites.reduce((sum, site, i) => sum + (((set >> i) & 1) === 1 ? site.score : 0), 0);
  return Math.max(
    ...first.flatMap((a) => second.filter((b) => (a & b) === 0).map((b) => scoreOf(a) + scoreOf(b))),
  );
}

const seeds = Array.from({ length: Number(process.env.ORACLE ?? 40) }, (_, i) => i + 1);

describe('routes with wide windows', () => {
  it.each(seeds)('score what the best ones do, listed or generated: instance %i', (seed) => {
    const dates = seed % 2 === 0 ? [thursday] : [thursday, friday];
    const evening = Math.min(EVENING, 600 + 15 * (seed % 9));
    const sites = sitesOf(seed, 9).filter((site) => feasibleSets([site], evening)[1]);
    if (sites.length === 0) return;
    const best = bestScore(sites, dates.length, evening);
    const problem = problemOf(sites, dates, evening);
    const total = sites.reduce((sum, { score }) => sum + score, 0);
    const solution = solve(problem, { decide: 'musts' });
    expect(verify(problem, solution.placements)).toEqual([]);
    expect(solution.proven).toBe(true);
    expect(total - solution.value.coulds).toBe(best);
    const found = generated(problem, undefined);
    if (found === undefined) throw new Error('these days are chains');
    expect(found.complete).toBe(true);
    const feasible = feasibleSets(sites, evening);
    const sets = found.plansByDay.map((plans) => plans.map(({ set }) => set[0] as number));
    for (const set of sets.flat()) expect(feasible[set]).toBe(true);
    expect(bestOf(sites, sets)).toBe(best);
  });
});

test('of more than 53 sessions possible on a day none is lost', () => {
  const ids = Array.from({ length: 70 }, (_, i) => `s${i}`);
  const score = (i: number) => (i === 55 ? 9 : i === 68 ? 8 : 1 + (i % 5));
  const problem: Problem = {
    dates: [thursday],
    grid: 15,
    sessions: ids.map((id, i) => ({ id, priority: 'could', weight: score(i) })),
    demands: ids.flatMap((id) => [
      demand({ kind: 'lasts', session: id, minutes: 200 }, `lasts:${id}`),
      demand({ kind: 'held-at', session: id, site: id, gate: 0 }, `held-at:${id}`),
      demand({ kind: 'attended-by', session: id, people: ['ann'] }, `attended-by:${id}`),
      demand(
        {
          kind: 'within',
          session: id,
          windows: [{ date: thursday, from: at('09:00'), to: at('16:00') }],
        },
        `within:${id}`,
      ),
    ]),
  };
  const { placements, proven } = solve(problem);
  expect(placements.map(({ session }) => session).sort()).toEqual(['s55', 's68']);
  expect(proven).toBe(true);
});
