import type { Column } from './columns.ts';
import type { Candidate, Day } from './day.ts';
import type { Effort } from './effort.ts';
import { type DayPlan, enumeratePlans } from './labels.ts';
import type { Scale } from './scale.ts';
import { allows } from './spans.ts';

/**
 * Gives the column, of its cheapest plans, the one with the least idle time, then the fewest preferences missed, then the
 * earliest starts. False where the effort ran out before that was certain: then it keeps a plan as good as any known.
 */
export function timeColumn(day: Day, scale: Scale, column: Column, effort: Effort): boolean {
  const { plan } = column;
  const { plans, complete } = enumeratePlans(day, scale, effort, { set: plan.set, cost: plan.cost });
  const [best] = plans;
  if (complete && best !== undefined) {
    column.plan = best;
    return true;
  }
  column.plan = { ...plan, second: secondCost(day, scale, plan) };
  return false;
}

/** Idle time and preferences of a plan as it stands. */
function secondCost(day: Day, scale: Scale, { steps }: DayPlan): number {
  const { travel, siteCount, groupSize } = day.model;
  const at = new Map<number, { readonly end: number; readonly site: number }>();
  let cost = 0;
  for (const { candidate: index, start } of steps) {
    const candidate = day.candidates[index] as Candidate;
    for (const group of candidate.groups) {
      const before = at.get(group);
      if (before !== undefined) {
        const way = travel[before.site * siteCount + candidate.site] ?? 0;
        cost += (groupSize[group] ?? 0) * (start - before.end - way - candidate.gate) * scale.idle;
      }
      at.set(group, { end: start + candidate.minutes, site: candidate.endSite });
    }
    for (const { weight, starts } of candidate.preferences)
      if (!allows(starts, start, 1)) cost += weight * scale.preference;
  }
  return cost;
}
