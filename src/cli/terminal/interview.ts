import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { wrapped } from '../../base/columns.ts';
import type { Palette } from '../../base/palette.ts';
import { counted, listed, plainWords } from '../../base/text.ts';
import {
  type Answers,
  initialAnswer,
  openQuestions,
  readAnswer,
  spelledOut,
  unknownCity,
} from '../../scaffold/answers.ts';
import { type Question, type QuestionId, questions } from '../../scaffold/questions.ts';
import { Failure } from '../process/failure.ts';
import { readDraft, saveDraft } from './drafts.ts';
import type { Prompts } from './prompts.ts';
import type { Terminal } from './terminal.ts';

export interface Interview {
  /** Where the answers are kept until the file is written. */
  readonly draft: string;
  readonly flags: Partial<Record<QuestionId, string>> & { readonly dryRun?: boolean };
  readonly terminal: Terminal;
  readonly prompts: Prompts | undefined;
  readonly palette: Palette;
}

/** True of what goes to the question before where it is typed in the place of an answer. */
export function isBack(typed: string): boolean {
  return /^\s*(?:<|back)\s*$/i.test(typed);
}

const KEYS =
  'Enter takes what stands in brackets; < goes back a question; Ctrl-C keeps the answers for later.';
const KEYS_OF_ANSWER = 'Enter keeps the answer in brackets, Tab lets you change it';

/** All answers: from their options, from a draft, from whoever sits there, and where nobody does what they usually are. */
export async function interviewed(interview: Interview): Promise<Answers> {
  const { draft, flags, prompts, terminal, palette } = interview;
  const saved = readDraft(draft);
  const known = Object.keys(saved).length;
  if (known > 0) say(terminal, `Taking up ${counted(known, 'answer')} from ${draft}.\n`);
  let answers: Answers = saved;
  for (const question of questions) {
    const flag = flags[question.id];
    if (flag === undefined) continue;
    const value = read(question, flag, answers);
    answers = { ...answers, [question.id]: value };
    const meant = spelledOut(question.id, value, answers);
    if (isGuess(question.id, flag, [value, meant ?? '']))
      say(terminal, `${question.flag}: "${flag}" is read as ${meant}.`);
  }
  if (!prompts) refuseGaps(answers);
  else if (openQuestions(answers).length > 0) say(terminal, `${palette.muted(fitted(KEYS, terminal))}\n`);
  return asked(interview, answers, {});
}

/** The answers after the last one that was typed has been asked anew; undefined where all came with the call. */
export async function askedAgain(interview: Interview, answers: Answers): Promise<Answers | undefined> {
  const back = withoutLast(answers, interview.flags, questions.length);
  return back && asked(interview, back.answers, back.taken);
}

async function asked(interview: Interview, known: Answers, given: Answers): Promise<Answers> {
  const { draft, flags, terminal } = interview;
  let answers = known;
  // What was answered before somebody went back is offered again.
  let earlier = given;
  for (let next = openQuestions(answers)[0]; next; next = openQuestions(answers)[0]) {
    const value = await answer(interview, next, answers, earlier[next.id]);
    if (value !== undefined) {
      answers = { ...answers, [next.id]: value };
      if (interview.prompts && !flags.dryRun) {
        mkdirSync(dirname(draft), { recursive: true });
        saveDraft(draft, answers);
      }
      continue;
    }
    const back = withoutLast(answers, flags, questions.indexOf(next));
    if (!back) say(terminal, 'This is the first question.\n');
    answers = back?.answers ?? answers;
    earlier = { ...earlier, ...back?.taken };
  }
  return answers;
}

/** Takes back the last answer that was typed to a question before that place. What is usual anyway is worked out anew. */
function withoutLast(
  answers: Answers,
  flags: Interview['flags'],
  before: number,
): { readonly answers: Answers; readonly taken: Answers } | undefined {
  const last = questions
    .slice(0, before)
    .findLast(({ id }) => answers[id] !== undefined && flags[id] === undefined);
  if (last === undefined) return undefined;
  const { [last.id]: value, ...others } = answers;
  return { answers: others, taken: value === initialAnswer(last, others) ? {} : { [last.id]: value } };
}

/** The answer to one question: from its option, from whoever sits there, or what it usually is. Undefined to go back. */
export async function answer(
  { flags, terminal, prompts, palette }: Omit<Interview, 'draft'>,
  question: Question,
  answers: Answers,
  earlier?: string,
): Promise<string | undefined> {
  const flag = flags[question.id];
  if (flag !== undefined) return read(question, flag, answers);
  const usual = initialAnswer(question, answers);
  if (!prompts) {
    if (usual === undefined) refuse([question], answers);
    return usual;
  }
  const hint = (words: string) => say(terminal, palette.muted(fitted(words, terminal)));
  const why = question.id === 'timeZone' ? unknownCity(answers) : undefined;
  if (why !== undefined) hint(why);
  hint(question.lesson);
  if (earlier) hint(`${KEYS_OF_ANSWER}${usual === '' ? ', - leaves it out' : ''}.`);
  const text = await prompts.ask({
    message: fitted(question.ask, terminal),
    initial: earlier || usual,
    check: (typed) => {
      if (isBack(typed)) return undefined;
      const reading = readAnswer(question, typed, answers);
      return 'problem' in reading ? fitted(reading.problem, terminal) : undefined;
    },
  });
  if (isBack(text)) {
    say(terminal, '');
    return undefined;
  }
  const value = read(question, text, answers);
  const words = spelledOut(question.id, value, answers);
  if (words !== undefined) say(terminal, palette.muted(`  ${fitted(words, terminal)}`));
  say(terminal, '');
  return value;
}

/** Answers that are names and stand in the file as codes. */
const CODED: readonly QuestionId[] = ['receiving', 'providing', 'languages', 'hostLanguages'];

/** True where a name was taken for one that is spelt otherwise: whoever gives it as an option is not shown what it became. */
function isGuess(id: QuestionId, given: string, taken: readonly string[]): boolean {
  const plain = (text: string) => plainWords(text.replaceAll(' and ', ' ')).join(' ');
  return CODED.includes(id) && !taken.map(plain).includes(plain(given));
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
  if (gaps.length > 0) refuse(gaps, answers);
}

function refuse(gaps: readonly Question[], answers: Answers): never {
  const why = gaps.some(({ id }) => id === 'timeZone') ? unknownCity(answers) : undefined;
  const flags = gaps.map(({ flag, placeholder }) => `${flag} ${placeholder.toUpperCase()}`);
  throw new Failure(`nobody can be asked here: add ${listed(flags)}.${why === undefined ? '' : ` ${why}`}`);
}

/** Words broken between lines as the terminal is wide, with room for the mark before a question. */
function fitted(words: string, { stderr }: Terminal): string {
  return wrapped(words, stderr.width - 2).join('\n');
}

function say(terminal: Terminal, text: string): void {
  terminal.stderr.write(`${text}\n`);
}
