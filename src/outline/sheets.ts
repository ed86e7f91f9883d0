import type { Plan } from '../agenda/plan.ts';
import { formatPath } from '../base/path.ts';
import { formatTiming, inDigits, listed } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { assumptions } from './assumptions.ts';
import { budgetSheet } from './budget.ts';
import { changesOf } from './changes.ts';
import { contactLines } from './contacts.ts';
import { planIn } from './in-language.ts';
import { beforeAndNow } from './notes.ts';
import type { Part } from './outline-plan.ts';
import { counterparts, delegateRemark, organisationName } from './participants.ts';
import { programmeSheet } from './programme-sheet.ts';
import { date, type Sheet, text } from './sheet.ts';
import { byDate } from './weeks.ts';

/** The parts of a plan as tables; why each task matters stands in the checklist's own columns. */
export function sheetsOf(written: Plan, parts: readonly Part[], words: Words): Sheet[] {
  const plan = planIn(written, words);
  return [programmeSheet, participantsSheet, budgetSheet, notesSheet, checklistSheet]
    .flatMap((sheet) => sheet(plan, words) ?? [])
    .filter(({ name }) => parts.includes(name));
}

function participantsSheet(plan: Plan, words: Words): Sheet {
  const { tour, facts } = plan;
  const { sheets, participants: say } = words;
  const lines = contactLines(plan, words);
  const isMailed = lines.some(({ email }) => email !== undefined);
  const columns = [
    text(sheets.side),
    text(say.name),
    text(say.title),
    text(say.organisation),
    text(sheets.remark),
    text(words.contacts.phone),
    ...(isMailed ? [text(words.contacts.email)] : []),
  ];
  const rows = [
    ...facts.delegates.map((one) => [
      sheets.sides.delegation,
      one.delegate.name,
      one.delegate.title ?? '',
      organisationName(tour, one.organisation) ?? '',
      delegateRemark(one, tour, words),
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
    ]),
    ...facts.interpreters.map(({ id, interpreter }) => [
      sheets.sides.interpreters,
      interpreter.name ?? id,
      '',
      '',
      listed(words, (interpreter.languages ?? []).map(words.language)),
    ]),
    ...lines.map(({ whom, name, title, phone, email, languages }) => [
      sheets.sides.contacts,
      name ?? '',
      title ?? '',
      whom,
      listed(words, languages),
      phone ?? '',
      email ?? '',
    ]),
  ];
  return {
    name: 'participants',
    columns,
    rows: rows.map((row) => columns.map((_, i) => row[i] ?? '')),
    // Nobody prints a column of telephone numbers without one.
    ...(lines.length === 0 ? { printed: 5 } : {}),
  };
}

function notesSheet(plan: Plan, words: Words): Sheet {
  const { sheets, notes: say } = words;
  const kinds = sheets.notes;
  return {
    name: 'notes',
    columns: [text(sheets.kind), text(sheets.about), text(sheets.what), text(sheets.place)],
    rows: [
      ...changesOf(plan).map((change) => [kinds.change, change.title, beforeAndNow(change, words), '']),
      ...plan.leftOut.map(({ title, priority, why }) => [
        kinds.leftOut,
        `${title} (${words.priorities[priority]})`,
        why,
        '',
      ]),
      ...plan.conflicts.flatMap(({ summary, detail, demands }, i) => [
        [
          kinds.conflict,
          `${kinds.conflict} ${inDigits(words, `${i + 1}`)}`,
          `${summary} ${detail}`.trim(),
          '',
        ],
        ...demands.map(({ sentence, path, range }) => [
          kinds.demand,
          `${kinds.conflict} ${inDigits(words, `${i + 1}`)}`,
          sentence,
          range === undefined ? formatPath(path) : say.lines(inDigits(words, `${range.line}`), 1),
        ]),
      ]),
      ...plan.waysOut.map(({ change, effect }) => [kinds.wayOut, change, effect, '']),
      ...assumptions(plan).map((sentence) => [kinds.assumption, '', sentence, '']),
      ...plan.findings.map(({ severity, rule, message, range }) => [
        words.severities[severity],
        rule,
        message,
        say.lines(inDigits(words, `${range.line}`), 1),
      ]),
    ],
  };
}

const TONES = { overdue: 'problem', due: 'neutral', done: 'good' } as const;

function checklistSheet({ checklist }: Plan, words: Words): Sheet {
  const { sheets, checklist: say } = words;
  const tasks = byDate(checklist);
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
    rows: tasks.map(({ due, state, title, owner, done, timing, why, source, id }) => [
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
    tones: tasks.map(({ state }) => TONES[state]),
    // Up to when it was done: why and on whose word would leave no page that can be read.
    printed: 5,
  };
}
