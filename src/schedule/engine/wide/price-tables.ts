import { isIn, put, setOf } from '../bit-set.ts';
import type { Chain } from '../day/chain.ts';
import type { Day } from '../day/day.ts';

/** Neighbours that a session remembers at first (Baldacci, Mingozzi and Roberti 2011). */
const NEIGHBOURS = 8;

/** What is known of a chain day's candidates before any search. */
export interface PriceTables {
  /** What having a candidate rules out from then on, itself among it. */
  readonly blocks: readonly Int32Array[];
  /** Those that a wish puts behind another one. */
  readonly wished: Int32Array;
  readonly hasWishes: boolean;
  /** By candidate: those whose having been blocked is still known there. It grows where that was too little. */
  readonly memory: readonly Int32Array[];
  /** By candidate and by how many of the others are out of reach from there: which. */
  readonly farMasks: readonly Int32Array[];
  /** By candidate, from which ends on others are out of reach: ascending. */
  readonly farTimes: readonly Int32Array[];
  /** A cap on everything, which says how many more there can be; -1 for none. */
  readonly cap: number;
}

export function priceTables(chain: Chain): PriceTables {
  const { candidates, words, caps } = chain.day;
  const blocks = candidates.map((_, i) =>
    setOf(words, [i, ...candidates.flatMap(({ forbid }, k) => (isIn(forbid, i) ? [k] : []))]),
  );
  const wished = setOf(
    words,
    candidates.flatMap(({ wishes }) => wishes.map(({ then }) => then)),
  );
  return {
    blocks,
    wished,
    hasWishes: wished.some((word) => word !== 0),
    memory: candidates.map((_, i) => setOf(words, [i, ...nearest(chain, i).slice(0, NEIGHBOURS)])),
    ...farFrom(chain),
    cap: caps.findIndex(({ mask }) => candidates.every((_, i) => isIn(mask, i))),
  };
}

function nearest({ count, ways }: Chain, to: number): number[] {
  const wide = count + 1;
  return Array.from({ length: count }, (_, k) => k)
    .filter((k) => k !== to)
    .sort((a, b) => (ways[a * wide + to] as number) - (ways[b * wide + to] as number) || a - b);
}

/** Where a detour can be shorter than the direct way nothing is ever certain to be out of reach. */
function farFrom({ day, count, reach, lastStart }: Chain): Pick<PriceTables, 'farMasks' | 'farTimes'> {
  const { candidates, words } = day as Day;
  const ends = candidates.map((_, i) =>
    (day.isDirect ? candidates : [])
      .map((_c, k) => ({ k, end: (lastStart[k] as number) - (reach[i * (count + 1) + k] as number) }))
      .sort((a, b) => a.end - b.end || a.k - b.k),
  );
  const farMasks = ends.map((list) => {
    const masks = new Int32Array((count + 1) * words);
    for (const [n, { k }] of list.entries()) {
      masks.copyWithin((n + 1) * words, n * words, (n + 1) * words);
      put(masks, k, (n + 1) * words);
    }
    return masks;
  });
  return { farMasks, farTimes: ends.map((list) => Int32Array.from(list, ({ end }) => end)) };
}
