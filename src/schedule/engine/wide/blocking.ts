import type { OutOfReach } from './out-of-reach.ts';
import type { PriceLabels } from './price-labels.ts';

/** `masks` are what having a candidate rules out, `far` what its time does. */
export function createBlocking(
  labels: PriceLabels,
  words: number,
  masks: readonly Int32Array[],
  far: OutOfReach,
) {
  /** What the new label blocks: of what `before` did, what is still `known`, and what the candidate and its time rule out. */
  return (before: number, index: number, time: number, known: Int32Array): void => {
    const { blocked, count: own } = labels;
    const mask = masks[index] as Int32Array;
    const farMask = far.masks[index] as Int32Array;
    const from = far.from(index, time);
    for (let w = 0; w < words; w += 1)
      blocked[own * words + w] =
        ((blocked[before * words + w] as number) & (known[w] as number)) |
        (mask[w] as number) |
        (farMask[from + w] as number);
  };
}
