import { type AgendaDay, areShared, type Entry } from '../../agenda/agenda.ts';
import type { Plan } from '../../agenda/plan.ts';
import type { LocalDate } from '../../base/calendar.ts';
import type { ClockTime } from '../../base/clock.ts';
import { slug } from '../../base/text.ts';
import { toInstant } from '../../base/zone.ts';
import { findAirport } from '../../facts/places/airport.ts';
import { formatTime, joined, labelled } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import { type Attendance, attendanceOf } from '../../outline/attendance.ts';
import { both } from '../../outline/bilingual.ts';
import { dressAt, dressName, hostContact, meetsDetails } from '../../outline/contacts.ts';
import { formatTimes } from '../../outline/dates.ts';
import { journeyTitle } from '../../outline/journeys.ts';
import { placeOf, siteWithAddress } from '../../outline/places.ts';
import { timetableRow } from '../../outline/programme.ts';
import { isToBeConfirmed, type SessionEntry } from '../../outline/sessions.ts';
import type { Leg } from '../../tour/schema.ts';
import { bothLines, bothOrNone, inLanguages } from './in-languages.ts';
import { zoneOf } from './zone-of.ts';

/** A moment on the clocks of a place; without a zone, on whatever clocks are there. */
export interface Moment {
  readonly date: LocalDate;
  readonly time: ClockTime;
  readonly zone: string | undefined;
}

/** What goes into a calendar. */
export interface CalendarEvent {
  /** Stays the same when the event moves, so that a calendar replaces it. */
  readonly key: string;
  readonly start: Moment;
  /** None where the clocks at its end are not known and show an earlier time than those at its start. */
  readonly end: Moment | undefined;
  readonly summary: string;
  readonly description: readonly string[];
  readonly location: string | undefined;
  readonly at: readonly [number, number] | undefined;
  readonly category: string;
  readonly isTentative: boolean;
}

/** The events of a plan in one language or two. */
export function eventsIn(plan: Plan, languages: readonly [Words, ...Words[]]): CalendarEvent[] {
  return inLanguages(plan, languages, eventsOf, (a, b) => ({
    ...a,
    summary: both(a.summary, b.summary),
    description: bothLines(a.description, b.description),
    location: bothOrNone(a.location, b.location),
  }));
}

/** Sessions, transfers, breaks and journeys of a plan; the way through the gate is said in the session it leads to. */
function eventsOf(plan: Plan, words: Words): CalendarEvent[] {
  const attendance = attendanceOf(plan, words);
  const entries = plan.agenda.days.flatMap((day) =>
    day.entries
      .filter(({ kind }) => kind !== 'arrival at the gate')
      .map((entry) => eventOf(plan, attendance, day, entry, words)),
  );
  return numbered([
    ...entries,
    ...(plan.tour.travel?.legs ?? []).flatMap((leg) => journeyEvent(plan, leg, words)),
  ]);
}

/** The second of two events with the same key, lunch of the other group, gets a number. */
function numbered(events: readonly CalendarEvent[]): CalendarEvent[] {
  const counts = new Map<string, number>();
  return events.map((event) => {
    const count = (counts.get(event.key) ?? 0) + 1;
    counts.set(event.key, count);
    return count === 1 ? event : { ...event, key: `${event.key}-${count}` };
  });
}

function eventOf(
  plan: Plan,
  attendance: Attendance,
  day: AgendaDay,
  entry: Entry,
  words: Words,
): CalendarEvent {
  const { facts } = plan;
  const row = timetableRow(plan, attendance, entry, words);
  // Where people eat is not decided by the host whose door is near: the remark names the city.
  const site = entry.kind === 'transfer' ? entry.to : entry.kind === 'session' ? entry.site : undefined;
  const zone = zoneOf(plan, day, entry);
  const moment = (time: ClockTime) => ({ date: day.date, time, zone });
  return {
    key: keyOf(entry, day),
    start: moment(entry.start),
    end: moment(entry.end),
    summary: row.who === undefined ? row.title : `[${row.who}] ${row.title}`,
    description: [
      ...gateLine(plan, entry, day.entries, words),
      ...(row.remark === undefined ? [] : [row.remark]),
      ...row.details.map(({ label, text }) => labelled(words, label, text)),
      ...(entry.kind === 'session' ? aloneLines(plan, entry, words) : []),
    ],
    location: site === undefined ? undefined : siteWithAddress(facts, site, words),
    at: site === undefined ? undefined : placeOf(facts, site)?.at,
    category: row.activity,
    isTentative: entry.kind === 'session' && isToBeConfirmed(facts, entry.host),
  };
}

