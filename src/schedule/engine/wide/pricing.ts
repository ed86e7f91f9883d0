import { isIn, put } from '../bit-set.ts';
import { type Chain, firstFrom, pausesTaken, usefulStarts } from '../day/chain.ts';
import type { Candidate, Day } from '../day/day.ts';
import type { DayPlan } from '../day/day-plan.ts';
import { createHopes } from '../day/hopes.ts';
import { type Effort, isSpent } from '../effort.ts';
import type { Scale } from '../scale.ts';
import { createPriceLabels } from './price-labels.ts';
import { priceTables } from './price-tables.ts';
import { pricedPlans } from './priced-plans.ts';

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

/** What one search is about. */
interface Question {
  /** What each candidate takes off the cost. */
  readonly worth: Float64Array;
  readonly steps: ChainSteps;
  readonly limit: number;
  readonly way: Way;
}

/** Circles that one round takes out of the memory's gaps. */
const CIRCLES = 10;
/** Rounds of a search for the best before its relaxed answer has to do. */
const MOST_ROUNDS = 30;
/** Labels compared, and places looked at, that count as one step. */
const COMPARED = 16;

export type Pricing = ReturnType<typeof createPricing>;

/** Finds the sets of a chain day with the least reduced cost, by labels: partial plans in the order of time. */
export function createPricing(chain: Chain, scale: Scale) {
  const { day, count, ways, reach, dayEnd, pauses, people } = chain;
  const { candidates, words, caps } = day;
  const wide = count + 1;
  const states = caps.length;
  const tables = priceTables(chain);
  const { blocks, wished, hasWishes, memory, farMasks, farTimes, cap } = tables;
  const labels = createPriceLabels(words, states, hasWishes);
  const hopes = createHopes(chain, labels, cap);
  const read = pricedPlans(chain, scale, labels, tables);
  const everything = new Int32Array(words).fill(~0);
  /** Labels by their end, so that they are extended in the order of time. */
  const queue = new Int32Array(dayEnd + 2);
  const fitting: number[] = [];

  /**
   * Sets with a reduced cost below `limit` (up to it, where all are asked for), with their cheapest plans: the best few, or all.
   * `worth` is what each candidate takes off the cost.
   */
  function search(worth: Float64Array, steps: ChainSteps, limit: number, way: Way, effort: Effort): Priced {
    hopes.reckon(
      Float64Array.from(
        candidates,
        ({ inBaseline }, i) => (worth[i] as number) + (inBaseline ? steps.change : 0),
      ),
    );
    effort.used += hopes.effort;
    for (let round = 1; ; round += 1) {
      const pass = passOver({ worth, steps, limit, way }, effort);
      if (way !== 'best' || !pass.complete) {
        const plans = way === 'all' ? read.every(pass.order) : read.few(pass.order);
        return { plans, least: pass.least, complete: pass.complete };
      }
      const plans = read.few(pass.order);
      if (pass.order.length === 0 || plans.length > 0 || round === MOST_ROUNDS)
        return { plans, least: pass.least, complete: true };
      for (const label of pass.order.slice(0, CIRCLES)) read.remember(label);
    }
  }

  /** One pass over all labels; `order` are those within the limit, the best first. */
  function passOver({ worth, steps, limit, way }: Question, effort: Effort) {
    queue.fill(-1);
    const within: { readonly label: number; readonly final: number }[] = [];
    /** Labels by place, or by set and place, the cheapest first. */
    const settled = new Map<number, number[]>();
    let least = limit;
    /** The least that labels can come to which there were no steps left for. */
    let pending = Number.POSITIVE_INFINITY;
    let complete = true;
    let work = 0;
    labels.reset(count);
    extendAll(0);
    for (let time = 0; time < queue.length; time += 1)
      for (let own = queue[time] as number; own >= 0; own = labels.later[own] as number) {
        if (!complete || isSpent(effort)) {
          complete = false;
          pending = Math.min(pending, hoped(own));
          continue;
        }
        work += COMPARED;
        // The bar may have sunk since.
        if (hoped(own) > bar() || !settle(own)) continue;
        extendAll(own);
        effort.used += Math.floor(work / COMPARED);
        work %= COMPARED;
      }
    within.sort((a, b) => a.final - b.final || a.label - b.label);
    return { order: within.map(({ label }) => label), least: Math.min(least, pending), complete };

    function hoped(label: number): number {
      return (labels.reduced[label] as number) - hopes.of(label);
    }

    function bar(): number {
      // Not only the very best is of use, but nothing much worse.
      return way === 'all' ? limit : least + (limit - least) / 2;
    }

    function extendAll(own: number): void {
      const base = own * words;
      work += count;
      for (let w = 0; w < words; w += 1) {
        let open = ~(labels.blocked[base + w] as number);
        while (open !== 0) {
          const i = (w << 5) + 31 - Math.clz32(open & -open);
          if (i >= count) break;
          open &= open - 1;
          if (!isCapped(own, candidates[i] as Candidate)) extend(own, i);
        }
      }
    }

    function extend(own: number, index: number): void {
      const at = labels.at[own] as number;
      const end = labels.end[own] as number;
      if (pauses.length === 0 && (candidates[index] as Candidate).baseline < 0) {
        const time = firstFrom(chain, index, own === 0 ? 0 : end + (reach[at * wide + index] as number));
        if (time >= 0) write(own, index, time, 0);
        return;
      }
      const taken = labels.taken[own] as number;
      const options = usefulStarts(chain, taken, at, end, index);
      for (let o = 0; o < options.length; o += 1) {
        const time = options[o] as number;
        if (pauses.length === 0) {
          write(own, index, time, 0);
          continue;
        }
        pausesTaken(chain, taken, at, end, index, time, fitting);
        for (const now of fitting) write(own, index, time, now);
      }
    }

    function write(before: number, index: number, time: number, now: number): void {
      if (labels.count === labels.capacity) labels.grow();
      const candidate = candidates[index] as Candidate;
      const own = labels.count;
      const over = time + candidate.minutes;
      const isChange = candidate.inBaseline && candidate.baseline !== time;
      const missed = missedBy(before, candidate);
      const change = (isChange ? 1 : 0) - (candidate.inBaseline ? 1 : 0);
      const minutesOfWay = people * (ways[(labels.at[before] as number) * wide + index] as number);
      labels.reduced[own] =
        (labels.reduced[before] as number) +
        steps.travel * minutesOfWay +
        steps.protocol * missed +
        steps.change * change -
        (worth[index] as number);
      labels.end[own] = over;
      labels.taken[own] = now;
      countCaps(before, candidate);
      if (hoped(own) > bar()) return;
      labels.at[own] = index;
      labels.start[own] = time;
      labels.parent[own] = before;
      labels.cost[own] =
        (labels.cost[before] as number) +
        scale.travel * minutesOfWay +
        scale.protocol * missed +
        (isChange ? scale.change : 0);
      block(before, index, over, way === 'best' ? (memory[index] as Int32Array) : everything);
      if (hasWishes) see(before, index);
      labels.count += 1;
      labels.later[own] = queue[over] as number;
      queue[over] = own;
      offer(own, (labels.reduced[own] as number) + steps.travel * people * wayToBed(index));
    }

    function offer(label: number, final: number): void {
      if (final > limit || (way !== 'all' && final === limit)) return;
      within.push({ label, final });
      least = Math.min(least, final);
    }

    /** False where a label from before rules this one out. */
    function settle(own: number): boolean {
      const key =
        way === 'all' ? read.hashOf(own) : (candidates[labels.at[own] as number] as Candidate).endSite;
      let list = settled.get(key);
      if (list === undefined) {
        list = [];
        settled.set(key, list);
      }
      const mine = labels.reduced[own] as number;
      let i = 0;
      for (; i < list.length; i += 1) {
        const other = list[i] as number;
        if ((labels.reduced[other] as number) > mine) break;
        if (rules(other, own, way)) {
          work += i;
          return false;
        }
      }
      work += i;
      list.splice(i, 0, own);
      return true;
    }
  }

  function isCapped(label: number, { caps: own }: Candidate): boolean {
    for (const c of own)
      if ((labels.counts[label * states + c] as number) >= (caps[c] as Day['caps'][number]).limit)
        return true;
    return false;
  }

  /** Weights of wishes missed with the candidate after the label, and what it costs to have it on the day. */
  function missedBy(before: number, { avoided, wishes }: Candidate): number {
    if (!hasWishes) return avoided;
    let missed = avoided;
    for (const { then, weight } of wishes) if (isIn(labels.seen, then, before * words)) missed += weight;
    return missed;
  }

  function countCaps(before: number, candidate: Candidate): void {
    const { counts, count: own } = labels;
    for (let c = 0; c < states; c += 1) counts[own * states + c] = counts[before * states + c] as number;
    for (const c of candidate.caps) counts[own * states + c] = (counts[own * states + c] as number) + 1;
  }

  /** What cannot follow the new label: of what could not before, what is known here, and what the candidate and its end rule out. */
  function block(before: number, index: number, over: number, known: Int32Array): void {
    const { blocked, count: own } = labels;
    const mask = blocks[index] as Int32Array;
    const farMask = farMasks[index] as Int32Array;
    const far = farFrom(index, over) * words;
    for (let w = 0; w < words; w += 1)
      blocked[own * words + w] =
        ((blocked[before * words + w] as number) & (known[w] as number)) |
        (mask[w] as number) |
        (farMask[far + w] as number);
  }

  function see(before: number, index: number): void {
    const { seen, count: own } = labels;
    for (let w = 0; w < words; w += 1) seen[own * words + w] = seen[before * words + w] as number;
    if (isIn(wished, index)) put(seen, index, own * words);
  }

  /** True where `a`, no later and no dearer, can do all that `b` can. */
  function rules(a: number, b: number, way: Way): boolean {
    const { end, taken, counts, blocked, seen } = labels;
    if ((end[a] as number) > (end[b] as number)) return false;
    if (((taken[a] as number) & (taken[b] as number)) !== taken[b]) return false;
    for (let c = 0; c < states; c += 1)
      if ((counts[a * states + c] as number) > (counts[b * states + c] as number)) return false;
    if (way === 'all') return read.isSameSet(a, b);
    if (way === 'best' && !isWithin(blocked, a, b)) return false;
    return !hasWishes || isWithin(seen, a, b);
  }

  /** True where the set of label `a` has nothing that the one of `b` has not. */
  function isWithin(sets: Int32Array, a: number, b: number): boolean {
    for (let w = 0; w < words; w += 1)
      if (((sets[a * words + w] as number) & ~(sets[b * words + w] as number)) !== 0) return false;
    return true;
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

  function wayToBed(index: number): number {
    return ways[index * wide + count] as number;
  }

  return { search };
}
