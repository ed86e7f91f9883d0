import { put } from '../bit-set.ts';
import type { Day } from './day.ts';
import { grown } from './grown.ts';
import { isFull, ruledOutBy } from './ruled-out.ts';

/** Sets of a day's candidates in the order in which they are found, the empty one first, in flat arrays that grow by doubling. */
export function createSetTable(day: Day) {
  const { words, caps } = day;
  let capacity = 1024;
  let slots = new Int32Array(2 * capacity).fill(-1);
  const ruledOut = ruledOutBy(day);
  const table = {
    count: 1,
    set: new Int32Array(capacity * words),
    /** Who cannot come any more: who has been, who must not come after one of them, who is beyond a cap. */
    closed: new Int32Array(capacity * words),
    /** The labels of the set that none rules out: the last one; -1 for none. */
    head: new Int32Array(capacity),
    /** The cheapest plan: its cost with the ways to bed, the label before its last candidate, that candidate and its start. */
    cost: new Float64Array(capacity),
    parent: new Int32Array(capacity),
    candidate: new Int32Array(capacity),
    start: new Int32Array(capacity),
    withOne,
    find,
  };
  /** The set that is asked for. */
  const wanted = new Int32Array(words);
  begin();

  function begin(): void {
    table.head[0] = -1;
    table.parent[0] = -1;
    table.candidate[0] = -1;
    slots[slotOf(wanted, 0)] = 0;
    closeFull(0);
  }

  /** The set with one candidate more, new if need be: then it has no labels and no plan. */
  function withOne(set: number, index: number): number {
    const known = find(set, index);
    if (known >= 0) return known;
    if (table.count === capacity) grow();
    const slot = slotOf(wanted, 0);
    const own = table.count;
    table.count += 1;
    slots[slot] = own;
    for (let w = 0; w < words; w += 1) {
      table.set[own * words + w] = wanted[w] as number;
      table.closed[own * words + w] =
        (table.closed[set * words + w] as number) | (ruledOut[index * words + w] as number);
    }
    closeFull(own);
    table.head[own] = -1;
    table.cost[own] = Number.POSITIVE_INFINITY;
    return own;
  }

  /** The set with one candidate more; -1 where it has not been found yet. */
  function find(set: number, index: number): number {
    for (let w = 0; w < words; w += 1) wanted[w] = table.set[set * words + w] as number;
    put(wanted, index);
    return slots[slotOf(wanted, 0)] as number;
  }

  /** Closes the set to the candidates of the caps that it reaches. */
  function closeFull(own: number): void {
    for (let c = 0; c < caps.length; c += 1) {
      const cap = caps[c] as Day['caps'][number];
      if (!isFull(cap, table.set, own * words)) continue;
      for (let w = 0; w < words; w += 1)
        table.closed[own * words + w] = (table.closed[own * words + w] as number) | (cap.mask[w] as number);
    }
  }

  function slotOf(sets: Int32Array, at: number): number {
    let hash = 17;
    for (let w = 0; w < words; w += 1) hash = Math.imul(hash ^ (sets[at + w] as number), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (!isFreeFor(slots[slot] as number, sets, at)) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  function isFreeFor(own: number, sets: Int32Array, at: number): boolean {
    if (own < 0) return true;
    for (let w = 0; w < words; w += 1) if (table.set[own * words + w] !== sets[at + w]) return false;
    return true;
  }

  function grow(): void {
    capacity *= 2;
    table.set = grown(table.set, capacity * words);
    table.closed = grown(table.closed, capacity * words);
    table.head = grown(table.head, capacity);
    table.cost = grown(table.cost, capacity);
    table.parent = grown(table.parent, capacity);
    table.candidate = grown(table.candidate, capacity);
    table.start = grown(table.start, capacity);
    slots = new Int32Array(2 * capacity).fill(-1);
    for (let own = 0; own < table.count; own += 1) slots[slotOf(table.set, own * words)] = own;
  }

  return table;
}
