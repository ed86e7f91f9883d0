import type { Plan, Reader } from '../../agenda/plan.ts';
import { listed, slug } from '../../base/text.ts';
import type { Words } from '../../language/words.ts';
import { type Letter, letters, recipientsOf, writeLetter } from '../../letters/letters.ts';
import { renderers } from '../../renderers/registry.ts';
import type { Paper } from '../../renderers/renderer.ts';
import { chooseTemplate } from '../../templates/choose-template.ts';
import { redact } from '../../views/redact.ts';
import { type Templates, templatesFrom } from '../files/template-files.ts';
import {
  type Destination,
  type Document,
  documentFormats,
  refuseDestination,
  writeDocuments,
} from '../files/write-documents.ts';
import { type LanguageFlags, languagesOf } from '../languages.ts';
import { leftOutMeetings } from '../left-out-meetings.ts';
import { named } from '../named.ts';
import { planFile, type TourFlags } from '../plan-file.ts';
import { Failure } from '../process/failure.ts';
import { readerNamed } from '../readers.ts';
import { failOf } from '../template-failure.ts';
import { screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';

interface LettersFlags extends TourFlags, LanguageFlags, Destination {
  readonly format?: readonly string[];
  readonly kind?: readonly string[];
  readonly to?: readonly string[];
  readonly template?: string;
  readonly redact?: boolean;
  readonly paper?: Paper;
}

/** `studytour letters`: one file for each letter and recipient; what somebody must fill in is listed on standard error, and what is left out. */
export async function lettersCommand(file: string, flags: LettersFlags, terminal: Terminal): Promise<number> {
  const chosen = (flags.format ?? ['markdown']).map((format) => named(renderers, format));
  const unfit = chosen.find(({ isDocument }) => !isDocument);
  if (unfit) throw new Failure(`A letter cannot be written as ${unfit.id}. Choose ${documentFormats()}.`);
  refuseDestination([], flags);
  const kinds = flags.kind?.map((kind) => named(letters, kind, 'letter')) ?? letters;
  const [asked, second] = await languagesOf(flags);
  if (second)
    throw new Failure(
      `A letter is in one language. Call once with --language ${asked.code} and once with --language ${second.code}.`,
    );
  const templates = templatesFrom(flags.template);
  const ready = await Promise.all(kinds.map((letter) => inLanguage(letter, asked, templates, flags)));
  const { plan, exitCode } = await planFile(file, flags, terminal);
  if (!plan) return exitCode;
  const screen = await screenOf(terminal.stdout, terminal.env, flags.color);
  const documents: Document[] = [];
  const notes: string[] = [];
  const files = { ...templates.shipped, ...templates.own };
  const shown = flags.redact ? redact(plan) : plan;
  for (const { letter, template, words, reader } of sentTo(plan, shown, ready, flags)) {
    const written = await writeLetter(shown, letter, reader, { template, files, words });
    if ('fault' in written) throw failOf(written.fault, flags.template, templates.own);
    const name = `${letter.id}-for-${reader.kind}-${slug(reader.id)}${words.code === 'en' ? '' : `-${words.code}`}`;
    documents.push({
      plan: written.plan,
      context: { ...screen, languages: [words], outline: written.outline, paper: flags.paper },
      name,
      suffix: '',
    });
    if (written.blanks.length > 0) notes.push(`${name}: fill in ${written.blanks.join('; ')}\n`);
  }
  await writeDocuments(documents, chosen, flags, terminal);
  for (const note of [...remarksOn(ready, asked), ...notes, ...leftOutMeetings(shown, file)])
    terminal.stderr.write(note);
  return exitCode;
}

interface Ready {
  readonly letter: Letter;
  readonly template: string;
  /** Of the language that the letter is written in, which is another than the one asked for where that has no template. */
  readonly words: Words;
}

interface Sent extends Ready {
  /** As the plan shown knows the reader. */
  readonly reader: Reader;
}

/** Each letter to each of those whom `--to` names, or to all whom it goes to; whoever is named and gets none is said. */
function sentTo(plan: Plan, shown: Plan, ready: readonly Ready[], flags: LettersFlags): Sent[] {
  const named = flags.to?.map((text) => ({ text, ...readerNamed(plan, text, '--to') }));
  const all = ready.flatMap((one) => {
    const before = recipientsOf(plan, one.letter);
    // Redacted people have other ids and stand where they stood.
    return recipientsOf(shown, one.letter).map((reader, i) => ({ ...one, reader, asked: before[i] }));
  });
  const isTo = (to: Pick<Reader, 'kind' | 'id'>) => (one: (typeof all)[number]) =>
    one.asked?.kind === to.kind && one.asked.id === to.id;
  const missed = named?.filter((to) => !all.some(isTo(to))) ?? [];
  if (missed.length > 0)
    throw new Failure(
      `No ${listed(flags.kind ?? ['letter'], 'or')} goes to ${listed(missed.map(({ text }) => text))}. Hosts and interpreters get letters where the programme has something with them; studytour letters --help lists the kinds.`,
    );
  if (all.length === 0)
    throw new Failure('No letter goes to anybody: the tour names nobody who is to get one of these.');
  return named === undefined ? all : all.filter((one) => named.some((to) => isTo(to)(one)));
}

async function inLanguage(
  letter: Letter,
  asked: Words,
  templates: Templates,
  flags: LanguageFlags,
): Promise<Ready> {
  const choice = chooseTemplate(letter.id, asked.code, templates);
  if (choice === undefined) throw new Error(`${letter.id} has no template`);
  const words = choice.isFallback ? (await languagesOf({ ...flags, language: choice.language }))[0] : asked;
  return { letter, template: choice.name, words };
}

/** What to know before a letter in another language is sent. */
function remarksOn(ready: readonly Ready[], { code, englishName, reviewed }: Words): string[] {
  const fallen = ready.filter(({ words }) => words.code !== code);
  return [
    ...fallen.map(
      ({ letter, words }) =>
        `${letter.id}: there is no template in ${englishName}; the letter is in ${words.englishName}\n`,
    ),
    ...(reviewed || fallen.length === ready.length
      ? []
      : [
          `No native speaker has read our letters in ${englishName} yet: have them read before you send them.\n`,
        ]),
  ];
}
