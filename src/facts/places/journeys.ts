import { addDays, daysBetween, type LocalDate } from '../../base/calendar.ts';
import { DAY_MINUTES, type Minutes } from '../../base/clock.ts';
import { formatDuration } from '../../base/duration.ts';
import type { Path } from '../../base/path.ts';
import { rememberedByObjects } from '../../base/remembered.ts';
import { counted } from '../../base/text.ts';
import { offsetAt, toInstant } from '../../base/zone.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { LocalDateTime } from '../../tour/scalars.ts';
import type { Leg, Tour } from '../../tour/schema.ts';
import type { DelegateFacts, Facts, SessionFacts } from '../facts.ts';
import { DELEGATION, isForAll, joinsLate, leavesEarly, peopleOf } from '../people/attendance.ts';
import { findStation, programmeCountries, type Station } from './station.ts';
import { isWithinOneCountry } from './within-country.ts';

/** Legs that one group makes without a programme between them. Clock times are those of the places they are at. */
export interface JourneyLegs {
  readonly path: Path;
  /** Ids of delegates, or the whole delegation where none are listed. */
  readonly people: readonly string[];
  /** `arrival` brings them to the programme, `departure` takes them home, `inland` is in between. */
  readonly purpose: 'arrival' | 'departure' | 'inland';
  readonly by: NonNullable<Leg['by']>;
  readonly from: string;
  readonly to: string;
  readonly departs: LocalDateTime | undefined;
  readonly arrives: LocalDateTime | undefined;
  /** From first departure to last arrival; undefined where a time or the zone of an end is not known. */
  readonly hours: number | undefined;
  /** The changes on the way, in order. */
  readonly changes: readonly Change[];
  /** Hours by which the clocks at the end are ahead of those at the beginning. */
  readonly zonesEast: number | undefined;
}

/** A wait between two legs of a journey. */
interface Change {
  readonly minutes: Minutes;
  /** From the departure after it to the last arrival; undefined where a time or the zone of an end is not known. */
  readonly hoursFromThere: number | undefined;
}

/** Those who may be on a journey, and how long they wait between two legs of one. */
type Travelling = Pick<Facts, 'delegates' | 'travellers' | 'longestChange'>;

/** The tour's legs, joined to journeys, in the order of the file. */
export const journeysOf = rememberedByObjects((tour: Tour, facts: Travelling): readonly JourneyLegs[] => {
  const chains: { leg: Leg; index: number }[][] = [];
  for (const [index, leg] of (tour.travel?.legs ?? []).entries()) {
    const open = chains.find(
      // Who goes back to where he came from has been somewhere.
      (chain) => chain[0]?.leg.from !== leg.to && continues(chain.at(-1)?.leg, leg, tour, facts),
    );
    if (open) open.push({ leg, index });
    else chains.push([{ leg, index }]);
  }
  return chains.flatMap((chain) => {
    const [first, last] = [chain[0], chain.at(-1)];
    if (first === undefined || last === undefined) return [];
    const ends = [findStation(first.leg.from, tour), findStation(last.leg.to, tour)] as const;
    return [
      {
        path: ['travel', 'legs', last.index],
        people: travellersOn(first.leg, tour, facts),
        purpose: purposeOf(tour, first.leg, last.leg, ends),
        by: last.leg.by ?? 'plane',
        from: first.leg.from,
        to: last.leg.to,
        departs: first.leg.departs,
        arrives: last.leg.arrives,
        ...lengthOf(first.leg, last.leg, ends),
        changes: changesOf(
          chain.map(({ leg }) => leg),
          tour,
        ),
      },
    ];
  });
});

/** Minutes from one moment to another on the same clock; negative where the other is earlier. */
export function minutesBetween(a: LocalDateTime, b: LocalDateTime): Minutes {
  return daysBetween(a.date, b.date) * DAY_MINUTES + b.time - a.time;
}

/** The moment so many minutes later on the same clock. */
export function later({ date, time }: LocalDateTime, minutes: Minutes): LocalDateTime {
  const total = time + minutes;
  const days = Math.floor(total / DAY_MINUTES);
  return { date: addDays(date, days), time: total - days * DAY_MINUTES };
}

function continues(before: Leg | undefined, leg: Leg, tour: Tour, { longestChange }: Travelling): boolean {
  if (before === undefined || before.to !== leg.from || String(before.who) !== String(leg.who)) return false;
  if (!before.arrives || !leg.departs) return false;
  const wait = minutesBetween(before.arrives, leg.departs);
  const there = findStation(leg.from, tour)?.country === tour.countries.providing;
  return 0 <= wait && wait <= (there ? longestChange.there : longestChange.elsewhere);
}

/**
 * Who makes a leg: those it names, else all who travel and are there then. Whoever joins after it has arrived, or leaves
 * before it sets out, has a journey of his or her own, whether or not the tour states it.
 */
