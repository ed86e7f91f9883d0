import { sum } from '../base/number.ts';
import type { Tour } from '../tour/schema.ts';
import type { Facts } from './facts.ts';
import { isThere } from './people/attendance.ts';
import { travellerCount } from './people/headcount.ts';
import { commonStay, nightsIn, ownStay } from './people/own-stay.ts';

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
  const difference = ownDates(tour, facts);
  const units: Record<NonNullable<BudgetLine['per']>, number> = {
    tour: 1,
    traveller: travellers,
    day: days,
    night: nightsAbroad(tour, facts),
    'traveller-day': travellers * days + difference.days,
    'traveller-night': travellers * nightsAbroad(tour, facts) + difference.nights,
  };
  return units[per];
}

/** Nights abroad of who is there all the time. */
export function nightsAbroad(tour: Tour, facts: Facts): number {
  return nightsIn(commonStay(tour, facts));
}

/** Days and nights that travellers have more, or fewer where negative, than if all were there all the time. */
export function ownDates(tour: Tour, facts: Facts): { readonly days: number; readonly nights: number } {
  const { days, travellers } = facts;
  const nights = nightsAbroad(tour, facts);
  return {
    days: sum(travellers.map((one) => days.filter(({ date }) => isThere(one, date)).length - days.length)),
    nights: sum(travellers.map((one) => nightsIn(ownStay(one, tour, facts)) - nights)),
  };
}
