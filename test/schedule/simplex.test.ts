import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Costs, Duals, Relaxation } from '../../src/schedule/engine/relaxation/relaxation.ts';
import { createSimplex } from '../../src/schedule/engine/relaxation/simplex.ts';

const DAYS = 3;
const SESSIONS = 6;

/** Any sets of six sessions on three days, with the empty set of each, and pairs that have an order. */
const relaxations = fc
  .record({
    columns: fc.array(
      fc.record({ day: fc.nat(DAYS - 1), set: fc.nat(2 ** SESSIONS - 1), cost: fc.nat(50) }),
      { minLength: 6, maxLength: 60 },
    ),
    links: fc.array(fc.tuple(fc.nat(SESSIONS - 1), fc.nat(SESSIONS - 1)), { maxLength: 4 }),
    units: fc.array(fc.integer({ min: 20, max: 200 }), { minLength: SESSIONS, maxLength: SESSIONS }),
    taken: fc.array(fc.array(fc.nat(59), { maxLength: 25 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ columns: drawn, links, units, taken }) => {
    const columns = [...Array.from({ length: DAYS }, (_, day) => ({ day, set: 0, cost: 0 })), ...drawn];
    const sets = columns.map(({ set }) => bitsOf(set));
    const problem: Relaxation = {
      lengths: Array.from({ length: DAYS }, () => 1),
      sessions: SESSIONS,
      unitsOf: Array.from({ length: SESSIONS }, (_, session) => [session]),
      unitCount: SESSIONS,
      runOf: Int32Array.from(columns, ({ day }) => day),
      from: Int32Array.from([0, ...sets.map((_, c) => sets.slice(0, c + 1).flat().length)]),
      sessionOf: Int32Array.from(sets.flat()),
      links: links.filter(([a, b]) => a !== b).map(([first, then]) => ({ first, then })),
      empty: Array.from({ length: DAYS }, (_, day) => day),
    };
    const costs: Costs = {
      column: Float64Array.from(columns, ({ cost }) => cost),
      unit: Float64Array.from(units),
      link: Float64Array.from(problem.links, (_, l) => (l % 2 === 0 ? Number.POSITIVE_INFINITY : 15)),
    };
    const alive = taken.map((list) =>
      Uint8Array.from(columns, (_, c) => (c >= DAYS && list.includes(c - DAYS) ? 0 : 1)),
    );
    return { problem, costs, alive };
  });

function bitsOf(set: number): number[] {
  return Array.from({ length: SESSIONS }, (_, s) => s).filter((s) => ((set >> s) & 1) === 1);
}

/** What the prices say that every choice costs at the least: the relaxation's value, where they are its prices. */
function boundOf(
  { runOf, from, sessionOf, links }: Relaxation,
  costs: Costs,
  alive: Uint8Array,
  duals: Duals,
) {
  let bound = 0;
  const least = new Float64Array(DAYS).fill(Number.POSITIVE_INFINITY);
  for (const price of duals.unit) bound += price;
  for (const [, dual] of duals.links) bound -= dual;
  for (const [c, day] of runOf.entries()) {
    if (alive[c] === 0) continue;
    const own = sessionOf.slice(from[c], from[c + 1]);
    let cost = costs.column[c] as number;
    for (const session of own) cost -= duals.unit[session] as number;
    for (const [{ link, run: until }, dual] of duals.links) {
      const { first, then } = links[link] as Relaxation['links'][number];
      if (own.includes(day <= until ? then : first)) cost += dual;
    }
    least[day] = Math.min(least[day] as number, cost);
  }
  return least.reduce((sum, low) => sum + low, bound);
}

const effort = () => ({ used: 0, limit: Number.POSITIVE_INFINITY });

test('going on from an earlier solution ends at the value of beginning anew', () => {
  fc.assert(
    fc.property(relaxations, ({ problem, costs, alive }) => {
      const simplex = createSimplex(problem);
      simplex.solve(costs, new Uint8Array(problem.runOf.length).fill(1), effort());
      const here = simplex.position();
      for (const left of alive) {
        const later = boundOf(problem, costs, left, simplex.solve(costs, left, effort()));
        const anew = boundOf(problem, costs, left, createSimplex(problem).solve(costs, left, effort()));
        expect(later).toBeCloseTo(anew, 4);
        simplex.backTo(here);
      }
      for (const left of alive) {
        const later = boundOf(problem, costs, left, simplex.solve(costs, left, effort()));
        const anew = boundOf(problem, costs, left, createSimplex(problem).solve(costs, left, effort()));
        expect(later).toBeCloseTo(anew, 4);
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});
