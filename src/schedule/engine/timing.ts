import type { Column } from './columns.ts';
import type { Candidate, Day } from './day.ts';
import type { Effort } from './effort.ts';
import { type DayPlan, enumeratePlans } from './labels.ts';
import type { Scale } from './scale.ts';
import { allows } from './spans.ts';
import { assignTeams } from './teams.ts';

/** A day as it is, and the same without interpreters: simpler, and allowing at least as much. */
export interface DayPair {
  readonly full: Day;
  readonly simple: Day;
}

/** The first cost differs where interpreters stand in the way of the plan that was thought of. */
export type Timed = 'exact' | 'impossible' | 'unknown';

/**
 * Gives the column, of its cheapest plans with interpreters, the one with the least idle time, then the fewest preferences
 * missed, then the earliest starts, then the first interpreters. `unknown` where the effort ran out before that was certain:
 * then it keeps a plan that holds if one is known.
 */
export function timeColumn({ full, simple }: DayPair, scale: Scale, column: Column, effort: Effort): Timed {
  const { set, cost } = column.plan;
  const relaxed = enumeratePlans(simple, scale, effort, { set, cost });
  const [best] = relaxed.plans;
  const staffed = best === undefined ? undefined : assignTeams(full, best, effort);
  if (relaxed.complete && staffed !== undefined) {
    column.plan = staffed;
    return 'exact';
  }
  const exact = enumeratePlans(full, scale, effort, { set, cost: Number.POSITIVE_INFINITY });
  if (exact.complete) {
    const [plan] = exact.plans;
    if (plan === undefined) return 'impossible';
    column.plan = plan;
    return 'exact';
  }
  const known = assignTeams(full, column.plan, effort);
  if (known === undefined) return 'impossible';
  column.plan = { ...known, second: secondCost(full, scale, known) };
  return 'unknown';
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
