import type { Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import type { LocalDate } from '../base/calendar.ts';
import { capitalised, uncapitalised } from '../base/text.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { townsOf } from '../facts/places/towns.ts';
import { formatDuration, fullDate, joined, labelled, listed, sentence } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { topicIds } from '../tour/ids.ts';
import type { Tour } from '../tour/schema.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { dressAt, dressName, isArrivedAt, meetsAt, meetsDetails } from './contacts.ts';
import { journeyRows } from './journeys.ts';
import { type Block, type Figure, figuresOf, heading, paragraph, type TimetableRow } from './outline.ts';
import { addressOf, destination, placeOf, siteWithAddress } from './places.ts';
import { isToBeConfirmed, type SessionEntry } from './sessions.ts';

/**
 * The programme day by day, as hosts and the embassy get it. Where every meeting follows in detail, the programme says
 * of a session only who receives where.
 */
export function programme(
  plan: Plan,
  words: Words,
  figures: readonly Figure[],
  { meetingsFollow = false } = {},
): Block[] {
  const { agenda } = plan;
  const attendance = attendanceOf(plan, words);
  const journeys = journeyRows(plan, words);
  const dates = new Set([...agenda.days.map(({ date }) => date), ...journeys.map(({ date }) => date)]);
  return [
    heading(2, words.programme.heading),
    ...figuresOf(figures, 'programme'),
    ...groups(attendance, words),
    // A reader whom nothing of the plan concerns.
    ...(dates.size === 0 ? [paragraph(words.programme.noMeetings)] : []),
    ...[...dates].sort().flatMap((date) => {
      const entries = agenda.days.find((day) => day.date === date)?.entries ?? [];
      const own = attendance.on(date);
      const rows = [
        ...entries.map((entry) => timetableRow(plan, own, entry, words, meetingsFollow)),
        ...journeys.filter((journey) => journey.date === date).map(({ row }) => row),
      ];
      return [
        heading(3, dayTitle(plan, date, entries, words)),
        ...dayRemarks(plan, date, attendance, words),
        ...figuresOf(figures, `day-${date}`),
        rows.length === 0 ? paragraph(words.programme.noMeetings) : timetable(rows),
      ];
    }),
    ...maps(words, figures),
  ];
}

/** Who is in which group: the key to the pictures before it and the lines behind it. */
function groups(attendance: Attendance, words: Words): Block[] {
  if (attendance.groups.length === 0) return [];
  const rows = attendance.groups.map(({ name, members }) => ({
    term: name,
    lines: [listed(words, members)],
  }));
  return [{ kind: 'definitions', rows }];
}

function maps({ pictures: say }: Words, figures: readonly Figure[]): Block[] {
  const drawn = ['route', 'venues'].flatMap((kind) => figuresOf(figures, kind));
  return drawn.length === 0 ? [] : [heading(2, say.maps), ...drawn];
}

/** `Monday 23 June 2014 – Putrajaya and Cyberjaya` */
function dayTitle({ tour, facts }: Plan, date: LocalDate, entries: readonly Entry[], words: Words): string {
  const places = entries.flatMap((entry) => (entry.kind === 'session' ? [placeOf(facts, entry.site)] : []));
  const named = townsOf(places, tour.countries.providing);
  const day = capitalised(fullDate(words, date));
  return named.length === 0 ? day : `${day} – ${listed(words, named)}`;
}

function timetable(rows: readonly TimetableRow[]): Block {
  return {
    kind: 'timetable',
    rows: [...rows].sort((a, b) => a.start - b.start || (a.end ?? a.start) - (b.end ?? b.start)),
  };
}

function dayRemarks({ tour, facts }: Plan, date: LocalDate, attendance: Attendance, words: Words): Block[] {
  const say = words.programme;
  const day = facts.days.find((candidate) => candidate.date === date);
  const country = words.countryInText(tour.countries.providing);
  const holidays = day?.holidays.map(({ name, approximate }) =>
    sentence(words, `${say.holidayIn(country, name)}${approximate ? ` (${say.mayFallOtherwise})` : ''}`),
  );
  const except = attendance.exceptOn(date);
  return [
    ...(holidays ?? []),
    ...(day?.workday === false ? [say.weekendIn(country)] : []),
    ...(except === undefined ? [] : [sentence(words, except)]),
  ].map((text) => paragraph(text));
}

/** One line of the programme, and below a session what belongs to it. */
export function timetableRow(
  plan: Plan,
  attendance: Attendance,
  entry: Entry,
  words: Words,
  isBrief = false,
): TimetableRow {
  const say = words.programme;
  const who = attendance.short(entry.attendees);
  const common = { start: entry.start, end: entry.end, details: [], ...(who === undefined ? {} : { who }) };
  switch (entry.kind) {
    case 'session':
      return sessionRow(plan, attendance, entry, words, isBrief);
    case 'transfer':
      return {
        ...common,
        activity: 'transfer',
        title: say.transferTo(destination(plan.facts, entry.to, words)),
        remark: transferRemark(plan, entry, words),
      };
    case 'arrival at the gate':
      return { ...common, activity: 'gate', title: say.arrivalAndSecurity };
    case 'lunch':
      return { ...common, activity: 'lunch', title: say.lunch, ...lunchRemark(plan, entry.site, words) };
    case 'prayer':
      return { ...common, activity: 'prayer', title: say.prayer };
  }
}

/** How long it takes, and of a way that leaves from a hotel where people gather. */
export function transferRemark(
  { facts }: Plan,
  { start, end, basis, from }: Extract<Entry, { kind: 'transfer' }>,
  words: Words,
): string {
  const length = formatDuration(words, end - start);
  const said = basis === 'estimated' || basis === 'assumed' ? words.programme[basis](length) : length;
  const where = facts.hotels.find(({ site }) => site === from)?.meetingPoint;
  return where ? `${said}${words.lists.semicolon}${meetingPointIn(where, words)}` : said;
}

/** `meeting point: lobby`, within a sentence. */
function meetingPointIn(where: string, words: Words): string {
  return labelled(words, uncapitalised(words.contacts.meetingPoint), where);
}

function lunchRemark(
  { facts }: Plan,
  site: string | undefined,
  { programme: say }: Words,
): { remark?: string } {
  const city = site === undefined ? undefined : placeOf(facts, site)?.city;
  return city === undefined ? {} : { remark: say.inPlace(city) };
}

function sessionRow(
  plan: Plan,
  attendance: Attendance,
  entry: SessionEntry,
  words: Words,
  isBrief: boolean,
): TimetableRow {
  const say = words.programme;
  const { tour, facts } = plan;
  const session = facts.sessions.find(({ id }) => id === entry.session);
  const host = facts.hosts.find(({ id }) => id === entry.host);
  const hostName = host?.host.name;
  const title = headline(entry, words);
  const details = [
    { label: say.host, text: hostName && !title.includes(hostName) ? hostName : undefined },
    { label: say.where, text: where(plan, entry, words) },
    { label: say.receivedBy, text: host && receivedBy(session?.lead?.person, words) },
    ...(session && isArrivedAt(plan, entry) ? meetsDetails(meetsAt(session), words) : []),
    { label: words.contacts.dress, text: otherDress(tour, session, words) },
    ...(isBrief
      ? []
      : [
          { label: say.attending, text: attendance.full(entry.attendees) },
          { label: say.interpretation, text: interpretedBy(plan, entry, words) },
          { label: say.topics, text: topics(tour, session?.session.topics) },
        ]),
  ];
  const who = attendance.short(entry.attendees);
  return {
    activity: 'session',
    start: entry.start,
    end: entry.end,
    title,
    ...(who === undefined ? {} : { who }),
    ...(isToBeConfirmed(facts, entry.host) ? { remark: say.toBeConfirmed } : {}),
    details: details.flatMap(({ label, text }) => (text ? [{ label, text }] : [])),
  };
}

/** What to wear, where that is not what the title block says. */
function otherDress(tour: Tour, session: SessionFacts | undefined, words: Words): string | undefined {
  const dress = session && dressAt(tour, session);
  return dress === undefined || dress === tour.dress ? undefined : dressName(dress, words);
}

/** The kind goes before a title that does not say it: `Briefing: Shared services of the public sector`. */
export function headline({ title, sessionKind }: SessionEntry, words: Words): string {
  const kind = words.kinds[sessionKind];
  const said = title.toLowerCase();
  if (said.includes(sessionKind) || said.includes(kind)) return title;
  return labelled(words, capitalised(kind), title);
}

/** The host stands in a line of its own: its address is enough. */
export function where({ facts }: Plan, { site, host }: SessionEntry, words: Words): string | undefined {
  const isNamed = site === host || site.startsWith('session:');
  return isNamed ? addressOf(placeOf(facts, site), words) : siteWithAddress(facts, site, words);
}

/** Name and title, or that the host is still to name somebody. */
export function receivedBy(
  person: { name?: string | undefined; title?: string | undefined } | undefined,
  words: Words,
): string {
  const say = words.programme;
  const parts = [person?.name, person?.title].flatMap((part) => part ?? []);
  if (parts.length === 0) return say.toBeNamedByHost;
  return person?.name ? joined(words, parts) : say.nameToFollow(joined(words, parts));
}

export function interpretedBy(
  { facts }: Plan,
  { mode, interpreters }: SessionEntry,
  words: Words,
): string | undefined {
  if (mode === 'none') return undefined;
  const names = interpreters.map((id) => {
    const name = facts.interpreters.find((candidate) => candidate.id === id)?.interpreter.name;
    return name ?? id;
  });
  const people = names.length > 0 ? listed(words, names) : words.programme.interpreterToBeNamed;
  return joined(words, [capitalised(words.modes[mode]), people]);
}

/** The names of topics, as the delegates put them. */
export function topics(tour: Tour, ids: readonly string[] | undefined): string | undefined {
  const known = topicIds(tour);
  const names = (ids ?? []).map((id) => tour.topics?.[known.indexOf(id)]?.name ?? id);
  return names.length === 0 ? undefined : names.join('; ');
}
