import type { Plan } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import type { ClockTime } from '../base/clock.ts';
import type { Facts } from '../facts/facts.ts';
import { findAirport } from '../facts/places/airport.ts';
import { travellersOn, unstatedJourneys } from '../facts/places/journeys.ts';
import { listed } from '../language/say.ts';
import type { Ride, Words } from '../language/words.ts';
import type { Leg, Tour } from '../tour/schema.ts';
import { meetsDetails } from './contacts.ts';
import { formatArrival } from './dates.ts';
import type { TimetableRow } from './outline.ts';

/** The flights and trains of the tour, each on the date it leaves, and again on the date it arrives where that is another. */
export function journeyRows(
  plan: Plan,
  words: Words,
): { readonly date: LocalDate; readonly row: TimetableRow }[] {
  const { tour } = plan;
  return (tour.travel?.legs ?? []).flatMap((leg) => {
    const { departs, arrives } = leg;
    const who = whoTravels(leg, plan, words);
    const row = {
      activity: 'journey',
      end: undefined,
      details: [],
      ...(who === undefined ? {} : { who }),
    } as const;
    const ride = rideOf(leg);
    const details = meetsDetails(leg.meets, words);
    const arrivesLater = arrives && arrives.date !== departs?.date && arrives.date <= tour.dates.to;
    const departure = departs && {
      ...row,
      start: departs.time,
      title: words.journeys.departure(ride),
      ...(arrivesLater ? {} : { details }),
      ...(arrives ? { remark: words.journeys.arrives(formatArrival(words, departs.date, arrives)) } : {}),
    };
    const arrival = arrives && {
      ...row,
      start: arrives.time,
      title: words.journeys.arrival(ride),
      details,
    };
    return [
      ...(departs && departure ? [{ date: departs.date, row: departure }] : []),
      ...(arrivesLater && arrival ? [{ date: arrives.date, row: arrival }] : []),
    ];
  });
}

/** `Flight HY 553 from Tashkent (TAS) to Kuala Lumpur (KUL)` */
export function journeyTitle(leg: Leg, plan: Plan, words: Words): string {
  const who = whoTravels(leg, plan, words);
  return `${who === undefined ? '' : `[${who}] `}${words.journeys.whole(rideOf(leg))}`;
}

/** By name, or `all but Mr. A`; undefined where all travel, and for a delegate, who has the own journeys only. */
function whoTravels(leg: Leg, { tour, facts, reader }: Plan, words: Words): string | undefined {
  if (reader?.kind === 'delegate') return undefined;
  const ids = travellersOn(leg, tour, facts);
  if (Array.isArray(leg.who)) return travellers(facts, ids, words);
  const others = facts.travellers.filter(({ id }) => !ids.includes(id));
  if (others.length === 0 || facts.delegates.length === 0) return undefined;
  if (ids.length === 0) return words.attendance.nobody;
  const absent = facts.delegates.map(({ id }) => id).filter((id) => !ids.includes(id));
  return absent.length < ids.length
    ? words.attendance.allBut(travellers(facts, absent, words))
    : travellers(facts, ids, words);
}

function rideOf({ by, number, from, to }: Leg): Ride {
  return { by: by ?? 'plane', name: number, from: station(from), to: station(to) };
}

/** `Tashkent (TAS)` where the airport's code is known, else what the tour says. */
function station(name: string): string {
  const airport = findAirport(name);
  return airport === undefined ? name : `${airport.city} (${airport.code})`;
}

function travellers(facts: Facts, ids: readonly string[], words: Words): string {
  return listed(
    words,
    ids.map((id) => facts.delegates.find((one) => one.id === id)?.delegate.name ?? id),
  );
}

/** What the tour does not say of the way abroad and back of the delegate whose document this is. */
export function openJourneys({ tour, facts, reader }: Plan, words: Words): string[] {
  const { journeyThere, journeyBack } = words.readers.delegate;
  const self = facts.travellers.find(({ id }) => reader?.kind === 'delegate' && id === reader.id);
  const unstated = self === undefined ? [] : unstatedJourneys(self, tour, facts);
  return unstated.map((way) => (way === 'arrival' ? journeyThere : journeyBack));
}

/** A flight or a train that leaves and lands on one day. */
export interface DayRide {
  readonly date: LocalDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  /** Ids of those who travel. */
  readonly who: readonly string[];
  readonly title: string;
}

/** A flight across midnight fills no day; the programme says when it leaves and lands. */
export function dayRides(tour: Tour, facts: Facts, words: Words): DayRide[] {
  return (tour.travel?.legs ?? []).flatMap((leg) => {
    const { departs, arrives } = leg;
    if (!departs || !arrives || departs.date !== arrives.date) return [];
    return [
      {
        date: departs.date,
        start: departs.time,
        end: arrives.time,
        who: travellersOn(leg, tour, facts),
        title: words.journeys.whole(rideOf(leg)),
      },
    ];
  });
}
