import type { LocalDate } from '../base/calendar.ts';
import type { Facts } from '../facts/facts.ts';
import { findAirport } from '../facts/places/airport.ts';
import { listed } from '../language/say.ts';
import type { Ride, Words } from '../language/words.ts';
import type { Leg, Tour } from '../tour/schema.ts';
import { meetsDetails } from './contacts.ts';
import { formatArrival } from './dates.ts';
import type { TimetableRow } from './outline.ts';

/** The flights and trains of the tour, each on the date it leaves, and again on the date it arrives where that is another. */
export function journeyRows(
  tour: Tour,
  facts: Facts,
  words: Words,
): { readonly date: LocalDate; readonly row: TimetableRow }[] {
  return (tour.travel?.legs ?? []).flatMap((leg) => {
    const { departs, arrives } = leg;
    const who = Array.isArray(leg.who) ? { who: travellers(facts, leg.who, words) } : {};
    const row = { activity: 'journey', end: undefined, details: [], ...who } as const;
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
export function journeyTitle(leg: Leg, facts: Facts, words: Words): string {
  const who = Array.isArray(leg.who) ? `[${travellers(facts, leg.who, words)}] ` : '';
  return `${who}${words.journeys.whole(rideOf(leg))}`;
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
