import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/schedule/demand.ts';
import { put } from '../../src/schedule/engine/bit-set.ts';
import { compile } from '../../src/schedule/engine/compile.ts';
import { type Candidate, type Day, entry } from '../../src/schedule/engine/day/day.ts';
import { remainingWays } from '../../src/schedule/engine/day/remaining-ways.ts';
import { dayPairsOf } from '../../src/schedule/engine/day/timing.ts';
import { scaleOf } from '../../src/schedule/engine/scale.ts';
import { earliest } from '../../src/schedule/engine/spans.ts';
import { problemOf, thursday, windowOf } from './problem.ts';
import { createDice } from './random-problem.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const HOTEL = 'hotel';

interface Step {
  readonly candidate: number;
  readonly start: number;
  /** Person-minutes before it: on the way, and waiting. */
  readonly travel: number;
  readonly idle: number;
}

/** A day of two people, who attend sessions together and alone. */
function randomDay(seed: number): Day {
  const dice = createDice(seed);
  const places = [HOTEL, ...IDS];
  const ways = places.flatMap((from) =>
    places
      .filter((to) => to !== from)
      .map((to): Requirement => ({ kind: 'travel', from, to, minutes: 5 * dice(25) })),
  );
  const windows = IDS.map((session): Requirement => {
    const from = 8 + dice(4);
    return { kind: 'within', session, windows: [windowOf(`${from < 10 ? '0' : ''}${from}:00`, '23:45')] };
  });
  const sessions = IDS.map((id) => ({
    id,
    minutes: 15 * (1 + dice(6)),
    gate: 5 * dice(3),
    people: [['ann', 'bob'], ['ann'], ['bob']][dice(3)] ?? [],
  }));
  const night: Requirement = { kind: 'overnight', date: thursday, morning: HOTEL, evening: HOTEL };
  const model = compile(problemOf(sessions, [...ways, ...windows, night]));
  return dayPairsOf(model, scaleOf(model))[0]?.simple as Day;
}

/** A plan of some of the day's sessions in the order of their starts, with waiting here and there. */
function randomPlan({ candidates, model, groupCount, morning }: Day, seed: number) {
  const dice = createDice(seed + 1000);
  const clocks = new Int32Array(groupCount).fill(-1);
  const sites = new Int32Array(groupCount);
  const steps: Step[] = [];
  let last = 0;
  const way = (from: number, to: number) => model.travel[from * model.siteCount + to] as number;
  const order = [...candidates.keys()].sort(() => dice(3) - 1);
  for (const index of order) {
    const candidate = candidates[index] as Candidate;
    const { groups, site, endSite, minutes, teams } = candidate;
    const out = groups.filter((group) => clocks[group] !== -1);
    const ready = (group: number) =>
      (clocks[group] as number) +
      way(sites[group] as number, site) +
      entry(candidate, sites[group] as number);
    const soonest = Math.max(last, ...out.map(ready)) + 15 * Math.max(0, dice(6) - 3);
    const start = earliest(teams[0]?.starts ?? [], soonest, model.grid);
    if (start < 0) continue;
    let [travel, idle] = [0, 0];
    for (const group of groups) {
      const size = model.groupSize[group] as number;
      const isOut = clocks[group] !== -1;
      travel += size * way(isOut ? (sites[group] as number) : morning, site);
      if (isOut) idle += size * (start - ready(group));
    }
    for (const group of groups) {
      clocks[group] = start + minutes;
      sites[group] = endSite;
    }
    steps.push({ candidate: index, start, travel, idle });
    last = start;
  }
  return { steps, sites, clocks };
}

describe('what a partial plan must still take', () => {
  it.each(Array.from({ length: 300 }, (_, i) => i + 1))('is no more than any plan takes: day %i', (seed) => {
    const day = randomDay(seed);
    const { candidates, groupCount, model, words, evening } = day;
    const { steps, sites, clocks } = randomPlan(day, seed);
    const remaining = remainingWays(
      day,
      steps.map(({ candidate }) => candidate),
    );
    const state = new Int32Array(3 * groupCount).fill(-1, 0, groupCount).fill(0, groupCount);
    const set = new Int32Array(words);
    let beds = 0;
    for (let g = 0; g < groupCount; g += 1)
      if (clocks[g] !== -1)
        beds +=
          (model.groupSize[g] as number) *
          (model.travel[(sites[g] as number) * model.siteCount + evening] as number);
    for (const [i, { candidate: index, start }] of steps.entries()) {
      const { groups, endSite, minutes } = candidates[index] as Candidate;
      put(set, index);
      for (const group of groups) {
        state[group] = start + minutes;
        state[groupCount + group] = endSite;
      }
      const rest = steps.slice(i + 1);
      const travel = rest.reduce((sum, step) => sum + step.travel, beds);
      const idle = rest.reduce((sum, step) => sum + step.idle, 0);
      const travelAhead = remaining.travelAhead(state, 0, set, 0, start);
      expect(travelAhead).toBeLessThanOrEqual(travel);
      const idleAhead = remaining.idleAhead(state, 0, set, 0, start, travel - travelAhead);
      expect(idleAhead).toBeLessThanOrEqual(idle);
    }
  });
});
