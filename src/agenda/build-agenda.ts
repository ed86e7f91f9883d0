import type { ClockTime, Minutes } from '../base/clock.ts';
import type { Facts, SiteId } from '../facts/facts.ts';
import { DELEGATION, isForAll, isThere } from '../facts/people/attendance.ts';
import { bedsOn, siteOn } from '../facts/places/hotels.ts';
import { type JourneyEnd, stationName } from '../facts/places/rides.ts';
import type { Tour } from '../tour/schema.ts';
import type { Agenda, Appointment, Break, Entry } from './agenda.ts';
import type { Fixed, Places, Visit } from './gaps.ts';
import { breakStarts, itinerary } from './itinerary.ts';

/** How people move beside the roads of the tour, and what they do with free time. */
export interface Moving {
  /** True where no road leads from one site to the other, but a journey of the tour. */
  areApart(from: SiteId, to: SiteId): boolean;
  /** Minutes to or from a station; undefined where nobody knows. */
  ride(from: SiteId, to: SiteId): Minutes | undefined;
  readonly ends: readonly JourneyEnd[];
  readonly freeAtHotel: Minutes;
}

const NO_JOURNEYS: Moving = {
  areApart: () => false,
  ride: () => undefined,
  ends: [],
  freeAtHotel: Number.POSITIVE_INFINITY,
};

/**
 * The programme around sessions whose times are settled: ways, gates and breaks for everybody, told once for people
 * who do the same thing at the same time. Every date of the programme is there, also an empty one, and beside them those
 * of a session, or on which people are on their way to or from a journey.
 */
export function buildAgenda(
  tour: Tour,
  facts: Facts,
  appointments: readonly Appointment[],
  breaks: readonly Break[],
  moving: Moving = NO_JOURNEYS,
): Agenda {
  const { ends, freeAtHotel } = moving;
  const way = (from: SiteId, to: SiteId) => {
    if (from === to) return 0;
    if (stationName(from) !== undefined || stationName(to) !== undefined) return moving.ride(from, to);
    return moving.areApart(from, to) ? undefined : facts.transfer(from, to).minutes;
  };
  const dates = new Set([...facts.days, ...ends, ...appointments].map(({ date }) => date));
  const sessionById = new Map(facts.sessions.map((session) => [session.id, session]));
  return {
    days: [...dates].sort().flatMap((date) => {
      const { morning, evening } = bedsOn(tour, facts, date);
      const places: Places = { facts, morning: morning?.site, evening: evening?.site, way, freeAtHotel };
      const visits = appointments
        .filter((appointment) => appointment.date === date)
        .flatMap((appointment) => {
          const session = sessionById.get(appointment.session);
          if (session === undefined) return [];
          return [{ ...appointment, facts: session, site: siteOn(tour, facts, session, date) }];
        });
      const pauses = breaks.filter((pause) => pause.date === date);
      const parties = partiesOf(
        facts,
        visits,
        ends.filter((end) => end.date === date),
        pauses,
      );
      const settled = new Map(
        pauses.map((pause) => [pause, { ...pause, ...commonStart(places, pause, parties) }]),
      );
      const own = parties.flatMap(({ people, fixed, breaks: asked }) =>
        itinerary(
          places,
          fixed,
          asked.map((pause) => settled.get(pause) ?? pause),
          people,
        ),
      );
      const entries = [...visits.map(sessionEntry), ...told(facts, own)];
      const isOfProgramme = facts.days.some((day) => day.date === date);
      return isOfProgramme || entries.length > 0 ? [{ date, entries: entries.sort(byTime) }] : [];
    }),
  };
}

/** People who have the same sessions, journeys and breaks on a date. */
interface Party {
  readonly people: readonly string[];
  readonly fixed: Fixed;
  readonly breaks: readonly Break[];
}

/** The delegates of a date by what they do; a delegation that lists nobody is in one place at a time all the same. */
function partiesOf(
  { delegates }: Facts,
  visits: readonly Visit[],
  ends: readonly JourneyEnd[],
  breaks: readonly Break[],
): Party[] {
  if (delegates.length === 0)
    return [{ people: [], fixed: { visits, ends: ends.filter(concerns(DELEGATION)) }, breaks }];
  const present = visits.map(attendeesOf);
  const parties = new Map<string, Party & { readonly people: string[] }>();
  for (const { id } of delegates) {
    const own = {
      people: [id],
      fixed: {
        visits: visits.filter((_, i) => present[i]?.includes(id)),
        ends: ends.filter(concerns(id)),
      },
      breaks: breaks.filter(concerns(id)),
    };
    const key = [
      own.fixed.visits.map((visit) => visits.indexOf(visit)),
      own.fixed.ends.map((end) => ends.indexOf(end)),
      own.breaks.map((pause) => breaks.indexOf(pause)),
    ].join(';');
    const party = parties.get(key);
    if (party) party.people.push(id);
    else parties.set(key, own);
  }
  return [...parties.values()];
}

function concerns(id: string): (of: { readonly people: readonly string[] }) => boolean {
  return ({ people }) => people.includes(id);
}

/** The time that suits most of those who take the break: people like to eat together. */
function commonStart(places: Places, pause: Break, parties: readonly Party[]): Pick<Break, 'at'> {
  const possible = parties
    .filter(({ breaks }) => breaks.includes(pause))
    .map(({ people, fixed }) => ({ count: people.length, starts: breakStarts(places, fixed, pause) }));
  const suits = (start: ClockTime) =>
    possible
      .filter(({ starts }) => starts.some(({ from, to }) => from <= start && start <= to))
      .reduce((sum, { count }) => sum + count, 0);
  const [best] = [...new Set(possible.flatMap(({ starts }) => starts.map(({ from }) => from)))].sort(
    (a, b) => suits(b) - suits(a) || a - b,
  );
  return best === undefined ? {} : { at: best };
}

/** Who of a session's people is there on the date: what is for all goes on without those who join or leave on other days. */
function attendeesOf({ facts, date }: Visit): string[] {
  return facts.attendees.filter((one) => !isForAll(facts) || isThere(one, date)).map(({ id }) => id);
}

function sessionEntry(visit: Visit): Entry {
  const { facts, site, session, start, end, interpreters } = visit;
  return {
    kind: 'session',
    session,
    sessionKind: facts.kind,
    title: facts.title,
    host: facts.host?.id,
    site,
    start,
    end,
    attendees: attendeesOf(visit),
    interpreters,
    mode: facts.mode,
    fixed: facts.fixed !== undefined,
  };
}

/** Entries that differ in their people alone become one, with its people in the order of the delegation. */
function told(facts: Facts, entries: readonly Entry[]): Entry[] {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const key = JSON.stringify({ ...entry, attendees: [] });
    const before = known.get(key)?.attendees ?? [];
    const people = new Set([...before, ...entry.attendees]);
    const attendees = facts.delegates.map(({ id }) => id).filter((id) => people.has(id));
    known.set(key, { ...entry, attendees });
  }
  return [...known.values()];
}

/** What leads to a session stands before it. */
const ORDER: readonly Entry['kind'][] = ['transfer', 'arrival at the gate', 'session', 'lunch', 'prayer'];

function byTime(a: Entry, b: Entry): number {
  return a.start - b.start || a.end - b.end || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}
