import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/schedule/demand.ts';
import { compile } from '../../src/schedule/engine/compile.ts';
import { dayPairsOf } from '../../src/schedule/engine/day/timing.ts';
import { scaleOf } from '../../src/schedule/engine/scale.ts';
import { friday, problemOf, thursday, windowOf } from './problem.ts';

const SESSIONS = [{ id: 'a' }, { id: 'b' }];

function open(from: string, to: string): Requirement[] {
  return SESSIONS.map(({ id }) => ({
    kind: 'within',
    session: id,
    windows: [windowOf(from, to, thursday), windowOf(from, to, friday)],
  }));
}

function plannersOf(demands: readonly Requirement[]) {
  const model = compile(problemOf(SESSIONS, demands));
  return dayPairsOf(model, scaleOf(model)).map(({ planner }) => planner);
}

describe('days that are alike', () => {
  it('share what is found of their times, which is looked for once', () => {
    const [first, second] = plannersOf(open('09:00', '12:00'));
    expect(second).toBe(first);
    const effort = { used: 0, limit: 1_000_000 };
    const target = { set: Int32Array.of(3), cost: 0, idle: 1000, slack: 0 };
    const times = first?.plansFor(target, effort);
    const { used } = effort;
    expect(used).toBeGreaterThan(0);
    expect(second?.plansFor(target, effort)).toBe(times);
    expect(effort.used).toBe(used);
  });

  it('share nothing where one of them is preferred', () => {
    const windows = [windowOf('09:00', '10:00', friday)];
    const [first, second] = plannersOf([
      ...open('09:00', '12:00'),
      { kind: 'prefer', session: 'a', windows, weight: 1 },
    ]);
    expect(second).not.toBe(first);
  });

  it('forget what a search did not end with', () => {
    const [planner] = plannersOf(open('09:00', '12:00'));
    const target = { set: Int32Array.of(3), cost: 0, idle: 1000, slack: 0 };
    expect(planner?.plansFor(target, { used: 0, limit: 1 }).complete).toBe(false);
    expect(planner?.plansFor(target, { used: 0, limit: 1_000_000 }).complete).toBe(true);
  });
});
