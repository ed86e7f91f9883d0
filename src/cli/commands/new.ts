import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LocalDate } from '../../base/calendar.ts';
import type { Palette } from '../../base/palette.ts';
import { counted, listed } from '../../base/text.ts';
import { summary } from '../../diagnostics/summary.ts';
import {
  type Answers,
  initialAnswer,
  openQuestions,
  readAnswer,
  spelledOut,
} from '../../scaffold/answers.ts';
import { copyTour } from '../../scaffold/copy-tour.ts';
import { daysOff } from '../../scaffold/day-off.ts';
import { type Question, type QuestionId, questions } from '../../scaffold/questions.ts';
import { writeTour } from '../../scaffold/write-tour.ts';
import { validate } from '../../validate.ts';
import { readDraft, removeDraft, saveDraft } from '../drafts.ts';
import { EXIT, Failure } from '../failure.ts';
import { shippedTours } from '../package-files.ts';
import { projects } from '../project.ts';
import { Left, type Prompts } from '../prompts.ts';
import { readTourFile } from '../read-files.ts';
import { screenOf } from '../screen.ts';
import type { Terminal } from '../terminal.ts';
import { todayOf } from '../today.ts';
import { writeWithFolders } from '../write-files.ts';
import { shipped } from './examples.ts';

export type NewFlags = Partial<Record<QuestionId, string>> & {
  readonly from?: string;
  readonly keepWeekdays?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  /** False where nobody is to be asked. */
  readonly input: boolean;
  readonly today?: LocalDate;
  readonly color: boolean;
};

/** Everything that the steps of one call share. */
interface Call {
  readonly path: string;
  readonly draft: string;
  readonly flags: NewFlags;
  readonly terminal: Terminal;
  readonly prompts: Prompts | undefined;
  readonly palette: Palette;
}

/** `studytour new`: a tour file from answers, or from another tour, that validates as it stands. */
export async function newCommand(name: string, flags: NewFlags, terminal: Terminal): Promise<number> {
  const path = /\.ya?ml$/.test(name) ? name : `${name}.yaml`;
  if (existsSync(path) && !flags.force && !flags.dryRun)
    throw new Failure(`${path} is there already. Choose another name, or add --force to overwrite it.`);
  const { palette } = await screenOf(terminal.stderr, terminal.env, flags.color);
  const prompts = flags.input ? terminal.prompts : undefined;
  const draft = path.replace(/\.ya?ml$/, '.draft.json');
  const call: Call = { path, draft, flags, terminal, prompts, palette };
  try {
    return flags.from === undefined ? await fromAnswers(call) : await fromTour(call, flags.from);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    const kept = existsSync(draft)
      ? ` Your answers are kept in ${draft}; go on with: studytour new ${name}`
      : '';
    throw new Failure(
      `${error.interrupted ? 'stopped' : 'the input ended before everything was answered'}.${kept}`,
      error.interrupted ? EXIT.interrupted : EXIT.usage,
    );
  }
}

async function fromTour(call: Call, from: string): Promise<number> {
  const { flags, terminal } = call;
  const text = existsSync(from) ? readTourFile(from, terminal).text : shipped(shippedTours(), from).text;
  const question = questions.find(({ id }) => id === 'start');
  const start = question && (await answer(call, question, {}));
  const copied = copyTour(text, { start: start as LocalDate, keepWeekdays: flags.keepWeekdays === true });
  if (!copied) throw new Failure(`${from} is no tour that can be copied. See: studytour validate ${from}`);
  return finish(call, copied.text, copied.notes);
}

async function fromAnswers(call: Call): Promise<number> {
  const { draft, flags, prompts, terminal } = call;
  const saved = readDraft(draft);
  const known = Object.keys(saved).length;
  if (known > 0) say(terminal, `Taking up ${counted(known, 'answer')} from ${draft}.\n`);
  let answers: Answers = saved;
  for (const question of questions) {
    const flag = flags[question.id];
    if (flag !== undefined) answers = { ...answers, [question.id]: read(question, flag, answers) };
  }
  if (!prompts) refuseGaps(answers);
  for (let next = openQuestions(answers)[0]; next; next = openQuestions(answers)[0]) {
    answers = { ...answers, [next.id]: await answer(call, next, answers) };
    if (prompts && !flags.dryRun) {
      mkdirSync(dirname(draft), { recursive: true });
      saveDraft(draft, answers);
    }
  }
  const { providing = '', start, end } = answers;
  return finish(call, writeTour(answers), daysOff(providing, start as LocalDate, end as LocalDate));
}

