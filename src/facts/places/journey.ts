import { elapsedMinutes } from '../../base/zone.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Leg, Tour, TourPlace } from '../../tour/schema.ts';
import type { Journey } from '../facts.ts';
import { findAirport } from './airport.ts';
import { findCity } from './city.ts';
import { type Coordinates, flightHours, greatCircleKm } from './distance.ts';

/** From home to the first city of the programme: by the outward legs where they are given, else estimated from the distance. */
export function journeyOf(tour: Tour, policy: Policy): Journey | undefined {
  const outward = outwardLegs(tour);
  const from = outward[0]
    ? endOf(outward[0].from, tour.countries.receiving)
    : placed(tour.travel?.home, tour.countries.receiving);
  const to = outward.at(-1)
    ? endOf(outward.at(-1)?.to ?? '', tour.countries.providing)
    : placed(
        tour.travel?.base?.place ??
          tour.travel?.stays?.[0]?.place ??
          tour.hosts?.find(({ place }) => place !== undefined)?.place,
        tour.countries.providing,
      );
  if (!from || !to) return undefined;
  const km = greatCircleKm(from.at, to.at);
  const hours = givenHours(outward);
  return {
    km,
    flightHours: hours ?? flightHours(km, policy),
    basis: hours === undefined ? 'estimated' : 'given',
    from: from.name,
    to: to.name,
    origin: from.at,
  };
}

/** Legs that bring travellers to the programme: those that arrive before it is half over. */
function outwardLegs(tour: Tour): readonly Leg[] {
  const legs = tour.travel?.legs ?? [];
  const back = legs.findIndex(
    ({ from }, i) => i > 0 && findAirport(from)?.country === tour.countries.providing,
  );
  const abroad = legs.findIndex(({ to }) => findAirport(to)?.country === tour.countries.providing);
  if (abroad >= 0) return legs.slice(0, abroad + 1);
  return back < 0 ? legs.slice(0, 1) : legs.slice(0, back);
}

interface PlacedEnd {
  readonly name: string;
  readonly at: Coordinates;
}

function endOf(name: string, country: string): PlacedEnd | undefined {
  const airport = findAirport(name);
  if (airport) return { name: airport.city || name, at: airport.at };
  return placed({ city: name }, country);
}

export function placed(place: TourPlace | undefined, country: string): PlacedEnd | undefined {
  const city = place?.city;
  const at = place?.at ?? (city === undefined ? undefined : findCity(city, place?.country ?? country)?.at);
  return at && { name: city ?? place?.address ?? 'the place given', at };
}

/** Hours from first take-off to last landing, by the clocks of both ends; undefined where a time or zone is missing. */
function givenHours(legs: readonly Leg[]): number | undefined {
  const [first, last] = [legs[0], legs.at(-1)];
  const zones = [findAirport(first?.from ?? '')?.zone, findAirport(last?.to ?? '')?.zone];
  if (!first?.departs || !last?.arrives || zones[0] === undefined || zones[1] === undefined) return undefined;
  return elapsedMinutes({ ...first.departs, zone: zones[0] }, { ...last.arrives, zone: zones[1] }) / 60;
}
