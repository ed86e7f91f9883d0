import { daysBetween } from '../base/calendar.ts';
import type { Tour } from '../tour/schema.ts';
import type { Facts } from './facts.ts';
import { travellerCount } from './people/headcount.ts';

export type BudgetLine = NonNullable<NonNullable<Tour['budget']>['lines']>[number];

/** What the tour costs as its budget has it: the sum of its lines, or else the sum available. Undefined without either. */
export function budgetedCost(tour: Tour, facts: Facts): number | undefined {
  const lines = tour.budget?.lines ?? [];
  if (lines.length === 0) return tour.budget?.total;
  return lines.reduce((sum, line) => sum + lineCost(line, tour, facts), 0);
}

/** What a line comes to: its amount for each of its units. */
export function lineCost(line: BudgetLine, tour: Tour, facts: Facts): number {
  return line.amount * unitsOf(line, tour, facts);
}

/** Travel cost of one traveller: the lines that count once for each; undefined where there are none. */
export function travellerCost(tour: Tour): number | undefined {
  const lines = (tour.budget?.lines ?? []).filter(({ per }) => per === 'traveller');
  return lines.length === 0 ? undefined : lines.reduce((sum, { amount }) => sum + amount, 0);
}

/** How many units a line counts: travellers, days, nights, or the one tour. */
export function unitsOf({ per = 'tour' }: BudgetLine, tour: Tour, facts: Facts): number {
  const travellers = travellerCount(facts);
  const days = facts.days.length;
  const units: Record<NonNullable<BudgetLine['per']>, number> = {
    tour: 1,
    traveller: travellers,
    day: days,
    night: nightsAbroad(tour),
    'traveller-day': travellers * days,
    'traveller-night': travellers * nightsAbroad(tour),
  };
  return units[per];
}

/** Nights abroad: from the first arrival to the last departure where the legs say so, else one for each day of the programme. */
export function nightsAbroad(tour: Tour): number {
  const legs = tour.travel?.legs ?? [];
  const arrival = legs[0]?.arrives?.date;
  const departure = legs.length < 2 ? undefined : legs.at(-1)?.departs?.date;
  if (arrival !== undefined && departure !== undefined && arrival < departure)
    return daysBetween(arrival, departure);
  return daysBetween(tour.dates.from, tour.dates.to) + 1;
}
