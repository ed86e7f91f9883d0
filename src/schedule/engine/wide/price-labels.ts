import { grown } from '../day/grown.ts';

export type PriceLabels = ReturnType<typeof createPriceLabels>;

/** Labels of a search by reduced cost, in flat arrays that grow by doubling; label 0 has nothing yet. */
export function createPriceLabels(words: number, caps: number, hasWishes: boolean) {
  const capacity = 4096;
  const labels = {
    capacity,
    count: 0,
    /** What cannot follow any more, as far as it is remembered. */
    blocked: new Int32Array(capacity * words),
    /** Of those that wishes put behind others, the ones that were had. */
    seen: new Int32Array(hasWishes ? capacity * words : 0),
    reduced: new Float64Array(capacity),
    cost: new Float64Array(capacity),
    end: new Int32Array(capacity),
    /** The last candidate; their number for bed. */
    at: new Int32Array(capacity),
    taken: new Int32Array(capacity),
    start: new Int32Array(capacity),
    parent: new Int32Array(capacity),
    /** The next label with the same end. */
    later: new Int32Array(capacity),
    /** By cap, how many of its sessions there are. */
    counts: new Int32Array(capacity * caps),

    /** Empties it but for label 0. */
    reset(bed: number): void {
      labels.count = 1;
      labels.blocked.fill(0, 0, words);
      labels.seen.fill(0, 0, hasWishes ? words : 0);
      labels.counts.fill(0, 0, caps);
      labels.reduced[0] = 0;
      labels.cost[0] = 0;
      labels.end[0] = 0;
      labels.at[0] = bed;
      labels.taken[0] = 0;
      labels.parent[0] = -1;
    },

    grow(): void {
      labels.capacity *= 2;
      const size = labels.capacity;
      labels.blocked = grown(labels.blocked, size * words);
      if (hasWishes) labels.seen = grown(labels.seen, size * words);
      labels.reduced = grown(labels.reduced, size);
      labels.cost = grown(labels.cost, size);
      labels.end = grown(labels.end, size);
      labels.at = grown(labels.at, size);
      labels.taken = grown(labels.taken, size);
      labels.start = grown(labels.start, size);
      labels.parent = grown(labels.parent, size);
      labels.later = grown(labels.later, size);
      labels.counts = grown(labels.counts, size * caps);
    },
  };
  return labels;
}
