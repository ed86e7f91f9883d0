import { describe, expect, it } from 'vitest';
import { solve } from '../../src/schedule/solve.ts';
import { verify } from '../../src/schedule/verify.ts';
import { randomProblem } from './random-problem.ts';

/** Asked for the musts alone, the engine may care about nothing else, but must be as right about them. */
describe('the engine asked for the musts alone', () => {
  it.each(Array.from({ length: 150 }, (_, i) => i + 1))('problem %i', (seed) => {
    const { problem } = randomProblem(seed, 6);
    const whole = solve(problem);
    const quick = solve(problem, { decide: 'musts' });
    expect(verify(problem, quick.placements).map(({ sentence }) => sentence)).toEqual([]);
    expect(quick.proven).toBe(whole.proven);
    expect([quick.value.musts, quick.bound.musts]).toEqual([whole.value.musts, whole.bound.musts]);
    expect(new Set([...quick.leftOut, ...quick.placements.map(({ session }) => session)]).size).toBe(
      problem.sessions.length,
    );
  });
});
