import { setOf } from '../bit-set.ts';
import { type Chain, firstFrom, pausesTaken, type Stop, usefulStarts } from '../day/chain.ts';
import type { Candidate } from '../day/day.ts';
import type { DayPlan } from '../day/day-plan.ts';
import { type Effort, isSpent } from '../effort.ts';
import type { Scale } from '../scale.ts';
import { createCompletionBounds } from './completion-bounds.ts';
import { createPriceDominance } from './price-dominance.ts';
import { createPriceExtension } from './price-extension.ts';
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
  /** No set has a smaller reduced cost, unless the search was heuristic. */
  readonly least: number;
  /** True where nothing was left out: of all sets, or of the best. */
  readonly complete: boolean;
}

/**
 * How a search treats labels at one place. `heuristic`: an earlier and cheaper one rules another out whatever they have visited;
 * finds good plans soon, proves nothing. `exact`: only where it blocks nothing that the other does not block, what was visited far
 * away being forgotten; proves the least. `enumeration`: only of the same set; finds every set within the limit.
 */
export type Method = 'heuristic' | 'exact' | 'enumeration';

/** What one search is about. */
export interface Question {
  /** What each candidate takes off the cost. */
  readonly worth: Float64Array;
  readonly steps: ChainSteps;
  readonly limit: number;
  readonly method: Method;
  /** An enumeration of more labels within the limit is given up. */
  readonly most: number;
}

/** Circles that one round takes out of the memory's gaps. */
const CIRCLES = 40;
/** Rounds of an exact search before its relaxed answer has to do. */
const MOST_ROUNDS = 30;
/** Labels compared, and places looked at, that count as one step. */
const COMPARED = 16;

export type Pricing = ReturnType<typeof createPricing>;

