import { type Candidate, type Day, entry, restBetween } from './day.ts';
import { type Effort, isSpent } from './effort.ts';
import { createPool, grow, type LabelPool } from './label-pool.ts';
import type { Team } from './model.ts';
import { afterPauses, takePauses } from './pauses.ts';
import { createPlanTable, type PlanTable } from './plan-table.ts';
import { remainingWays } from './remaining-ways.ts';
import type { Scale } from './scale.ts';
import { allows, earliest } from './spans.ts';

/** A set of the day's candidates that is to be timed, and the first cost that its plan must not exceed. */
export interface Target {
  readonly set: Int32Array;
  readonly cost: number;
  /** The idle minutes, over all people, that its plan must not exceed. */
  readonly idle: number;
  /** The slack that its plan must have. */
  readonly slack: number;
}

/** The best plan of a day for one set of sessions. */
export interface DayPlan {
  readonly set: Int32Array;
  /** Changes, protocol and travel. */
  readonly cost: number;
  /** Idle time and preferences; only with a target. */
  readonly second: number;
  readonly steps: readonly { readonly candidate: number; readonly team: number; readonly start: number }[];
}

export interface DayPlans {
  readonly plans: readonly DayPlan[];
  /** False where the effort ran out: further sets may be possible. */
  readonly complete: boolean;
}

