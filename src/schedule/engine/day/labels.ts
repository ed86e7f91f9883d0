import { isIn } from '../bit-set.ts';
import { type Effort, isSpent } from '../effort.ts';
import type { Team } from '../model.ts';
import type { Scale } from '../scale.ts';
import { createArrival } from './arrival.ts';
import type { Candidate, Day } from './day.ts';
import type { DayPlans, Target } from './day-plan.ts';
import { createDominance } from './dominance.ts';
import { createExtension } from './extension.ts';
import { firstCostOf } from './first-cost.ts';
import { createFollowers } from './followers.ts';
import { labelPeople } from './label-people.ts';
import { createPool, grow } from './label-pool.ts';
import { createLabelTimes } from './label-times.ts';
import { createPauseTaking } from './pause-taking.ts';
import { planReader } from './read-plans.ts';
import { createStartOptions } from './start-options.ts';

export interface Planner {
  plansFor(target: Target, effort: Effort): DayPlans;
}

/**
 * The best plan of one set by label-setting: a label is a partial plan, built in the order of the starts; each further session
 * starts as early as it can, or later where a threshold makes that worth while: a pause, the baseline, preferences and, for a
 * group's first session, every start. Of two labels with the same set, one that is nowhere later, no dearer and no worse placed
 * rules out the other.
 *
 * Of the plans within the target's limits it is the one with the least first cost, then second cost, then the earliest starts by
 * session, then the first interpreters.
 */
export function createPlanner(day: Day, scale: Scale): Planner {
  const { candidates, words, groupCount } = day;
  const pool = createPool(day);
  const { stride } = pool.layout;
  const people = labelPeople(day, pool);
  const arrival = createArrival(day, pool, people);
  const options = createStartOptions(day, pool, people);
  const followers = createFollowers(day, pool);
  const { move } = createExtension(day, pool);
  const times = createLabelTimes(day, scale, pool);
  const { keep } = createDominance(day, scale, pool, people);
  const read = planReader(day, scale, pool);
  const taking = createPauseTaking(day);
  const latest = candidates.map(({ teams }) => Math.max(...teams.map(({ starts }) => starts.at(-1) ?? -1)));
  /** Who can follow the label that is extended. */
  const able = new Int32Array(words);
  let target: Target;

  function plansFor(wanted: Target, effort: Effort): DayPlans {
    target = wanted;
    const members = [...candidates.keys()].filter((i) => isIn(wanted.set, i));
    times.begin(wanted, members);
    pool.reset(wanted.slack);
    followers.begin(members);
    const complete = extendAll(effort);
    return { plans: read(wanted.set), complete };
  }

  /** False where the effort ran out. */
  function extendAll(effort: Effort): boolean {
    for (let label = 0; label < pool.count; label += 1) {
      if (pool.dead[label] === 1) continue;
      if (isSpent(effort)) return false;
      effort.used += 1;
      findAble(label, effort);
      for (let w = 0; w < words; w += 1)
        for (let left = able[w] as number; left !== 0; left &= left - 1)
          extend(label, 32 * w + 31 - Math.clz32(left & -left), effort);
    }
    return true;
  }

  /** Leaves among those who may follow the label the ones that are in time; nobody is later after a stop in between. */
  function findAble(label: number, effort: Effort): void {
    const isMonotone = day.isDirect && pool.slack === 0;
    for (let w = 0; w < words; w += 1) {
      let inTime = pool.open[label * words + w] as number;
      for (let left = inTime; left !== 0; left &= left - 1) {
        const bit = left & -left;
        const index = 32 * w + 31 - Math.clz32(bit);
        effort.used += 1;
        arrival.reach(label, index);
        if (isMonotone && (arrival.ready[index] as number) > (latest[index] as number)) inTime &= ~bit;
      }
      able[w] = inTime;
    }
  }

  /** With each team, at each start worth while. */
  function extend(label: number, index: number, effort: Effort): void {
    const candidate = candidates[index] as Candidate;
    if ((pool.cost[label] as number) + (arrival.way[index] as number) > target.cost) return;
    for (let t = 0; t < candidate.teams.length; t += 1) {
      const team = candidate.teams[t] as Team;
      const time = arrival.teamReady(label, index, team);
      if (time < 0) continue;
      options.collect(label, candidate, team, time, arrival.isOut[index] === 1);
      effort.used += options.count;
      for (let o = 0; o < options.count; o += 1) insert(label, index, t, options.list[o] as number);
    }
  }

  /** Each way of having taken pauses until the candidate is over is a label of its own. */
  function insert(label: number, index: number, t: number, start: number): void {
    const candidate = candidates[index] as Candidate;
    const { groups } = candidate;
    taking.begin(candidate, start);
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i] as number;
      const done = pool.state[label * stride + 2 * groupCount + group] as number;
      const way = people.wayOf(label, group, candidate);
      if (!taking.add(i, group, done, people.clockOf(label, group, way), way)) return;
    }
    if (taking.others === undefined) write(label, index, t, start);
    else writeEach(label, index, t, start);
  }

  /** Apart from `insert`, which would make a function for each label otherwise. */
  function writeEach(label: number, index: number, t: number, start: number): void {
    taking.each(() => write(label, index, t, start));
  }

  /** Writes the new label behind the last one; it stays there only if nothing speaks against it. */
  function write(label: number, index: number, t: number, start: number): void {
    if (pool.count === pool.capacity) grow(pool);
    const own = pool.count;
    const candidate = candidates[index] as Candidate;
    const way = arrival.way[index] as number;
    followers.follow(label, index, able);
    pool.start[own] = start;
    pool.parent[own] = label;
    pool.candidate[own] = index;
    pool.team[own] = t;
    if (!followers.canComplete(target.set)) return;
    move(label, index, candidate.teams[t] as Team, start, taking.picked);
    pool.cost[own] = (pool.cost[label] as number) + firstCostOf(candidate, start, way, scale, label, pool);
    pool.second[own] = 0;
    if (times.add(label, index, t, start)) keep();
  }

  return { plansFor };
}
