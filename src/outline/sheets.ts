import type { Entry } from '../agenda/agenda.ts';
import type { Plan } from '../agenda/plan.ts';
import { type LocalDate, WEEKDAYS, weekdayOf } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatPath } from '../base/path.ts';
import { listed } from '../base/text.ts';
import { countryName } from '../facts/country-name.ts';
import { languageName } from '../facts/language-name.ts';
import { assumptions } from './assumptions.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { journeyRows } from './journeys.ts';
import type { TimetableRow } from './outline.ts';
import type { Part } from './outline-plan.ts';
import { counterparts, organisationName, UNNAMED } from './participants.ts';
import { placeOf } from './places.ts';
import { receivedBy, timetableRow, topics } from './programme.ts';
import { tidied } from './tidied.ts';

/** A table for a spreadsheet: one line for each thing, one column for each of its properties, nothing merged. */
export interface Sheet {
  readonly name: Part;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface SheetColumn {
  readonly title: string;
  /** Dates are ISO 8601, times `08:30`; cells are empty where nothing is known. */
  readonly kind: 'text' | 'date' | 'time';
}

/** The parts of a plan as tables; why each task matters stands in the checklist's own columns. */
export function sheetsOf(written: Plan, parts: readonly Part[]): Sheet[] {
  const plan = tidied(written);
  return [programmeSheet(plan), participantsSheet(plan), notesSheet(plan), checklistSheet(plan)].filter(
    ({ name }) => parts.includes(name),
  );
}

const text = (title: string): SheetColumn => ({ title, kind: 'text' });
const date = (title: string): SheetColumn => ({ title, kind: 'date' });
const time = (title: string): SheetColumn => ({ title, kind: 'time' });

function programmeSheet(plan: Plan): Sheet {
  const attendance = attendanceOf(plan.agenda, plan.facts);
  return {
    name: 'programme',
    columns: [
      date('Date'),
      text('Weekday'),
      time('Start'),
      time('End'),
      text('Kind'),
      text('What'),
      text('Host'),
      text('Address'),
      text('City'),
      text('Received by'),
      text('Attending'),
      text('Interpretation'),
      text('Interpreters'),
      text('Topics'),
      text('Remark'),
    ],
    rows: [
      ...plan.agenda.days.flatMap((day) =>
        day.entries.map((entry) => programmeRow(plan, attendance, day.date, entry)),
      ),
      ...journeyRows(plan.tour, plan.facts).map(({ date: on, row }) => journeyRow(on, row)),
    ].sort(byDateAndStart),
  };
}

function byDateAndStart(
  [dateA = '', , startA = '']: string[],
  [dateB = '', , startB = '']: string[],
): number {
  const [a, b] = [`${dateA} ${startA}`, `${dateB} ${startB}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

function journeyRow(on: LocalDate, { start, activity, title, who, remark }: TimetableRow): string[] {
  const attending = who ?? 'All who travel';
  const head = [on, WEEKDAYS[weekdayOf(on)], formatClock(start), '', activity, title];
  return [...head, '', '', '', '', attending, '', '', '', remark ?? ''];
}

function programmeRow(plan: Plan, attendance: Attendance, on: LocalDate, entry: Entry): string[] {
  const { tour, facts } = plan;
  const { activity, title, remark } = timetableRow(plan, attendance, entry);
  const session = entry.kind === 'session' ? entry : undefined;
  const known = facts.sessions.find(({ id }) => id === session?.session);
  const host = facts.hosts.find(({ id }) => id === session?.host);
  const site = entry.kind === 'transfer' ? entry.to : entry.site;
  const place = site === undefined ? undefined : placeOf(tour, facts, site);
  const interpreters = session?.interpreters.map(
    (id) => facts.interpreters.find((one) => one.id === id)?.interpreter.name ?? id,
  );
  return [
    on,
    WEEKDAYS[weekdayOf(on)],
    formatClock(entry.start),
    formatClock(entry.end),
    session?.sessionKind ?? activity,
    session?.title ?? title,
    host?.host.name ?? '',
    entry.kind === 'lunch' ? '' : (place?.address ?? ''),
    place?.city ?? '',
    host ? receivedBy(known?.lead?.person) : '',
    attendance.full(entry.attendees),
    session === undefined || session.mode === 'none' ? '' : session.mode,
    listed(interpreters ?? []),
    topics(tour, known?.session.topics) ?? '',
    remark ?? '',
  ];
}

function participantsSheet(plan: Plan): Sheet {
  const { tour, facts } = plan;
  return {
    name: 'participants',
    columns: [text('Side'), text('Name'), text('Title'), text('Organisation'), text('Remark')],
    rows: [
      ...facts.delegates.map(({ delegate, organisation, local }) => [
        'delegation',
        delegate.name,
        delegate.title ?? '',
        organisationName(tour, organisation) ?? '',
        local ? `based in ${countryName(tour.countries.providing)}` : '',
      ]),
      ...(tour.delegation?.companions ?? []).map(({ name, title, organisation, kind }) => [
        'accompanying',
        name ?? UNNAMED,
        title ?? '',
        organisation ?? '',
        kind ?? '',
      ]),
      ...counterparts(plan).map(({ organisation, name, title }) => [
        'hosts',
        name,
        title ?? '',
        organisation,
        '',
      ]),
      ...facts.interpreters.map(({ id, interpreter }) => [
        'interpreters',
        interpreter.name ?? id,
        '',
        '',
        listed((interpreter.languages ?? []).map(languageName)),
      ]),
    ],
  };
}

function notesSheet(plan: Plan): Sheet {
  return {
    name: 'notes',
    columns: [text('Kind'), text('About'), text('What'), text('Where in the tour file')],
    rows: [
      ...plan.leftOut.map(({ title, priority, why }) => ['left out', `${title} (${priority})`, why, '']),
      ...plan.conflicts.flatMap(({ summary, demands }, i) => [
        ['conflict', `conflict ${i + 1}`, summary, ''],
        ...demands.map(({ sentence, path, range }) => [
          'demand',
          `conflict ${i + 1}`,
          sentence,
          range === undefined ? formatPath(path) : `line ${range.line}`,
        ]),
      ]),
      ...plan.waysOut.map(({ change, effect }) => ['way out', change, effect, '']),
      ...assumptions(plan).map((sentence) => ['assumption', '', sentence, '']),
      ...plan.findings.map(({ severity, rule, message, file, range }) => [
        severity,
        rule,
        message,
        `${file}:${range.line}`,
      ]),
    ],
  };
}

function checklistSheet({ checklist }: Plan): Sheet {
  return {
    name: 'checklist',
    columns: [
      date('Due'),
      text('State'),
      text('Task'),
      text('Owner'),
      date('Done'),
      text('When'),
      text('Why'),
      text('Source'),
      text('Id'),
    ],
    rows: [...checklist]
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
      .map(({ due, state, title, owner, done, timing, why, source, id }) => [
        due,
        state,
        title,
        owner,
        done ?? '',
        timing,
        why,
        source,
        id,
      ]),
  };
}
