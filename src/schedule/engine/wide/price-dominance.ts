import { isWithin } from '../bit-set.ts';
import type { Chain } from '../day/chain.ts';
import type { Candidate } from '../day/day.ts';
import { createKeptLabels } from './kept-labels.ts';
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
  const kept = createKeptLabels(labels, dominates);
  let method: Method = 'heuristic';

  /** Keeps the label; false where one that is kept rules it out. */
  function keep(own: number, now: Method): boolean {
    method = now;
    const { endSite } = candidates[labels.at[own] as number] as Candidate;
    return kept.keep(own, method === 'enumeration' ? plans.hashOf(own) : endSite);
  }

  /** True where `a`, kept before and so no later, and no dearer, can do all that `b` can. */
  function dominates(a: number, b: number): boolean {
    const { taken, counts, blocked, seen } = labels;
    if (((taken[a] as number) & (taken[b] as number)) !== taken[b]) return false;
    for (let c = 0; c < states; c += 1)
      if ((counts[a * states + c] as number) > (counts[b * states + c] as number)) return false;
    if (method === 'enumeration') return plans.isSameSet(a, b);
    if (method === 'exact' && !isWithin(blocked, a, b, words)) return false;
    return !hasWishes || isWithin(seen, a, b, words);
  }

  return { keep, clear: kept.clear, compared: () => kept.compared };
}
