import { grown } from './grown.ts';
import type { LabelPool } from './label-pool.ts';

export type PlanTable = ReturnType<typeof createPlanTable>;

/** The cheapest plan of each set seen, in flat arrays that grow by doubling; sets are found by hashing. */
export function createPlanTable(words: number) {
  let capacity = 1024;
  let slots = new Int32Array(2 * capacity).fill(-1);
  const table = {
    count: 0,
    set: new Int32Array(capacity * words),
    cost: new Float64Array(capacity),
    parent: new Int32Array(capacity),
    candidate: new Int32Array(capacity),
    team: new Int32Array(capacity),
    start: new Int32Array(capacity),
    offer,
  };

  function slotOf(sets: Int32Array, at: number): number {
    let hash = 17;
    for (let w = 0; w < words; w += 1) hash = Math.imul(hash ^ (sets[at + w] as number), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (!isFreeFor(slots[slot] as number, sets, at)) slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  function isFreeFor(plan: number, sets: Int32Array, at: number): boolean {
    if (plan < 0) return true;
    for (let w = 0; w < words; w += 1) if (table.set[plan * words + w] !== sets[at + w]) return false;
    return true;
  }

  /** Takes the label's plan where none as cheap is known of its set. */
  function offer(pool: LabelPool, label: number, cost: number): void {
    const at = label * words;
    const slot = slotOf(pool.set, at);
    let plan = slots[slot] as number;
    if (plan < 0) {
      if (table.count === capacity) {
        grow();
        offer(pool, label, cost);
        return;
      }
      plan = table.count;
      table.count += 1;
      slots[slot] = plan;
      for (let w = 0; w < words; w += 1) table.set[plan * words + w] = pool.set[at + w] as number;
    } else if (cost >= (table.cost[plan] as number)) return;
    table.cost[plan] = cost;
    table.parent[plan] = pool.parent[label] as number;
    table.candidate[plan] = pool.candidate[label] as number;
    table.team[plan] = pool.team[label] as number;
    table.start[plan] = pool.last[label] as number;
  }

  function grow(): void {
    capacity *= 2;
    table.set = grown(table.set, capacity * words);
    table.cost = grown(table.cost, capacity);
    table.parent = grown(table.parent, capacity);
    table.candidate = grown(table.candidate, capacity);
    table.team = grown(table.team, capacity);
    table.start = grown(table.start, capacity);
    slots = new Int32Array(2 * capacity).fill(-1);
    for (let plan = 0; plan < table.count; plan += 1) slots[slotOf(table.set, plan * words)] = plan;
  }

  return table;
}
