import { isIn, without } from '../bit-set.ts';
import type { Column } from '../choice/columns.ts';
import { identicalTwinsOf } from '../choice/twins.ts';
import { type Effort, within } from '../effort.ts';
import type { Model } from '../model.ts';
import { levelsOfPlan, type Scale } from '../scale.ts';
import { allows } from '../spans.ts';
import { daysOf } from './build-day.ts';
import { type Candidate, type Day, entry } from './day.ts';
import type { DayPlan, DayPlans } from './day-plan.ts';
import { isDirectForAnybody } from './direct.ts';
import { createPlanner, type Planner } from './labels.ts';
import { assignTeams, withoutTeams } from './teams.ts';

/** Minutes of idle time for each person that the first look at a set allows, and by how much the next ones go further. */
const FIRST_IDLE = 75;
const MORE_IDLE = 20;

/** Steps of a look whether there are interpreters for a part of a set. */
const PART_EFFORT = 20_000;

/** A day as it is, and the same without interpreters: simpler, and allowing at least as much. */
export interface DayPair {
  readonly full: Day;
  readonly simple: Day;
  /** Of the simple day; that of its identical twin where it has one. */
  readonly planner: Planner;
}

export function dayPairsOf(model: Model, scale: Scale): DayPair[] {
  const fulls = daysOf(model);
  const simples = fulls.map(withoutTeams);
  const planners = simples.map((simple) => remembering(simple, scale));
  return identicalTwinsOf(simples).map((twin, day) => ({
    full: fulls[day] as Day,
    simple: simples[day] as Day,
    planner: planners[twin] as Planner,
  }));
}

/** A planner that looks for the times of a set once, though it is asked for each of several days. */
function remembering(day: Day, scale: Scale): Planner {
  const known = new Map<string, DayPlans>();
  let planner: Planner | undefined;
  return {
    plansFor(target, effort) {
      const { set, cost, idle, slack } = target;
      const key = [set, cost, idle, slack].join();
      planner ??= createPlanner(day, scale);
      const found = known.get(key) ?? planner.plansFor(target, effort);
      if (found.complete) known.set(key, found);
      return found;
    },
  };
}

/** A column, of which only the plan matters. */
type Planned = Pick<Column, 'plan'>;

/** The first cost differs where interpreters stand in the way of the plan that was thought of. */
export type Timed = 'exact' | 'impossible' | 'unknown';

/**
 * Gives the column, of its cheapest plans with interpreters, the one with the least idle time, then the fewest preferences
 * missed, then the earliest starts, then the first interpreters. `unknown` where the effort ran out before that was certain:
 * then it keeps a plan that holds if one is known.
 */
export function timeColumn(
  { full, simple, planner }: DayPair,
  scale: Scale,
  column: Planned,
  effort: Effort,
): Timed {
  // Where neither waiting nor anybody's interpreters count, the plan is as good as any.
  if (scale.idle === 0 && full === simple) return 'exact';
  const { set, cost } = column.plan;
  const people = peopleOf(simple, set);
  const mostIdle = mostIdleOf(simple);
  const relaxed = bestPlan(planner, set, cost, growing(people, mostIdle), effort);
  const isKnown = relaxed !== 'spent' && relaxed !== undefined;
  const staffed = isKnown ? assignTeams(full, relaxed, effort) : undefined;
  if (staffed !== undefined) {
    column.plan = staffed;
    return 'exact';
  }
  const staffing = createPlanner(full, scale);
  const { idle } = levelsOfPlan(scale, cost, isKnown ? relaxed.second : 0);
  const near = [idle + people * MORE_IDLE, mostIdle];
  const exact =
    bestPlan(staffing, set, cost, near, effort) ??
    bestPlan(staffing, set, Number.POSITIVE_INFINITY, [mostIdle], effort);
  if (exact === undefined) return 'impossible';
  if (exact !== 'spent') {
    column.plan = exact;
    return 'exact';
  }
  const known = assignTeams(full, column.plan, effort);
  if (known === undefined) return 'impossible';
  column.plan = { ...known, second: secondCost(full, scale, known) };
  return 'unknown';
}

