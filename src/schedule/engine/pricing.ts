import { type Chain, firstFrom, pausesTaken, usefulStarts } from './chain.ts';
import type { Candidate, Day } from './day.ts';
import type { DayPlan } from './day-plan.ts';
import { type Effort, isSpent } from './effort.ts';
import type { Scale } from './scale.ts';

/** What a column costs in a view, besides what its sessions are worth. */
export interface ChainSteps {
  readonly change: number;
  readonly protocol: number;
  readonly travel: number;
}

export interface Priced {
  /** Plans below the limit, the best first. */
  readonly plans: readonly DayPlan[];
  /** No set has a smaller reduced cost, unless the search was rough. */
  readonly least: number;
  /** True where nothing was left out: of all sets, or of the best. */
  readonly complete: boolean;
}

/**
 * How a search treats labels at one place. `rough`: an earlier and cheaper one rules another out whatever they have visited; finds
 * good plans soon, proves nothing. `best`: only where it blocks nothing that the other does not block, what was visited far away
 * being forgotten; proves the least. `all`: only of the same set; finds every set within the limit.
 */
export type Way = 'rough' | 'best' | 'all';

/** Neighbours that a session remembers at first (Baldacci, Mingozzi and Roberti 2011). */
const NEIGHBOURS = 8;
/** Plans that one search brings. */
const FEW = 30;
/** Circles that one round takes out of the memory's gaps. */
const CIRCLES = 10;
/** Rounds of a search for the best before its relaxed answer has to do. */
const MOST_ROUNDS = 30;
/** Labels compared, and places looked at, that count as one step. */
const COMPARED = 16;

export type Pricing = ReturnType<typeof createPricing>;