export function travellersOn(
  { who, departs, arrives }: Leg,
  tour: Tour,
  facts: Pick<Travelling, 'delegates' | 'travellers'>,
): readonly string[] {
  if (Array.isArray(who)) return who;
  if (facts.delegates.length === 0) return [DELEGATION];
  const [leaves, isThere] = [(departs ?? arrives)?.date, (arrives ?? departs)?.date];
  const comesBefore = (one: DelegateFacts) =>
    isThere !== undefined && joinsLate(one, tour) && isThere < (one.delegate.from ?? isThere);
  const goesAfter = (one: DelegateFacts) =>
    leaves !== undefined && leavesEarly(one, tour) && (one.delegate.to ?? leaves) < leaves;
  return facts.travellers.filter((one) => !comesBefore(one) && !goesAfter(one)).map(({ id }) => id);
}

/**
 * By the countries of both ends where they are known, else by the dates of the programme. Who comes from a third country
 * has a way there and back of his own, unless the tour leads through that country.
 */
function purposeOf(
  tour: Tour,
  first: Leg,
  last: Leg,
  [from, to]: readonly [Station | undefined, Station | undefined],
): JourneyLegs['purpose'] {
  const home = tour.countries.receiving;
  if (from?.country === home && to?.country !== home) return 'arrival';
  if (to?.country === home && from?.country !== home) return 'departure';
  const legs = tour.travel?.legs ?? [];
  const [isFromOutside, isToOutside] = [isOutside(from, tour), isOutside(to, tour)];
  if (isFromOutside && !isToOutside && !legs.some((out) => isExcursion(out, first, tour))) return 'arrival';
  if (isToOutside && !isFromOutside && !legs.some((back) => isExcursion(last, back, tour)))
    return 'departure';
  const starts = first.departs?.date ?? first.arrives?.date;
  const ends = last.arrives?.date ?? last.departs?.date;
  if (starts !== undefined && starts < tour.dates.from) return 'arrival';
  if (ends !== undefined && tour.dates.to < ends) return 'departure';
  return 'inland';
}

/** True of an end in a country in which nothing of the programme is. */
function isOutside(end: Station | undefined, tour: Tour): boolean {
  return end !== undefined && !programmeCountries(tour).includes(end.country);
}

/** True of two legs of which one leads out of the countries of the programme and the other, later, back from there. */
function isExcursion(out: Leg, back: Leg, tour: Tour): boolean {
  if (!out.departs || !back.departs || minutesBetween(out.departs, back.departs) <= 0) return false;
  const [left, there] = [findStation(out.from, tour), findStation(out.to, tour)];
  const [from, returned] = [findStation(back.from, tour), findStation(back.to, tour)];
  return there?.country === from?.country && !isOutside(left, tour) && !isOutside(returned, tour);
}

function lengthOf(
  first: Leg,
  last: Leg,
  [from, to]: readonly [Station | undefined, Station | undefined],
): Pick<JourneyLegs, 'hours' | 'zonesEast'> {
  if (!first.departs || !last.arrives || !from || !to) return { hours: undefined, zonesEast: undefined };
  const leaves = instantOf(first.departs, from);
  const lands = instantOf(last.arrives, to);
  return {
    hours: (lands - leaves) / 60,
    zonesEast: (offsetAt(lands, to.zone) - offsetAt(lands, from.zone)) / 60,
  };
}

function changesOf(legs: readonly Leg[], tour: Tour): Change[] {
  const last = legs.at(-1);
  return legs.slice(1).flatMap((leg, i) => {
    const before = legs[i];
    if (!before?.arrives || !leg.departs || last === undefined) return [];
    const ends = [findStation(leg.from, tour), findStation(last.to, tour)] as const;
    return [
      {
        minutes: minutesBetween(before.arrives, leg.departs),
        hoursFromThere: lengthOf(leg, last, ends).hours,
      },
    ];
  });
}

function instantOf({ date, time }: { date: LocalDate; time: Minutes }, { zone }: Station): number {
  return toInstant(date, time, zone).instant;
}

/** Minutes from the end of a journey to the first session: the way to town, and after a long journey sleep. */
export function restAfter(
  journey: Pick<JourneyLegs, 'hours' | 'changes' | 'zonesEast' | 'by'>,
  policy: Policy,
): Minutes {
  const { zonesEast = 0, by } = journey;
  const hours = hoursAwake(journey, policy) ?? 0;
  if (hours > policy.longRestFlightHours) return policy.longRestMinutes;
  if (hours >= policy.restFlightHours || zonesEast >= policy.restZones) return policy.restMinutes;
  return by === 'plane' ? policy.airportToTown : policy.beforeTrain;
}

/** The hours of a journey that ask for rest: those since people last had a night's rest on the way. */
function hoursAwake(
  { hours, changes }: Pick<JourneyLegs, 'hours' | 'changes'>,
  policy: Policy,
): number | undefined {
  return nightStop(changes, policy)?.hoursFromThere ?? hours;
}

