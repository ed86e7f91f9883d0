import { bitsOf, isIn, put } from '../bit-set.ts';
import type { Day } from './day.ts';

/** By candidate: itself, and those that must not come after it. */
export function ruledOutBy({ candidates, words }: Day): Int32Array {
  const masks = new Int32Array(candidates.length * words);
  for (const [i, { forbid }] of candidates.entries()) {
    put(masks, i, i * words);
    for (const k of candidates.keys()) if (isIn(forbid, k)) put(masks, i, k * words);
  }
  return masks;
}

/** Whether the set at a place of a row of sets has as many of the cap's candidates as it allows. */
export function isFull({ mask, limit }: Day['caps'][number], sets: Int32Array, at: number): boolean {
  let used = 0;
  for (let w = 0; w < mask.length; w += 1) used += bitsOf((mask[w] as number) & (sets[at + w] as number));
  return used >= limit;
}
