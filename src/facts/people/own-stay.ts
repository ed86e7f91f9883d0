import { addDays, daysBetween, type LocalDate } from '../../base/calendar.ts';
import type { Tour } from '../../tour/schema.ts';
import type { DelegateFacts, Facts } from '../facts.ts';
import { journeysOf } from '../places/journeys.ts';
import { joinsLate, leavesEarly } from './attendance.ts';

/** From the day on which people arrive to the one on which they go. */
export interface Stay {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** From the first arrival to the last departure where the legs say so, else one night for each day of the programme. */
export function commonStay(tour: Tour): Stay {
  return stayByLegs(tour) ?? { from: tour.dates.from, to: addDays(tour.dates.to, 1) };
}

function stayByLegs(tour: Tour): Stay | undefined {
  const legs = tour.travel?.legs ?? [];
  const from = legs[0]?.arrives?.date;
  const to = legs.length < 2 ? undefined : legs.at(-1)?.departs?.date;
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

/** Of one who travels: by the own journeys, else by the days that he or she is there for, else as all. */
export function ownStay(one: DelegateFacts, tour: Tour, facts: Facts): Stay {
  const own = journeysOf(tour, facts).filter(({ people }) => people.includes(one.id));
  const arrival = own.find(({ purpose }) => purpose === 'arrival')?.arrives?.date;
  const departure = own.find(({ purpose }) => purpose === 'departure')?.departs?.date;
  const { from, to } = one.delegate;
  const all = commonStay(tour);
  const lastDay = to && (stayByLegs(tour) === undefined ? addDays(to, 1) : to);
  return {
    from: arrival ?? (joinsLate(one, tour) ? from : undefined) ?? all.from,
    to: departure ?? (leavesEarly(one, tour) ? lastDay : undefined) ?? all.to,
  };
}

export function nightsIn({ from, to }: Stay): number {
  return Math.max(0, daysBetween(from, to));
}