/** The last change that is as long as a night's rest. */
function nightStop(changes: readonly Change[], { restMinutes }: Policy): Change | undefined {
  return changes.findLast(({ minutes, hoursFromThere }) => {
    return minutes >= restMinutes && hoursFromThere !== undefined;
  });
}

/** Minutes from the last session to the beginning of a journey: the way to the airport or station, and the time it asks there. */
export function timeBefore({ purpose, by }: Pick<JourneyLegs, 'purpose' | 'by'>, policy: Policy): Minutes {
  if (by !== 'plane') return policy.beforeTrain;
  return purpose === 'inland' ? policy.beforeInlandDeparture : policy.beforeDeparture;
}

/**
 * True where the journey keeps somebody from the session. What is for all does not wait for delegates who are
 * declared to be there on some days only.
 */
export function keepsFrom(journey: JourneyLegs, session: SessionFacts, tour: Tour): boolean {
  const excused = session.attendees
    .filter((one) => isForAll(session) && (joinsLate(one, tour) || leavesEarly(one, tour)))
    .map(({ id }) => id);
  return peopleOf(session).some((person) => journey.people.includes(person) && !excused.includes(person));
}

/** Ways home that begin before any of the ways there of the same people has ended: their dates are exchanged, or one is wrong. */
export function waysHomeTooEarly(
  tour: Tour,
  facts: Pick<Facts, 'delegates' | 'travellers' | 'longestChange'>,
): readonly { readonly home: JourneyLegs; readonly there: JourneyLegs }[] {
  const all = journeysOf(tour, facts);
  const locals = facts.delegates.filter(({ local }) => local).map(({ id }) => id);
  return all.flatMap((home) => {
    const leaves = home.purpose === 'departure' ? momentAt(home.departs, home.from, tour) : undefined;
    if (leaves === undefined) return [];
    const own = all.filter(
      ({ purpose, people }) =>
        purpose === 'arrival' && people.some((one) => home.people.includes(one) && !locals.includes(one)),
    );
    const landed = own.map((there) => momentAt(there.arrives, there.to, tour));
    const isAfter = landed.every((moment) => moment !== undefined && leaves < moment);
    const [there] = own;
    return there && isAfter ? [{ home, there }] : [];
  });
}

function momentAt(moment: LocalDateTime | undefined, place: string, tour: Tour): number | undefined {
  const station = findStation(place, tour);
  return moment && station && instantOf(moment, station);
}

/** The ways there and back of which the tour does not say how the delegate makes them. */
export function unstatedJourneys(
  one: DelegateFacts,
  tour: Tour,
  facts: Facts,
): readonly ('arrival' | 'departure')[] {
  const all = journeysOf(tour, facts);
  const own = all.filter(({ people }) => people.includes(one.id));
  if (!isWithinOneCountry(tour))
    return (['arrival', 'departure'] as const).filter((way) => !own.some(({ purpose }) => purpose === way));
  // Within a country many need no journey; where the others have one, so has whoever comes later or leaves earlier.
  const { dates } = tour;
  const { from = dates.from, to = dates.to } = one.delegate;
  const open = (
    isOnTime: (journey: JourneyLegs, day: LocalDate) => boolean,
    day: LocalDate,
    ownDay: LocalDate,
  ) => all.some((journey) => isOnTime(journey, day)) && !own.some((journey) => isOnTime(journey, ownDay));
  return [
    ...(joinsLate(one, tour) && open(isOverBy, dates.from, from) ? (['arrival'] as const) : []),
    ...(leavesEarly(one, tour) && open(setsOutFrom, dates.to, to) ? (['departure'] as const) : []),
  ];
}

function isOverBy({ departs, arrives }: JourneyLegs, day: LocalDate): boolean {
  const date = (arrives ?? departs)?.date;
  return date !== undefined && date <= day;
}

function setsOutFrom({ departs, arrives }: JourneyLegs, day: LocalDate): boolean {
  const date = (departs ?? arrives)?.date;
  return date !== undefined && day <= date;
}

/** `7 h 20 min on the way and 3 time zones east`, as far as it is known; `2 h 35 min on the way since a stop of 22 h 50 min`. */
export function journeyLength(
  journey: Pick<JourneyLegs, 'hours' | 'changes' | 'zonesEast'>,
  policy: Policy,
): string {
  const { changes, zonesEast } = journey;
  const hours = hoursAwake(journey, policy);
  if (hours === undefined || zonesEast === undefined) return 'the journey';
  const zones =
    Math.abs(zonesEast) < 1
      ? ''
      : ` and ${counted(Math.round(Math.abs(zonesEast)), 'time zone')} ${zonesEast > 0 ? 'east' : 'west'}`;
  const stop = nightStop(changes, policy);
  const since = stop === undefined ? '' : ` since a stop of ${formatDuration(stop.minutes)}`;
  return `${formatDuration(hours * 60)} on the way${since}${zones}`;
}
