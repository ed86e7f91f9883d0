import { type Candidate, type Day, type DayPause, entry } from './day.ts';
import { type Effort, isSpent } from './effort.ts';
import type { DayPlan } from './labels.ts';
import { afterPauses, takePauses } from './pauses.ts';
import type { Scale } from './scale.ts';
import { allows, earliest } from './spans.ts';

/** What a column costs in a view, besides what its sessions are worth. */
export interface ChainSteps {
  readonly change: number;
  readonly protocol: number;
  readonly travel: number;
}

export interface Priced {
  /** Plans below the limit, the best first. */
  readonly plans: readonly DayPlan[];
  /** The least reduced cost of all sets; the limit where there is none below it. */
  readonly least: number;
  readonly complete: boolean;
}

export type Chain = NonNullable<ReturnType<typeof createChain>>;

/**
 * For days on which everybody attends everything, so that the sessions form one chain: finds the sets of least reduced cost
 * without listing all of them, by labels that rule each other out across sets: one that is no dearer, no later, at the same
 * place, and blocks nothing that the other does not block. Undefined for other days.
 */
export function createChain(day: Day, scale: Scale) {
  const { candidates, words, model, caps } = day;
  const { travel, siteCount, grid, groupSize } = model;
  const groups = candidates[0]?.groups ?? [];
  const merged = pausesOfAll(groups.map((group) => day.pauses[group] ?? []));
  if (groups.length === 0 || merged === undefined || day.slotCount > 0) return undefined;
  if (candidates.some(({ minutes, teams }) => minutes === 0 || teams.length !== 1)) return undefined;
  if (candidates.some((candidate) => candidate.groups.join() !== groups.join())) return undefined;
  const pauses: readonly DayPause[] = merged;
  const people = groups.reduce((sum, group) => sum + (groupSize[group] as number), 0);
  const count = candidates.length;
  const starts = candidates.map(({ teams }) => teams[0]?.starts ?? []);
  const lastStart = Int32Array.from(starts, (list) => list.at(-1) ?? -1);
  const dayEnd = candidates.reduce(
    (end, { minutes }, i) => Math.max(end, (lastStart[i] as number) + minutes),
    0,
  );
  /** From candidate (or bed, in the last row) to candidate (or bed, in the last column). */
  const wide = count + 1;
  const ways = new Int32Array(wide * wide);
  for (let a = 0; a < wide; a += 1)
    for (let b = 0; b < wide; b += 1) {
      const from = a === count ? day.morning : (candidates[a]?.endSite ?? 0);
      const to = b === count ? day.evening : (candidates[b]?.site ?? 0);
      ways[a * wide + b] = from < 0 || to < 0 ? 0 : (travel[from * siteCount + to] as number);
    }
  /** From the end of one candidate to the earliest start of another. */
  function toStart(a: number, b: number): number {
    return (
      (ways[a * wide + b] as number) + entry(candidates[b] as Candidate, (candidates[a] as Candidate).endSite)
    );
  }
  /** Of every candidate, the least time that having it takes out of a day that has begun. */
  const takes = candidates.map((candidate, b) => {
    let into = Number.POSITIVE_INFINITY;
    for (let a = 0; a < count; a += 1) if (a !== b) into = Math.min(into, toStart(a, b));
    return candidate.minutes + (Number.isFinite(into) ? into : candidate.gate);
  });
  const allPauses = pauses.reduce((mask, { bit }) => mask | bit, 0);
  /** What having a candidate rules out from then on. */
  const blocks = candidates.map((_, i) => {
    const mask = new Int32Array(words);
    mask[i >> 5] = 1 << (i & 31);
    for (const [k, { forbid }] of candidates.entries())
      if (((forbid[i >> 5] as number) >>> (i & 31)) & 1)
        mask[k >> 5] = (mask[k >> 5] as number) | (1 << (k & 31));
    return mask;
  });
  const wished = new Int32Array(words);
  for (const { wishes } of candidates)
    for (const { then } of wishes) wished[then >> 5] = (wished[then >> 5] as number) | (1 << (then & 31));
  const hasWishes = wished.some((word) => word !== 0);

  /**
   * Sets with a reduced cost below `limit` (or up to it, when `all` are asked for): all of them with their cheapest plans, or
   * else only the best few. `worth` is what each candidate takes off the cost.
   */
  function search(
    worth: Float64Array,
    steps: ChainSteps,
    limit: number,
    all: boolean,
    effort: Effort,
  ): Priced {
    const gain = candidates.map(
      ({ inBaseline }, i) => (worth[i] as number) + (inBaseline ? steps.change : 0),
    );
    const order = candidates
      .map((_, i) => i)
      .filter((i) => (gain[i] as number) > 0)
      .sort(
        (a, b) =>
          (gain[b] as number) * (takes[a] as number) - (gain[a] as number) * (takes[b] as number) || a - b,
      );
    let capacity = 4096;
    let total = 0;
    let visited = new Int32Array(capacity * words);
    let blocked = new Int32Array(capacity * words);
    let reduced = new Float64Array(capacity);
    let cost = new Float64Array(capacity);
    let end = new Int32Array(capacity);
    let at = new Int32Array(capacity);
    let done = new Int32Array(capacity);
    let start = new Int32Array(capacity);
    let parent = new Int32Array(capacity);
    let later = new Int32Array(capacity);
    let next = new Int32Array(capacity);
    let dead = new Uint8Array(capacity);
    let counts = new Int32Array(capacity * caps.length);
    /** Labels by their end, so that they are extended in the order of time. */
    const queue = new Int32Array(dayEnd + 2).fill(-1);
    const heads = new Map<number, number>();
    const found = new Map<string, { label: number; reduced: number }>();
    let least = limit;
    let complete = true;

    function grow(): void {
      capacity *= 2;
      const ints = (old: Int32Array, size: number) => {
        const bigger = new Int32Array(size);
        bigger.set(old);
        return bigger;
      };
      const floats = (old: Float64Array) => {
        const bigger = new Float64Array(capacity);
        bigger.set(old);
        return bigger;
      };
      visited = ints(visited, capacity * words);
      blocked = ints(blocked, capacity * words);
      reduced = floats(reduced);
      cost = floats(cost);
      end = ints(end, capacity);
      at = ints(at, capacity);
      done = ints(done, capacity);
      start = ints(start, capacity);
      parent = ints(parent, capacity);
      later = ints(later, capacity);
      next = ints(next, capacity);
      counts = ints(counts, capacity * caps.length);
      const marks = new Uint8Array(capacity);
      marks.set(dead);
      dead = marks;
    }

    /** The most that could still be earned, if sessions could be taken in part and without regard to their times. */
    function hope(label: number): number {
      let budget = dayEnd - (end[label] as number);
      let sum = 0;
      for (let o = 0; o < order.length && budget > 0; o += 1) {
        const i = order[o] as number;
        if (isIn(blocked, label * words, i)) continue;
        const time = takes[i] as number;
        if (time <= budget) {
          sum += gain[i] as number;
          budget -= time;
        } else {
          sum += ((gain[i] as number) * budget) / Math.max(1, time);
          budget = 0;
        }
      }
      return sum;
    }

    function clockOf(label: number): number {
      return label === 0 ? -1 : (end[label] as number);
    }

    function extend(label: number, index: number): void {
      const candidate = candidates[index] as Candidate;
      const way = ways[(label === 0 ? count : (at[label] as number)) * wide + index] as number;
      const ready = label === 0 ? 0 : (end[label] as number) + toStart(at[label] as number, index);
      const spans = starts[index] as readonly number[];
      const first = earliest(spans, ready, grid);
      if (first < 0) return;
      insert(label, index, first, way);
      if (candidate.baseline > first && allows(spans, candidate.baseline, grid))
        insert(label, index, candidate.baseline, way);
      const open = allPauses & ~(done[label] as number);
      for (let part = open; part !== 0; part = (part - 1) & open) {
        const over = afterPauses(pauses, part, clockOf(label), way, candidate.gate);
        if (over <= first) continue;
        const delayed = earliest(spans, over, grid);
        if (delayed > first) insert(label, index, delayed, way);
      }
    }

    function insert(label: number, index: number, time: number, way: number): void {
      const { gate, minutes } = candidates[index] as Candidate;
      const before = done[label] as number;
      if (allPauses === 0) write(label, index, time, way, 0);
      else {
        const fitting: number[] = [];
        takePauses(pauses, before, clockOf(label), way, gate, time, time + minutes, fitting);
        for (const taken of fitting) write(label, index, time, way, taken);
      }
    }

    function write(label: number, index: number, time: number, way: number, taken: number): void {
      if (total === capacity) grow();
      effort.used += 1;
      const candidate = candidates[index] as Candidate;
      const own = total;
      const over = time + candidate.minutes;
      const isChange = candidate.inBaseline && candidate.baseline !== time;
      let missed = 0;
      for (const { then, weight } of candidate.wishes)
        if (isIn(visited, label * words, then)) missed += weight;
      const change = (isChange ? 1 : 0) - (candidate.inBaseline ? 1 : 0);
      end[own] = over;
      at[own] = index;
      done[own] = taken;
      start[own] = time;
      parent[own] = label;
      dead[own] = 0;
      reduced[own] =
        (reduced[label] as number) +
        steps.travel * people * way +
        steps.protocol * missed +
        steps.change * change -
        (worth[index] as number);
      cost[own] =
        (cost[label] as number) +
        scale.travel * people * way +
        scale.protocol * missed +
        (isChange ? scale.change : 0);
      for (let w = 0; w < words; w += 1) {
        visited[own * words + w] = visited[label * words + w] as number;
        blocked[own * words + w] =
          (blocked[label * words + w] as number) | ((blocks[index] as Int32Array)[w] as number);
      }
      const word = own * words + (index >> 5);
      visited[word] = (visited[word] as number) | (1 << (index & 31));
      for (let c = 0; c < caps.length; c += 1)
        counts[own * caps.length + c] = counts[label * caps.length + c] as number;
      for (const c of candidate.caps) {
        const used = (counts[own * caps.length + c] as number) + 1;
        counts[own * caps.length + c] = used;
        const cap = caps[c] as Day['caps'][number];
        if (used >= cap.limit)
          for (let w = 0; w < words; w += 1)
            blocked[own * words + w] = (blocked[own * words + w] as number) | (cap.mask[w] as number);
      }
      for (let k = 0; k < count; k += 1) {
        if (day.isDirect && over + toStart(index, k) > (lastStart[k] as number)) {
          const far = own * words + (k >> 5);
          blocked[far] = (blocked[far] as number) | (1 << (k & 31));
        }
      }
      const final = (reduced[own] as number) + steps.travel * people * (ways[index * wide + count] as number);
      // Not only the very best is of use, but nothing much worse.
      const bar = all ? limit : (limit + least) / 2;
      if ((reduced[own] as number) - hope(own) > bar) return;
      if (!keep(own)) return;
      total += 1;
      later[own] = queue[over] as number;
      queue[over] = own;
      if (final <= limit && (all || final < limit)) offer(own, final);
      if (final < least) least = final;
    }

    function offer(label: number, final: number): void {
      const key = visited.subarray(label * words, (label + 1) * words).join();
      const known = found.get(key);
      if (known === undefined || final < known.reduced) found.set(key, { label, reduced: final });
    }

    /** False where another label rules this one out; those that it rules out die. */
    function keep(own: number): boolean {
      const bucket = all ? hashOf(own) : (candidates[at[own] as number] as Candidate).endSite;
      let before = -1;
      const head = heads.get(bucket) ?? -1;
      for (let other = head; other >= 0; ) {
        const following = next[other] as number;
        if (rules(other, own)) return false;
        if (rules(own, other)) {
          dead[other] = 1;
          if (before < 0) heads.set(bucket, following);
          else next[before] = following;
        } else before = other;
        other = following;
      }
      next[own] = heads.get(bucket) ?? -1;
      heads.set(bucket, own);
      return true;
    }

    function hashOf(label: number): number {
      let hash = (candidates[at[label] as number] as Candidate).endSite + 1;
      for (let w = 0; w < words; w += 1)
        hash = Math.imul(hash ^ (visited[label * words + w] as number) ^ (hash >>> 15), 0x9e3779b1);
      return hash;
    }

    /** True where `a` can do all that `b` can, and at no higher cost. */
    function rules(a: number, b: number): boolean {
      if ((end[a] as number) > (end[b] as number) || (reduced[a] as number) > (reduced[b] as number))
        return false;
      if (((done[a] as number) & (done[b] as number)) !== done[b]) return false;
      if (candidates[at[a] as number]?.endSite !== candidates[at[b] as number]?.endSite) return false;
      for (let w = 0; w < words; w += 1) {
        if (all) {
          if (visited[a * words + w] !== visited[b * words + w]) return false;
        } else {
          if (((blocked[a * words + w] as number) & ~(blocked[b * words + w] as number)) !== 0) return false;
          if (
            hasWishes &&
            ((visited[a * words + w] as number) &
              (wished[w] as number) &
              ~(visited[b * words + w] as number)) !==
              0
          )
            return false;
        }
      }
      for (let c = 0; c < caps.length; c += 1)
        if ((counts[a * caps.length + c] as number) > (counts[b * caps.length + c] as number)) return false;
      return true;
    }

    function planOf(label: number): DayPlan {
      const list: { candidate: number; team: number; start: number }[] = [];
      for (let l = label; l > 0; l = parent[l] as number)
        list.push({ candidate: at[l] as number, team: 0, start: start[l] as number });
      const last = at[label] as number;
      return {
        set: visited.slice(label * words, (label + 1) * words),
        cost: (cost[label] as number) + scale.travel * people * (ways[last * wide + count] as number),
        second: 0,
        steps: list.reverse(),
      };
    }

    total = 1;
    for (let i = 0; i < count; i += 1) extend(0, i);
    for (let time = 0; time < queue.length && complete; time += 1)
      for (let label = queue[time] as number; label >= 0; label = later[label] as number) {
        if (dead[label] === 1) continue;
        if (isSpent(effort)) {
          complete = false;
          break;
        }
        effort.used += 1;
        for (let i = 0; i < count; i += 1) if (!isIn(blocked, label * words, i)) extend(label, i);
      }
    const best = [...found.values()].sort((a, b) => a.reduced - b.reduced || a.label - b.label);
    return { plans: (all ? best : best.slice(0, FEW)).map(({ label }) => planOf(label)), least, complete };
  }

  return { search };
}

/** Pauses that count for all groups of a chain; undefined where groups have several pauses each that differ. */
function pausesOfAll(lists: readonly (readonly DayPause[])[]): readonly DayPause[] | undefined {
  const [first = [], ...others] = lists;
  if (others.every((list) => JSON.stringify(list) === JSON.stringify(first))) return first;
  if (lists.some((list) => list.length > 1) || lists.length > 30) return undefined;
  return lists.flat().map((pause, position) => ({ ...pause, bit: 1 << position, mayShare: true }));
}

/** Plans that one pricing brings. */
const FEW = 30;

function isIn(set: Int32Array, at: number, index: number): boolean {
  return (((set[at + (index >> 5)] as number) >>> (index & 31)) & 1) === 1;
}
