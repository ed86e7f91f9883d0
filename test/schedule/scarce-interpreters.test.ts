import { expect, it } from 'vitest';
import { isIn, setOf } from '../../src/schedule/engine/bit-set.ts';
import { compile } from '../../src/schedule/engine/compile.ts';
import { dayPairsOf, leastWithoutInterpreters } from '../../src/schedule/engine/day/timing.ts';
import { scaleOf } from '../../src/schedule/engine/scale.ts';
import { solve } from '../../src/schedule/solve.ts';
import { verify } from '../../src/schedule/verify.ts';
import { problemOf, thursday, windowOf } from './problem.ts';

/** Ann's and Bob's sessions that can only be at one time, each with one of the interpreters, and others at any time. */
function problem(interpreters: readonly string[]) {
  const window = windowOf('10:00', '11:00');
  return problemOf(
    [
      { id: 'a', people: ['ann'] },
      { id: 'b', people: ['bob'] },
      { id: 'c', people: ['ann'] },
      { id: 'd', people: ['bob'] },
    ],
    [
      { kind: 'within', session: 'a', windows: [window] },
      { kind: 'within', session: 'b', windows: [window] },
      ...['a', 'b', 'c', 'd'].map((session) => ({
        kind: 'interpreted' as const,
        session,
        teams: interpreters.map((one) => [one]),
      })),
    ],
  );
}

it('blames only the sessions for which there are too few interpreters', () => {
  const model = compile(problem(['olga']));
  const scale = scaleOf(model);
  const [day] = dayPairsOf(model, scale);
  if (day === undefined) throw new Error('no day');
  const { candidates, words } = day.full;
  const effort = { used: 0, limit: 1_000_000 };
  const least = leastWithoutInterpreters(day, scale, setOf(words, candidates.keys()), effort);
  const blamed = candidates.flatMap(({ session }, i) => (isIn(least, i) ? [model.ids[session]] : []));
  expect(blamed).toEqual(['a', 'b']);
});

it('leaves out one of them, and nothing else', () => {
  const one = solve(problem(['olga']));
  expect(one.leftOut).toHaveLength(1);
  expect(['a', 'b']).toContain(one.leftOut[0]);
  expect(verify(problem(['olga']), one.placements)).toEqual([]);
  const two = solve(problem(['olga', 'ivan']));
  expect(two.leftOut).toEqual([]);
  expect(two.placements.some(({ date }) => date === thursday)).toBe(true);
});
