import type { Candidate, Day } from './day.ts';
import { type Effort, isSpent } from './effort.ts';
import type { Team } from './model.ts';
import type { Scale } from './scale.ts';
import { allows, earliest } from './spans.ts';

/** A set of the day's candidates that is to be timed, and the first cost that its plan must not exceed. */
export interface Target {
  readonly set: Int32Array;
  readonly cost: number;
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

/**
 * Every set of sessions that fits into the day, with its least cost, by label-setting: a label is a partial plan, built
 * in the order of the starts; each further session starts as early as it can, or later where a threshold makes that worth
 * while (a pause, the baseline, and with a target also preferences and, for a group's first session, every start).
 * Of two labels with the same set, one that is nowhere later, no dearer and no worse placed rules out the other.
 *
 * Without a target only the first cost counts, which never gains from waiting. With a target only that set is looked at,
 * and of its cheapest plans the one with the least second cost, then the earliest starts by session, then interpreters.
 */
export function enumeratePlans(day: Day, scale: Scale, effort: Effort, target?: Target): DayPlans {
  const pool = createPool(day, target === undefined ? 0 : day.candidates.length);
  const search = createSearch(day, scale, pool, target);
  let complete = true;
  search.addRoot();
  for (let label = 0; label < pool.count; label += 1) {
    if (pool.dead[label] === 1) continue;
    if (isSpent(effort)) {
      complete = false;
      break;
    }
    for (let candidate = 0; candidate < day.candidates.length; candidate += 1) {
      effort.used += 1;
      search.extend(label, candidate, effort);
    }
  }
  return { plans: search.plans(), complete };
}

type Pool = ReturnType<typeof createPool>;

/** Labels in flat arrays that grow by doubling. */
function createPool(day: Day, detail: number) {
  const layout = layoutOf(day);
  const pool = {
    ...layout,
    detail,
    count: 0,
    capacity: 256,
    set: new Int32Array(256 * day.words),
    state: new Int32Array(256 * layout.stride),
    cost: new Float64Array(256),
    second: new Float64Array(256),
    last: new Int32Array(256),
    parent: new Int32Array(256),
    candidate: new Int32Array(256),
    team: new Int32Array(256),
    next: new Int32Array(256),
    dead: new Uint8Array(256),
    /** With detail: start and team by candidate, for the final ties. */
    starts: new Int32Array(256 * detail),
    teams: new Int32Array(256 * detail),
  };
  return pool;
}

function grow(pool: Pool, words: number): void {
  const grown = <A extends Int32Array | Float64Array | Uint8Array>(old: A, size: number): A => {
    const bigger = new (old.constructor as new (size: number) => A)(size);
    bigger.set(old);
    return bigger;
  };
  const capacity = pool.capacity * 2;
  pool.capacity = capacity;
  pool.set = grown(pool.set, capacity * words);
  pool.state = grown(pool.state, capacity * pool.stride);
  pool.cost = grown(pool.cost, capacity);
  pool.second = grown(pool.second, capacity);
  pool.last = grown(pool.last, capacity);
  pool.parent = grown(pool.parent, capacity);
  pool.candidate = grown(pool.candidate, capacity);
  pool.team = grown(pool.team, capacity);
  pool.next = grown(pool.next, capacity);
  pool.dead = grown(pool.dead, capacity);
  pool.starts = grown(pool.starts, capacity * pool.detail);
  pool.teams = grown(pool.teams, capacity * pool.detail);
}

/** Where in a label's state the clocks, places and counters lie. */
function layoutOf({ groupCount, slotCount, clockCount, candidates }: Day) {
  const slots = 3 * groupCount;
  const clocks = slots + 3 * slotCount;
  const fixed = clocks + clockCount;
  const circular = candidates.flatMap((candidate, i) => (candidate.circular ? [i] : []));
  return {
    /** Group g: clock at g, place at groupCount + g, pauses taken at 2 groupCount + g. A clock of -1: not yet out. */
    slots,
    /** Clocks of precedences between people who do not meet. */
    clocks,
    /** Starts of sessions in a circle of wishes. */
    fixed,
    fixedOf: Int32Array.from(candidates, (_, i) => circular.indexOf(i)),
    stride: Math.max(1, fixed + circular.length),
  };
}

function createSearch(day: Day, scale: Scale, pool: Pool, target: Target | undefined) {
  const { model, candidates, words, groupCount, slotCount } = day;
  const { travel, siteCount, grid, groupSize } = model;
  const heads = new Map<number | string, number>();
  const scratch = new Int32Array(pool.stride);
  const scratchSet = new Int32Array(words);
  const scratchStarts = new Int32Array(pool.detail);
  const scratchTeams = new Int32Array(pool.detail);
  const options: number[] = [];

  function keyOf(set: Int32Array): number | string {
    return words === 1 ? (set[0] as number) : set.join();
  }

  function addRoot(): void {
    pool.state.fill(-1, 0, groupCount);
    pool.state.fill(0, groupCount, pool.slots);
    pool.state.fill(-1, pool.slots, pool.slots + 2 * slotCount);
    pool.state.fill(0, pool.slots + 2 * slotCount, pool.clocks);
    pool.state.fill(-1, pool.clocks, pool.stride);
    pool.starts.fill(-1, 0, pool.detail);
    pool.teams.fill(-1, 0, pool.detail);
    pool.parent[0] = -1;
    pool.next[0] = -1;
    pool.candidate[0] = -1;
    pool.count = 1;
    heads.set(keyOf(scratchSet), 0);
  }

  function extend(label: number, index: number, effort: Effort): void {
    const candidate = candidates[index] as Candidate;
    const word = index >> 5;
    const bit = 1 << (index & 31);
    const at = label * words;
    if (((pool.set[at + word] as number) & bit) !== 0) return;
    if (target !== undefined && ((target.set[word] as number) & bit) === 0) return;
    for (let w = 0; w < words; w += 1)
      if (((pool.set[at + w] as number) & (candidate.forbid[w] as number)) !== 0) return;
    for (const cap of candidate.caps) if (isFull(label, cap)) return;

    const base = label * pool.stride;
    let ready = pool.last[label] as number;
    let way = 0;
    let isFirst = false;
    for (const group of candidate.groups) {
      const clock = pool.state[base + group] as number;
      if (clock < 0) {
        isFirst = true;
        if (day.morning >= 0)
          way += (groupSize[group] as number) * (travel[day.morning * siteCount + candidate.site] as number);
        continue;
      }
      const minutes = travel[
        (pool.state[base + groupCount + group] as number) * siteCount + candidate.site
      ] as number;
      way += (groupSize[group] as number) * minutes;
      ready = Math.max(ready, clock + minutes + candidate.gate);
    }
    for (const clock of candidate.awaits)
      ready = Math.max(ready, pool.state[base + pool.clocks + clock] as number);
    for (let t = 0; t < candidate.teams.length; t += 1) {
      const team = candidate.teams[t] as Team;
      const time = teamReady(base, candidate, team, ready);
      if (time < 0) continue;
      collectStarts(label, candidate, team, time, isFirst);
      for (let o = 0; o < options.length; o += 1) {
        effort.used += 1;
        insert(label, index, t, options[o] as number, way);
      }
    }
  }

  function isFull(label: number, cap: number): boolean {
    const { mask, limit } = day.caps[cap] as Day['caps'][number];
    let used = 0;
    for (let w = 0; w < words; w += 1)
      used += bits((mask[w] as number) & (pool.set[label * words + w] as number));
    return used >= limit;
  }

  /** When the team can be there; -1 where one of them has worked enough. */
  function teamReady(base: number, candidate: Candidate, team: Team, ready: number): number {
    let time = ready;
    for (const interpreter of team.members) {
      const slot = day.slotOf[interpreter] as number;
      if (slot < 0) continue;
      const clock = pool.state[base + pool.slots + slot] as number;
      if (clock < 0) continue;
      const site = pool.state[base + pool.slots + slotCount + slot] as number;
      time = Math.max(time, clock + (travel[site * siteCount + candidate.site] as number) + candidate.gate);
      const worked = pool.state[base + pool.slots + 2 * slotCount + slot] as number;
      if (worked + candidate.minutes > (model.workingTime[interpreter] as number)) return -1;
    }
    return time;
  }

  function option(start: number): void {
    if (start >= 0 && !options.includes(start)) options.push(start);
  }

  /** All starts that may be part of a best plan: the earliest, and the first ones beyond each threshold. */
  function collectStarts(
    label: number,
    candidate: Candidate,
    team: Team,
    ready: number,
    isFirst: boolean,
  ): void {
    options.length = 0;
    const { starts } = team;
    if (candidate.circular || (isFirst && target !== undefined)) {
      for (let i = 0; i < starts.length; i += 2)
        for (let s = starts[i] as number; s <= (starts[i + 1] as number); s += grid)
          if (s >= ready) options.push(s);
      return;
    }
    option(earliest(starts, ready, grid));
    if (options.length === 0) return;
    if (candidate.baseline >= ready && allows(starts, candidate.baseline, grid)) option(candidate.baseline);
    const base = label * pool.stride;
    for (const group of candidate.groups) {
      const pauses = day.pauses[group] as Day['pauses'][number];
      const taken = pool.state[base + 2 * groupCount + group] as number;
      for (const pause of pauses) {
        if ((taken & pause.bit) !== 0) continue;
        const after = pauseOver(base, group, candidate, pause);
        if (after > ready) option(earliest(starts, after, grid));
      }
    }
    if (target !== undefined)
      for (const preference of candidate.preferences)
        for (let i = 0; i < preference.starts.length; i += 2)
          if ((preference.starts[i] as number) > ready)
            option(earliest(starts, preference.starts[i] as number, grid));
  }

  /** When the candidate can start after the group's pause, taken between the session before and this one; -1 where it does not fit there. */
  function pauseOver(
    base: number,
    group: number,
    candidate: Candidate,
    pause: Day['pauses'][number][number],
  ): number {
    const clock = pool.state[base + group] as number;
    if (clock < 0) return pause.from + pause.minutes + candidate.gate;
    const way = travel[
      (pool.state[base + groupCount + group] as number) * siteCount + candidate.site
    ] as number;
    const arrived = Math.max(clock + way, pause.from) + pause.minutes;
    if (arrived <= pause.to) return arrived + candidate.gate;
    const before = Math.max(clock, pause.from) + pause.minutes;
    return before <= pause.to ? before + way + candidate.gate : -1;
  }

  function insert(label: number, index: number, t: number, start: number, way: number): void {
    const candidate = candidates[index] as Candidate;
    const base = label * pool.stride;
    const end = start + candidate.minutes;
    for (let i = 0; i < pool.stride; i += 1) scratch[i] = pool.state[base + i] as number;
    let idle = 0;
    for (const group of candidate.groups) {
      const clock = pool.state[base + group] as number;
      let taken = pool.state[base + 2 * groupCount + group] as number;
      for (const pause of day.pauses[group] as Day['pauses'][number]) {
        if ((taken & pause.bit) !== 0) continue;
        const over = pauseOver(base, group, candidate, pause);
        if (over >= 0 && over <= start) taken |= pause.bit;
        else if (end > pause.to - pause.minutes) return;
      }
      if (clock >= 0)
        idle +=
          (groupSize[group] as number) *
          (start -
            clock -
            candidate.gate -
            (travel[
              (pool.state[base + groupCount + group] as number) * siteCount + candidate.site
            ] as number));
      scratch[group] = end;
      scratch[groupCount + group] = candidate.endSite;
      scratch[2 * groupCount + group] = taken;
    }
    const team = candidate.teams[t] as Team;
    for (const interpreter of team.members) {
      const slot = day.slotOf[interpreter] as number;
      if (slot < 0) continue;
      scratch[pool.slots + slot] = end;
      scratch[pool.slots + slotCount + slot] = candidate.endSite;
      scratch[pool.slots + 2 * slotCount + slot] =
        (scratch[pool.slots + 2 * slotCount + slot] as number) + candidate.minutes;
    }
    for (const clock of candidate.sets) scratch[pool.clocks + clock] = end;
    const fixed = pool.fixedOf[index] as number;
    if (fixed >= 0) scratch[pool.fixed + fixed] = start;
    const isChange = candidate.inBaseline && candidate.baseline !== start;
    const cost =
      (pool.cost[label] as number) +
      way * scale.travel +
      (isChange ? scale.change : 0) +
      scale.protocol * missedWishes(label, candidate, start);
    if (target !== undefined && cost > target.cost) return;
    let second = 0;
    if (target !== undefined) {
      second = (pool.second[label] as number) + idle * scale.idle;
      for (const { weight, starts } of candidate.preferences)
        if (!allows(starts, start, 1)) second += weight * scale.preference;
      for (let i = 0; i < pool.detail; i += 1) {
        scratchStarts[i] = pool.starts[label * pool.detail + i] as number;
        scratchTeams[i] = pool.teams[label * pool.detail + i] as number;
      }
      scratchStarts[index] = start;
      scratchTeams[index] = t;
    }
    for (let w = 0; w < words; w += 1) scratchSet[w] = pool.set[label * words + w] as number;
    scratchSet[index >> 5] = (scratchSet[index >> 5] as number) | (1 << (index & 31));
    keep(label, index, t, start, cost, second);
  }

  /** Sessions that should come after this one, but have started before it. */
  function missedWishes(label: number, candidate: Candidate, start: number): number {
    let missed = 0;
    for (const { then, weight } of candidate.wishes) {
      if ((((pool.set[label * words + (then >> 5)] as number) >>> (then & 31)) & 1) === 0) continue;
      let at = label;
      while (pool.last[at] === start && pool.candidate[at] !== then) at = pool.parent[at] as number;
      if (pool.candidate[at] !== then || pool.last[at] !== start) missed += weight;
    }
    return missed;
  }

  /** Adds the label in the scratch arrays unless another one of its set rules it out, and rules out others by it. */
  function keep(parent: number, index: number, t: number, start: number, cost: number, second: number): void {
    const key = keyOf(scratchSet);
    const head = heads.get(key) ?? -1;
    for (let other = head; other >= 0; other = pool.next[other] as number)
      if (pool.dead[other] === 0 && dominates(other, start, cost, second)) return;
    for (let other = head; other >= 0; other = pool.next[other] as number)
      if (pool.dead[other] === 0 && isDominated(other, start, cost, second)) pool.dead[other] = 1;
    if (pool.count === pool.capacity) grow(pool, words);
    const label = pool.count;
    pool.count += 1;
    pool.set.set(scratchSet, label * words);
    pool.state.set(scratch, label * pool.stride);
    pool.cost[label] = cost;
    pool.second[label] = second;
    pool.last[label] = start;
    pool.parent[label] = parent;
    pool.candidate[label] = index;
    pool.team[label] = t;
    pool.next[label] = head;
    if (pool.detail > 0) {
      pool.starts.set(scratchStarts, label * pool.detail);
      pool.teams.set(scratchTeams, label * pool.detail);
    }
    heads.set(key, label);
  }

  /** True where label `other` is at least as good as the new one in every respect. */
  function dominates(other: number, start: number, cost: number, second: number): boolean {
    const otherCost = pool.cost[other] as number;
    if (otherCost > cost || (pool.last[other] as number) > start) return false;
    const base = other * pool.stride;
    if (!standsNoWorse(pool.state, base, scratch, 0)) return false;
    if (target === undefined || otherCost < cost) return true;
    const lead = (pool.second[other] as number) + lateness(pool.state, base, scratch, 0) - second;
    return lead < 0 || (lead === 0 && tieOrder(other) <= 0);
  }

  function isDominated(other: number, start: number, cost: number, second: number): boolean {
    const otherCost = pool.cost[other] as number;
    if (cost > otherCost || start > (pool.last[other] as number)) return false;
    const base = other * pool.stride;
    if (!standsNoWorse(scratch, 0, pool.state, base)) return false;
    if (target === undefined || cost < otherCost) return true;
    const lead = second + lateness(scratch, 0, pool.state, base) - (pool.second[other] as number);
    return lead < 0 || (lead === 0 && tieOrder(other) >= 0);
  }

  /** Nobody later or elsewhere, every pause taken that the other has, no interpreter more tired. */
  function standsNoWorse(a: Int32Array, atA: number, b: Int32Array, atB: number): boolean {
    for (let g = 0; g < groupCount; g += 1) {
      if ((a[atA + g] as number) > (b[atB + g] as number)) return false;
      if (a[atA + groupCount + g] !== b[atB + groupCount + g]) return false;
      const taken = b[atB + 2 * groupCount + g] as number;
      if (((a[atA + 2 * groupCount + g] as number) & taken) !== taken) return false;
    }
    for (let s = pool.slots; s < pool.slots + slotCount; s += 1) {
      const clock = a[atA + s] as number;
      if (clock < 0) continue;
      if (clock > (b[atB + s] as number)) return false;
      if (a[atA + slotCount + s] !== b[atB + slotCount + s]) return false;
      if ((a[atA + 2 * slotCount + s] as number) > (b[atB + 2 * slotCount + s] as number)) return false;
    }
    for (let c = pool.clocks; c < pool.fixed; c += 1)
      if ((a[atA + c] as number) > (b[atB + c] as number)) return false;
    for (let f = pool.fixed; f < pool.stride; f += 1) if (a[atA + f] !== b[atB + f]) return false;
    return true;
  }

  /** What waiting costs until the clocks of `a` show the time of those of `b`. */
  function lateness(a: Int32Array, atA: number, b: Int32Array, atB: number): number {
    let wait = 0;
    for (let g = 0; g < groupCount; g += 1)
      wait += (groupSize[g] as number) * ((b[atB + g] as number) - (a[atA + g] as number));
    return wait * scale.idle;
  }

  /** Negative where label `other` comes before the one in the scratch arrays: by starts, then by teams. */
  function tieOrder(other: number): number {
    const at = other * pool.detail;
    for (let i = 0; i < pool.detail; i += 1) {
      const order = (pool.starts[at + i] as number) - (scratchStarts[i] as number);
      if (order !== 0) return order;
    }
    for (let i = 0; i < pool.detail; i += 1) {
      const order = (pool.teams[at + i] as number) - (scratchTeams[i] as number);
      if (order !== 0) return order;
    }
    return 0;
  }

  /** The way to bed included. */
  function finalCost(label: number): number {
    let cost = pool.cost[label] as number;
    if (day.evening < 0) return cost;
    const base = label * pool.stride;
    for (let g = 0; g < groupCount; g += 1)
      if ((pool.state[base + g] as number) >= 0)
        cost +=
          (groupSize[g] as number) *
          (travel[(pool.state[base + groupCount + g] as number) * siteCount + day.evening] as number) *
          scale.travel;
    return cost;
  }

  function plans(): DayPlan[] {
    const best: DayPlan[] = [];
    for (const head of heads.values()) {
      if (
        target !== undefined &&
        pool.set.subarray(head * words, (head + 1) * words).join() !== target.set.join()
      )
        continue;
      let chosen = -1;
      let cost = Number.POSITIVE_INFINITY;
      for (let label = head; label >= 0; label = pool.next[label] as number) {
        if (pool.dead[label] === 1) continue;
        const final = finalCost(label);
        if (final > cost || (final === cost && !isBetter(label, chosen))) continue;
        chosen = label;
        cost = final;
      }
      if (chosen >= 0)
        best.push({
          set: pool.set.slice(head * words, (head + 1) * words),
          cost,
          second: pool.second[chosen] as number,
          steps: stepsOf(chosen),
        });
    }
    return best;
  }

  /** Of two labels with the same first cost. */
  function isBetter(label: number, other: number): boolean {
    if (target === undefined) return false;
    const lead = (pool.second[label] as number) - (pool.second[other] as number);
    if (lead !== 0) return lead < 0;
    for (let i = 0; i < pool.detail; i += 1) {
      scratchStarts[i] = pool.starts[other * pool.detail + i] as number;
      scratchTeams[i] = pool.teams[other * pool.detail + i] as number;
    }
    return tieOrder(label) < 0;
  }

  function stepsOf(label: number): DayPlan['steps'] {
    const steps: { candidate: number; team: number; start: number }[] = [];
    for (let at = label; pool.candidate[at] !== -1; at = pool.parent[at] as number)
      steps.push({
        candidate: pool.candidate[at] as number,
        team: pool.team[at] as number,
        start: pool.last[at] as number,
      });
    return steps.reverse();
  }

  return { addRoot, extend, plans };
}

function bits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
