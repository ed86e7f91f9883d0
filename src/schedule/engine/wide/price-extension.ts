import { isIn, put } from '../bit-set.ts';
import type { Chain } from '../day/chain.ts';
import type { Candidate, Day } from '../day/day.ts';
import { createBlocking } from './blocking.ts';
import type { PriceLabels } from './price-labels.ts';
import type { PriceTables } from './price-tables.ts';

/** What becomes of a label's caps, wishes and memory with one more candidate. The new label is the one behind the last. */
export function createPriceExtension({ day }: Chain, labels: PriceLabels, tables: PriceTables) {
  const { words, caps } = day;
  const { blocks, wished, hasWishes, memory, far } = tables;
  const states = caps.length;
  const blocking = createBlocking(labels, words, blocks, far);
  const everything = new Int32Array(words).fill(~0);

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

  /**
   * What cannot follow the new label: of what could not before, what is still known here (all of it, unless it `forgets`), and
   * what the candidate and its end rule out.
   */
  function block(before: number, index: number, over: number, forgets: boolean): void {
    blocking(before, index, over, forgets ? (memory[index] as Int32Array) : everything);
  }

  /** Of those that wishes put behind others, the ones that were had. */
  function see(before: number, index: number): void {
    if (!hasWishes) return;
    const { seen, count: own } = labels;
    for (let w = 0; w < words; w += 1) seen[own * words + w] = seen[before * words + w] as number;
    if (isIn(wished, index)) put(seen, index, own * words);
  }

  return { isCapped, missedBy, countCaps, block, see };
}
