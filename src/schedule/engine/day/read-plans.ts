import type { Scale } from '../scale.ts';
import type { Candidate, Day } from './day.ts';
import type { DayPlan } from './day-plan.ts';
import type { LabelPool } from './label-pool.ts';
import type { PlanTable } from './plan-table.ts';

/** What the labels of a search mean as plans, with the ways to bed in their cost. */
export function planReader({ model, words, groupCount, evening }: Day, scale: Scale, pool: LabelPool) {
  const { travel, siteCount, groupSize } = model;
  const { stride } = pool.layout;

  /** The cheapest plan of each set: of those in the table and of all labels. */
  function cheapest(table: PlanTable): DayPlan[] {
    for (let label = 0; label < pool.count; label += 1)
      if (pool.dead[label] === 0) table.offer(pool, label, finalCost(label));
    return Array.from({ length: table.count }, (_, plan) => ({
      set: table.set.subarray(plan * words, (plan + 1) * words),
      cost: table.cost[plan] as number,
      second: 0,
      steps: () => {
        const before = stepsOf(table.parent[plan] as number);
        const last = {
          candidate: table.candidate[plan] as number,
          team: table.team[plan] as number,
          start: table.start[plan] as number,
        };
        return last.candidate < 0 ? [] : [...before, last];
      },
    }));
  }

  /** The best plan of the set, if there is one. */
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
    return [{ set: set.slice(), cost: least, second: pool.second[found] as number, steps: stepsNow(found) }];
  }

  /** Of two labels with the same first cost. */
  function isBetter(label: number, other: number): boolean {
    const lead = (pool.second[label] as number) - (pool.second[other] as number);
    return lead < 0 || (lead === 0 && pool.tieOrder(label, other) < 0);
  }

  /** Labels are used again for the next target. */
  function stepsNow(label: number): DayPlan['steps'] {
    const steps = stepsOf(label);
    return () => steps;
  }

  function stepsOf(label: number): ReturnType<DayPlan['steps']> {
    const steps: { candidate: number; team: number; start: number }[] = [];
    for (let at = label; at > 0; at = pool.parent[at] as number)
      steps.push({
        candidate: pool.candidate[at] as number,
        team: pool.team[at] as number,
        start: pool.last[at] as number,
      });
    return steps.reverse();
  }

  /** The ways to bed included. */
  function finalCost(label: number): number {
    let cost = pool.cost[label] as number;
    for (let g = 0; g < groupCount; g += 1) cost += bedOf(label, g);
    return cost;
  }

  /** What the ways to bed cost after the candidate, which comes after the label. */
  function bedsAfter(label: number, { groups, endSite }: Candidate): number {
    if (evening < 0) return 0;
    let cost = 0;
    for (let g = 0; g < groupCount; g += 1)
      cost += groups.includes(g) ? bedFrom(endSite, g) : bedOf(label, g);
    return cost;
  }

  /** What a group's way to bed costs, if it is out. */
  function bedOf(label: number, group: number): number {
    const base = label * stride;
    if (evening < 0 || (pool.state[base + group] as number) < 0) return 0;
    return bedFrom(pool.state[base + groupCount + group] as number, group);
  }

  function bedFrom(site: number, group: number): number {
    return (groupSize[group] as number) * (travel[site * siteCount + evening] as number) * scale.travel;
  }

  return { cheapest, best, bedsAfter };
}
