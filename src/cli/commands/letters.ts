import { slug } from '../../base/text.ts';
import { letters, recipientsOf, writeLetter } from '../../letters/letters.ts';
import { renderers } from '../../renderers/registry.ts';
import { Failure } from '../failure.ts';
import { languagesOf } from '../languages.ts';
import { named } from '../named.ts';
import { planFile, type TourFlags } from '../plan-file.ts';
import { screenOf } from '../screen.ts';
import { letterTemplates } from '../template-files.ts';
import type { Terminal } from '../terminal.ts';
import { type Destination, type Document, writeDocuments } from '../write-documents.ts';

interface LettersFlags extends TourFlags, Destination {
  readonly format?: readonly string[];
  readonly kind?: readonly string[];
  readonly to?: string;
  readonly template?: string;
}

/** `studytour letters`: one file for each letter and recipient; what somebody must fill in is listed on standard error. */
export async function lettersCommand(file: string, flags: LettersFlags, terminal: Terminal): Promise<number> {
  const chosen = (flags.format ?? ['markdown']).map((format) => named(renderers, format));
  const unfit = chosen.find(({ isDocument }) => !isDocument);
  if (unfit)
    throw new Failure(`A letter cannot be written as ${unfit.id}. Choose markdown, html, docx or terminal.`);
  const kinds = flags.kind?.map((kind) => named(letters, kind, 'letter')) ?? letters;
  const files = letterTemplates(flags.template);
  const [words] = await languagesOf();
  const { plan, exitCode } = await planFile(file, flags, terminal);
  if (!plan) return exitCode;
  const screen = await screenOf(terminal.stdout, terminal.env, flags.color);
  const documents: Document[] = [];
  const notes: string[] = [];
  for (const letter of kinds)
    for (const reader of recipientsOf(plan, letter)) {
      if (flags.to !== undefined && flags.to !== `${reader.kind}:${reader.id}`) continue;
      const written = await writeLetter(plan, letter, reader, files, words);
      if ('fault' in written) {
        const { file: template, line, column, message } = written.fault;
        throw new Failure(`${template}:${line}:${column}: ${message}.`);
      }
      const name = `${letter.id}-for-${reader.kind}-${slug(reader.id)}`;
      documents.push({
        plan: written.plan,
        context: { ...screen, languages: [words], outline: written.outline },
        name,
        suffix: '',
      });
      if (written.blanks.length > 0) notes.push(`${name}: fill in ${written.blanks.join('; ')}\n`);
    }
  if (documents.length === 0)
    throw new Failure(
      'No letter goes to anybody. --to names delegate:ID, host:ID or interpreter:ID of the tour.',
    );
  await writeDocuments(documents, chosen, flags, terminal);
  for (const note of notes) terminal.stderr.write(note);
  return exitCode;
}
