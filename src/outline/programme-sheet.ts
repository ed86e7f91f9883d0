import type { Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { type LocalDate, weekdayOf } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { byText } from '../base/text.ts';
import { listed } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { dressAt } from './contacts.ts';
import { journeyRows } from './journeys.ts';
import type { TimetableRow } from './outline.ts';
import { placeOf } from './places.ts';
import { receivedBy, timetableRow, topics } from './programme.ts';
import { date, type Sheet, text, time } from './sheet.ts';

/** A row for each stretch of a day: what takes place, the ways to it, meals, and journeys. */
export function programmeSheet(plan: Plan, words: Words): Sheet {
  const { sheets: heads, programme: say } = words;
  const attendance = attendanceOf(plan, words);
  return {
    name: 'programme',
    columns: [
      date(heads.date),
      text(heads.weekday),
      time(heads.start),
      time(heads.end),
      text(heads.what),
      text(say.attending),
      text(say.host),
      text(heads.city),
      text(say.receivedBy),
      text(heads.kind),
      text(heads.address),
      text(say.interpretation),
      text(heads.interpreters),
      text(say.topics),
      text(words.titleBlock.groups),
      text(heads.remark),
      text(words.contacts.metBy),
      text(words.contacts.meetingPoint),
      text(words.contacts.dress),
    ],
    rows: [
      ...plan.agenda.days.flatMap((day) =>
        day.entries.map((entry) => programmeRow(plan, attendance, day.date, entry, words)),
      ),
      ...journeyRows(plan, words).map(({ date: on, row }) => journeyRow(on, row, words)),
    ].sort(byDateAndStart),
    // Up to who receives: with all of them on a page nobody could read it.
    printed: 9,
  };
}

function byDateAndStart(
  [dateA = '', , startA = '']: string[],
  [dateB = '', , startB = '']: string[],
): number {
  return byText(`${dateA} ${startA}`, `${dateB} ${startB}`);
}

function journeyRow(
  on: LocalDate,
  { start, activity, title, who, remark, details }: TimetableRow,
  words: Words,
): string[] {
  const attending = who ?? words.attendance.allWhoTravel;
  const weekday = words.calendar.weekdays[weekdayOf(on)];
  const head = [on, weekday, formatClock(start), '', title, attending];
  const rest = ['', '', '', words.activities[activity], '', '', '', '', '', remark ?? ''];
  return [...head, ...rest, ...meeting(details, words), ''];
}

function programmeRow(
  plan: Plan,
  attendance: Attendance,
  on: LocalDate,
  entry: Entry,
  words: Words,
): string[] {
  const { tour, facts } = plan;
  const { activity, title, remark, details } = timetableRow(plan, attendance, entry, words);
  const session = entry.kind === 'session' ? entry : undefined;
  const [who, members] = attending(attendance, entry.attendees);
  const known = facts.sessions.find(({ id }) => id === session?.session);
  const dress = known && dressAt(tour, known);
  const host = facts.hosts.find(({ id }) => id === session?.host);
  const site = entry.kind === 'transfer' ? entry.to : entry.site;
  const place = site === undefined ? undefined : placeOf(facts, site);
  const interpreters = session?.interpreters.map(
    (id) => facts.interpreters.find((one) => one.id === id)?.interpreter.name ?? id,
  );
  return [
    on,
    words.calendar.weekdays[weekdayOf(on)],
    formatClock(entry.start),
    formatClock(entry.end),
    session?.title ?? title,
    who,
    host?.host.name ?? '',
    place?.city ?? '',
    host ? receivedBy(known?.lead?.person, words) : '',
    session === undefined ? words.activities[activity] : words.kinds[session.sessionKind],
    entry.kind === 'lunch' ? '' : (place?.address ?? ''),
    session === undefined || session.mode === 'none' ? '' : words.modes[session.mode],
    listed(words, interpreters ?? []),
    topics(tour, known?.session.topics) ?? '',
    members,
    remark ?? '',
    ...meeting(details, words),
    dress ? words.contacts.dresses[dress] : '',
  ];
}

/** Who meets the delegation, and where. */
function meeting(details: TimetableRow['details'], { contacts: say }: Words): string[] {
  return [say.metBy, say.meetingPoint].map((term) => details.find(({ label }) => label === term)?.text ?? '');
}

/** Who attends, and who that is where it is a group. */
function attending(attendance: Attendance, attendees: readonly string[]): [who: string, members: string] {
  const [name, full] = [attendance.short(attendees), attendance.full(attendees)];
  const isGroup = name !== undefined && attendance.groups.some((group) => group.name === name);
  return isGroup ? [name, full] : [full, ''];
}
