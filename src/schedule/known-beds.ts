import type { LocalDate } from '../base/calendar.ts';
import type { HotelFacts } from '../facts/facts.ts';
import { bedsOn } from '../facts/places/hotels.ts';
import { whereabouts } from '../facts/places/whereabouts.ts';
import type { ConstraintContext } from './constraints/constraint.ts';

/** Where one sleeps before a day of the programme, and after it. */
export interface Beds {
  readonly date: LocalDate;
  readonly morning: HotelFacts | undefined;
  readonly evening: HotelFacts | undefined;
}

/** The beds of each day; none where a journey leads away from the only hotel that is stated, so that nobody knows them. */
export function knownBeds({ tour, facts, policy }: ConstraintContext): Beds[] {
  const isMoving = whereabouts(tour, facts, policy).inland.length > 0;
  if (isMoving && tour.travel?.stays === undefined) return [];
  return facts.days.map(({ date }) => {
    const { morning, evening } = bedsOn(tour, facts, date);
    return { date, morning, evening };
  });
}
