import { addDays, type LocalDate } from '../../base/calendar.ts';
import { type ClockSpan, type ClockTime, DAY_MINUTES, type Minutes } from '../../base/clock.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Tour } from '../../tour/schema.ts';
import type { Facts, SessionFacts, SiteId } from '../facts.ts';
import { gateMinutes } from './gate.ts';
import { bedsOn, siteOn } from './hotels.ts';
import { type JourneyLegs, journeysOf, later, restAfter, timeBefore } from './journeys.ts';

/** An end of a journey on the programme's side: by when people are at the airport or station, or from when they can leave it. */
export interface JourneyEnd {
  readonly kind: 'departure' | 'arrival';
  /** Ids of delegates, or the whole delegation where none are listed. */
  readonly people: readonly string[];
  readonly site: SiteId;
  readonly date: LocalDate;
  /** Past midnight where people set out on the date and are there in the night after it. */
  readonly time: ClockTime;
}

/** Where a leg begins or ends, as a site: an airport's code, or a city. */
export function stationSite(name: string): SiteId {
  return `station:${name}`;
}

/** The airport's code or the city of such a site; undefined for any other. */
export function stationName(site: SiteId): string | undefined {
  return site.startsWith('station:') ? site.slice('station:'.length) : undefined;
}

/** The ends of all journeys on the programme's side whose times are known, in the order of the file. */
export function journeyEnds(tour: Tour, facts: Facts, policy: Policy): JourneyEnd[] {
  return journeysOf(tour, facts).flatMap((journey) => {
    const { purpose, departs, arrives, people, from, to } = journey;
    const ends: JourneyEnd[] = [];
    if (departs && purpose !== 'arrival') {
      const there = later(departs, -minutesBeforeDeparture(journey, policy));
      ends.push(onTheEve({ kind: 'departure', people, site: stationSite(from), ...there }, tour, facts));
    }
    if (arrives && purpose !== 'departure') {
      const out = later(arrives, minutesAfterArrival(journey, policy));
      ends.push({ kind: 'arrival', people, site: stationSite(to), ...out });
    }
    return ends;
  });
}

/** Who has to set out from the hotel before midnight leaves on the day before, and is there at `24:30` of it. */
function onTheEve(end: JourneyEnd, tour: Tour, facts: Facts): JourneyEnd {
  const eve = addDays(end.date, -1);
  const { evening } = bedsOn(tour, facts, eve);
  const ride = evening === undefined ? undefined : rideMinutes(facts, evening.site, end.site);
  return ride !== undefined && ride > end.time ? { ...end, date: eve, time: end.time + DAY_MINUTES } : end;
}

/** At the airport or station before the journey begins. */
function minutesBeforeDeparture(
  { by, purpose }: Pick<JourneyLegs, 'by' | 'purpose'>,
  policy: Policy,
): Minutes {
  if (by !== 'plane') return policy.atStation;
  return purpose === 'inland' ? policy.beforeInlandTakeOff : policy.beforeTakeOff;
}

/** At the airport or station after the journey has ended. */
function minutesAfterArrival({ by }: Pick<JourneyLegs, 'by'>, policy: Policy): Minutes {
  return by === 'plane' ? policy.afterLanding : policy.atStation;
}

/** Minutes on the road between a station and another site; undefined where nobody knows, or it is farther than one drives. */
export function rideMinutes(facts: Facts, from: SiteId, to: SiteId): Minutes | undefined {
  const { minutes, driven } = facts.transfer(from, to);
  return driven ? minutes : undefined;
}

/** What a journey and the road to a session leave before it: minutes in all, and those on the road where they decide. */
export interface Margin {
  readonly minutes: Minutes;
  readonly ride: Minutes;
}

/** What the road of a session to or from a journey is reckoned from. */
interface Known {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
}

/** From the end of a journey to the start of a session at the earliest. */
export function marginAfter(journey: JourneyLegs, session: SessionFacts, known: Known): Margin {
  const { tour, facts, policy } = known;
  const site = siteOn(tour, facts, session, journey.arrives?.date ?? tour.dates.from);
  const ride = rideMinutes(facts, stationSite(journey.to), site) ?? 0;
  const beside = minutesAfterArrival(journey, policy) + gateMinutes(session);
  return marginOf(beside, ride, restAfter(journey, policy));
}

/** From the end of a session to the beginning of a journey at the latest. */
export function marginBefore(journey: JourneyLegs, session: SessionFacts, known: Known): Margin {
  const { tour, facts, policy } = known;
  const site = siteOn(tour, facts, session, journey.departs?.date ?? tour.dates.to);
  const ride = rideMinutes(facts, site, stationSite(journey.from)) ?? 0;
  return marginOf(minutesBeforeDeparture(journey, policy), ride, timeBefore(journey, policy));
}

/** The road and what is beside it, where that is more than the usual. */
function marginOf(beside: Minutes, ride: Minutes, usual: Minutes): Margin {
  return beside + ride > usual ? { minutes: beside + ride, ride } : { minutes: usual, ride: 0 };
}

/**
 * What a journey takes of a date for those who make it: from setting out for the airport or station to being in town, by the
 * longest known ride to a place of the tour; undefined where it takes nothing of that date, or its times are not known.
 */
export function awayOn(
  journey: JourneyLegs,
  date: LocalDate,
  { facts, policy }: Omit<Known, 'tour'>,
): ClockSpan | undefined {
  const { departs, arrives } = journey;
  if (departs === undefined || arrives === undefined) return undefined;
  const sites = [...facts.hotels, ...facts.sessions].map(({ site }) => site);
  const longest = (station: string) =>
    Math.max(0, ...sites.map((site) => rideMinutes(facts, stationSite(station), site) ?? 0));
  const out =
    journey.purpose === 'arrival' ? 0 : minutesBeforeDeparture(journey, policy) + longest(journey.from);
  const back =
    journey.purpose === 'departure' ? 0 : minutesAfterArrival(journey, policy) + longest(journey.to);
  const [leaves, isThere] = [later(departs, -out), later(arrives, back)];
  if (date < leaves.date || isThere.date < date) return undefined;
  const from = leaves.date === date ? leaves.time : 0;
  const to = isThere.date === date ? isThere.time : DAY_MINUTES;
  return from < to ? { from, to } : undefined;
}

/** True where somebody knows how long it takes between where a journey begins or ends and a hotel of the tour. */
export function leadsToHotel(facts: Facts, station: string): boolean {
  return facts.hotels.some(({ site }) => facts.transfer(stationSite(station), site).driven);
}