/** Finds interpreters for the column: at the times of its plan, where that has them, else as `timeColumn` does. */
export function staff(pair: DayPair, scale: Scale, column: Planned, effort: Effort): Timed {
  return assignTeams(pair.full, column.plan, effort) === undefined
    ? timeColumn(pair, scale, column, effort)
    : 'exact';
}

/**
 * Of a set for which there are no interpreters, as small a part as is found of which that is true as well: no set that holds it has
 * any, where nobody is there sooner by a stop at a third session.
 */
export function leastWithoutInterpreters(
  { full, simple }: DayPair,
  scale: Scale,
  set: Int32Array,
  effort: Effort,
): Int32Array {
  const sessions = full.candidates.map(({ session }) => session);
  if (!isDirectForAnybody(full.model, full.index, sessions)) return set;
  const planner = createPlanner(full, scale);
  const limits = [mostIdleOf(simple)];
  let least = set;
  for (const i of full.candidates.keys()) {
    if (!isIn(least, i)) continue;
    const part = without(least, i);
    const plan = within(effort, PART_EFFORT, () =>
      bestPlan(planner, part, Number.POSITIVE_INFINITY, limits, effort),
    );
    if (plan === undefined) least = part;
  }
  return least;
}

/** Among the plans that are as good as the column's, the first by starts and interpreters with so much slack; undefined where there is none. */
export function planWithSlack(
  { full, planner }: DayPair,
  scale: Scale,
  { plan: { set, cost, second } }: Column,
  slack: number,
  effort: Effort,
): DayPlan | 'spent' | undefined {
  const target = { set, cost, idle: levelsOfPlan(scale, cost, second).idle, slack };
  const relaxed = planner.plansFor(target, effort);
  const [first] = relaxed.plans;
  if (!relaxed.complete) return 'spent';
  if (first === undefined || (first.cost === cost && first.second > second)) return undefined;
  const staffed = assignTeams(full, first, effort, slack);
  if (staffed !== undefined && first.cost === cost && first.second === second) return staffed;
  const { plans, complete } = createPlanner(full, scale).plansFor(target, effort);
  if (!complete) return 'spent';
  return plans.find((plan) => plan.cost === cost && plan.second === second);
}

/** The best plan of a set within the cost: looked for among those with little idle time first, since most have much more. */
function bestPlan(
  planner: Planner,
  set: Int32Array,
  cost: number,
  idleLimits: Iterable<number>,
  effort: Effort,
): DayPlan | 'spent' | undefined {
  for (const idle of idleLimits) {
    const { plans, complete } = planner.plansFor({ set, cost, idle, slack: 0 }, effort);
    if (!complete) return 'spent';
    if (plans[0] !== undefined) return plans[0];
  }
  return undefined;
}

/** Idle minutes of so many people, a little more each time. */
function* growing(people: number, most: number): Iterable<number> {
  let more = people * MORE_IDLE;
  for (let idle = people * FIRST_IDLE; idle < most; idle += more) {
    yield idle;
    more *= 1.25;
  }
  yield most;
}

/** The most people of one session of the set. */
function peopleOf({ candidates }: Day, set: Int32Array): number {
  return candidates.reduce((most, { people }, i) => (isIn(set, i) ? Math.max(most, people) : most), 0);
}

function mostIdleOf({ model }: Day): number {
  return model.dayEnd * model.groupSize.reduce((sum, size) => sum + size, 0);
}

/** Idle time and preferences of a plan as it stands. */
function secondCost(day: Day, scale: Scale, { steps }: DayPlan): number {
  const { travel, siteCount, groupSize } = day.model;
  const at = new Map<number, { readonly end: number; readonly site: number }>();
  let cost = 0;
  for (const { candidate: index, start } of steps()) {
    const candidate = day.candidates[index] as Candidate;
    for (const group of candidate.groups) {
      const before = at.get(group);
      if (before !== undefined) {
        const way = travel[before.site * siteCount + candidate.site] ?? 0;
        cost +=
          (groupSize[group] ?? 0) * (start - before.end - way - entry(candidate, before.site)) * scale.idle;
      }
      at.set(group, { end: start + candidate.minutes, site: candidate.endSite });
    }
    for (const { weight, starts } of candidate.preferences)
      if (!allows(starts, start, 1)) cost += weight * scale.preference;
  }
  return cost;
}