export type Planner = ReturnType<typeof createPlanner>;

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
export function createPlanner(day: Day, scale: Scale) {
  const { model, candidates, words, groupCount, slotCount } = day;
  const { travel, siteCount, grid, groupSize } = model;
  /** Sets are listed once, with labels of their own: the plans of sets found are read from them when they are asked for. */
  let pool = createPool(day);
  const { stride, slots, clocks, fixed } = pool.layout;
  const taken = 2 * groupCount;
  const options: number[] = [];
  let optionCount = 0;
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
  let best: PlanTable | undefined;
  const hasRests = slotCount > 0 && model.rests.some((list) => list.length > 0);
  let target: Target | undefined;
  let slack = 0;
  let members = all;
  let ways: ReturnType<typeof remainingWays> | undefined;
  let detail = 0;

  function plansFor(wanted: Target | undefined, effort: Effort): DayPlans {
    target = wanted;
    slack = wanted?.slack ?? 0;
    members = wanted === undefined ? all : all.filter((i) => has(wanted.set, 0, i));
    ways = wanted === undefined ? undefined : remainingWays(day, members);
    detail = wanted === undefined ? 0 : candidates.length;
    best = wanted === undefined ? createPlanTable(words) : undefined;
    pool.reset(detail);
    for (let w = 0; w < words; w += 1) pool.open[w] = 0;
    for (const i of members) pool.open[i >> 5] = (pool.open[i >> 5] as number) | (1 << (i & 31));
    for (let c = 0; c < day.caps.length; c += 1) closeFull(0, c);
    let complete = true;
    for (let label = 0; label < pool.count; label += 1) {
      if (pool.dead[label] === 1) continue;
      if (isSpent(effort)) {
        complete = false;
        break;
      }
      effort.used += 1;
      findAble(label, effort);
      for (let w = 0; w < words; w += 1)
        for (let left = able[w] as number; left !== 0; left &= left - 1)
          extend(label, 32 * w + 31 - Math.clz32(left & -left), effort);
    }
    return { plans: target === undefined ? listed(best as PlanTable) : bestOf(target), complete };
  }

  /** Leaves among those who may follow the label the ones that are in time; nobody is later after a stop in between. */
  function findAble(label: number, effort: Effort): void {
    const isMonotone = day.isDirect && slack === 0;
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
      ready = Math.max(ready, clock + delay(label, group, minutes) + minutes + entry(candidate, from));
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
      collectStarts(label, candidate, team, time, isOut[index] === 1);
      effort.used += optionCount;
      for (let o = 0; o < optionCount; o += 1) insert(label, index, t, options[o] as number, way);
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
    for (let w = 0; w < words; w += 1) used += bits((mask[w] as number) & (pool.set[at + w] as number));
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
      const late = slack > 0 && lastOf(label, interpreter).isLate ? slack : 0;
      if (hasRests) {
        const work = candidate.minutes / team.members.length;
        time = Math.max(time, clock + restBetween(model, interpreter, workOf(label, interpreter), work));
      }
      time = Math.max(
        time,
        clock + late + (travel[site * siteCount + candidate.site] as number) + entry(candidate, site),
      );
      const worked = pool.state[base + slots + 2 * slotCount + slot] as number;
      if (worked + candidate.minutes > (model.workingTime[interpreter] as number)) return -1;
    }
    return time;
  }

  function option(start: number): void {
    if (start < 0) return;
    for (let o = 0; o < optionCount; o += 1) if (options[o] === start) return;
    add(start);
  }

  /** Past the last option there may be those of another candidate: an array that is emptied is made anew. */
  function add(start: number): void {
    options[optionCount] = start;
    optionCount += 1;
  }

  /** All starts that may be part of a best plan: the earliest, and the first ones beyond each threshold. */
  function collectStarts(
    label: number,
    candidate: Candidate,
    team: Team,
    ready: number,
    isFirst: boolean,
  ): void {
    optionCount = 0;
    const base = label * stride;
    const { starts } = team;
    if (candidate.circular || (isFirst && target !== undefined)) {
      for (let i = 0; i < starts.length; i += 2)
        for (let s = starts[i] as number; s <= (starts[i + 1] as number); s += grid)
          if (s >= ready) option(s);
      return;
    }
    const first = earliest(starts, ready, grid);
    if (first < 0) return;
    add(first);
    if (candidate.baseline >= ready && allows(starts, candidate.baseline, grid)) option(candidate.baseline);
    for (let i = 0; i < candidate.groups.length; i += 1) {
      const group = candidate.groups[i] as number;
      const pauses = day.pauses[group] as Day['pauses'][number];
      const open = ((1 << pauses.length) - 1) & ~(pool.state[base + taken + group] as number);
      const way = wayOf(base, group, candidate);
      for (let part = open; part !== 0; part = (part - 1) & open) {
        const after = afterPauses(pauses, part, clockOf(label, group, way), way, candidate.gate);
        if (after > first) option(earliest(starts, after, grid));
      }
    }
    if (target !== undefined)
      for (const preference of candidate.preferences)
        for (let i = 0; i < preference.starts.length; i += 2)
          if ((preference.starts[i] as number) > first)
            option(earliest(starts, preference.starts[i] as number, grid));
  }

  /** From where the group is to the candidate. */
  function wayOf(base: number, group: number, { site }: Candidate): number {
    return travel[(pool.state[base + groupCount + group] as number) * siteCount + site] as number;
  }

  /** When the group is free for what comes after a way of so many minutes; -1 where it is not out yet. */
  function clockOf(label: number, group: number, way: number): number {
    const clock = pool.state[label * stride + group] as number;
    return clock < 0 ? clock : clock + delay(label, group, way);
  }

  /** The slack, where a delay is to be expected from the group's last session or from the way after it. */
  function delay(label: number, group: number, way: number): number {
    if (slack === 0) return 0;
    return way >= model.slack.longWay || lastOf(label, group, true).isLate ? slack : 0;
  }

  /** The last session of an interpreter, or of a group. */
  function lastOf(label: number, who: number, isGroup = false): Candidate {
    for (let at = label; ; at = pool.parent[at] as number) {
      const candidate = candidates[pool.candidate[at] as number] as Candidate;
      if ((isGroup ? candidate.groups : teamAt(at).members).includes(who)) return candidate;
    }
  }

  function teamAt(label: number): Team {
    const { teams } = candidates[pool.candidate[label] as number] as Candidate;
    return teams[pool.team[label] as number] as Team;
  }

  /** What his last session meant in work for the interpreter. */
  function workOf(label: number, interpreter: number): number {
    let at = label;
    while (!teamAt(at).members.includes(interpreter)) at = pool.parent[at] as number;
    return (candidates[pool.candidate[at] as number] as Candidate).minutes / teamAt(at).members.length;
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
      const journey = wayOf(base, group, candidate);
      takePauses(
        pauses,
        done,
        clockOf(label, group, journey),
        journey,
        gate,
        start,
        start + minutes,
        fitting,
      );
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
    const candidate = candidates[index] as Candidate;
    const { state } = pool;
    const base = label * stride;
    const own = pool.count * stride;
    const end = start + candidate.minutes;
    const at = pool.count * words;
    let cost = (pool.cost[label] as number) + way * scale.travel;
    if (candidate.inBaseline && candidate.baseline !== start) cost += scale.change;
    if (candidate.avoided > 0) cost += scale.protocol * candidate.avoided;
    if (candidate.wishes.length > 0) cost += scale.protocol * missedWishes(label, candidate, start);
    const isLast = follow(label, index);
    if (best !== undefined && isLast) {
      best.offer(pool.set, at, cost + bedAfter(label, candidate), label, index, t, start);
      return;
    }
    if (target !== undefined && !canComplete(target.set, at)) return;
    for (let i = 0; i < stride; i += 1) state[own + i] = state[base + i] as number;
    let idle = 0;
    for (let i = 0; i < candidate.groups.length; i += 1) {
      const group = candidate.groups[i] as number;
      const clock = state[base + group] as number;
      if (target !== undefined && clock >= 0) {
        const from = state[base + groupCount + group] as number;
        const minutes = travel[from * siteCount + candidate.site] as number;
        idle += (groupSize[group] as number) * (start - clock - minutes - entry(candidate, from));
      }
      state[own + group] = end;
      state[own + groupCount + group] = candidate.endSite;
      state[own + taken + group] = picked[i] as number;
    }
    const team = candidate.teams[t] as Team;
    for (let m = 0; m < team.members.length; m += 1) {
      const slot = day.slotOf[team.members[m] as number] as number;
      if (slot < 0) continue;
      state[own + slots + slot] = end;
      state[own + slots + slotCount + slot] = candidate.endSite;
      const worked = own + slots + 2 * slotCount + slot;
      state[worked] = (state[worked] as number) + candidate.minutes;
    }
    for (const clock of candidate.sets) state[own + clocks + clock] = end;
    const place = pool.layout.fixedOf[index] as number;
    if (place >= 0) state[own + fixed + place] = start;
    let second = 0;
    if (target !== undefined && ways !== undefined) {
      const waited = (pool.idle[label] as number) + idle;
      const spare = (target.cost - cost) / scale.travel - ways.travelAhead(state, own, pool.set, at);
      if (spare < 0) return;
      if (waited + ways.idleAhead(state, own, pool.set, at, spare) > target.idle) return;
      pool.idle[pool.count] = waited;
      second = (pool.second[label] as number) + idle * scale.idle;
      for (const { weight, starts } of candidate.preferences)
        if (!allows(starts, start, 1)) second += weight * scale.preference;
      for (let i = 0; i < detail; i += 1) {
        pool.starts[pool.count * detail + i] = pool.starts[label * detail + i] as number;
        pool.teams[pool.count * detail + i] = pool.teams[label * detail + i] as number;
      }
      pool.starts[pool.count * detail + index] = start;
      pool.teams[pool.count * detail + index] = t;
    }
    pool.cost[pool.count] = cost;
    pool.second[pool.count] = second;
    pool.last[pool.count] = start;
    pool.parent[pool.count] = label;
    pool.candidate[pool.count] = index;
    pool.team[pool.count] = t;
    keep();
  }

  /** The set of the new label and who may follow it; true where nobody may. */
  function follow(label: number, index: number): boolean {
    const from = label * words;
    const at = pool.count * words;
    for (let w = 0; w < words; w += 1) {
      pool.set[at + w] = pool.set[from + w] as number;
      pool.open[at + w] = (able[w] as number) & ~(later[index * words + w] as number);
    }
    const word = at + (index >> 5);
    pool.set[word] = (pool.set[word] as number) | (1 << (index & 31));
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

  /** Sessions that should come after this one, but have started before it. */
  function missedWishes(label: number, candidate: Candidate, start: number): number {
    let missed = 0;
    for (const { then, weight } of candidate.wishes) {
      if (!has(pool.set, label * words, then)) continue;
      let at = label;
      while (pool.last[at] === start && pool.candidate[at] !== then) at = pool.parent[at] as number;
      if (pool.candidate[at] !== then || pool.last[at] !== start) missed += weight;
    }
    return missed;
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

  /** True where label `a` has the same set as `b` and is at least as good in every respect. */
  function dominates(a: number, b: number): boolean {
    const costA = pool.cost[a] as number;
    const costB = pool.cost[b] as number;
    if (costA > costB || (pool.last[a] as number) > (pool.last[b] as number)) return false;
    for (let w = 0; w < words; w += 1) if (pool.set[a * words + w] !== pool.set[b * words + w]) return false;
    if (!standsNoWorse(a * stride, b * stride)) return false;
    if (slack > 0 && !isNoLater(a, b)) return false;
    if (hasRests && !isNoLessRested(a, b)) return false;
    if (target === undefined || costA < costB) return true;
    let wait = 0;
    for (let g = 0; g < groupCount; g += 1)
      wait +=
        (groupSize[g] as number) *
        ((pool.state[b * stride + g] as number) - (pool.state[a * stride + g] as number));
    const lead = (pool.second[a] as number) + wait * scale.idle - (pool.second[b] as number);
    return lead < 0 || (lead === 0 && tieOrder(a, b) <= 0);
  }

  /** Nobody later or elsewhere, every pause taken that the other has, no interpreter more tired. */
  function standsNoWorse(a: number, b: number): boolean {
    const { state } = pool;
    for (let g = 0; g < groupCount; g += 1) {
      if ((state[a + g] as number) > (state[b + g] as number)) return false;
      if (state[a + groupCount + g] !== state[b + groupCount + g]) return false;
      const done = state[b + taken + g] as number;
      if (((state[a + taken + g] as number) & done) !== done) return false;
    }
    for (let s = slots; s < slots + slotCount; s += 1) {
      const clock = state[a + s] as number;
      if (clock < 0) continue;
      if (clock > (state[b + s] as number)) return false;
      if (state[a + slotCount + s] !== state[b + slotCount + s]) return false;
      if ((state[a + 2 * slotCount + s] as number) > (state[b + 2 * slotCount + s] as number)) return false;
    }
    for (let c = clocks; c < fixed; c += 1)
      if ((state[a + c] as number) > (state[b + c] as number)) return false;
    for (let f = fixed; f < stride; f += 1) if (state[a + f] !== state[b + f]) return false;
    return true;
  }

  /** Nobody free later, delays included. */
  function isNoLater(a: number, b: number): boolean {
    for (let g = 0; g < groupCount; g += 1)
      if ((pool.state[b * stride + g] as number) >= 0 && lateAt(a, g, true) > lateAt(b, g, true))
        return false;
    for (const [interpreter, slot] of day.slotOf.entries())
      if (slot >= 0 && (pool.state[a * stride + slots + slot] as number) >= 0)
        if (lateAt(a, interpreter) > lateAt(b, interpreter)) return false;
    return true;
  }

  /** No interpreter who has just worked more, unless he would have rested when the other one's last session ends. */
  function isNoLessRested(a: number, b: number): boolean {
    for (const [interpreter, slot] of day.slotOf.entries()) {
      if (slot < 0 || (pool.state[a * stride + slots + slot] as number) < 0) continue;
      if (workOf(a, interpreter) <= workOf(b, interpreter)) continue;
      const most = restBetween(model, interpreter, Number.POSITIVE_INFINITY, 0);
      const rested = (pool.state[a * stride + slots + slot] as number) + most;
      if (rested > (pool.state[b * stride + slots + slot] as number)) return false;
    }
    return true;
  }

  function lateAt(label: number, who: number, isGroup = false): number {
    const place = isGroup ? who : slots + (day.slotOf[who] as number);
    return (pool.state[label * stride + place] as number) + (lastOf(label, who, isGroup).isLate ? slack : 0);
  }

  /** Negative where label `a` comes before `b`: by starts, then by teams. */
  function tieOrder(a: number, b: number): number {
    for (let i = 0; i < detail; i += 1) {
      const order = (pool.starts[a * detail + i] as number) - (pool.starts[b * detail + i] as number);
      if (order !== 0) return order;
    }
    for (let i = 0; i < detail; i += 1) {
      const order = (pool.teams[a * detail + i] as number) - (pool.teams[b * detail + i] as number);
      if (order !== 0) return order;
    }
    return 0;
  }

  /** The way to bed included. */
  function finalCost(label: number): number {
    let cost = pool.cost[label] as number;
    for (let g = 0; g < groupCount; g += 1) cost += bedOf(label, g);
    return cost;
  }

  /** What a group's way to bed costs, if it is out. */
  function bedOf(label: number, group: number): number {
    const base = label * stride;
    if (day.evening < 0 || (pool.state[base + group] as number) < 0) return 0;
    return bedFrom(pool.state[base + groupCount + group] as number, group);
  }

  function bedFrom(site: number, group: number): number {
    return (groupSize[group] as number) * (travel[site * siteCount + day.evening] as number) * scale.travel;
  }

  /** What the ways to bed cost after the candidate. */
  function bedAfter(label: number, { groups, endSite }: Candidate): number {
    if (day.evening < 0) return 0;
    let cost = 0;
    for (let g = 0; g < groupCount; g += 1)
      cost += groups.includes(g) ? bedFrom(endSite, g) : bedOf(label, g);
    return cost;
  }

  /** The cheapest plan of each set. */
  function listed(table: PlanTable): DayPlan[] {
    for (let label = 0; label < pool.count; label += 1)
      if (pool.dead[label] === 0)
        table.offer(
          pool.set,
          label * words,
          finalCost(label),
          pool.parent[label] as number,
          pool.candidate[label] as number,
          pool.team[label] as number,
          pool.last[label] as number,
        );
    const own = pool;
    pool = createPool(day);
    return Array.from({ length: table.count }, (_, plan) => ({
      set: table.set.subarray(plan * words, (plan + 1) * words),
      cost: table.cost[plan] as number,
      second: 0,
      get steps() {
        const before = stepsOf(own, table.parent[plan] as number);
        const last = {
          candidate: table.candidate[plan] as number,
          team: table.team[plan] as number,
          start: table.start[plan] as number,
        };
        return last.candidate < 0 ? [] : [...before, last];
      },
    }));
  }

  /** The best plan of the target, if there is one. */
  function bestOf({ set }: Target): DayPlan[] {
    let found = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let label = 0; label < pool.count; label += 1) {
      if (pool.dead[label] === 1 || !set.every((word, w) => pool.set[label * words + w] === word)) continue;
      const cost = finalCost(label);
      if (cost > least || (cost === least && !isBetter(label, found))) continue;
      found = label;
      least = cost;
    }
    if (found < 0) return [];
    return [
      { set: set.slice(), cost: least, second: pool.second[found] as number, steps: stepsOf(pool, found) },
    ];
  }

  /** Of two labels with the same first cost. */
  function isBetter(label: number, other: number): boolean {
    const lead = (pool.second[label] as number) - (pool.second[other] as number);
    return lead < 0 || (lead === 0 && tieOrder(label, other) < 0);
  }

  function stepsOf(pool: LabelPool, label: number): DayPlan['steps'] {
    const steps: { candidate: number; team: number; start: number }[] = [];
    for (let at = label; at > 0; at = pool.parent[at] as number)
      steps.push({
        candidate: pool.candidate[at] as number,
        team: pool.team[at] as number,
        start: pool.last[at] as number,
      });
    return steps.reverse();
  }

  return { plansFor };
}

function has(set: Int32Array, at: number, index: number): boolean {
  return (((set[at + (index >> 5)] as number) >>> (index & 31)) & 1) === 1;
}

function bits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** By candidate: itself, and those that must not come after it. */
function laterMasks({ candidates, words }: Day): Int32Array {
  const masks = new Int32Array(candidates.length * words);
  for (const [i, { forbid }] of candidates.entries()) {
    const own = i * words + (i >> 5);
    masks[own] = (masks[own] as number) | (1 << (i & 31));
    for (const k of candidates.keys()) {
      if (!has(forbid, 0, k)) continue;
      const at = k * words + (i >> 5);
      masks[at] = (masks[at] as number) | (1 << (i & 31));
    }
  }
  return masks;
}
