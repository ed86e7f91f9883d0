import { isIn, setOf } from '../bit-set.ts';
import type { Chain } from '../day/chain.ts';
import { type OutOfReach, outOfReach } from './out-of-reach.ts';

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
  /** By the end of a candidate: which others come too late after it. */
  readonly far: OutOfReach;
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
    memory: memoryOf(chain, NEIGHBOURS),
    far: outOfReach(
      chain,
      (i, k) => (chain.lastStart[k] as number) - (chain.reach[i * (chain.count + 1) + k] as number),
    ),
    cap: caps.findIndex(({ mask }) => candidates.every((_, i) => isIn(mask, i))),
  };
}

/** By candidate, itself and so many of those near it. */
export function memoryOf(chain: Chain, neighbours: number): Int32Array[] {
  const { candidates, words } = chain.day;
  return candidates.map((_, i) => setOf(words, [i, ...nearest(chain, i).slice(0, neighbours)]));
}

function nearest({ count, ways }: Chain, to: number): number[] {
  const wide = count + 1;
  return Array.from({ length: count }, (_, k) => k)
    .filter((k) => k !== to)
    .sort((a, b) => (ways[a * wide + to] as number) - (ways[b * wide + to] as number) || a - b);
}