/** What a document says once for all sessions, and an event that stands alone must say itself: what to wear and whom to call. */
function aloneLines({ tour, facts, reader }: Plan, entry: SessionEntry, words: Words): string[] {
  const { contacts: say } = words;
  const session = facts.sessions.find(({ id }) => id === entry.session);
  const dress = session && dressAt(tour, session);
  // A host knows its own number.
  const contact = session?.host && reader?.kind !== 'host' ? hostContact(session.host, words) : undefined;
  const number = contact?.phone ?? contact?.email;
  const how = contact?.phone === undefined ? say.email : say.phone;
  return [
    ...(dress === undefined || dress !== tour.dress
      ? []
      : [labelled(words, say.dress, dressName(dress, words))]),
    ...(number === undefined
      ? []
      : [
          labelled(
            words,
            how,
            joined(
              words,
              [contact?.name, number].flatMap((part) => part ?? []),
            ),
          ),
        ]),
  ];
}

/** A transfer goes with the session that it leads to, wherever that moves; what leads to none belongs to its day. */
function keyOf(entry: Entry, { date, entries }: AgendaDay): string {
  if (entry.kind === 'session') return `session-${entry.session}`;
  if (entry.kind !== 'transfer') return `${entry.kind}-${date}`;
  const next = entries.find(
    (other) => other.kind === 'session' && other.start >= entry.end && areShared(other, entry),
  );
  return next?.kind === 'session' && next.site === entry.to
    ? `transfer-to-${next.session}`
    : `transfer-${date}-to-${entry.to}`;
}

/** Those who come must be there in time; the host reads when they come. */
function gateLine({ reader }: Plan, entry: Entry, sameDay: readonly Entry[], words: Words): string[] {
  const { beAtTheGateBy, arrivalAndSecurity } = words.programme;
  if (entry.kind !== 'session') return [];
  const gate = sameDay.find(
    (other) => other.kind === 'arrival at the gate' && other.end === entry.start && areShared(other, entry),
  );
  if (gate === undefined) return [];
  return reader?.kind === 'host'
    ? [labelled(words, arrivalAndSecurity, formatTimes(words, gate.start, gate.end))]
    : [beAtTheGateBy(formatTime(words, gate.start))];
}

/**
 * A flight leaves on the clocks of one airport and lands on those of another. Without both times there is no event; where
 * the clocks of one end are not known, both are as on the ticket (RFC 5545 takes no floating time beside one of a zone).
 */
function journeyEvent(plan: Plan, leg: Leg, words: Words): CalendarEvent[] {
  const { departs, arrives } = leg;
  if (departs === undefined || arrives === undefined) return [];
  const isByAir = leg.by === undefined || leg.by === 'plane';
  const zoneOf = (station: string) =>
    findAirport(station)?.zone ?? (isByAir ? undefined : plan.tour.timeZone);
  const zones = [zoneOf(leg.from), zoneOf(leg.to)] as const;
  const [from, to] = zones.includes(undefined) ? [] : zones;
  const start = { ...departs, zone: from };
  const end = { ...arrives, zone: to };
  return [
    {
      key: `journey-${slug(`${leg.from} ${leg.to}`)}`,
      start,
      end: instantOf(end) > instantOf(start) ? end : undefined,
      summary: journeyTitle(leg, plan, words),
      description: meetsDetails(leg.meets, words).map(({ label, text }) => labelled(words, label, text)),
      location: undefined,
      at: undefined,
      category: 'journey',
      isTentative: false,
    },
  ];
}

function instantOf({ date, time, zone }: Moment): number {
  return toInstant(date, time, zone ?? 'UTC').instant;
}
