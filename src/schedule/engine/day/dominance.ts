import type { Rest } from '../model.ts';
import type { Scale } from '../scale.ts';
import type { Day } from './day.ts';
import type { LabelPeople } from './label-people.ts';
import type { LabelPool } from './label-pool.ts';

/** Dominance of labels: one rules out another where whatever can follow that can follow it, and it is no dearer. */
export function createDominance(day: Day, scale: Scale, pool: LabelPool, people: LabelPeople) {
  const { model, words, groupCount, slotCount, slotOf } = day;
  const { groupSize } = model;
  const { stride, slots, clocks, fixed, late } = pool.layout;
  const taken = 2 * groupCount;

  /** True where label `a` has the same set as `b` and is at least as good in every respect. */
  function dominates(a: number, b: number): boolean {
    const costA = pool.cost[a] as number;
    const costB = pool.cost[b] as number;
    if (costA > costB || (pool.start[a] as number) > (pool.start[b] as number)) return false;
    for (let w = 0; w < words; w += 1) if (pool.set[a * words + w] !== pool.set[b * words + w]) return false;
    if (!groupsStandNoWorse(a * stride, b * stride)) return false;
    if (slotCount > 0 && !interpretersStandNoWorse(a * stride, b * stride)) return false;
    if (clocks < late && !clocksStandNoWorse(a * stride, b * stride)) return false;
    if (pool.slack > 0 && !isNoLater(a, b)) return false;
    if (people.hasRests && !isNoLessRested(a, b)) return false;
    return costA < costB || hasNoWorseTimes(a, b);
  }

  /** Nobody later or elsewhere, every pause taken that the other has; `a` and `b` are places in the state here and in the next two. */
  function groupsStandNoWorse(a: number, b: number): boolean {
    const { state } = pool;
    for (let g = 0; g < groupCount; g += 1) {
      if ((state[a + g] as number) > (state[b + g] as number)) return false;
      if (state[a + groupCount + g] !== state[b + groupCount + g]) return false;
      const done = state[b + taken + g] as number;
      if (((state[a + taken + g] as number) & done) !== done) return false;
    }
    return true;
  }

  /** Nobody later, elsewhere or more tired. */
  function interpretersStandNoWorse(a: number, b: number): boolean {
    const { state } = pool;
    for (let s = slots; s < slots + slotCount; s += 1) {
      const clock = state[a + s] as number;
      if (clock < 0) continue;
      if (clock > (state[b + s] as number)) return false;
      if (state[a + slotCount + s] !== state[b + slotCount + s]) return false;
      if ((state[a + 2 * slotCount + s] as number) > (state[b + 2 * slotCount + s] as number)) return false;
    }
    return true;
  }

  /** What others wait for is over no later, and what stands in a circle of wishes starts at the same time. */
  function clocksStandNoWorse(a: number, b: number): boolean {
    const { state } = pool;
    for (let c = clocks; c < fixed; c += 1)
      if ((state[a + c] as number) > (state[b + c] as number)) return false;
    for (let f = fixed; f < late; f += 1) if (state[a + f] !== state[b + f]) return false;
    return true;
  }

  /** Nobody who is out free later, delays included. */
  function isNoLater(a: number, b: number): boolean {
    const { state } = pool;
    for (let p = late; p < stride; p += 1) {
      const until = state[a * stride + p] as number;
      if (until >= 0 && (state[b * stride + p] as number) >= 0 && until > (state[b * stride + p] as number))
        return false;
    }
    return true;
  }

  /** No interpreter who has worked more in a row, unless he would have rested when the other one's last session ends. */
  function isNoLessRested(a: number, b: number): boolean {
    for (let who = 0; who < slotOf.length; who += 1) {
      const slot = slotOf[who] as number;
      if (slot < 0 || (pool.state[a * stride + slots + slot] as number) < 0) continue;
      const lead =
        (pool.state[b * stride + slots + slot] as number) - (pool.state[a * stride + slots + slot] as number);
      for (const { minutes } of model.rests[who] as readonly Rest[])
        if (lead < minutes && people.workOf(a, who, minutes) > people.workOf(b, who, minutes)) return false;
    }
    return true;
  }

  /** Of the same first cost: no more idle time, not even if whoever is ready sooner waits for the other, and first by ties. */
  function hasNoWorseTimes(a: number, b: number): boolean {
    let wait = 0;
    for (let g = 0; g < groupCount; g += 1)
      wait +=
        (groupSize[g] as number) *
        ((pool.state[b * stride + g] as number) - (pool.state[a * stride + g] as number));
    const lead = (pool.second[a] as number) + wait * scale.idle - (pool.second[b] as number);
    return lead < 0 || (lead === 0 && pool.tieOrder(a, b) <= 0);
  }

  /** Keeps the new label unless another one of its set rules it out, and rules out others by it. */
  function keep(): void {
    const label = pool.count;
    const bucket = pool.bucketOf(label);
    let before = -1;
    for (let other = pool.heads[bucket] as number; other >= 0; ) {
      const next = pool.next[other] as number;
      if (dominates(other, label)) return;
      if (dominates(label, other)) {
        pool.dead[other] = 1;
        if (before < 0) pool.heads[bucket] = next;
        else pool.next[before] = next;
      } else before = other;
      other = next;
    }
    pool.dead[label] = 0;
    pool.next[label] = pool.heads[bucket] as number;
    pool.heads[bucket] = label;
    pool.count += 1;
  }

  return { keep };
}