/** Finds the sets of a chain day with the least reduced cost, by labels: partial plans in the order of time. */
export function createPricing(chain: Chain, scale: Scale) {
  const { day, count, ways, reach, dayEnd, pauses, people } = chain;
  const { candidates, words, caps } = day;
  const wide = count + 1;
  const tables = priceTables(chain);
  const labels = createPriceLabels(words, caps.length, tables.hasWishes);
  const bounds = createCompletionBounds(chain, labels, tables);
  const read = pricedPlans(chain, scale, labels, tables);
  const extension = createPriceExtension(chain, labels, tables);
  const dominance = createPriceDominance(chain, labels, tables, read);
  const allCandidates = setOf(words, candidates.keys());
  /** Labels by their end, so that they are extended in the order of time. */
  const queue = new Int32Array(dayEnd + 2);
  const fitting: number[] = [];
  let question: Question;
  /** Labels that can end the day within the limit, and the least that one of them comes to. */
  let within: { readonly label: number; readonly final: number }[] = [];
  let least = 0;
  /** In labels compared and places looked at, what is not counted as steps yet. */
  let work = 0;

  /** Sets with a reduced cost below `limit` (up to it, where all are asked for), with their cheapest plans: the best few, or all. */
  function search(asked: Question, effort: Effort): Priced {
    question = asked;
    const { method } = asked;
    bounds.reckon(asked, effort);
    for (let round = 1; ; round += 1) {
      const pass = passOver(effort);
      if (method === 'enumeration') return { plans: pass.complete ? read.every(pass.order) : [], ...pass };
      const plans = read.few(pass.order);
      const isOver = method === 'heuristic' || !pass.complete || pass.order.length === 0 || plans.length > 0;
      if (isOver || round === MOST_ROUNDS) return { plans, ...pass };
      for (const label of pass.order.slice(0, CIRCLES)) read.remember(label);
    }
  }

  /** One pass over all labels; `order` are those within the limit, the best first. */
  function passOver(effort: Effort): Omit<Priced, 'plans'> & { readonly order: readonly number[] } {
    queue.fill(-1);
    dominance.clear();
    within = [];
    least = question.limit;
    work = 0;
    /** The least that labels can come to which there were no steps left for. */
    let pending = Number.POSITIVE_INFINITY;
    let complete = true;
    labels.reset(count);
    extendAll(0);
    for (let time = 0; time < queue.length; time += 1)
      for (let own = queue[time] as number; own >= 0; own = labels.later[own] as number) {
        if (!complete || isSpent(effort) || isTooMuch()) {
          complete = false;
          pending = Math.min(pending, boundOf(own));
          continue;
        }
        work += COMPARED;
        // The bar may have sunk since.
        if (boundOf(own) > bar()) continue;
        const isKept = dominance.keep(own, question.method);
        work += dominance.compared();
        if (!isKept) continue;
        extendAll(own);
        effort.used += Math.floor(work / COMPARED);
        work %= COMPARED;
      }
    within.sort((a, b) => a.final - b.final || a.label - b.label);
    return { order: within.map(({ label }) => label), least: Math.min(least, pending), complete };
  }

  function isTooMuch(): boolean {
    return question.method === 'enumeration' && within.length > question.most;
  }

  /** The least that the label can come to. */
  function boundOf(label: number): number {
    return (labels.reduced[label] as number) - bounds.of(label);
  }

  /** What may come to more is of no use. */
  function bar(): number {
    const { method, limit } = question;
    // Not only the very best is of use, but nothing much worse.
    return method === 'enumeration' ? limit : least + (limit - least) / 2;
  }

  function extendAll(own: number): void {
    work += count;
    for (let w = 0; w < words; w += 1) {
      let open = (allCandidates[w] as number) & ~(labels.blocked[own * words + w] as number);
      for (; open !== 0; open &= open - 1) {
        const i = 32 * w + 31 - Math.clz32(open & -open);
        if (!extension.isCapped(own, candidates[i] as Candidate)) extend(own, i);
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
    const stop: Stop = { at, end, taken: labels.taken[own] as number };
    const options = usefulStarts(chain, stop, index);
    for (let o = 0; o < options.length; o += 1) {
      const time = options[o] as number;
      if (pauses.length === 0) {
        write(own, index, time, 0);
        continue;
      }
      const sets = pausesTaken(chain, stop, index, time, fitting);
      for (let f = 0; f < sets; f += 1) write(own, index, time, fitting[f] as number);
    }
  }

  function write(before: number, index: number, time: number, taken: number): void {
    if (labels.count === labels.capacity) labels.grow();
    const { worth, steps, method } = question;
    const candidate = candidates[index] as Candidate;
    const own = labels.count;
    const over = time + candidate.minutes;
    const isChange = candidate.inBaseline && candidate.baseline !== time;
    const missed = extension.missedBy(before, candidate);
    const change = (isChange ? 1 : 0) - (candidate.inBaseline ? 1 : 0);
    const minutesOfWay = people * (ways[(labels.at[before] as number) * wide + index] as number);
    labels.reduced[own] =
      (labels.reduced[before] as number) +
      steps.travel * minutesOfWay +
      steps.protocol * missed +
      steps.change * change -
      (worth[index] as number);
    labels.end[own] = over;
    labels.taken[own] = taken;
    labels.at[own] = index;
    extension.countCaps(before, candidate);
    if (boundOf(own) > bar()) return;
    labels.start[own] = time;
    labels.parent[own] = before;
    labels.cost[own] =
      (labels.cost[before] as number) +
      scale.travel * minutesOfWay +
      scale.protocol * missed +
      (isChange ? scale.change : 0);
    extension.block(before, index, over, method === 'exact');
    extension.see(before, index);
    labels.count += 1;
    labels.later[own] = queue[over] as number;
    queue[over] = own;
    offer(
      own,
      (labels.reduced[own] as number) + steps.travel * people * (ways[index * wide + count] as number),
    );
  }

  /** The label ends the day at this reduced cost. */
  function offer(label: number, final: number): void {
    const { method, limit } = question;
    if (final > limit || (method !== 'enumeration' && final === limit)) return;
    within.push({ label, final });
    least = Math.min(least, final);
  }

  return { search };
}