/** The answer to one question: from its option, from whoever sits there, or what it usually is. */
async function answer(call: Call, question: Question, answers: Answers): Promise<string> {
  const { flags, terminal, prompts, palette } = call;
  const flag = flags[question.id];
  if (flag !== undefined) return read(question, flag, answers);
  const initial = initialAnswer(question, answers);
  if (!prompts) {
    if (initial === undefined) refuse([question]);
    return initial ?? '';
  }
  say(terminal, palette.muted(question.lesson));
  const text = await prompts.ask({
    message: question.ask,
    initial,
    check: (typed) => {
      const reading = readAnswer(question, typed, answers);
      return 'problem' in reading ? reading.problem : undefined;
    },
  });
  const value = read(question, text, answers);
  const words = spelledOut(question.id, value);
  say(terminal, words === undefined ? '' : `${palette.muted(`  ${words}`)}\n`);
  return value;
}

function read(question: Question, text: string, answers: Answers): string {
  const reading = readAnswer(question, text, answers);
  if ('problem' in reading) throw new Failure(`${question.flag}: ${reading.problem}`);
  return reading.value;
}

/** Without anybody to ask, all that is missing is named at once; not what would follow from the rest of it. */
function refuseGaps(answers: Answers): void {
  const told: Answers = {
    receiving: 'UZ',
    start: '2000-01-01',
    ...(answers.providing === undefined ? { providing: 'MY', city: 'Kuala Lumpur' } : {}),
    ...answers,
  };
  const gaps = openQuestions(answers).filter((question) => initialAnswer(question, told) === undefined);
  if (gaps.length > 0) refuse(gaps);
}

function refuse(gaps: readonly Question[]): never {
  const flags = gaps.map(({ flag, placeholder }) => `${flag} ${placeholder.toUpperCase()}`);
  throw new Failure(`nobody can be asked here: add ${listed(flags)}.`);
}

/** Shows the file, writes it, and says how it stands and what comes next. */
async function finish(call: Call, text: string, notes: readonly string[]): Promise<number> {
  const { path, draft, flags, terminal, prompts, palette } = call;
  if (flags.dryRun) {
    terminal.stdout.write(text);
    for (const note of notes) say(terminal, note);
    return EXIT.fine;
  }
  if (prompts) {
    say(terminal, `\n${palette.strong(path)}\n\n${text}`);
    if (!(await prompts.confirm(`Write ${path}?`))) {
      say(terminal, 'Nothing was written.');
      return EXIT.fine;
    }
  }
  writeWithFolders(path, text);
  removeDraft(draft);
  const { settings } = await projects(undefined, terminal).of(path);
  const today = todayOf(flags.today, terminal).date;
  const { diagnostics } = validate({ file: path, text }, { today, settings });
  const { errors, warnings, notAssessable } = summary(diagnostics);
  say(terminal, `${path} is written. ${standing(errors, warnings, notAssessable)}`);
  for (const note of notes) say(terminal, `  ${note}`);
  say(terminal, `\nNext: studytour validate ${path}`);
  return EXIT.fine;
}

function standing(errors: number, warnings: number, unknown: number): string {
  const faults = [counted(errors, 'error'), counted(warnings, 'warning')].filter(
    (words) => !words.startsWith('0'),
  );
  const gaps = `${counted(unknown, 'check')} ${unknown === 1 ? 'waits' : 'wait'} for what is not known yet`;
  return faults.length === 0 ? `No errors, no warnings; ${gaps}.` : `${listed(faults)}; ${gaps}.`;
}

function say(terminal: Terminal, text: string): void {
  terminal.stderr.write(`${text}\n`);
}
