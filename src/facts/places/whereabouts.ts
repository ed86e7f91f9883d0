import { DAY_MINUTES } from '../../base/clock.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour, TourPlace } from '../../tour/schema.ts';
import type { Facts, SiteId } from '../facts.ts';
import { findCity } from './city.ts';
import { type Coordinates, greatCircleKm } from './distance.ts';
import { type JourneyLegs, journeysOf } from './journeys.ts';
import { findStation } from './station.ts';

/** Which of the places that journeys inside the tour connect a site belongs to. */
export interface Whereabouts {
  /** Journeys inside the tour whose times are known, the earliest first, from town to town. */
  readonly inland: readonly JourneyLegs[];
  /** The town of a journey's end that the site is nearest to; undefined where it is near none, or nobody knows where it is. */
  townOf(site: SiteId): string | undefined;
  /** True where only a journey leads from one site to the other. */
  areApart(from: SiteId, to: SiteId): boolean;
}

export function whereabouts(tour: Tour, facts: Facts, policy: Policy): Whereabouts {
  const town = (name: string) => findStation(name, tour)?.name ?? name;
  const inland = journeysOf(tour, facts)
    .filter(({ purpose, departs, arrives }) => purpose === 'inland' && departs && arrives)
    .map((journey) => ({ ...journey, from: town(journey.from), to: town(journey.to) }))
    .sort((a, b) => moment(a) - moment(b));
  const towns = journeysOf(tour, facts)
    .filter(({ purpose }) => purpose === 'inland')
    .flatMap(({ from, to }) => [findStation(from, tour) ?? [], findStation(to, tour) ?? []].flat());
  const known = new Map<SiteId, string | undefined>();
  const townOf = (site: SiteId): string | undefined => {
    if (towns.length === 0) return undefined;
    if (!known.has(site)) known.set(site, nearest(towns, coordinatesOf(tour, facts, site), policy));
    return known.get(site);
  };
  return {
    inland,
    townOf,
    areApart: (from, to) => {
      const [a, b] = [townOf(from), townOf(to)];
      return a !== undefined && b !== undefined && a !== b;
    },
  };
}

function moment({ departs }: JourneyLegs): number {
  return departs === undefined ? 0 : Number(departs.date.replaceAll('-', '')) * DAY_MINUTES + departs.time;
}

function nearest(
  towns: readonly { readonly name: string; readonly at: Coordinates }[],
  at: Coordinates | undefined,
  policy: Policy,
): string | undefined {
  if (at === undefined) return undefined;
  return towns
    .map(({ name, at: town }) => ({ name, km: greatCircleKm(at, town) }))
    .filter(({ km }) => km <= policy.sameCityKilometres)
    .sort((a, b) => a.km - b.km)[0]?.name;
}

function coordinatesOf(tour: Tour, facts: Facts, site: SiteId): Coordinates | undefined {
  const host = facts.hosts.find(({ id }) => id === site);
  const session = facts.sessions.find((one) => one.site === site && one.session.place !== undefined);
  const hotel = facts.hotels.find((one) => one.site === site);
  const place: TourPlace | undefined = hotel?.place ?? host?.host.place ?? session?.session.place;
  const country = place?.country ?? host?.country ?? tour.countries.providing;
  return place?.at ?? (place?.city === undefined ? undefined : findCity(place.city, country)?.at);
}
