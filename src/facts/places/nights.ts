import { addDays, datesFrom, type LocalDate } from '../../base/calendar.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour } from '../../tour/schema.ts';
import type { DelegateFacts, Facts, HotelFacts } from '../facts.ts';
import { isThere } from '../people/attendance.ts';
import { commonStay } from '../people/own-stay.ts';
import { bedsOn } from './hotels.ts';
import { type JourneyLegs, journeysOf } from './journeys.ts';
import { whereabouts } from './whereabouts.ts';

/** Nights in one place, from the evening of one date to the morning of the other. */
export interface Nights {
  /** Undefined where no hotel is stated. */
  readonly hotel: HotelFacts | undefined;
  /** Where a journey has led, and no hotel there is stated. */
  readonly town: string | undefined;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * Where the delegation sleeps while it is surely there: as its stays say, else by the journeys inside the tour that all make
 * who travel and are there.
 */
export function nightsOf(tour: Tour, facts: Facts, policy: Policy): Nights[] {
  return tour.travel?.stays === undefined ? byJourneys(tour, facts, policy) : byStays(tour, facts);
}

function byStays(tour: Tour, facts: Facts): Nights[] {
  const nights: Nights[] = [];
  const stay = commonStay(tour, facts);
  for (const from of datesFrom(stay.from, addDays(stay.to, -1))) {
    const { evening: hotel } = bedsOn(tour, facts, from);
    const last = nights.at(-1);
    const to = addDays(from, 1);
    if (last !== undefined && last.hotel === hotel) nights[nights.length - 1] = { ...last, to };
    else nights.push({ hotel, town: undefined, from, to });
  }
  return nights;
}

function byJourneys(tour: Tour, facts: Facts, policy: Policy): Nights[] {
  const { inland, townOf } = whereabouts(tour, facts, policy);
  const journeys = journeysOf(tour, facts);
  const base = facts.hotels.find(({ site }) => site === 'base');
  const home = townOf('base');
  const isMade = (journey: JourneyLegs) =>
    facts.travellers.every((one) => journey.people.includes(one.id) || isAway(one, journey, journeys));
  const shared = inland.filter(isMade);
  const nights: { town: string | undefined; from: LocalDate; to: LocalDate }[] = [];
  const all = commonStay(tour, facts);
  let stay = { town: shared[0]?.from, from: all.from };
  for (const { departs, arrives, to } of shared) {
    if (departs === undefined || arrives === undefined) continue;
    nights.push({ ...stay, to: departs.date });
    stay = { town: to, from: arrives.date };
  }
  nights.push({ ...stay, to: all.to });
  return nights
    .filter(({ from, to }) => from < to)
    .map(({ town, from, to }) =>
      town === undefined || town === home
        ? { hotel: base, town: undefined, from, to }
        : { hotel: undefined, town, from, to },
    );
}

/** True of who is not there on the day of a journey inside the tour, or goes home or comes on it by a journey of his own. */
function isAway(
  one: DelegateFacts,
  { departs, arrives }: JourneyLegs,
  journeys: readonly JourneyLegs[],
): boolean {
  if ([departs, arrives].some((end) => end !== undefined && !isThere(one, end.date))) return true;
  return journeys.some(
    ({ purpose, people, ...own }) =>
      people.includes(one.id) &&
      ((purpose === 'departure' && own.departs !== undefined && own.departs.date === departs?.date) ||
        (purpose === 'arrival' && own.arrives !== undefined && own.arrives.date === arrives?.date)),
  );
}
