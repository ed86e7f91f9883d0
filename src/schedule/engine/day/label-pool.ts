import type { Day } from './day.ts';
import { grown } from './grown.ts';

/** Where in a label's state the clocks, places and counters lie. */
export interface Layout {
  /** Group g: clock at g, place at groups + g, pauses taken at 2 groups + g. A clock of -1: not yet out. Interpreters from here on, in the same way. */
  readonly slots: number;
  /** Clocks of precedences between people who do not meet. */
  readonly clocks: number;
  /** Starts of sessions in a circle of wishes. */
  readonly fixed: number;
  /** By candidate: which of those it is; -1 for none. */
  readonly fixedOf: Int32Array;
  /** Until when whatever may be late keeps groups, and after them interpreters. */
  readonly late: number;
  readonly stride: number;
}

export type LabelPool = ReturnType<typeof createPool>;

/** Labels of one day in flat arrays that grow by doubling and are used again and again. */
export function createPool(day: Day) {
  const { groupCount, slotCount, words } = day;
  /** Starts and teams of each label. */
  const wide = day.candidates.length;
  const layout = layoutOf(day);
  const capacity = 128;
  const pool = {
    layout,
    words,
    wide,
    /** Minutes that whatever may be late is. */
    slack: 0,
    count: 0,
    capacity,
    set: new Int32Array(capacity * words),
    /** The candidates that may still follow. */
    open: new Int32Array(capacity * words),
    state: new Int32Array(capacity * layout.stride),
    cost: new Float64Array(capacity),
    second: new Float64Array(capacity),
    idle: new Int32Array(capacity),
    /** Of the last candidate. */
    start: new Int32Array(capacity),
    parent: new Int32Array(capacity),
    candidate: new Int32Array(capacity),
    team: new Int32Array(capacity),
    next: new Int32Array(capacity),
    dead: new Uint8Array(capacity),
    /** Start and team by candidate, for the final ties. */
    starts: new Int32Array(capacity * wide),
    teams: new Int32Array(capacity * wide),
    heads: new Int32Array(capacity),

    /** Labels with the same set and places share a bucket; so may others. */
    bucketOf(label: number): number {
      let hash = 17;
      for (let w = 0; w < words; w += 1)
        hash = Math.imul(hash ^ (pool.set[label * words + w] as number), 0x9e3779b1);
      const base = label * layout.stride + groupCount;
      for (let g = 0; g < groupCount; g += 1)
        hash = Math.imul(hash ^ ((pool.state[base + g] as number) + 1), 0x85ebca6b);
      return ((hash ^ (hash >>> 15)) >>> 0) & (pool.heads.length - 1);
    },

    /** Negative where label `a` comes before `b`: by starts, then by teams. */
    tieOrder(a: number, b: number): number {
      for (let i = 0; i < wide; i += 1) {
        const order = (pool.starts[a * wide + i] as number) - (pool.starts[b * wide + i] as number);
        if (order !== 0) return order;
      }
      for (let i = 0; i < wide; i += 1) {
        const order = (pool.teams[a * wide + i] as number) - (pool.teams[b * wide + i] as number);
        if (order !== 0) return order;
      }
      return 0;
    },

    /** Empties it but for the root: nobody is anywhere yet. */
    reset(slack: number): void {
      pool.slack = slack;
      pool.heads.fill(-1);
      pool.set.fill(0, 0, words);
      pool.state.fill(-1, 0, groupCount);
      pool.state.fill(0, groupCount, layout.slots);
      pool.state.fill(-1, layout.slots, layout.slots + 2 * slotCount);
      pool.state.fill(0, layout.slots + 2 * slotCount, layout.clocks);
      pool.state.fill(-1, layout.clocks, layout.stride);
      pool.starts.fill(-1, 0, wide);
      pool.teams.fill(-1, 0, wide);
      pool.cost[0] = 0;
      pool.second[0] = 0;
      pool.idle[0] = 0;
      pool.start[0] = 0;
      pool.parent[0] = -1;
      pool.candidate[0] = -1;
      pool.next[0] = -1;
      pool.dead[0] = 0;
      pool.heads[pool.bucketOf(0)] = 0;
      pool.count = 1;
    },
  };
  return pool;
}

function layoutOf({ groupCount, slotCount, clockCount, candidates }: Day): Layout {
  const slots = 3 * groupCount;
  const clocks = slots + 3 * slotCount;
  const fixed = clocks + clockCount;
  const circular = candidates.flatMap((candidate, i) => (candidate.circular ? [i] : []));
  const late = fixed + circular.length;
  return {
    slots,
    clocks,
    fixed,
    fixedOf: Int32Array.from(candidates, (_, i) => circular.indexOf(i)),
    late,
    stride: late + groupCount + slotCount,
  };
}

export function grow(pool: LabelPool): void {
  const capacity = pool.capacity * 2;
  pool.capacity = capacity;
  pool.set = grown(pool.set, capacity * pool.words);
  pool.open = grown(pool.open, capacity * pool.words);
  pool.state = grown(pool.state, capacity * pool.layout.stride);
  pool.cost = grown(pool.cost, capacity);
  pool.second = grown(pool.second, capacity);
  pool.idle = grown(pool.idle, capacity);
  pool.start = grown(pool.start, capacity);
  pool.parent = grown(pool.parent, capacity);
  pool.candidate = grown(pool.candidate, capacity);
  pool.team = grown(pool.team, capacity);
  pool.next = grown(pool.next, capacity);
  pool.dead = grown(pool.dead, capacity);
  pool.starts = grown(pool.starts, capacity * pool.wide);
  pool.teams = grown(pool.teams, capacity * pool.wide);
  pool.heads = new Int32Array(capacity).fill(-1);
  for (let label = 0; label < pool.count; label += 1) {
    if (pool.dead[label] === 1) continue;
    const bucket = pool.bucketOf(label);
    pool.next[label] = pool.heads[bucket] as number;
    pool.heads[bucket] = label;
  }
}
