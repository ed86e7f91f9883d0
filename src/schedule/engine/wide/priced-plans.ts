import { isIn, put } from '../bit-set.ts';
import type { Chain } from '../day/chain.ts';
import type { Candidate } from '../day/day.ts';
import type { DayPlan } from '../day/day-plan.ts';
import type { Scale } from '../scale.ts';
import type { PriceLabels } from './price-labels.ts';
import type { PriceTables } from './price-tables.ts';

/** Plans that one search brings. */
const FEW = 30;

export type PricedPlans = ReturnType<typeof pricedPlans>;

/** What the labels of a search by reduced cost have visited, and mean as plans. */
export function pricedPlans(
  { day, count, ways, people }: Chain,
  scale: Scale,
  labels: PriceLabels,
  { blocks, memory }: PriceTables,
) {
  const { candidates, words } = day;
  const path = new Int32Array(words);

  function readSet(label: number): void {
    const { at, parent } = labels;
    path.fill(0);
    for (let l = label; l > 0; l = parent[l] as number) put(path, at[l] as number);
  }

  /** The same for labels of one set at one place. */
  function hashOf(label: number): number {
    readSet(label);
    let hash = (candidates[labels.at[label] as number] as Candidate).endSite + 1;
    for (let w = 0; w < words; w += 1)
      hash = Math.imul(hash ^ (path[w] as number) ^ (hash >>> 15), 0x9e3779b1);
    return hash;
  }

  function isSameSet(a: number, b: number): boolean {
    return hasAllOf(a, b) && hasAllOf(b, a);
  }

  function hasAllOf(a: number, b: number): boolean {
    const { at, parent } = labels;
    readSet(a);
    for (let l = b; l > 0; l = parent[l] as number) if (!isIn(path, at[l] as number)) return false;
    return true;
  }

  /** True where nothing comes twice and nothing after what rules it out: where nothing that matters was forgotten. */
  function isElementary(label: number): boolean {
    const { at, parent } = labels;
    path.fill(0);
    for (let l = label; l > 0; l = parent[l] as number) {
      const mask = blocks[at[l] as number] as Int32Array;
      for (let w = 0; w < words; w += 1) if (((mask[w] as number) & (path[w] as number)) !== 0) return false;
      put(path, at[l] as number);
    }
    return true;
  }

  /** Makes the sessions on the way from what rules another out to that other one remember it. */
  function remember(label: number): void {
    const { at, parent } = labels;
    for (let l = label; l > 0; l = parent[l] as number) {
      const index = at[l] as number;
      const culprit = lastBlocking(l, index);
      for (let k = parent[l] as number; culprit > 0 && k !== culprit; k = parent[k] as number)
        put(memory[at[k] as number] as Int32Array, index);
    }
  }

  /** The last label before this one that rules the candidate out; 0 for none. */
  function lastBlocking(label: number, index: number): number {
    const { at, parent } = labels;
    let before = parent[label] as number;
    while (before > 0 && !isIn(blocks[at[before] as number] as Int32Array, index))
      before = parent[before] as number;
    return Math.max(0, before);
  }

  /** A plan of each set. */
  function every(order: readonly number[]): DayPlan[] {
    return plansOf(order, Number.POSITIVE_INFINITY, () => true);
  }

  /** A plan of each of the first sets, without those of which something was forgotten. */
  function few(order: readonly number[]): DayPlan[] {
    return plansOf(order, FEW, isElementary);
  }

  function plansOf(order: readonly number[], most: number, isOne: (label: number) => boolean): DayPlan[] {
    const plans = new Map<string, DayPlan>();
    for (const label of order) {
      if (plans.size === most) break;
      if (!isOne(label)) continue;
      const plan = planOf(label);
      const key = plan.set.join();
      if (!plans.has(key)) plans.set(key, plan);
    }
    return [...plans.values()];
  }

  function planOf(label: number): DayPlan {
    const { at, parent, start, cost } = labels;
    const list: { candidate: number; team: number; start: number }[] = [];
    for (let l = label; l > 0; l = parent[l] as number)
      list.push({ candidate: at[l] as number, team: 0, start: start[l] as number });
    const steps = list.reverse();
    readSet(label);
    const toBed = ways[(at[label] as number) * (count + 1) + count] as number;
    return {
      set: path.slice(),
      cost: (cost[label] as number) + scale.travel * people * toBed,
      second: 0,
      steps: () => steps,
    };
  }

  return { hashOf, isSameSet, remember, every, few };
}
