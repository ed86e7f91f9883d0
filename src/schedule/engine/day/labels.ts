import { bitsOf, isIn, put } from '../bit-set.ts';
import { type Effort, isSpent } from '../effort.ts';
import type { Team } from '../model.ts';
import type { Scale } from '../scale.ts';
import { allows } from '../spans.ts';
import { type Candidate, type Day, entry, restBetween } from './day.ts';
import type { DayPlans, Target } from './day-plan.ts';
import { createDominance } from './dominance.ts';
import { labelPeople } from './label-people.ts';
import { createPool, grow } from './label-pool.ts';
import { takePauses } from './pauses.ts';
import { createPlanTable, type PlanTable } from './plan-table.ts';
import { planReader } from './read-plans.ts';
import { remainingWays } from './remaining-ways.ts';
import { createStartOptions } from './start-options.ts';

export interface Planner {
  plansFor(target: Target | undefined, effort: Effort): DayPlans;
}

/**
 * Plans of one day by label-setting: a label is a partial plan, built in the order of the starts; each further session
 * starts as early as it can, or later where a threshold makes that worth while (a pause, the baseline, and with a target
 * also preferences and, for a group's first session, every start). Of two labels with the same set, one that is nowhere
 * later, no dearer and no worse placed rules out the other.
 *
 * Without a target it finds every set of sessions that fits into the day; then only the first cost counts, which never
 * gains from waiting. With a target only that set is looked at, and of its plans within the limits the one with the least
 * first cost, then second cost, then the earliest starts by session, then the first interpreters.
 */
export function createPlanner(day: Day, scale: Scale): Planner {
  let timing: Planner | undefined;
  return {
    plansFor(target, effort) {
      // Sets are listed once, with labels of their own: the steps of a plan are read from them when they are asked for.
      if (target === undefined) return createSearch(day, scale, false).plansFor(target, effort);
      timing ??= createSearch(day, scale, true);
      return timing.plansFor(target, effort);
    },
  };
}

