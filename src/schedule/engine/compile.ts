import type { Placement, Problem } from '../demand.ts';
import type { Model } from './model.ts';
import { askedBy, knownIn } from './reading/asked.ts';
import { groupsOf } from './reading/groups.ts';
import { impossibleIn, ordersOf } from './reading/orders.ts';
import { placesOf } from './reading/places.ts';
import { dayEndOf } from './reading/starts.ts';
import { teamsOf } from './reading/teams.ts';
import { unitsOf } from './reading/units.ts';
import { wishesOf } from './reading/wishes.ts';

/** Reads the demands into numbers. Their order, and that of sessions and people, leaves no trace in the result. */
export function compile(problem: Problem, baseline: readonly Placement[] = []): Model {
  const asked = askedBy(problem);
  const dayEnd = dayEndOf(asked);
  const groups = groupsOf(asked);
  const choices = (asked.byKind['one-of'] ?? []).map(({ sessions }) => knownIn(asked, sessions));
  return {
    ids: asked.ids,
    dates: asked.dates,
    dayEnd,
    grid: problem.grid,
    minutes: asked.minutes,
    ...placesOf(asked),
    ...groups,
    ...teamsOf(asked, problem, impossibleIn(asked), dayEnd),
    units: unitsOf(asked, choices),
    ...ordersOf(asked, groups.groupsOf, choices),
    ...wishesOf(asked, baseline),
  };
}