/** Finds the sets of a chain day with the least reduced cost, by labels: partial plans in the order of time. */
export function createPricing(chain: Chain, scale: Scale) {
  const { day, count, ways, reach, minutes, lastStart, dayEnd, pauses, people } = chain;
  const { candidates, words, caps } = day;
  const wide = count + 1;
  const states = caps.length;
  /** Of every candidate, the least time that having it takes out of a day that has begun. */
  const takes = candidates.map((_, b) => {
    let into = Number.POSITIVE_INFINITY;
    for (let a = 0; a < count; a += 1) if (a !== b) into = Math.min(into, reach[a * wide + b] as number);
    return (minutes[b] as number) + (Number.isFinite(into) ? into : 0);
  });
  /** What having a candidate rules out from then on. */
  const blocks = candidates.map((_, i) => {
    const mask = new Int32Array(words);
    set(mask, 0, i);
    for (const [k, { forbid }] of candidates.entries()) if (isIn(forbid, 0, i)) set(mask, 0, k);
    return mask;
  });
  const wished = new Int32Array(words);
  for (const { wishes } of candidates) for (const { then } of wishes) set(wished, 0, then);
  const hasWishes = wished.some((word) => word !== 0);
  /** By candidate: those whose having been blocked is still known there. */
  const memory = candidates.map((_, i) => {
    const mask = new Int32Array(words);
    const near = candidates
      .map((_c, k) => k)
      .filter((k) => k !== i)
      .sort((a, b) => (ways[a * wide + i] as number) - (ways[b * wide + i] as number) || a - b);
    for (const k of [i, ...near.slice(0, NEIGHBOURS)]) set(mask, 0, k);
    return mask;
  });
  const everything = new Int32Array(words).fill(~0);
  /** By candidate, from a certain end on, those that can no longer be reached: ends ascending, and a mask for each number of them passed. */
  const farEnds = candidates.map((_, i) =>
    (day.isDirect ? candidates : [])
      .map((_c, k) => ({ k, end: (lastStart[k] as number) - (reach[i * wide + k] as number) }))
      .sort((a, b) => a.end - b.end || a.k - b.k),
  );
  const farMasks = farEnds.map((ends) => {
    const masks = new Int32Array((count + 1) * words);
    for (const [n, { k }] of ends.entries()) {
      masks.copyWithin((n + 1) * words, n * words, (n + 1) * words);
      set(masks, (n + 1) * words, k);
    }
    return masks;
  });
  const farTimes = farEnds.map((ends) => Int32Array.from(ends, ({ end }) => end));
  /** A cap on everything, which says how many more there can be; -1 for none. */
  const cap = caps.findIndex(({ mask }) => candidates.every((_, i) => isIn(mask, 0, i)));
  const layers = cap < 0 ? 1 : (caps[cap] as Day['caps'][number]).limit + 1;
  const hopes = new Float64Array(layers * (dayEnd + 1));

  let capacity = 4096;
  let total = 0;
  let blocked = new Int32Array(capacity * words);
  let seen = new Int32Array(hasWishes ? capacity * words : 0);
  let reduced = new Float64Array(capacity);
  let cost = new Float64Array(capacity);
  let end = new Int32Array(capacity);
  let at = new Int32Array(capacity);
  let taken = new Int32Array(capacity);
  let start = new Int32Array(capacity);
  let parent = new Int32Array(capacity);
  let later = new Int32Array(capacity);
  let counts = new Int32Array(capacity * states);
  /** Labels by their end, so that they are extended in the order of time. */
  const queue = new Int32Array(dayEnd + 2);
  /** Scratch: sets of pauses taken, and a set of sessions. */
  const fitting: number[] = [];
  const path = new Int32Array(words);

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
    blocked = ints(blocked, capacity * words);
    if (hasWishes) seen = ints(seen, capacity * words);
    reduced = floats(reduced);
    cost = floats(cost);
    end = ints(end, capacity);
    at = ints(at, capacity);
    taken = ints(taken, capacity);
    start = ints(start, capacity);
    parent = ints(parent, capacity);
    later = ints(later, capacity);
    counts = ints(counts, capacity * states);
  }

  /** The most that can be earned in so many minutes with so many more sessions, each once, without regard to times and places. */
  function reckonHopes(gain: Float64Array): void {
    hopes.fill(0);
    const size = dayEnd + 1;
    for (let i = 0; i < count; i += 1) {
      const own = gain[i] as number;
      const time = takes[i] as number;
      if (own <= 0) continue;
      if (layers === 1) {
        for (let t = dayEnd; t >= time; t -= 1)
          if ((hopes[t - time] as number) + own > (hopes[t] as number))
            hopes[t] = (hopes[t - time] as number) + own;
      } else
        for (let n = layers - 1; n >= 1; n -= 1)
          for (let t = dayEnd; t >= time; t -= 1) {
            const sum = (hopes[(n - 1) * size + t - time] as number) + own;
            if (sum > (hopes[n * size + t] as number)) hopes[n * size + t] = sum;
          }
    }
  }

  /** The most that a label can still earn. A pause to come takes its time, unless the day is over before it. */
  function hope(label: number): number {
    const layer =
      cap < 0
        ? 0
        : ((caps[cap] as Day['caps'][number]).limit - (counts[label * states + cap] as number)) *
          (dayEnd + 1);
    const left = dayEnd - (end[label] as number);
    let most = hopes[layer + left] as number;
    for (let p = 0; p < pauses.length; p += 1) {
      const pause = pauses[p] as Chain['pauses'][number];
      if (((taken[label] as number) & pause.bit) !== 0) continue;
      const before = Math.max(0, pause.to - pause.minutes - (end[label] as number));
      const with_ = Math.max(0, left - pause.minutes);
      most = Math.min(most, hopes[layer + Math.max(Math.min(left, before), with_)] as number);
    }
    return most;
  }

  /**
   * Sets with a reduced cost below `limit` (up to it, where all are asked for), with their cheapest plans: the best few, or all.
   * `worth` is what each candidate takes off the cost.
   */
  function search(worth: Float64Array, steps: ChainSteps, limit: number, way: Way, effort: Effort): Priced {
    const gain = Float64Array.from(
      candidates,
      ({ inBaseline }, i) => (worth[i] as number) + (inBaseline ? steps.change : 0),
    );
    reckonHopes(gain);
    effort.used += Math.ceil((count * dayEnd * layers) / 1000);
    for (let round = 1; ; round += 1) {
      const run = label(worth, steps, limit, way, effort);
      if (way !== 'best' || !run.complete) {
        const plans = way === 'all' ? everyPlan(run.order) : fewPlans(run.order);
        return { plans, least: run.least, complete: run.complete };
      }
      const plans = fewPlans(run.order);
      const first = run.order[0];
      if (first === undefined || plans.length > 0 || round === MOST_ROUNDS)
        return { plans, least: run.least, complete: true };
      for (const own of run.order.slice(0, CIRCLES)) remember(own);
    }
  }

  /** One pass over all labels; `order` are those within the limit, the best first. */
  function label(worth: Float64Array, steps: ChainSteps, limit: number, way: Way, effort: Effort) {
    queue.fill(-1);
    const within: number[] = [];
    const finals: number[] = [];
    /** Labels by place, or by set and place, the cheapest first. */
    const settled = new Map<number, number[]>();
    let least = limit;
    /** The least that labels can come to which there were no steps left for. */
    let pending = Number.POSITIVE_INFINITY;
    let complete = true;
    let work = 0;
    total = 1;
    blocked.fill(0, 0, words);
    seen.fill(0, 0, hasWishes ? words : 0);
    counts.fill(0, 0, states);
    reduced[0] = 0;
    cost[0] = 0;
    end[0] = 0;
    at[0] = count;
    taken[0] = 0;
    parent[0] = -1;
    extendAll(0);
    for (let time = 0; time < queue.length; time += 1)
      for (let own = queue[time] as number; own >= 0; own = later[own] as number) {
        if (!complete || isSpent(effort)) {
          complete = false;
          const hoped = (reduced[own] as number) - hope(own);
          if (hoped < pending) pending = hoped;
          continue;
        }
        work += COMPARED;
        // The bar may have sunk since.
        if ((reduced[own] as number) - hope(own) > bar() || !settle(own)) continue;
        extendAll(own);
        effort.used += Math.floor(work / COMPARED);
        work %= COMPARED;
      }
    const order = within
      .map((own, i) => ({ own, final: finals[i] as number }))
      .sort((a, b) => a.final - b.final || a.own - b.own)
      .map(({ own }) => own);
    return { order, least: Math.min(least, pending), complete };

    function bar(): number {
      // Not only the very best is of use, but nothing much worse.
      return way === 'all' ? limit : least + (limit - least) / 2;
    }

    function extendAll(own: number): void {
      const base = own * words;
      work += count;
      for (let w = 0; w < words; w += 1) {
        let open = ~(blocked[base + w] as number);
        while (open !== 0) {
          const i = (w << 5) + 31 - Math.clz32(open & -open);
          if (i >= count) break;
          open &= open - 1;
          extend(own, i);
        }
      }
    }

    function extend(own: number, index: number): void {
      const { caps: ownCaps } = candidates[index] as Candidate;
      for (const c of ownCaps)
        if ((counts[own * states + c] as number) >= (caps[c] as Day['caps'][number]).limit) return;
      if (pauses.length === 0 && (candidates[index] as Candidate).baseline < 0) {
        const ready =
          own === 0 ? 0 : (end[own] as number) + (reach[(at[own] as number) * wide + index] as number);
        const time = firstFrom(chain, index, ready);
        if (time >= 0) insert(own, index, time);
        return;
      }
      const options = usefulStarts(chain, taken[own] as number, at[own] as number, end[own] as number, index);
      for (let o = 0; o < options.length; o += 1) insert(own, index, options[o] as number);
    }

    function insert(before: number, index: number, time: number): void {
      if (pauses.length === 0) {
        write(before, index, time, 0);
        return;
      }
      pausesTaken(
        chain,
        taken[before] as number,
        at[before] as number,
        end[before] as number,
        index,
        time,
        fitting,
      );
      for (const now of fitting) write(before, index, time, now);
    }

    function write(before: number, index: number, time: number, now: number): void {
      if (total === capacity) grow();
      const candidate = candidates[index] as Candidate;
      const own = total;
      const over = time + candidate.minutes;
      const isChange = candidate.inBaseline && candidate.baseline !== time;
      let missed = candidate.avoided;
      if (hasWishes)
        for (const { then, weight } of candidate.wishes)
          if (isIn(seen, before * words, then)) missed += weight;
      const change = (isChange ? 1 : 0) - (candidate.inBaseline ? 1 : 0);
      const minutesOfWay = people * (ways[(at[before] as number) * wide + index] as number);
      reduced[own] =
        (reduced[before] as number) +
        steps.travel * minutesOfWay +
        steps.protocol * missed +
        steps.change * change -
        (worth[index] as number);
      end[own] = over;
      taken[own] = now;
      for (let c = 0; c < states; c += 1) counts[own * states + c] = counts[before * states + c] as number;
      for (const c of candidate.caps) counts[own * states + c] = (counts[own * states + c] as number) + 1;
      if ((reduced[own] as number) - hope(own) > bar()) return;
      at[own] = index;
      start[own] = time;
      parent[own] = before;
      cost[own] =
        (cost[before] as number) +
        scale.travel * minutesOfWay +
        scale.protocol * missed +
        (isChange ? scale.change : 0);
      const known = way === 'best' ? (memory[index] as Int32Array) : everything;
      const far = farFrom(index, over) * words;
      for (let w = 0; w < words; w += 1)
        blocked[own * words + w] =
          ((blocked[before * words + w] as number) & (known[w] as number)) |
          ((blocks[index] as Int32Array)[w] as number) |
          ((farMasks[index] as Int32Array)[far + w] as number);
      if (hasWishes) {
        for (let w = 0; w < words; w += 1) seen[own * words + w] = seen[before * words + w] as number;
        if (isIn(wished, 0, index)) set(seen, own * words, index);
      }
      total += 1;
      later[own] = queue[over] as number;
      queue[over] = own;
      const final = (reduced[own] as number) + steps.travel * people * (ways[index * wide + count] as number);
      if (final < limit || (way === 'all' && final === limit)) {
        within.push(own);
        finals.push(final);
        if (final < least) least = final;
      }
    }

    /** False where a label from before rules this one out. */
    function settle(own: number): boolean {
      const key = way === 'all' ? hashOf(own) : (candidates[at[own] as number] as Candidate).endSite;
      let list = settled.get(key);
      if (list === undefined) {
        list = [];
        settled.set(key, list);
      }
      const mine = reduced[own] as number;
      let i = 0;
      for (; i < list.length; i += 1) {
        const other = list[i] as number;
        if ((reduced[other] as number) > mine) break;
        if (rules(other, own)) {
          work += i;
          return false;
        }
      }
      work += i;
      list.splice(i, 0, own);
      return true;
    }

    /** True where `a`, no later and no dearer, can do all that `b` can. */
    function rules(a: number, b: number): boolean {
      if ((end[a] as number) > (end[b] as number)) return false;
      if (((taken[a] as number) & (taken[b] as number)) !== taken[b]) return false;
      for (let c = 0; c < states; c += 1)
        if ((counts[a * states + c] as number) > (counts[b * states + c] as number)) return false;
      if (way === 'all') return isSameSet(a, b);
      if (way === 'best')
        for (let w = 0; w < words; w += 1)
          if (((blocked[a * words + w] as number) & ~(blocked[b * words + w] as number)) !== 0) return false;
      if (hasWishes)
        for (let w = 0; w < words; w += 1)
          if (((seen[a * words + w] as number) & ~(seen[b * words + w] as number)) !== 0) return false;
      return true;
    }
  }

  /** How many candidates are out of reach for who is with `index` until `over`. */
  function farFrom(index: number, over: number): number {
    const times = farTimes[index] as Int32Array;
    let low = 0;
    let high = times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((times[middle] as number) < over) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function readSet(label: number): void {
    path.fill(0);
    for (let l = label; l > 0; l = parent[l] as number) set(path, 0, at[l] as number);
  }

  function hashOf(label: number): number {
    readSet(label);
    let hash = (candidates[at[label] as number] as Candidate).endSite + 1;
    for (let w = 0; w < words; w += 1)
      hash = Math.imul(hash ^ (path[w] as number) ^ (hash >>> 15), 0x9e3779b1);
    return hash;
  }

  function isSameSet(a: number, b: number): boolean {
    readSet(a);
    for (let l = b; l > 0; l = parent[l] as number) if (!isIn(path, 0, at[l] as number)) return false;
    readSet(b);
    for (let l = a; l > 0; l = parent[l] as number) if (!isIn(path, 0, at[l] as number)) return false;
    return true;
  }

  /** True where nothing comes twice and nothing after what rules it out: where nothing that matters was forgotten. */
  function isTrue(label: number): boolean {
    path.fill(0);
    for (let l = label; l > 0; l = parent[l] as number) {
      const mask = blocks[at[l] as number] as Int32Array;
      for (let w = 0; w < words; w += 1) if (((mask[w] as number) & (path[w] as number)) !== 0) return false;
      set(path, 0, at[l] as number);
    }
    return true;
  }

  /** Makes the sessions on the way from what rules another out to that other one remember it. */
  function remember(label: number): void {
    for (let l = label; l > 0; l = parent[l] as number) {
      const index = at[l] as number;
      for (let e = parent[l] as number; e > 0; e = parent[e] as number) {
        if (!isIn(blocks[at[e] as number] as Int32Array, 0, index)) continue;
        for (let k = parent[l] as number; k !== e; k = parent[k] as number)
          set(memory[at[k] as number] as Int32Array, 0, index);
        break;
      }
    }
  }

  function everyPlan(order: readonly number[]): DayPlan[] {
    const plans = new Map<string, DayPlan>();
    for (const own of order) {
      const plan = planOf(own);
      const key = plan.set.join();
      if (!plans.has(key)) plans.set(key, plan);
    }
    return [...plans.values()];
  }

  function fewPlans(order: readonly number[]): DayPlan[] {
    const plans = new Map<string, DayPlan>();
    for (const own of order) {
      if (plans.size === FEW) break;
      if (!isTrue(own)) continue;
      const plan = planOf(own);
      const key = plan.set.join();
      if (!plans.has(key)) plans.set(key, plan);
    }
    return [...plans.values()];
  }

  function planOf(label: number): DayPlan {
    const list: { candidate: number; team: number; start: number }[] = [];
    for (let l = label; l > 0; l = parent[l] as number)
      list.push({ candidate: at[l] as number, team: 0, start: start[l] as number });
    readSet(label);
    const last = at[label] as number;
    return {
      set: path.slice(),
      cost: (cost[label] as number) + scale.travel * people * (ways[last * wide + count] as number),
      second: 0,
      steps: list.reverse(),
    };
  }

  return { search };
}

function set(mask: Int32Array, from: number, index: number): void {
  const word = from + (index >> 5);
  mask[word] = (mask[word] as number) | (1 << (index & 31));
}

function isIn(mask: Int32Array, from: number, index: number): boolean {
  return (((mask[from + (index >> 5)] as number) >>> (index & 31)) & 1) === 1;
}
