import type { LocalDate } from '../base/calendar.ts';
import { capitalised, listed } from '../base/text.ts';
import { findAirport } from '../facts/airport.ts';
import type { Facts } from '../facts/facts.ts';
import type { Leg, Tour } from '../tour/schema.ts';
import { formatArrival } from './dates.ts';
import type { TimetableRow } from './outline.ts';

/** The flights and trains of the tour, each on the date it leaves, and again on the date it arrives where that is another. */
export function journeyRows(
  tour: Tour,
  facts: Facts,
): { readonly date: LocalDate; readonly row: TimetableRow }[] {
  return (tour.travel?.legs ?? []).flatMap((leg) => {
    const { departs, arrives } = leg;
    const who = Array.isArray(leg.who) ? { who: travellers(facts, leg.who) } : {};
    const row = { activity: 'journey', end: undefined, details: [], ...who } as const;
    const name = carrier(leg);
    const departure = departs && {
      ...row,
      start: departs.time,
      title: `Departure of ${name} from ${station(leg.from)} to ${station(leg.to)}`,
      ...(arrives ? { remark: `arrives ${formatArrival(departs.date, arrives)}` } : {}),
    };
    const arrival = arrives && {
      ...row,
      start: arrives.time,
      title: `Arrival of ${name} from ${station(leg.from)} at ${station(leg.to)}`,
    };
    return [
      ...(departs && departure ? [{ date: departs.date, row: departure }] : []),
      ...(arrives && arrival && arrives.date !== departs?.date && arrives.date <= tour.dates.to
        ? [{ date: arrives.date, row: arrival }]
        : []),
    ];
  });
}

/** `Flight HY 553 from Tashkent (TAS) to Kuala Lumpur (KUL)` */
export function journeyTitle(leg: Leg, facts: Facts): string {
  const name = leg.number === undefined ? carrier(leg).replace('the ', '') : carrier(leg);
  const who = Array.isArray(leg.who) ? `[${travellers(facts, leg.who)}] ` : '';
  return `${who}${capitalised(name)} from ${station(leg.from)} to ${station(leg.to)}`;
}

/** `flight HY 553`, `the train` */
function carrier({ by, number }: Leg): string {
  const vehicle = by === undefined || by === 'plane' ? 'flight' : by;
  return number === undefined ? `the ${vehicle}` : `${vehicle} ${number}`;
}

/** `Tashkent (TAS)` where the airport's code is known, else what the tour says. */
function station(name: string): string {
  const airport = findAirport(name);
  return airport === undefined ? name : `${airport.city} (${airport.code})`;
}

function travellers(facts: Facts, ids: readonly string[]): string {
  return listed(ids.map((id) => facts.delegates.find((one) => one.id === id)?.delegate.name ?? id));
}
