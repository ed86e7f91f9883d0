import { addDays, addMonths, type LocalDate } from '../base/calendar.ts';
import { type Anchor, backPlan, type Dated, formatOffset, type Offset } from '../policy/back-plan.ts';
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

/** The day on which the last traveller sets out for home: that of the last departure, else the last day of the programme. */
export function leavingDate(tour: Tour): LocalDate {
  const dates = (tour.travel?.legs ?? []).flatMap(({ departs }) => departs?.date ?? []);
  return [tour.dates.to, ...dates].sort().at(-1) ?? tour.dates.to;
}

/** The day on which the last traveller is home: that of the last leg, else the last day of the programme. */
export function returnDate(tour: Tour): LocalDate {
  const dates = (tour.travel?.legs ?? []).flatMap(({ departs, arrives }) => [
    departs?.date ?? [],
    arrives?.date ?? [],
  ]);
  return [tour.dates.to, ...dates.flat()].sort().at(-1) ?? tour.dates.to;
}

/** When a task of the back-plan should have been done, and how that date comes about: `12 weeks before departure`. */
export function dueDate(
  task: Dated,
  tour: Tour,
  policy: Policy,
): { readonly date: LocalDate; readonly timing: string } {
  const offset = backPlan(policy)[task];
  return { date: dateOf(offset, tour), timing: formatOffset(offset) };
}

/** The day that lies so long before or after its anchor. */
export function dateOf(offset: Offset, tour: Tour): LocalDate {
  const anchor = anchorDate(offset.from, tour);
  return 'days' in offset ? addDays(anchor, offset.days) : addMonths(anchor, offset.months);
}

function anchorDate(anchor: Anchor, tour: Tour): LocalDate {
  switch (anchor) {
    case 'departure':
      return departureDate(tour);
    case 'first day':
      return tour.dates.from;
    case 'last day':
      return tour.dates.to;
    case 'return':
      return returnDate(tour);
  }
}

function earliest(
  tour: Tour,
  date: (leg: NonNullable<NonNullable<Tour['travel']>['legs']>[number]) => LocalDate | undefined,
): LocalDate {
  const dates = (tour.travel?.legs ?? []).flatMap((leg) => date(leg) ?? []);
  return [tour.dates.from, ...dates].sort()[0] ?? tour.dates.from;
}
