import { describe, expect, it } from 'vitest';
import { solve } from '../../src/schedule/solve.ts';
import { verify } from '../../src/schedule/verify.ts';
import { problemOf, windowOf } from './problem.ts';

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

  it('changes nothing where nobody interrupts', () => {
    const small = problemOf(
      [{ id: 'a' }, { id: 'b' }],
      [{ kind: 'within', session: 'a', windows: [windowOf('09:00', '12:00')] }],
    );
    expect(solve(small, { interrupted: () => false })).toEqual(solve(small));
  });
});
