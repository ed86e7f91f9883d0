import type { Scale } from '../scale.ts';
import type { Day } from './day.ts';
import type { DayPlan } from './day-plan.ts';
import type { LabelPool } from './label-pool.ts';

/** Reads the best plan of a set out of the labels of its search, with the ways to bed in its cost, if there is one. */
export function planReader(
  { model, words, groupCount, evening }: Day,
  scale: Scale,
  pool: LabelPool,
): (set: Int32Array) => DayPlan[] {
  const { travel, siteCount, groupSize } = model;
  const { stride } = pool.layout;

  function best(set: Int32Array): DayPlan[] {
    let found = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let label = 0; label < pool.count; label += 1) {
      if (pool.dead[label] === 1 || !set.every((word, w) => pool.set[label * words + w] === word)) continue;
      const cost = finalCost(label);
      if (cost > least || (cost === least && !isBetter(label, found))) continue;
      found = label;
      least = cost;
    }
    if (found < 0) return [];
    // Labels are used again for the next target.
    const steps = stepsOf(found);
    return [{ set: set.slice(), cost: least, second: pool.second[found] as number, steps: () => steps }];
  }

  /** Of two labels with the same first cost. */
  function isBetter(label: number, other: number): boolean {
    const lead = (pool.second[label] as number) - (pool.second[other] as number);
    return lead < 0 || (lead === 0 && pool.tieOrder(label, other) < 0);
  }

  function stepsOf(label: number): ReturnType<DayPlan['steps']> {
    const steps: { candidate: number; team: number; start: number }[] = [];
    for (let at = label; at > 0; at = pool.parent[at] as number)
      steps.push({
        candidate: pool.candidate[at] as number,
        team: pool.team[at] as number,
        start: pool.start[at] as number,
      });
    return steps.reverse();
  }

  function finalCost(label: number): number {
    let cost = pool.cost[label] as number;
    const base = label * stride;
    for (let g = 0; g < groupCount; g += 1) {
      if (evening < 0 || (pool.state[base + g] as number) < 0) continue;
      const way = travel[(pool.state[base + groupCount + g] as number) * siteCount + evening] as number;
      cost += (groupSize[g] as number) * way * scale.travel;
    }
    return cost;
  }

  return best;
}
