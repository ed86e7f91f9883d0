import type { Plan } from '../../agenda/plan.ts';
import { findCity } from '../../facts/places/city.ts';
import { type Coordinates, greatCircleKm } from '../../facts/places/distance.ts';
import { findStation } from '../../facts/places/station.ts';
import { placeOf } from '../../outline/places.ts';
import { sessionsOf } from '../../outline/sessions.ts';

export interface Stop {
  readonly name: string;
  readonly at: Coordinates;
}

export interface Way {
  readonly from: Stop;
  readonly to: Stop;
  readonly km: number;
  /** False where the tour names no flight or train: the stops follow one another. */
  readonly stated: boolean;
}

/** Nearer places than this are one stop of a journey: what lies between is a transfer. */
const ONE_STOP_KM = 60;

/** Where the travellers go, each pair of stops once: the legs of the tour, and what they leave open between home and the cities of the programme. */
export function itinerary(plan: Plan): Way[] {
  const { tour } = plan;
  const ways: Way[] = [];
  const add = (from: Stop | undefined, to: Stop | undefined, stated: boolean) => {
    if (from === undefined || to === undefined) return;
    const km = greatCircleKm(from.at, to.at);
    const joins = (way: Way) =>
      (near(way.from, from) && near(way.to, to)) || (near(way.from, to) && near(way.to, from));
    if (km >= ONE_STOP_KM && !ways.some(joins)) ways.push({ from, to, km, stated });
  };
  const station = (name: string) => findStation(name, tour);
  for (const { from, to } of tour.travel?.legs ?? []) add(station(from), station(to), true);
  const home = homeOf(plan);
  const cities = citiesOf(plan);
  const isReached = (stop: Stop) => ways.some(({ from, to }) => near(from, stop) || near(to, stop));
  for (const [i, city] of cities.entries())
    if (i === 0 ? ways.length === 0 : !isReached(city)) add(i === 0 ? home : cities[i - 1], city, false);
  return ways;
}

function near(a: Stop, b: Stop): boolean {
  return greatCircleKm(a.at, b.at) < ONE_STOP_KM;
}

function homeOf({ tour, facts }: Plan): Stop | undefined {
  const place = tour.travel?.home;
  const city = place?.city;
  const known = city === undefined ? undefined : findCity(city, place?.country ?? tour.countries.receiving);
  const at = place?.at ?? known?.at ?? facts.journey?.origin;
  const name = city ?? facts.journey?.from;
  return at === undefined || name === undefined ? undefined : { name, at };
}

/** The cities of the programme in the order of the days; one that is near the one before is no stop of its own. */
function citiesOf({ tour, facts, agenda }: Plan): Stop[] {
  const stops: Stop[] = [];
  for (const { entry } of sessionsOf(agenda)) {
    const place = placeOf(facts, entry.site);
    const city = place?.city;
    if (city === undefined) continue;
    const at = findCity(city, place?.country ?? tour.countries.providing)?.at ?? place?.at;
    if (at === undefined) continue;
    const stop = { name: city, at };
    const before = stops.at(-1);
    if (before === undefined || !near(before, stop)) stops.push(stop);
  }
  return stops;
}
