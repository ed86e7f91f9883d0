import { addDays, type LocalDate } from '../base/calendar.ts';
import { backPlan, formatOffset } from '../policy/back-plan.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';

/** The day on which the first traveller sets out: that of the first leg, else the first day of the programme. */
export function departureDate(tour: Tour): LocalDate {
  return earliest(tour, ({ departs }) => departs?.date);
}

/** The day on which the first traveller enters the providing country, as far as the tour says. */
export function entryDate(tour: Tour): LocalDate {
  return earliest(tour, ({ arrives }) => arrives?.date);
}

/** When a task of the back-plan should have been done, and how that date comes about: `12 weeks before departure`. */
export function dueDate(
  task: string,
  tour: Tour,
  policy: Policy,
): { readonly date: LocalDate; readonly timing: string } {
  const offset = backPlan(policy)[task];
  if (offset === undefined || !('days' in offset)) throw new Error(`The back-plan has no days for ${task}.`);
  const anchor = offset.from === 'departure' ? departureDate(tour) : tour.dates.from;
  return { date: addDays(anchor, offset.days), timing: formatOffset(offset) };
}

function earliest(
  tour: Tour,
  date: (leg: NonNullable<NonNullable<Tour['travel']>['legs']>[number]) => LocalDate | undefined,
): LocalDate {
  const dates = (tour.travel?.legs ?? []).flatMap((leg) => date(leg) ?? []);
  return [tour.dates.from, ...dates].sort()[0] ?? tour.dates.from;
}
