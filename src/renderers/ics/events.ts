import type { Entry } from '../../agenda/agenda.ts';
import type { Plan } from '../../agenda/plan.ts';
import type { LocalDate } from '../../base/calendar.ts';
import { type ClockTime, formatClock } from '../../base/clock.ts';
import { findAirport } from '../../facts/airport.ts';
import { labelled } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import { attendanceOf } from '../../outline/attendance.ts';
import { journeyTitle } from '../../outline/journeys.ts';
import { placeOf, siteWithAddress } from '../../outline/places.ts';
import { timetableRow } from '../../outline/programme.ts';
import { isToBeConfirmed } from '../../outline/sessions.ts';
import type { Leg } from '../../tour/schema.ts';

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
  readonly end: Moment;
  readonly summary: string;
  readonly description: string;
  readonly location: string | undefined;
  readonly at: readonly [number, number] | undefined;
  readonly category: string;
  readonly isTentative: boolean;
}

/** Sessions, transfers, breaks and journeys of a plan; the way through the gate is said in the session it leads to. */
export function eventsOf(plan: Plan, words: Words): CalendarEvent[] {
  const entries = plan.agenda.days.flatMap((day) =>
    day.entries
      .filter(({ kind }) => kind !== 'arrival at the gate')
      .map((entry, i) => eventOf(plan, day.date, entry, i, day.entries, words)),
  );
  return [
    ...entries,
    ...(plan.tour.travel?.legs ?? []).flatMap((leg, i) => journeyEvent(plan, leg, i, words)),
  ];
}

function eventOf(
  plan: Plan,
  date: LocalDate,
  entry: Entry,
  index: number,
  sameDay: readonly Entry[],
  words: Words,
): CalendarEvent {
  const { tour, facts } = plan;
  const row = timetableRow(plan, attendanceOf(plan.agenda, facts, words), entry, words);
  // Where people eat is not decided by the host whose door is near: the remark names the city.
  const site = entry.kind === 'transfer' ? entry.to : entry.kind === 'session' ? entry.site : undefined;
  const moment = (time: ClockTime) => ({ date, time, zone: tour.timeZone });
  const lines = [
    ...gateLine(entry, sameDay, words),
    ...(row.remark === undefined ? [] : [row.remark]),
    ...row.details.map(({ label, text }) => labelled(words, label, text)),
  ];
  return {
    key: entry.kind === 'session' ? `session-${entry.session}` : `${entry.kind}-${date}-${index + 1}`,
    start: moment(entry.start),
    end: moment(entry.end),
    summary: row.who === undefined ? row.title : `[${row.who}] ${row.title}`,
    description: lines.join('\n'),
    location: site === undefined ? undefined : siteWithAddress(tour, facts, site),
    at: site === undefined ? undefined : placeOf(tour, facts, site)?.at,
    category: row.activity,
    isTentative: entry.kind === 'session' && isToBeConfirmed(facts, entry.host),
  };
}

function gateLine(entry: Entry, sameDay: readonly Entry[], { programme: say }: Words): string[] {
  if (entry.kind !== 'session') return [];
  const gate = sameDay.find(
    ({ kind, end, attendees }) =>
      kind === 'arrival at the gate' &&
      end === entry.start &&
      attendees.some((id) => entry.attendees.includes(id)),
  );
  return gate === undefined ? [] : [say.beAtTheGateBy(formatClock(gate.start))];
}

/** A flight leaves on the clocks of one airport and lands on those of another. Without both times there is no event. */
function journeyEvent({ tour, facts }: Plan, leg: Leg, index: number, words: Words): CalendarEvent[] {
  const { departs, arrives } = leg;
  if (departs === undefined || arrives === undefined) return [];
  const isByAir = leg.by === undefined || leg.by === 'plane';
  const zoneOf = (station: string) => findAirport(station)?.zone ?? (isByAir ? undefined : tour.timeZone);
  return [
    {
      key: `journey-${index + 1}`,
      start: { ...departs, zone: zoneOf(leg.from) },
      end: { ...arrives, zone: zoneOf(leg.to) },
      summary: journeyTitle(leg, facts, words),
      description: '',
      location: undefined,
      at: undefined,
      category: 'journey',
      isTentative: false,
    },
  ];
}
