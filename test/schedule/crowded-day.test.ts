import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/schedule/demand.ts';
import { solve } from '../../src/schedule/solve.ts';
import { verify } from '../../src/schedule/verify.ts';
import { demand, thursday } from './problem.ts';
import { createDice } from './random-problem.ts';

/** Five meetings of one slot each, of five people who attend three of them, with ways of one or two slots. */
function crowd(seed: number, slots: number) {
  const dice = createDice(seed);
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const people = ids.map((): string[] => []);
  for (const person of ['p', 'q', 'r', 's', 't'])
    for (const [i] of ids
      .map((_, k) => [k, dice(1000)] as const)
      .sort((x, y) => x[1] - y[1])
      .slice(0, 3))
      people[i]?.push(person);
  const ways = ids.map(() => ids.map(() => 1 + dice(2)));
  const requirements: Requirement[] = ids.flatMap((session, i): Requirement[] => [
    { kind: 'lasts', session, minutes: 1 },
    { kind: 'held-at', session, site: session, gate: 0 },
    { kind: 'attended-by', session, people: people[i] ?? [] },
    { kind: 'within', session, windows: [{ date: thursday, from: 0, to: slots }] },
    ...ids.flatMap((to, k): Requirement[] =>
      i === k ? [] : [{ kind: 'travel', from: session, to, minutes: ways[i]?.[k] ?? 0 }],
    ),
  ]);
  const problem = {
    dates: [thursday],
    grid: 1,
    sessions: ids.map((id) => ({ id, priority: 'must' as const })),
    demands: requirements.map((requirement, i) => demand(requirement, `${requirement.kind}:${i}`)),
  };
  const shares = (i: number, k: number) => people[i]?.some((person) => people[k]?.includes(person)) ?? false;
  const fits = (starts: readonly number[]) =>
    starts.every((start, i) =>
      starts.every(
        (other, k) =>
          i === k ||
          start > other ||
          !shares(i, k) ||
          (i < k && start === other ? false : other >= start + 1 + (ways[i]?.[k] ?? 0)),
      ),
    );
  const canAll = (starts: readonly number[]): boolean =>
    starts.length === ids.length
      ? fits(starts)
      : Array.from({ length: slots }, (_, slot) => slot).some((slot) => canAll([...starts, slot]));
  return { problem, canAll: canAll([]) };
}

describe('many groups on one day', () => {
  it.each(Array.from({ length: 40 }, (_, i) => i + 1))(
    'fit or do not, as trying every start says: crowd %i',
    (seed) => {
      const { problem, canAll } = crowd(seed, 4 + (seed % 6));
      const solution = solve(problem, { decide: 'musts' });
      expect(verify(problem, solution.placements)).toEqual([]);
      expect(solution.value.musts === 0).toBe(canAll);
      expect(solution.bound.musts === 0).toBe(canAll);
    },
  );

  it('that cannot fit are known soon, without looking for the best that does', () => {
    const ids = Array.from({ length: 20 }, (_, i) => `s${i + 10}`);
    const people = ['p', 'q', 'r', 's', 't', 'u'];
    const requirements = ids.flatMap((session, i): Requirement[] => [
      { kind: 'lasts', session, minutes: 1 },
      { kind: 'held-at', session, site: session, gate: 0 },
      { kind: 'attended-by', session, people: [people[i % 6] ?? '', people[(i * 5 + 1) % 6] ?? ''] },
      { kind: 'within', session, windows: [{ date: thursday, from: 0, to: 9 }] },
      ...ids.flatMap((to): Requirement[] =>
        to === session ? [] : [{ kind: 'travel', from: session, to, minutes: 1 }],
      ),
    ]);
    const { value, bound, work } = solve(
      {
        dates: [thursday],
        grid: 1,
        sessions: ids.map((id) => ({ id, priority: 'must' as const })),
        demands: requirements.map((requirement, i) => demand(requirement, `${requirement.kind}:${i}`)),
      },
      { decide: 'musts' },
    );
    expect(bound.musts).toBeGreaterThan(0);
    expect(value.musts).toBeGreaterThanOrEqual(bound.musts);
    expect(work).toBeLessThan(3_000_000);
  });
});
