import type { Path } from '../../base/path.ts';
import { rememberedByObject } from '../../base/remembered.ts';
import type { Tour, TourPlace } from '../../tour/schema.ts';
import { expectedHosts } from '../expected-hosts.ts';
import type { Facts, SiteId } from '../facts.ts';
import { type City, citiesAnywhere, findCity } from './city.ts';
import { greatCircleKm } from './distance.ts';
import { findStation } from './station.ts';

/** A place of the tour with what is said of it. */
export interface VisitedPlace {
  readonly site: SiteId;
  readonly path: Path;
  readonly place: TourPlace;
  readonly country: string;
}

/** The providing country first, then others abroad in which hosts are, without those that declined. */
export function visitedCountries({ countries }: Tour, { hosts }: Pick<Facts, 'hosts'>): string[] {
  const others = expectedHosts({ hosts })
    .filter(({ country }) => country !== countries.receiving)
    .map(({ country }) => country);
  return [...new Set([countries.providing, ...others])];
}

/** The hotels, the hosts and the sessions with a place of their own. */
export const visitedPlaces = rememberedByObject(function visitedPlaces({
  tour,
  facts,
}: {
  readonly tour: Tour;
  readonly facts: Facts;
}): readonly VisitedPlace[] {
  const { providing } = tour.countries;
  const placed = (site: SiteId, path: Path, place: TourPlace | undefined): VisitedPlace[] =>
    place === undefined
      ? []
      : [{ site, path: [...path, 'place'], place, country: place.country ?? providing }];
  return [
    ...facts.hotels.flatMap(({ site, path, place }) => placed(site, path, place)),
    ...facts.hosts.flatMap(({ id, path, host }) => placed(id, path, host.place)),
    ...facts.sessions.flatMap(({ site, path, session }) => placed(site, path, session.place)),
  ];
});

/** The city named with coordinates that lie farther from it than it reaches, and how far; undefined where the two agree, or one is not known. */
export function contradictedCity(
  { at, city: name }: TourPlace,
  country: string,
  reachKm: number,
): { readonly city: City; readonly km: number } | undefined {
  const city = name === undefined ? undefined : findCity(name, country);
  const km = at && city ? greatCircleKm(at, city.at) : undefined;
  return city && km !== undefined && km > reachKm ? { city, km } : undefined;
}

/**
 * The city that is probably meant where the country of the place knows none of that name: the only one abroad, or the
 * one that a journey of the tour leads to. Undefined where there is none, or none stands out.
 */
export function cityElsewhere(
  { place, country }: VisitedPlace,
  tour: Tour,
  reachKm: number,
): City | undefined {
  const { at, city: name } = place;
  if (name === undefined || findCity(name, country) !== undefined) return undefined;
  const cities = citiesAnywhere(name).filter(
    (city) => at === undefined || greatCircleKm(at, city.at) <= reachKm,
  );
  const ends = (tour.travel?.legs ?? []).flatMap(({ from, to }) => [from, to]);
  const reached = new Set(ends.flatMap((end) => findStation(end, tour)?.country ?? []));
  const [only, ...others] = cities;
  return cities.find((city) => reached.has(city.country)) ?? (others.length === 0 ? only : undefined);
}
