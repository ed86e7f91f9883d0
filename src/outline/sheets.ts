import type { Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { type LocalDate, weekdayOf } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatPath } from '../base/path.ts';
import { formatTiming, listed } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { assumptions } from './assumptions.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { budgetSheet } from './budget.ts';
import { inLanguage } from './in-language.ts';
import { journeyRows } from './journeys.ts';
import type { TimetableRow, Tone } from './outline.ts';
import type { Part } from './outline-plan.ts';
import { counterparts, organisationName } from './participants.ts';
import { placeOf } from './places.ts';
import { receivedBy, timetableRow, topics } from './programme.ts';
import { tidied } from './tidied.ts';

/** A table for a spreadsheet: one line for each thing, one column for each of its properties, nothing merged. */
export interface Sheet {
  readonly name: Part;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
  /** How each row is to be taken, where that differs. */
  readonly tones?: readonly Tone[];
  /** How many of the columns, from the first, go on paper, where not all do. */
  readonly printed?: number;
}

export interface SheetColumn {
  readonly title: string;
  /** Dates are ISO 8601, times `08:30`, numbers as in JSON; cells are empty where nothing is known. */
  readonly kind: 'text' | 'date' | 'time' | 'number';
}

/** The parts of a plan as tables; why each task matters stands in the checklist's own columns. */
export function sheetsOf(written: Plan, parts: readonly Part[], words: Words): Sheet[] {
  const plan = tidied(inLanguage(written, words));
  return [programmeSheet, participantsSheet, budgetSheet, notesSheet, checklistSheet]
    .flatMap((sheet) => sheet(plan, words) ?? [])
    .filter(({ name }) => parts.includes(name));
}

const text = (title: string): SheetColumn => ({ title, kind: 'text' });
const date = (title: string): SheetColumn => ({ title, kind: 'date' });
const time = (title: string): SheetColumn => ({ title, kind: 'time' });

function programmeSheet(plan: Plan, words: Words): Sheet {
  const { sheets: heads, programme: say } = words;
  const attendance = attendanceOf(plan.agenda, plan.facts, words);
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
    ],
    rows: [
      ...plan.agenda.days.flatMap((day) =>
        day.entries.map((entry) => programmeRow(plan, attendance, day.date, entry, words)),
      ),
      ...journeyRows(plan.tour, plan.facts, words).map(({ date: on, row }) => journeyRow(on, row, words)),
    ].sort(byDateAndStart),
    // Up to who receives: with all of them on a page nobody could read it.
    printed: 9,
  };
}

function byDateAndStart(
  [dateA = '', , startA = '']: string[],
  [dateB = '', , startB = '']: string[],
): number {
  const [a, b] = [`${dateA} ${startA}`, `${dateB} ${startB}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

function journeyRow(
  on: LocalDate,
  { start, activity, title, who, remark }: TimetableRow,
  words: Words,
): string[] {
  const attending = who ?? words.attendance.allWhoTravel;
  const weekday = words.calendar.weekdays[weekdayOf(on)];
  const head = [on, weekday, formatClock(start), '', title, attending];
  return [...head, '', '', '', words.activities[activity], '', '', '', '', '', remark ?? ''];
}

function programmeRow(
  plan: Plan,
  attendance: Attendance,
  on: LocalDate,
  entry: Entry,
  words: Words,
): string[] {
  const { tour, facts } = plan;
  const { activity, title, remark } = timetableRow(plan, attendance, entry, words);
  const session = entry.kind === 'session' ? entry : undefined;
  const [who, members] = attending(attendance, entry.attendees);
  const known = facts.sessions.find(({ id }) => id === session?.session);
  const host = facts.hosts.find(({ id }) => id === session?.host);
  const site = entry.kind === 'transfer' ? entry.to : entry.site;
  const place = site === undefined ? undefined : placeOf(tour, facts, site);
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
  ];
}

/** Who attends, and who that is where it is a group. */
function attending(attendance: Attendance, attendees: readonly string[]): [who: string, members: string] {
  const [name, full] = [attendance.short(attendees), attendance.full(attendees)];
  const isGroup = name !== undefined && attendance.groups.some((group) => group.name === name);
  return isGroup ? [name, full] : [full, ''];
}

function participantsSheet(plan: Plan, words: Words): Sheet {
  const { tour, facts } = plan;
  const { sheets, participants: say } = words;
  return {
    name: 'participants',
    columns: [
      text(sheets.side),
      text(say.name),
      text(say.title),
      text(say.organisation),
      text(sheets.remark),
    ],
    rows: [
      ...facts.delegates.map(({ delegate, organisation, local }) => [
        sheets.sides.delegation,
        delegate.name,
        delegate.title ?? '',
        organisationName(tour, organisation) ?? '',
        local ? say.basedIn(words.country(tour.countries.providing)) : '',
      ]),
      ...(tour.delegation?.companions ?? []).map(({ name, title, organisation, kind }) => [
        sheets.sides.accompanying,
        name ?? say.toBeNamed,
        title ?? '',
        organisation ?? '',
        kind === undefined ? '' : words.companionKinds[kind],
      ]),
      ...counterparts(plan, words).map(({ organisation, name, title }) => [
        sheets.sides.hosts,
        name,
        title ?? '',
        organisation,
        '',
      ]),
      ...facts.interpreters.map(({ id, interpreter }) => [
        sheets.sides.interpreters,
        interpreter.name ?? id,
        '',
        '',
        listed(words, (interpreter.languages ?? []).map(words.language)),
      ]),
    ],
  };
}

function notesSheet(plan: Plan, words: Words): Sheet {
  const { sheets, notes: say } = words;
  const kinds = sheets.notes;
  return {
    name: 'notes',
    columns: [text(sheets.kind), text(sheets.about), text(sheets.what), text(sheets.place)],
    rows: [
      ...plan.leftOut.map(({ title, priority, why }) => [
        kinds.leftOut,
        `${title} (${words.priorities[priority]})`,
        why,
        '',
      ]),
      ...plan.conflicts.flatMap(({ summary, demands }, i) => [
        [kinds.conflict, `${kinds.conflict} ${i + 1}`, summary, ''],
        ...demands.map(({ sentence, path, range }) => [
          kinds.demand,
          `${kinds.conflict} ${i + 1}`,
          sentence,
          range === undefined ? formatPath(path) : say.lines(`${range.line}`, 1),
        ]),
      ]),
      ...plan.waysOut.map(({ change, effect }) => [kinds.wayOut, change, effect, '']),
      ...assumptions(plan).map((sentence) => [kinds.assumption, '', sentence, '']),
      ...plan.findings.map(({ severity, rule, message, range }) => [
        words.severities[severity],
        rule,
        message,
        say.lines(`${range.line}`, 1),
      ]),
    ],
  };
}

const TONES = { overdue: 'problem', due: 'neutral', done: 'good' } as const;

function checklistSheet({ checklist }: Plan, words: Words): Sheet {
  const { sheets, checklist: say } = words;
  const byDate = [...checklist].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return {
    name: 'checklist',
    columns: [
      date(say.due),
      text(say.state),
      text(say.task),
      text(say.owner),
      date(say.states.done),
      text(say.timing),
      text(say.why),
      text(say.source),
      text(sheets.id),
    ],
    rows: byDate.map(({ due, state, title, owner, done, timing, why, source, id }) => [
      due,
      sheets.states[state],
      title,
      owner,
      done ?? '',
      formatTiming(words, timing),
      why,
      source,
      id,
    ]),
    tones: byDate.map(({ state }) => TONES[state]),
    // Up to when it was done: why and on whose word would leave no page that can be read.
    printed: 5,
  };
}
