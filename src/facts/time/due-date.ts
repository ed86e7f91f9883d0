import { addDays, addMonths, type LocalDate } from '../../base/calendar.ts';
import { rememberedByObject } from '../../base/remembered.ts';
import {
  type Anchor,
  backPlan,
  type Dated,
  formatOffset,
  type Offset,
  sideOf,
} from '../../policy/back-plan.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour } from '../../tour/schema.ts';
import { departureDate, returnDate } from '../places/departure.ts';
import { workingDay } from './working-day.ts';

/** When a task of the back-plan should have been done. */
export interface DueDate {
  /** As counted: what was done on it is in time. */
  readonly date: LocalDate;
  /** The working day until then on which whoever must act can still do it: the date to name. */
  readonly by: LocalDate;
  /** How it comes about: `12 weeks before departure`. */
  readonly timing: string;
}

export function dueDate(task: Dated, tour: Tour, policy: Policy): DueDate {
  const known = datesOf(tour)(policy);
  const found = known.get(task) ?? counted(task, tour, policy);
  known.set(task, found);
  return found;
}

/** Several rules ask about the same tasks. */
const datesOf = rememberedByObject((_: Tour) => rememberedByObject((_: Policy) => new Map<Dated, DueDate>()));

function counted(task: Dated, tour: Tour, policy: Policy): DueDate {
  const offset = backPlan(policy)[task];
  const country = tour.countries[sideOf(task)];
  return { date: countedFrom(offset, tour), by: dateOf(offset, tour, country), timing: formatOffset(offset) };
}

/**
 * So long from its anchor, on a working day of the country of whoever must act: the last one until then. What belongs to
 * the last day never moves ahead of a programme of days off only.
 */
export function dateOf(offset: Offset, tour: Tour, country: string): LocalDate {
  const date = countedFrom(offset, tour);
  const worked = workingDay(tour, country, date);
  return offset.from === 'last day' && worked < tour.dates.from ? date : worked;
}

function countedFrom(offset: Offset, tour: Tour): LocalDate {
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
