import { describe, expect, it } from 'vitest';
import { LEVELS, type Objective } from '../../src/schedule/demand.ts';
import { solve } from '../../src/schedule/solve.ts';
import { verify } from '../../src/schedule/verify.ts';
import { problemOf, windowOf } from './problem.ts';
import { randomProblem } from './random-problem.ts';

/** Twelve sessions at sites of their own, free all of one day: thousands of sets. */
const ids = Array.from({ length: 12 }, (_, i) => `s${i + 10}`);
const problem = problemOf(
  ids.map((id) => ({ id, priority: 'should' as const, minutes: 30 })),
  ids
    .flatMap((from, i) =>
      ids.map((to, k) => ({ kind: 'travel' as const, from, to, minutes: i === k ? 0 : 5 + ((i * k) % 7) })),
    )
    .concat(),
);

describe('an interrupted search', () => {
  it('is asked for while it lasts, and then gives what it has with a bound that holds', () => {
    let questions = 0;
    const whole = solve(problem, { effort: 2_500_000 });
    const stopped = solve(problem, {
      interrupted: () => {
        questions += 1;
        return true;
      },
    });
    expect(questions).toBe(1);
    expect(stopped.work).toBeLessThan(whole.work);
    expect(stopped.proven).toBe(false);
    expect(verify(problem, stopped.placements)).toEqual([]);
    expect(stopped.bound.shoulds).toBeLessThanOrEqual(whole.value.shoulds);
  });

  it.each(Array.from({ length: 150 }, (_, i) => i + 1))('has a bound that holds: problem %i', (seed) => {
    const { problem: random } = randomProblem(seed, 5);
    const { value, proven } = solve(random);
    expect(proven).toBe(true);
    for (const effort of [1, 30, 300]) {
      const stopped = solve(random, { effort });
      expect(verify(random, stopped.placements)).toEqual([]);
      expect(compare(stopped.bound, value)).toBeLessThanOrEqual(0);
      expect(compare(stopped.value, value)).toBeGreaterThanOrEqual(0);
    }
  });

  it.each([
    ['all of them', ['ann', 'bob'], { musts: 0, shoulds: 2, coulds: 4 }],
    ['half of them', ['bob'], { musts: 0, shoulds: 0, coulds: 0 }],
  ])('knows that more than the limit of a day has no place for whoever attends %s', (_, others, expected) => {
    const groups = ids.map((id, i) => ({
      id,
      people: i % 2 === 0 ? ['ann'] : others,
      priority: i < 5 ? ('must' as const) : i < 8 ? ('should' as const) : ('could' as const),
    }));
    const full = problemOf(groups, [{ kind: 'at-most', sessions: ids, perDay: 3 }]);
    const { musts, shoulds, coulds } = solve(full, { effort: 20 }).bound;
    expect({ musts, shoulds, coulds }).toEqual(expected);
  });

  it('changes nothing where nobody interrupts', () => {
    const small = problemOf(
      [{ id: 'a' }, { id: 'b' }],
      [{ kind: 'within', session: 'a', windows: [windowOf('09:00', '12:00')] }],
    );
    expect(solve(small, { interrupted: () => false })).toEqual(solve(small));
  });
});

function compare(a: Objective, b: Objective): number {
  const level = LEVELS.find((name) => a[name] !== b[name]);
  return level === undefined ? 0 : a[level] - b[level];
}
