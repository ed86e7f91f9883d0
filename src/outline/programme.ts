import type { Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { formatDate, type LocalDate } from '../base/calendar.ts';
import { formatDuration } from '../base/duration.ts';
import { capitalised, listed } from '../base/text.ts';
import { countryName } from '../facts/country-name.ts';
import { topicIds } from '../tour/ids.ts';
import type { Tour } from '../tour/schema.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { journeyRows } from './journeys.ts';
import { type Block, heading, paragraph, type TimetableRow } from './outline.ts';
import { addressOf, destination, placeOf, siteWithAddress } from './places.ts';
import { isToBeConfirmed, type SessionEntry } from './sessions.ts';

/** The programme day by day, as hosts and the embassy get it. */
export function programme(plan: Plan): Block[] {
  const { agenda } = plan;
  const attendance = attendanceOf(agenda, plan.facts);
  const journeys = journeyRows(plan.tour, plan.facts);
  const dates = new Set([...agenda.days.map(({ date }) => date), ...journeys.map(({ date }) => date)]);
  return [
    heading(2, 'Programme'),
    ...[...dates].sort().flatMap((date) => {
      const entries = agenda.days.find((day) => day.date === date)?.entries ?? [];
      const rows = [
        ...entries.map((entry) => timetableRow(plan, attendance, entry)),
        ...journeys.filter((journey) => journey.date === date).map(({ row }) => row),
      ];
      return [
        heading(3, dayTitle(plan, date, entries)),
        ...dayRemarks(plan, date),
        rows.length === 0 ? paragraph('No meetings.') : timetable(rows),
      ];
    }),
  ];
}

/** `Monday 23 June 2014 – Putrajaya and Cyberjaya` */
function dayTitle({ tour, facts }: Plan, date: LocalDate, entries: readonly Entry[]): string {
  const cities = entries.flatMap((entry) =>
    entry.kind === 'session' ? [placeOf(tour, facts, entry.site)?.city ?? ''] : [],
  );
  const named = [...new Set(cities)].filter((city) => city !== '');
  return named.length === 0 ? formatDate(date) : `${formatDate(date)} – ${listed(named)}`;
}

function timetable(rows: readonly TimetableRow[]): Block {
  return {
    kind: 'timetable',
    rows: [...rows].sort((a, b) => a.start - b.start || (a.end ?? a.start) - (b.end ?? b.start)),
  };
}

function dayRemarks({ tour, facts }: Plan, date: LocalDate): Block[] {
  const day = facts.days.find((candidate) => candidate.date === date);
  const country = countryName(tour.countries.providing);
  const holidays = day?.holidays.map(
    ({ name, approximate }) =>
      `Public holiday in ${country}: ${name}${approximate ? ' (may fall a day earlier or later)' : ''}.`,
  );
  return [...(holidays ?? []), ...(day?.workday === false ? [`Weekend in ${country}.`] : [])].map(paragraph);
}

/** One line of the programme, and below a session what belongs to it. */
export function timetableRow(plan: Plan, attendance: Attendance, entry: Entry): TimetableRow {
  const who = attendance.short(entry.attendees);
  const common = { start: entry.start, end: entry.end, details: [], ...(who === undefined ? {} : { who }) };
  switch (entry.kind) {
    case 'session':
      return sessionRow(plan, attendance, entry);
    case 'transfer':
      return {
        ...common,
        activity: 'transfer',
        title: `Transfer to ${destination(plan.tour, plan.facts, entry.to)}`,
        remark: transferRemark(entry),
      };
    case 'arrival at the gate':
      return { ...common, activity: 'gate', title: 'Arrival and security' };
    case 'lunch':
      return { ...common, activity: 'lunch', title: 'Lunch', ...lunchRemark(plan, entry.site) };
    case 'prayer':
      return { ...common, activity: 'prayer', title: 'Prayer' };
  }
}

function transferRemark(entry: Extract<Entry, { kind: 'transfer' }>): string {
  const length = formatDuration(entry.end - entry.start);
  return entry.basis === 'estimated' || entry.basis === 'assumed'
    ? `about ${length}, ${entry.basis}`
    : length;
}

function lunchRemark({ tour, facts }: Plan, site: string | undefined): { remark?: string } {
  const city = site === undefined ? undefined : placeOf(tour, facts, site)?.city;
  return city === undefined ? {} : { remark: `in ${city}` };
}

function sessionRow(plan: Plan, attendance: Attendance, entry: SessionEntry): TimetableRow {
  const { tour, facts } = plan;
  const session = facts.sessions.find(({ id }) => id === entry.session);
  const host = facts.hosts.find(({ id }) => id === entry.host);
  const hostName = host?.host.name;
  const title = headline(entry);
  const details = [
    { label: 'Host', text: hostName && !title.includes(hostName) ? hostName : undefined },
    { label: 'Where', text: where(plan, entry) },
    { label: 'Received by', text: host && receivedBy(session?.lead?.person) },
    { label: 'Attending', text: attendance.full(entry.attendees) },
    { label: 'Interpretation', text: interpretedBy(plan, entry) },
    { label: 'Topics', text: topics(tour, session?.session.topics) },
  ];
  const who = attendance.short(entry.attendees);
  return {
    activity: 'session',
    start: entry.start,
    end: entry.end,
    title,
    ...(who === undefined ? {} : { who }),
    ...(isToBeConfirmed(facts, entry.host) ? { remark: 'to be confirmed' } : {}),
    details: details.flatMap(({ label, text }) => (text ? [{ label, text }] : [])),
  };
}

/** The kind goes before a title that does not say it: `Briefing: Shared services of the public sector`. */
function headline({ title, sessionKind }: SessionEntry): string {
  if (title.toLowerCase().includes(sessionKind)) return title;
  return `${capitalised(sessionKind)}: ${title}`;
}

/** The host stands in a line of its own: its address is enough. */
function where({ tour, facts }: Plan, { site, host }: SessionEntry): string | undefined {
  const isNamed = site === host || site.startsWith('session:');
  return isNamed ? addressOf(placeOf(tour, facts, site)) : siteWithAddress(tour, facts, site);
}

/** Name and title, or that the host is still to name somebody. */
export function receivedBy(
  person: { name?: string | undefined; title?: string | undefined } | undefined,
): string {
  const parts = [person?.name, person?.title].flatMap((part) => part ?? []);
  if (parts.length === 0) return 'To be named by the host';
  return person?.name ? parts.join(', ') : `${parts.join(', ')} (name to follow)`;
}

function interpretedBy({ facts }: Plan, { mode, interpreters }: SessionEntry): string | undefined {
  if (mode === 'none') return undefined;
  const names = interpreters.map((id) => {
    const name = facts.interpreters.find((candidate) => candidate.id === id)?.interpreter.name;
    return name ?? id;
  });
  return `${capitalised(mode)}, ${names.length > 0 ? listed(names) : 'interpreter to be named'}`;
}

/** The names of topics, as the delegates put them. */
export function topics(tour: Tour, ids: readonly string[] | undefined): string | undefined {
  const known = topicIds(tour);
  const names = (ids ?? []).map((id) => tour.topics?.[known.indexOf(id)]?.name ?? id);
  return names.length === 0 ? undefined : names.join('; ');
}