/** `isTimed`: for targets. */
function createSearch(day: Day, scale: Scale, isTimed: boolean): Planner {
  const { model, candidates, words, groupCount, slotCount } = day;
  const { travel, siteCount, groupSize } = model;
  const pool = createPool(day, isTimed);
  const { stride, slots, clocks, fixed, fixedOf, late } = pool.layout;
  const taken = 2 * groupCount;
  const people = labelPeople(day, pool);
  const options = createStartOptions(day, pool, people);
  const { dominates } = createDominance(day, scale, pool, people);
  const reader = planReader(day, scale, pool);
  /** By place in a candidate's groups: the pauses taken when it is over. */
  const picked: number[] = [];
  const fitting: number[] = [];
  const all = candidates.map((_, index) => index);
  const later = laterMasks(day);
  const latest = candidates.map(({ teams }) => Math.max(...teams.map(({ starts }) => starts.at(-1) ?? -1)));
  /** Of the label that is extended: who can follow, when it is ready, how far it is, and whether somebody goes out for it. */
  const able = new Int32Array(words);
  const readyAt = new Int32Array(candidates.length);
  const wayTo = new Int32Array(candidates.length);
  const isOut = new Uint8Array(candidates.length);
  /** Without a target: the cheapest plan of each set of which it is known that nothing can follow. */
  let whole: PlanTable | undefined;
  let target: Target | undefined;
  let ways: ReturnType<typeof remainingWays> | undefined;

  function plansFor(wanted: Target | undefined, effort: Effort): DayPlans {
    target = wanted;
    const members = wanted === undefined ? all : all.filter((i) => isIn(wanted.set, i));
    ways = wanted === undefined ? undefined : remainingWays(day, members);
    whole = wanted === undefined ? createPlanTable(words) : undefined;
    pool.reset(wanted === undefined ? 0 : candidates.length, wanted?.slack ?? 0);
    for (let w = 0; w < words; w += 1) pool.open[w] = 0;
    for (const i of members) put(pool.open, i);
    for (let c = 0; c < day.caps.length; c += 1) closeFull(0, c);
    const complete = extendAll(effort);
    const plans = whole === undefined ? reader.best((wanted as Target).set) : reader.cheapest(whole);
    return { plans, complete };
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
        reach(label, index);
        if (isMonotone && (readyAt[index] as number) > (latest[index] as number)) inTime &= ~bit;
      }
      able[w] = inTime;
    }
  }

  /** When the candidate can start, and the travel to it, for those who attend. */
  function reach(label: number, index: number): void {
    const candidate = candidates[index] as Candidate;
    const base = label * stride;
    const { groups, site } = candidate;
    let ready = pool.last[label] as number;
    let way = 0;
    let isFirst = 0;
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i] as number;
      const clock = pool.state[base + group] as number;
      if (clock < 0) {
        isFirst = 1;
        if (day.morning >= 0)
          way += (groupSize[group] as number) * (travel[day.morning * siteCount + site] as number);
        continue;
      }
      const from = pool.state[base + groupCount + group] as number;
      const minutes = travel[from * siteCount + site] as number;
      way += (groupSize[group] as number) * minutes;
      ready = Math.max(ready, clock + people.delay(label, group, minutes) + minutes + entry(candidate, from));
    }
    for (const clock of candidate.awaits)
      ready = Math.max(ready, pool.state[base + clocks + clock] as number);
    readyAt[index] = ready;
    wayTo[index] = way;
    isOut[index] = isFirst;
  }

  function extend(label: number, index: number, effort: Effort): void {
    const candidate = candidates[index] as Candidate;
    const way = wayTo[index] as number;
    if (target !== undefined && (pool.cost[label] as number) + way > target.cost) return;
    for (let t = 0; t < candidate.teams.length; t += 1) {
      const team = candidate.teams[t] as Team;
      const time = teamReady(label, candidate, team, readyAt[index] as number);
      if (time < 0) continue;
      options.collect(label, candidate, team, time, isOut[index] === 1);
      effort.used += options.count;
      for (let o = 0; o < options.count; o += 1) insert(label, index, t, options.list[o] as number, way);
    }
  }

  /** Takes from those who may follow the new label the candidates of a cap that is reached. */
  function closeFull(at: number, cap: number): void {
    const { mask } = day.caps[cap] as Day['caps'][number];
    if (!isFull(at, cap)) return;
    for (let w = 0; w < words; w += 1)
      pool.open[at + w] = (pool.open[at + w] as number) & ~(mask[w] as number);
  }

  function isFull(at: number, cap: number): boolean {
    const { mask, limit } = day.caps[cap] as Day['caps'][number];
    let used = 0;
    for (let w = 0; w < words; w += 1) used += bitsOf((mask[w] as number) & (pool.set[at + w] as number));
    return used >= limit;
  }

  /** When the team can be there; -1 where one of them has worked enough. */
  function teamReady(label: number, candidate: Candidate, team: Team, ready: number): number {
    const base = label * stride;
    let time = ready;
    for (let m = 0; m < team.members.length; m += 1) {
      const interpreter = team.members[m] as number;
      const slot = day.slotOf[interpreter] as number;
      if (slot < 0) continue;
      const clock = pool.state[base + slots + slot] as number;
      if (clock < 0) continue;
      const site = pool.state[base + slots + slotCount + slot] as number;
      const free = clock + people.delayOf(label, slot);
      if (people.hasRests) {
        const work = candidate.minutes / team.members.length;
        time = Math.max(
          time,
          clock + restBetween(model, interpreter, people.workOf(label, interpreter), work),
        );
      }
      time = Math.max(
        time,
        free + (travel[site * siteCount + candidate.site] as number) + entry(candidate, site),
      );
      const worked = pool.state[base + slots + 2 * slotCount + slot] as number;
      if (worked + candidate.minutes > (model.workingTime[interpreter] as number)) return -1;
    }
    return time;
  }

  /** Each way of having taken pauses until the candidate is over is a label of its own; mostly there is one. */
  function insert(label: number, index: number, t: number, start: number, way: number): void {
    const candidate = candidates[index] as Candidate;
    const base = label * stride;
    const { groups, gate, minutes } = candidate;
    let others: number[][] | undefined;
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i] as number;
      const pauses = day.pauses[group] as Day['pauses'][number];
      const done = pool.state[base + taken + group] as number;
      picked[i] = done;
      if (pauses.length === 0) continue;
      const journey = people.wayOf(label, group, candidate);
      const clock = people.clockOf(label, group, journey);
      takePauses(pauses, done, clock, journey, gate, start, start + minutes, fitting);
      if (fitting.length === 0) return;
      picked[i] = fitting[0] as number;
      if (fitting.length === 1) continue;
      others ??= [];
      others[i] = fitting.slice();
    }
    if (others === undefined) write(label, index, t, start, way);
    else pickNext(0);

    function pickNext(i: number): void {
      if (i === groups.length) {
        write(label, index, t, start, way);
        return;
      }
      for (const done of others?.[i] ?? [picked[i] as number]) {
        picked[i] = done;
        pickNext(i + 1);
      }
    }
  }

  /** Writes the new label behind the last one; it stays there only if nothing speaks against it. */
  function write(label: number, index: number, t: number, start: number, way: number): void {
    if (pool.count === pool.capacity) grow(pool);
    const own = pool.count;
    const cost = (pool.cost[label] as number) + costOf(label, candidates[index] as Candidate, start, way);
    const isLast = follow(label, index);
    if (whole !== undefined && isLast) {
      const withBeds = cost + reader.bedsAfter(label, candidates[index] as Candidate);
      whole.offer(pool.set, own * words, withBeds, label, index, t, start);
      return;
    }
    if (target !== undefined && !canComplete(target.set, own * words)) return;
    const idle = target === undefined ? 0 : idleBefore(label, candidates[index] as Candidate, start);
    move(label, index, t, start);
    pool.cost[own] = cost;
    pool.second[own] = 0;
    pool.last[own] = start;
    pool.parent[own] = label;
    pool.candidate[own] = index;
    pool.team[own] = t;
    if (target === undefined || addTimes(target, label, idle)) keep();
  }

  /** What the candidate adds to the first cost. */
  function costOf(label: number, candidate: Candidate, start: number, way: number): number {
    let cost = way * scale.travel;
    if (candidate.inBaseline && candidate.baseline !== start) cost += scale.change;
    if (candidate.avoided > 0) cost += scale.protocol * candidate.avoided;
    if (candidate.wishes.length > 0) cost += scale.protocol * missedWishes(label, candidate, start);
    return cost;
  }

  /** Sessions that should come after this one, but have started before it. */
  function missedWishes(label: number, candidate: Candidate, start: number): number {
    let missed = 0;
    for (const { then, weight } of candidate.wishes) {
      if (!isIn(pool.set, then, label * words)) continue;
      let at = label;
      while (pool.last[at] === start && pool.candidate[at] !== then) at = pool.parent[at] as number;
      if (pool.candidate[at] !== then || pool.last[at] !== start) missed += weight;
    }
    return missed;
  }

  /** The set of the new label and who may follow it; true where nobody may. */
  function follow(label: number, index: number): boolean {
    const from = label * words;
    const at = pool.count * words;
    for (let w = 0; w < words; w += 1) {
      pool.set[at + w] = pool.set[from + w] as number;
      pool.open[at + w] = (able[w] as number) & ~(later[index * words + w] as number);
    }
    put(pool.set, index, at);
    const { caps } = candidates[index] as Candidate;
    for (let c = 0; c < caps.length; c += 1) closeFull(at, caps[c] as number);
    for (let w = 0; w < words; w += 1) if (pool.open[at + w] !== 0) return false;
    return true;
  }

  function canComplete(set: Int32Array, at: number): boolean {
    for (let w = 0; w < words; w += 1)
      if (((set[w] as number) & ~((pool.set[at + w] as number) | (pool.open[at + w] as number))) !== 0)
        return false;
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

  /** The state of the new label: that of the one before it, with those who attend and interpret moved. */
  function move(label: number, index: number, t: number, start: number): void {
    const candidate = candidates[index] as Candidate;
    const { state } = pool;
    const base = label * stride;
    const own = pool.count * stride;
    const end = start + candidate.minutes;
    const until = end + (candidate.isLate ? pool.slack : 0);
    for (let i = 0; i < stride; i += 1) state[own + i] = state[base + i] as number;
    for (let i = 0; i < candidate.groups.length; i += 1) {
      const group = candidate.groups[i] as number;
      state[own + group] = end;
      state[own + groupCount + group] = candidate.endSite;
      state[own + taken + group] = picked[i] as number;
      if (isTimed) state[own + late + group] = until;
    }
    const { members } = candidate.teams[t] as Team;
    for (let m = 0; m < members.length; m += 1) {
      const slot = day.slotOf[members[m] as number] as number;
      if (slot < 0) continue;
      state[own + slots + slot] = end;
      state[own + slots + slotCount + slot] = candidate.endSite;
      const worked = own + slots + 2 * slotCount + slot;
      state[worked] = (state[worked] as number) + candidate.minutes;
      if (isTimed) state[own + late + groupCount + slot] = until;
    }
    for (const clock of candidate.sets) state[own + clocks + clock] = end;
    const place = fixedOf[index] as number;
    if (place >= 0) state[own + fixed + place] = start;
  }

  /** The second cost and the times of the new label; false where the target's limits cannot be kept any more. */
  function addTimes({ cost, idle: mostIdle }: Target, label: number, idle: number): boolean {
    const own = pool.count;
    const { state, detail } = pool;
    const remaining = ways as ReturnType<typeof remainingWays>;
    const ahead = remaining.travelAhead(state, own * stride, pool.set, own * words);
    const spare = (cost - (pool.cost[own] as number)) / scale.travel - ahead;
    if (spare < 0) return false;
    const waited = (pool.idle[label] as number) + idle;
    if (waited + remaining.idleAhead(state, own * stride, pool.set, own * words, spare) > mostIdle)
      return false;
    pool.idle[own] = waited;
    const index = pool.candidate[own] as number;
    const start = pool.last[own] as number;
    let second = (pool.second[label] as number) + idle * scale.idle;
    for (const { weight, starts } of (candidates[index] as Candidate).preferences)
      if (!allows(starts, start, 1)) second += weight * scale.preference;
    pool.second[own] = second;
    for (let i = 0; i < detail; i += 1) {
      pool.starts[own * detail + i] = pool.starts[label * detail + i] as number;
      pool.teams[own * detail + i] = pool.teams[label * detail + i] as number;
    }
    pool.starts[own * detail + index] = start;
    pool.teams[own * detail + index] = pool.team[own] as number;
    return true;
  }

  /** Keeps the new label unless another one of its set rules it out, and rules out others by it. */
  function keep(): void {
    const label = pool.count;
    const bucket = pool.bucketOf(label);
    let before = -1;
    for (let other = pool.heads[bucket] as number; other >= 0; ) {
      const next = pool.next[other] as number;
      if (dominates(other, label)) return;
      if (dominates(label, other)) {
        pool.dead[other] = 1;
        if (before < 0) pool.heads[bucket] = next;
        else pool.next[before] = next;
      } else before = other;
      other = next;
    }
    pool.dead[label] = 0;
    pool.next[label] = pool.heads[bucket] as number;
    pool.heads[bucket] = label;
    pool.count += 1;
  }

  return { plansFor };
}

/** By candidate: itself, and those that must not come after it. */
function laterMasks({ candidates, words }: Day): Int32Array {
  const masks = new Int32Array(candidates.length * words);
  for (const [i, { forbid }] of candidates.entries()) {
    put(masks, i, i * words);
    for (const k of candidates.keys()) if (isIn(forbid, k)) put(masks, i, k * words);
  }
  return masks;
}
