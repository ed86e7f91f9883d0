import { addDays, daysBetween, type LocalDate } from '../../base/calendar.ts';
import type { Tour } from '../../tour/schema.ts';
import type { DelegateFacts, Facts } from '../facts.ts';
import { type JourneyLegs, journeysOf } from '../places/journeys.ts';
import { isWithinOneCountry } from '../places/within-country.ts';
import { joinsLate, leavesEarly } from './attendance.ts';

/** From the day on which people arrive to the one on which they go, as far as the tour says; else the days of the programme. */
export interface Stay {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** On which side one night more lies: abroad each day of a programme has one, unless the journeys say otherwise. */
  readonly more: 'before' | 'after' | 'before or after' | undefined;
}

/** What people share who are there all the time. */
export function commonStay(tour: Tour, facts: Facts): Stay {
  return stayBetween(tour.dates, endsOf(journeysOf(tour, facts)), tour);
}

/** Of one who travels: by the own journeys, else by the days that he or she is there for, else as all. */
export function ownStay(one: DelegateFacts, tour: Tour, facts: Facts): Stay {
  const journeys = journeysOf(tour, facts);
  const all = endsOf(journeys);
  const own = endsOf(journeys.filter(({ people }) => people.includes(one.id)));
  const [isLate, isEarly] = [joinsLate(one, tour), leavesEarly(one, tour)];
  const { from = tour.dates.from, to = tour.dates.to } = one.delegate;
  return stayBetween(
    { from: isLate ? from : tour.dates.from, to: isEarly ? to : tour.dates.to },
    {
      arrival: own.arrival ?? (isLate ? undefined : all.arrival),
      departure: own.departure ?? (isEarly ? undefined : all.departure),
    },
    tour,
  );
}

interface Ends {
  readonly arrival: LocalDate | undefined;
  readonly departure: LocalDate | undefined;
}

/** The first arrival and the last departure. */
function endsOf(journeys: readonly JourneyLegs[]): Ends {
  const dates = (purpose: JourneyLegs['purpose'], end: 'arrives' | 'departs') =>
    journeys.flatMap((one) => (one.purpose === purpose ? (one[end]?.date ?? []) : [])).sort();
  return { arrival: dates('arrival', 'arrives')[0], departure: dates('departure', 'departs').at(-1) };
}

function stayBetween(days: Tour['dates'], { arrival, departure }: Ends, tour: Tour): Stay {
  const [from, to] = [arrival ?? days.from, departure ?? days.to];
  const isEnough = isWithinOneCountry(tour) || from < days.from || days.to < to;
  const sides = [arrival === undefined ? 'before' : '', departure === undefined ? 'after' : ''];
  const open = sides.filter((side) => side !== '').join(' or ') as NonNullable<Stay['more']> | '';
  return { from, to, more: isEnough || open === '' ? undefined : open };
}

export function nightsIn({ from, to, more }: Stay): number {
  return Math.max(0, daysBetween(from, to)) + (more === undefined ? 0 : 1);
}

/** With the night more on each side on which it may be. */
export function widest({ from, to, more }: Stay): { readonly from: LocalDate; readonly to: LocalDate } {
  return {
    from: more?.includes('before') ? addDays(from, -1) : from,
    to: more?.includes('after') ? addDays(to, 1) : to,
  };
}
