import type { Chain } from '../day/chain.ts';
import type { Candidate } from '../day/day.ts';
import type { PriceLabels } from './price-labels.ts';
import type { PriceTables } from './price-tables.ts';
import type { PricedPlans } from './priced-plans.ts';
import type { Method } from './pricing.ts';

/** Which labels of a search by reduced cost rule out others: at one place, or where all sets count, of one set at one place. */
export function createPriceDominance(
  { day }: Chain,
  labels: PriceLabels,
  { hasWishes }: PriceTables,
  plans: PricedPlans,
) {
  const { candidates, words, caps } = day;
  const states = caps.length;
  /** The labels kept, the cheapest first. */
  const kept = new Map<number, number[]>();
  const dominance = {
    /** With how many labels the last one was compared. */
    compared: 0,
    clear: () => kept.clear(),
    keep,
  };

  /** Keeps the label; false where one that is kept rules it out. */
  function keep(own: number, method: Method): boolean {
    const list = listOf(own, method);
    const mine = labels.reduced[own] as number;
    let i = 0;
    let isRuledOut = false;
    for (; i < list.length && !isRuledOut; i += 1) {
      const other = list[i] as number;
      if ((labels.reduced[other] as number) > mine) break;
      isRuledOut = dominates(other, own, method);
    }
    dominance.compared = isRuledOut ? i - 1 : i;
    if (!isRuledOut) list.splice(i, 0, own);
    return !isRuledOut;
  }

  function listOf(own: number, method: Method): number[] {
    const { endSite } = candidates[labels.at[own] as number] as Candidate;
    const key = method === 'enumeration' ? plans.hashOf(own) : endSite;
    let list = kept.get(key);
    if (list === undefined) {
      list = [];
      kept.set(key, list);
    }
    return list;
  }

  /** True where `a`, kept before and so no later, and no dearer, can do all that `b` can. */
  function dominates(a: number, b: number, method: Method): boolean {
    const { taken, counts, blocked, seen } = labels;
    if (((taken[a] as number) & (taken[b] as number)) !== taken[b]) return false;
    for (let c = 0; c < states; c += 1)
      if ((counts[a * states + c] as number) > (counts[b * states + c] as number)) return false;
    if (method === 'enumeration') return plans.isSameSet(a, b);
    if (method === 'exact' && !isWithin(blocked, a, b)) return false;
    return !hasWishes || isWithin(seen, a, b);
  }

  /** True where the set of label `a` has nothing that the one of `b` has not. */
  function isWithin(sets: Int32Array, a: number, b: number): boolean {
    for (let w = 0; w < words; w += 1)
      if (((sets[a * words + w] as number) & ~(sets[b * words + w] as number)) !== 0) return false;
    return true;
  }

  return dominance;
}
