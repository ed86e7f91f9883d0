import { type AgendaDay, areShared, type Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { capitalised } from '../base/text.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { audience, hostLanguages } from '../facts/people/audience.ts';
import { formatTime, fullDate, labelled, listed } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { stakeholderIds, topicIds } from '../tour/ids.ts';
import { attendanceOf } from './attendance.ts';
import { dressAt, dressName, isArrivedAt, meetsAt, meetsDetails } from './contacts.ts';
import { formatTimes } from './dates.ts';
import { type Block, type Definition, heading, paragraph } from './outline.ts';
import { headline, interpretedBy, receivedBy, transferRemark, where } from './programme.ts';
import { seating } from './seating.ts';
import { type SessionEntry, sessionsOf } from './sessions.ts';

/** Every session by itself: what those who are in it, drive there or interpret need, and who sits opposite whom. */
export function meetings(plan: Plan, words: Words): Block[] {
  const all = plan.agenda.days.flatMap((day) =>
    sessionsOf({ days: [day] }).map(({ entry }) => ({ day, entry })),
  );
  if (all.length === 0) return [];
  const seats = all.map(({ entry }) => seating(plan, entry, words));
  return [
    heading(2, words.meetings.heading, { newSheet: true }),
    ...(seats.some((one) => one !== undefined) ? [paragraph(words.meetings.seatingRule)] : []),
    ...(seats.some((one) => one?.isOpen) ? [paragraph(words.meetings.rankOpen)] : []),
    ...all.flatMap(({ day, entry }, i) => [
      heading(3, titleOf(day, entry, words)),
      { kind: 'definitions', rows: definitions(plan, day, entry, words, seats[i] !== undefined) } as const,
      ...(seats[i] === undefined ? [] : [seats[i].table]),
    ]),
  ];
}

/** `Monday 23 June 2014, 09:00–11:00: Courtesy call: …` */
function titleOf({ date }: AgendaDay, entry: SessionEntry, words: Words): string {
  const when = `${capitalised(fullDate(words, date))}${words.lists.aside}${formatTimes(words, entry.start, entry.end)}`;
  return labelled(words, when, headline(entry, words));
}

/** Where seats are listed everybody has a name there, and a group's letter is enough for those who know the groups. */
function definitions(
  plan: Plan,
  day: AgendaDay,
  entry: SessionEntry,
  words: Words,
  isSeated: boolean,
): Definition[] {
  const { facts } = plan;
  const attendance = attendanceOf(plan, words);
  const attending =
    isSeated && plan.reader?.kind !== 'delegate'
      ? capitalised(attendance.short(entry.attendees) ?? words.attendance.whole)
      : attendance.full(entry.attendees);
  const session = facts.sessions.find(({ id }) => id === entry.session);
  const host = facts.hosts.find(({ id }) => id === entry.host);
  const say = words.programme;
  const rows: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [say.host, [host?.host.name]],
    [say.receivedBy, [host && receivedBy(session?.lead?.person, words)]],
    ...(session === undefined || !isArrivedAt(plan, entry)
      ? []
      : meetsDetails(meetsAt(session), words).map(({ label, text }) => [label, [text]] as const)),
    [words.contacts.dress, [dressOf(plan, session, words)]],
    [say.attending, [attending]],
    [words.titleBlock.languages, session === undefined ? [] : languages(session, words)],
    [say.interpretation, [interpretedBy(plan, entry, words)]],
    [say.where, [where(plan, entry, words)]],
    [words.meetings.gettingThere, waysTo(plan, day, entry, words)],
    [words.meetings.answers, answers(plan, session, words)],
  ];
  return rows
    .map(([term, lines]) => ({
      term,
      lines: lines.filter((line) => line !== undefined && line !== '') as string[],
    }))
    .filter(({ lines }) => lines.length > 0);
}

function dressOf({ tour }: Plan, session: SessionFacts | undefined, words: Words): string | undefined {
  const dress = session && dressAt(tour, session);
  return dress && dressName(dress, words);
}

/** Of all who attend, those not yet listed with them, and of who receives. */
function languages(session: SessionFacts, words: Words): string[] {
  const say = (label: string, codes: readonly string[]) =>
    codes.length === 0
      ? []
      : [labelled(words, label, listed(words, [...new Set(codes)].map(words.language)))];
  if (session.host === undefined) return [];
  return [
    ...say(
      words.titleBlock.ofDelegation,
      audience(session).flatMap((one) => one.languages),
    ),
    ...say(words.titleBlock.ofHosts, hostLanguages(session)),
  ];
}

/** The last way of each group that ends where the session is, before it begins; none for those who were there already. */
function waysTo(plan: Plan, { entries }: AgendaDay, entry: SessionEntry, words: Words): string[] {
  const { facts } = plan;
  const ways = entries.filter(
    (one): one is Extract<Entry, { kind: 'transfer' }> =>
      one.kind === 'transfer' && one.to === entry.site && one.end <= entry.start && areShared(one, entry),
  );
  const isForEarlier = (one: Entry) =>
    entries.some(
      (other) =>
        other.kind === 'session' &&
        other.site === entry.site &&
        one.end <= other.start &&
        other.end <= entry.start &&
        areShared(one, other),
    );
  const isLast = (one: Entry) =>
    !isForEarlier(one) &&
    !ways.some((other) => other.start > one.start && other.attendees.join() === one.attendees.join());
  const attendance = attendanceOf(plan, words);
  return ways.filter(isLast).map((way) => {
    const said = words.meetings.leave(
      formatTime(words, way.start),
      facts.siteName(way.from),
      transferRemark(plan, way, words),
    );
    const who = way.attendees.length === entry.attendees.length ? undefined : attendance.short(way.attendees);
    return who === undefined ? said : labelled(words, who, said);
  });
}

/** The topics of the session, as the delegates put them, and who of those attending or at home asked. */
function answers({ tour, facts }: Plan, session: SessionFacts | undefined, words: Words): string[] {
  const known = topicIds(tour);
  const organisations = stakeholderIds(tour);
  return (session?.session.topics ?? []).map((id) => {
    const topic = tour.topics?.[known.indexOf(id)];
    const named = (topic?.wantedBy ?? []).map(
      (one) =>
        tour.stakeholders?.[organisations.indexOf(one)]?.name ??
        facts.delegates.find((delegate) => delegate.id === one)?.delegate.name ??
        one,
    );
    const interested = facts.delegates
      .filter(({ delegate }) => delegate.interests?.includes(id))
      .map(({ delegate }) => delegate.name);
    const asking = [...new Set([...named, ...interested])];
    const name = topic?.name ?? id;
    return asking.length === 0 ? name : `${name} (${words.meetings.askedBy(listed(words, asking))})`;
  });
}
