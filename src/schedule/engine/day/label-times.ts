import type { Scale } from '../scale.ts';
import { allows } from '../spans.ts';
import { type Candidate, type Day, entry } from './day.ts';
import type { Target } from './day-plan.ts';
import type { LabelPool } from './label-pool.ts';
import { remainingWays } from './remaining-ways.ts';

/** What counts of a label where one set is to be timed: idle time and preferences, and what its plan may still take. */
export function createLabelTimes(day: Day, scale: Scale, pool: LabelPool) {
  const { model, candidates, words, groupCount } = day;
  const { travel, siteCount, groupSize } = model;
  const { stride } = pool.layout;
  let limits: Pick<Target, 'cost' | 'idle'> = { cost: 0, idle: 0 };
  let ways: ReturnType<typeof remainingWays>;

  /** For a target, whose candidates these are. */
  function begin(target: Target, members: readonly number[]): void {
    limits = target;
    ways = remainingWays(day, members);
  }

  /** The second cost and the times of the new label; false where it cannot keep the target's limits any more. */
  function add(label: number, index: number, team: number, start: number): boolean {
    const candidate = candidates[index] as Candidate;
    const { state, wide, set } = pool;
    const own = pool.count;
    const ahead = ways.travelAhead(state, own * stride, set, own * words, start);
    const spare = (limits.cost - (pool.cost[own] as number)) / scale.travel - ahead;
    if (spare < 0) return false;
    const idle = idleBefore(label, candidate, start);
    const waited = (pool.idle[label] as number) + idle;
    if (waited + ways.idleAhead(state, own * stride, set, own * words, start, spare) > limits.idle)
      return false;
    pool.idle[own] = waited;
    pool.second[own] =
      (pool.second[label] as number) +
      idle * scale.idle +
      missedPreferences(candidate, start) * scale.preference;
    for (let i = 0; i < wide; i += 1) {
      pool.starts[own * wide + i] = pool.starts[label * wide + i] as number;
      pool.teams[own * wide + i] = pool.teams[label * wide + i] as number;
    }
    pool.starts[own * wide + index] = start;
    pool.teams[own * wide + index] = team;
    return true;
  }

  /** Minutes, over all people who are out, between being there and the start. */
  function idleBefore(label: number, candidate: Candidate, start: number): number {
    const base = label * stride;
    let idle = 0;
    for (let i = 0; i < candidate.groups.length; i += 1) {
      const group = candidate.groups[i] as number;
      const clock = pool.state[base + group] as number;
      if (clock < 0) continue;
      const from = pool.state[base + groupCount + group] as number;
      const minutes = travel[from * siteCount + candidate.site] as number;
      idle += (groupSize[group] as number) * (start - clock - minutes - entry(candidate, from));
    }
    return idle;
  }

  return { begin, add };
}

function missedPreferences({ preferences }: Candidate, start: number): number {
  let missed = 0;
  for (let p = 0; p < preferences.length; p += 1) {
    const { weight, starts } = preferences[p] as Candidate['preferences'][number];
    if (!allows(starts, start, 1)) missed += weight;
  }
  return missed;
}
