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
  { lengths, runOf, from, sessionOf, links }: Relaxation,
  costs: Costs,
  alive: Uint8Array,
  duals: Duals,
) {
  let bound = 0;
  const least = new Float64Array(lengths.length).fill(Number.POSITIVE_INFINITY);
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

/** Three thousand sets of up to four of 25 sessions on ten days, with costs from 10 to ten million: more than is looked at at once. */
function large(seed: number): { problem: Relaxation; costs: Costs } {
  let state = seed;
  const dice = (sides: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % sides;
  };
  const days = Array.from({ length: 10 }, (_, day) => day);
  const columns = days.flatMap((day) =>
    Array.from({ length: 300 }, (_, c) => ({
      day,
      set: c === 0 ? [] : [...new Set(Array.from({ length: 1 + dice(4) }, () => dice(25)))],
    })),
  );
  const sizes = columns.map(({ set }) => set.length);
  const from = new Int32Array(columns.length + 1);
  for (const [c, size] of sizes.entries()) from[c + 1] = (from[c] as number) + size;
  const problem: Relaxation = {
    lengths: days.map(() => 1),
    sessions: 25,
    unitsOf: Array.from({ length: 25 }, (_, session) => [session]),
    unitCount: 25,
    runOf: Int32Array.from(columns, ({ day }) => day),
    from,
    sessionOf: Int32Array.from(columns.flatMap(({ set }) => set)),
    links: [
      { first: 1, then: 2 },
      { first: 3, then: 4 },
    ],
    empty: days.map((day) => 300 * day),
  };
  const costs: Costs = {
    column: Float64Array.from(sizes, (size) => (size === 0 ? 0 : 10 * (size + dice(40)))),
    unit: Float64Array.from({ length: 25 }, () => [80_000, 900_000, 12_000_000][dice(3)] as number),
    link: Float64Array.from([Number.POSITIVE_INFINITY, 15]),
  };
  return { problem, costs };
}

test.each([1, 2, 3, 4, 5, 6])('of many columns a few at a time lead to the value of all: %i', (seed) => {
  const { problem, costs } = large(seed);
  const count = problem.runOf.length;
  const steps = effort();
  const simplex = createSimplex(problem);
  const all = new Uint8Array(count).fill(1);
  const most = Uint8Array.from(all, (_, c) => (c % 300 === 0 || (c * seed) % 7 !== 0 ? 1 : 0));
  for (const alive of [all, most]) {
    const value = boundOf(problem, costs, alive, simplex.solve(costs, alive, steps));
    const anew = boundOf(problem, costs, alive, createSimplex(problem).solve(costs, alive, steps));
    expect(value / anew).toBeCloseTo(1, 9);
    // No column is cheaper than its price: the value is the least there is.
    const paid = simplex
      .parts()
      .reduce((sum, { column, amount }) => sum + amount * (costs.column[column] as number), 0);
    const left = simplex
      .leftOut()
      .reduce((sum, share, unit) => sum + share * (costs.unit[unit] as number), 0);
    expect(value).toBeLessThanOrEqual((paid + left) * (1 + 1e-9) + 15);
    expect(value).toBeGreaterThanOrEqual((paid + left) * (1 - 1e-9) - 15);
  }
  // Errors of arithmetic do not keep it going: some hundred pivots, of some hundred steps each.
  expect(steps.used).toBeLessThan(500_000);
});
