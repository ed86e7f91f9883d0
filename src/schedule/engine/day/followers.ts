import { put } from '../bit-set.ts';
import type { Candidate, Day } from './day.ts';
import type { LabelPool } from './label-pool.ts';
import { isFull, ruledOutBy } from './ruled-out.ts';

/** Who may still follow a label: nobody twice, nobody too late in an order, nobody beyond a cap. */
export function createFollowers(day: Day, pool: LabelPool) {
  const { candidates, words, caps } = day;
  const ruledOut = ruledOutBy(day);

  /** After the first label, these. */
  function begin(members: readonly number[]): void {
    for (let w = 0; w < words; w += 1) pool.open[w] = 0;
    for (const i of members) put(pool.open, i);
    for (let cap = 0; cap < caps.length; cap += 1) closeFull(0, cap);
  }

  /** The set of the new label, and of those that are `able` who may follow it. */
  function follow(label: number, index: number, able: Int32Array): void {
    const from = label * words;
    const at = pool.count * words;
    for (let w = 0; w < words; w += 1) {
      pool.set[at + w] = pool.set[from + w] as number;
      pool.open[at + w] = (able[w] as number) & ~(ruledOut[index * words + w] as number);
    }
    put(pool.set, index, at);
    const { caps: own } = candidates[index] as Candidate;
    for (let c = 0; c < own.length; c += 1) closeFull(at, own[c] as number);
  }

  /** Takes from those who may follow a label the candidates of a cap that is reached; `at` is the label's place among sets. */
  function closeFull(at: number, cap: number): void {
    const own = caps[cap] as Day['caps'][number];
    if (!isFull(own, pool.set, at)) return;
    for (let w = 0; w < words; w += 1)
      pool.open[at + w] = (pool.open[at + w] as number) & ~(own.mask[w] as number);
  }

  /** Whether what the new label lacks of the set may still follow. */
  function canComplete(set: Int32Array): boolean {
    const at = pool.count * words;
    for (let w = 0; w < words; w += 1)
      if (((set[w] as number) & ~((pool.set[at + w] as number) | (pool.open[at + w] as number))) !== 0)
        return false;
    return true;
  }

  return { begin, follow, canComplete };
}
