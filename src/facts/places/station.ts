import { rememberedByObject } from '../../base/remembered.ts';
import type { Tour } from '../../tour/schema.ts';
import { findAirport } from './airport.ts';
import { cityMeant, findCity } from './city.ts';
import type { Coordinates } from './distance.ts';

/** Where a leg begins or ends. */
export interface Station {
  /** The city. */
  readonly name: string;
  readonly at: Coordinates;
  /** IANA. */
  readonly zone: string;
  readonly country: string;
}

/** What may stand behind the name of a city where a timetable names a station there: house list. */
const STATION =
  /(?<![ ,-])[ ,-]+(?:hbf|hauptbahnhof|bahnhof|bf|hl\. ?st\.?|hl\. ?n\.?|hlavná stanica|hlavní nádraží|main station|central(?: station)?|centraal|centrale|centralen|centrum|sentral|(?:railway |train |bus )?station|gare(?: .+)?|termini|keleti|nyugati|atocha|chamartín|oriente|santa apolónia|nord|sud|süd|est|ost|west|midi|zuid|vokzal|вокзал|centralna|główny|glavni kolodvor)$/iu;

/** The airport of a code, or a city of one of the tour's countries, by itself or with a station of it. Undefined where nobody knows it, or two of them have a city of that name. */
export function findStation(name: string, tour: Tour): Station | undefined {
  const airport = findAirport(name);
  if (airport) return { ...airport, name: airport.city || name };
  const named = (town: string) => countriesOf(tour).flatMap((country) => findCity(town, country) ?? []);
  const whole = named(name);
  const cities = whole.length > 0 ? whole : named(name.replace(STATION, ''));
  return cities.length === 1 ? cities[0] : undefined;
}

/** The city of the tour's countries whose name this one misses by a slip, where it is the only one. */
export function stationMeant(name: string, tour: Tour): Station | undefined {
  if (findStation(name, tour) !== undefined) return undefined;
  const cities = countriesOf(tour).flatMap((country) => cityMeant(name, country) ?? []);
  return cities.length === 1 ? cities[0] : undefined;
}

/** The providing country, and others in which hosts, sessions and hotels are. */
export const programmeCountries = rememberedByObject(
  ({ countries, hosts, sessions, travel }: Tour): readonly string[] => {
    const places = [...(hosts ?? []), ...(sessions ?? []), ...(travel?.stays ?? []), travel?.base];
    const others = places.flatMap((one) => one?.place?.country ?? []);
    return [...new Set([countries.providing, ...others])];
  },
);

const countriesOf = rememberedByObject((tour: Tour): readonly string[] => [
  ...new Set([tour.countries.receiving, ...programmeCountries(tour)]),
]);
