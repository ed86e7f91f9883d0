import { put } from '../bit-set.ts';
import type { Chain } from '../day/chain.ts';

/** Which candidates no longer fit beside one that is at hand, the later it is. */
export interface OutOfReach {
  /** By candidate, the sets one after another. */
  readonly masks: readonly Int32Array[];
  /** Where in the candidate's masks the set stands for this time. */
  from(index: number, time: number): number;
}

/**
 * `lastTime` says up to which time at one candidate another one can be reached. Where a detour can be shorter than the direct
 * way, nothing is ever certain to be out of reach.
 */
export function outOfReach(
  { day, count }: Chain,
  lastTime: (index: number, other: number) => number,
): OutOfReach {
  const { candidates, words, isDirect } = day;
  const lists = candidates.map((_, i) =>
    (isDirect ? candidates : [])
      .map((_c, k) => ({ k, last: lastTime(i, k) }))
      .sort((a, b) => a.last - b.last || a.k - b.k),
  );
  const times = lists.map((list) => Int32Array.from(list, ({ last }) => last));
  const masks = lists.map((list) => {
    const sets = new Int32Array((count + 1) * words);
    for (const [n, { k }] of list.entries()) {
      sets.copyWithin((n + 1) * words, n * words, (n + 1) * words);
      put(sets, k, (n + 1) * words);
    }
    return sets;
  });
  return {
    masks,
    from(index, time) {
      const own = times[index] as Int32Array;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((own[middle] as number) < time) low = middle + 1;
        else high = middle;
      }
      return low * words;
    },
  };
}
