import { roundedUp } from '../../base/number.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour, TourPlace } from '../../tour/schema.ts';
import type { Facts, SiteId, Transfer } from '../facts.ts';
import { findAirport } from './airport.ts';
import { findCity } from './city.ts';
import { type Coordinates, greatCircleKm } from './distance.ts';
import { stationName } from './rides.ts';
import { siteMeant } from './transfer-basis.ts';

interface SiteDirectory {
  transfer(from: SiteId, to: SiteId): Transfer;
  siteName(site: SiteId): string;
}

/**
 * Where the sites are and how long it takes between them: given, else estimated from coordinates, or between two towns
 * from their middles, else assumed.
 */
export function siteDirectory(
  tour: Tour,
  policy: Policy,
  { hotels, hosts, sessions }: Pick<Facts, 'hotels' | 'hosts' | 'sessions'>,
): SiteDirectory {
  const sites = new Map<SiteId, { name: string; place: TourPlace | undefined }>([
    ['base', { name: 'Hotel', place: undefined }],
    ...hotels.map(({ site, name, place }): [SiteId, { name: string; place: TourPlace | undefined }] => [
      site,
      { name, place },
    ]),
    ...hosts.map(({ id, name, host }): [SiteId, { name: string; place: TourPlace | undefined }] => [
      id,
      { name, place: host.place },
    ]),
    ...sessions
      .filter(({ session }) => session.place !== undefined)
      .map(({ site, session, title }): [SiteId, { name: string; place: TourPlace | undefined }] => [
        site,
        { name: session.place?.address ?? session.place?.city ?? title, place: session.place },
      ]),
  ]);
  const given = new Map(
    (tour.travel?.transfers ?? [])
      .map(({ between: [a, b], takes }) => ({ a: siteMeant(a, tour), b: siteMeant(b, tour), takes }))
      .flatMap(({ a, b, takes }) => [
        [`${a}>${b}`, takes],
        [`${b}>${a}`, takes],
      ]),
  );
  const at = (site: SiteId): Coordinates | undefined =>
    sites.get(site)?.place?.at ?? findAirport(stationName(site) ?? '')?.at;
  const middle = (site: SiteId): Coordinates | undefined => {
    const place = sites.get(site)?.place;
    const country = place?.country ?? tour.countries.providing;
    return place?.city === undefined ? undefined : findCity(place.city, country)?.at;
  };
  /** Within one town the middle says nothing. */
  const betweenTowns = (from: SiteId, to: SiteId): number | undefined => {
    const [a, b] = [at(from) ?? middle(from), at(to) ?? middle(to)];
    const km = a && b ? greatCircleKm(a, b) : undefined;
    const [town, other] = [middle(from), middle(to)];
    const areTwo = town !== undefined && other !== undefined && town.join() !== other.join();
    return km !== undefined && (areTwo || km > policy.sameCityKilometres) ? km : undefined;
  };

  /** From an airport, which lies outside, the middle of the town is near enough. */
  const end = (site: SiteId, other: SiteId) =>
    at(site) ?? (stationName(other) === undefined ? undefined : middle(site));

  const between = (from: SiteId, to: SiteId): Transfer => {
    const [a, b] = [end(from, to), end(to, from)];
    const isMapped = a !== undefined && b !== undefined;
    const km = isMapped ? greatCircleKm(a, b) : betweenTowns(from, to);
    if (from === to) return { minutes: 0, basis: 'none', km: 0, driven: true };
    const takes = given.get(`${from}>${to}`);
    if (takes !== undefined) return { minutes: takes, basis: 'given', km, driven: true };
    if (km === undefined) return { minutes: policy.transferMinutes, basis: 'assumed', km, driven: false };
    // To the minute it would claim to know the traffic.
    const minutes = roundedUp(roadMinutes(km, policy), policy.lengthStep);
    // Towns that touch may still be crossed from end to end.
    if (!isMapped && minutes <= policy.transferMinutes)
      return { minutes: policy.transferMinutes, basis: 'assumed', km, driven: true };
    return { minutes, basis: 'estimated', km, driven: km <= policy.sameCityKilometres };
  };
  const known = new Map<SiteId, Map<SiteId, Transfer>>();

  return {
    siteName: (site) => sites.get(site)?.name ?? calledStation(site) ?? site,
    transfer(from, to) {
      const ways = known.get(from) ?? new Map<SiteId, Transfer>();
      const way = ways.get(to) ?? between(from, to);
      known.set(from, ways.set(to, way));
      return way;
    },
  };
}

/** `Lisbon (LIS)` where the airport's code is known, else what the tour says. */
function calledStation(site: SiteId): string | undefined {
  const name = stationName(site);
  const airport = findAirport(name ?? '');
  return airport === undefined ? name : `${airport.city} (${airport.code})`;
}

/** The first kilometres at the speed of a town, the rest at that of a motorway. */
function roadMinutes(km: number, policy: Policy): number {
  const road = km * policy.roadDetour;
  const town = Math.min(road, policy.townKilometres);
  return (town / policy.townSpeed + (road - town) / policy.motorwaySpeed) * 60;
}
