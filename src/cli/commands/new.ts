import { existsSync } from 'node:fs';
import type { LocalDate } from '../../base/calendar.ts';
import { counted, listed } from '../../base/text.ts';
import { summary } from '../../diagnostics/summary.ts';
import { policyOf } from '../../policy/policy-of.ts';
import { copyTour } from '../../scaffold/copy-tour.ts';
import { daysOff } from '../../scaffold/day-off.ts';
import { type QuestionId, questions } from '../../scaffold/questions.ts';
import { writeTour } from '../../scaffold/write-tour.ts';
import { validate } from '../../validate.ts';
import { shippedTours } from '../files/package-files.ts';
import { projects } from '../files/project.ts';
import { readTourFile } from '../files/read-files.ts';
import { writeWithFolders } from '../files/write-files.ts';
import { EXIT, Failure } from '../process/failure.ts';
import { shellWord } from '../shell-word.ts';
import { removeDraft } from '../terminal/drafts.ts';
import { answer, askedAgain, type Interview, interviewed, isBack } from '../terminal/interview.ts';
import { Left } from '../terminal/prompts.ts';
import { screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../today.ts';
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
interface Call extends Interview {
  /** As it was called. */
  readonly name: string;
  readonly path: string;
  readonly flags: NewFlags;
}

/** `studytour new`: a tour file from answers, or from another tour, that validates as it stands. */
export async function newCommand(name: string, flags: NewFlags, terminal: Terminal): Promise<number> {
  const path = /\.ya?ml$/.test(name) ? name : `${name}.yaml`;
  if (existsSync(path) && !flags.force && !flags.dryRun)
    throw new Failure(`${path} is there already. Choose another name, or add --force to overwrite it.`);
  const { palette } = await screenOf(terminal.stderr, terminal.env, flags.color);
  const prompts = flags.input ? terminal.prompts : undefined;
  const draft = path.replace(/\.ya?ml$/, '.draft.json');
  const call: Call = { name, path, draft, flags, terminal, prompts, palette };
  try {
    return flags.from === undefined ? await fromAnswers(call) : await fromTour(call, flags.from);
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    throw new Failure(
      `${error.interrupted ? 'stopped' : 'the input ended before everything was answered'}.${keptIn(call)}`,
      error.interrupted ? EXIT.interrupted : EXIT.usage,
    );
  }
}

async function fromTour(call: Call, from: string): Promise<number> {
  const { flags, terminal } = call;
  const text = existsSync(from) ? readTourFile(from, terminal).text : shipped(shippedTours(), from).text;
  const question = questions.find(({ id }) => id === 'start');
  let start: string | undefined;
  // There is no question before it to go back to.
  while (question && start === undefined) start = await answer(call, question, {});
  const copied = copyTour(text, { start: start as LocalDate, keepWeekdays: flags.keepWeekdays === true });
  if (!copied)
    throw new Failure(`${from} is no tour that can be copied. See: studytour validate ${shellWord(from)}`);
  if ((await agreed(call, copied.text, false)) === 'leave') {
    say(terminal, 'Nothing was written.');
    return EXIT.fine;
  }
  return finish(call, copied.text, copied.notes);
}

async function fromAnswers(call: Call): Promise<number> {
  const { settings } = await projects(undefined, call.terminal).of(call.path);
  const policy = policyOf(settings.profile, settings.thresholds);
  let answers = await interviewed(call);
  for (;;) {
    const choice = await agreed(call, writeTour(answers, policy), true);
    if (choice === 'leave') {
      say(call.terminal, `Nothing was written.${keptIn(call)}`);
      return EXIT.fine;
    }
    if (choice === 'write') break;
    answers = (await askedAgain(call, answers)) ?? answers;
  }
  const { providing = '', start, end } = answers;
  return finish(call, writeTour(answers, policy), daysOff(providing, start as LocalDate, end as LocalDate));
}

/** Shows the file to whoever sits there, and asks whether it may be written. Nobody is asked what is only printed. */
async function agreed(
  { path, flags, terminal, prompts, palette }: Call,
  text: string,
  canGoBack: boolean,
): Promise<'write' | 'leave' | 'back'> {
  if (!prompts || flags.dryRun) return 'write';
  say(terminal, `\n${palette.strong(path)}\n\n${text}`);
  const isAnswer = (typed: string) => /^\s*(?:y|yes|n|no)\s*$/i.test(typed) || (canGoBack && isBack(typed));
  const typed = await prompts.ask({
    message: `Write ${path}? (yes or no${canGoBack ? ', < goes back' : ''})`,
    initial: 'yes',
    check: (text) => (isAnswer(text) ? undefined : `Write yes or no${canGoBack ? ', or <' : ''}.`),
  });
  if (isBack(typed)) return 'back';
  return /^\s*y/i.test(typed) ? 'write' : 'leave';
}

/** Where the answers so far can be taken up again. */
function keptIn({ name, draft }: Call): string {
  if (!existsSync(draft)) return '';
  return ` Your answers are kept in ${draft}; go on with: studytour new ${shellWord(name)}`;
}

/** Writes the file, and says how it stands and what comes next. */
async function finish(call: Call, text: string, notes: readonly string[]): Promise<number> {
  const { path, draft, flags, terminal } = call;
  if (flags.dryRun) {
    terminal.stdout.write(text);
    for (const note of notes) say(terminal, note);
    return EXIT.fine;
  }
  writeWithFolders(path, text);
  removeDraft(draft);
  const { settings } = await projects(undefined, terminal).of(path);
  const today = todayOf(flags.today, terminal).date;
  const { diagnostics } = validate({ file: path, text }, { today, settings });
  const { errors, warnings, notAssessable } = summary(diagnostics);
  say(terminal, `${path} is written. ${standing(errors, warnings, notAssessable)}`);
  for (const note of notes) say(terminal, `  ${note}`);
  say(terminal, `\nNext: studytour validate ${shellWord(path)}`);
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
