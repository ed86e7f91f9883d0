import type { Tour } from '../../tour/schema.ts';
import { findAirport } from './airport.ts';
import { findCity } from './city.ts';
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

/**
 * The airport of a code, or a city of one of the two countries. Undefined where nobody knows it, or both countries
 * have a city of that name.
 */
export function findStation(name: string, { countries }: Tour): Station | undefined {
  const airport = findAirport(name);
  if (airport) return { ...airport, name: airport.city || name };
  const home = findCity(name, countries.receiving);
  const abroad = countries.providing === countries.receiving ? home : findCity(name, countries.providing);
  return home && abroad && home !== abroad ? undefined : (home ?? abroad);
}
