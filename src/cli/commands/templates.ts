import { join } from 'node:path';
import { wrapped } from '../../base/columns.ts';
import type { Words } from '../../language/words.ts';
import { letters } from '../../letters/letters.ts';
import { chooseTemplate, ENDING } from '../../templates/choose-template.ts';
import { templatesFrom } from '../files/template-files.ts';
import { writeFiles } from '../files/write-files.ts';
import { languagesOf } from '../languages.ts';
import { named } from '../named.ts';
import { EXIT, Failure } from '../process/failure.ts';
import { screenOf } from '../terminal/screen.ts';
import type { Terminal } from '../terminal/terminal.ts';

interface TemplatesFlags {
  readonly language?: string;
  readonly out: string;
  readonly force?: boolean;
  readonly color: boolean;
}

const WORD = { id: 'word', summary: 'a sample of a Word document with fields, to give your ministry’s look' };
/** What can be taken out and edited, in the order of a tour. */
const all = [
  { id: 'agenda', summary: 'what plan writes: move its sections, leave them out, write between them' },
  { id: 'checklist', summary: 'what checklist writes: the same for the list of things to do' },
  ...letters.map(({ id, summary }) => ({ id, summary })),
  WORD,
];

/** `studytour templates`: lists what documents are made from, or writes some of it into a folder of the user's. */
export async function templatesCommand(
  action: 'list' | 'eject',
  names: readonly string[],
  flags: TemplatesFlags,
  terminal: Terminal,
): Promise<number> {
  if (action === 'list') return list(flags, terminal);
  if (names.length === 0)
    throw new Failure(
      'Which template? studytour templates list names them: studytour templates eject agenda',
    );
  const chosen = names.map((name) => named(all, name, 'template'));
  const [words, second] = await languagesOf(flags);
  if (second) throw new Failure('A template is in one language. Call once for each.');
  const files = await Promise.all(chosen.map(({ id }) => ejected(id, words)));
  for (const path of writeFiles(flags.out, files, { force: flags.force ?? false }))
    terminal.stderr.write(`${path}\n`);
  const use = new Set(chosen.map(({ id }) => useOf(id, flags.out)));
  terminal.stderr.write(`\nEdit, then: ${[...use].join('\n            ')}\n`);
  return EXIT.fine;
}

async function list({ color }: TemplatesFlags, terminal: Terminal): Promise<number> {
  const { palette, width } = await screenOf(terminal.stdout, terminal.env, color);
  const indent = Math.max(...all.map(({ id }) => id.length)) + 2;
  const lines = all.map(({ id, summary }) => {
    const words = wrapped(summary, width - indent).join(`\n${' '.repeat(indent)}`);
    return `${palette.accent(id)}${' '.repeat(indent - id.length)}${words}`;
  });
  terminal.stdout.write(
    `${lines.join('\n')}\n\nTake one out to edit: studytour templates eject NAME --out DIR\n`,
  );
  return EXIT.fine;
}

async function ejected(id: string, words: Words): Promise<{ name: string; content: string | Uint8Array }> {
  if (id === WORD.id) {
    const { sampleTemplate } = await import('../../renderers/word-template/sample.ts');
    return { name: `${WORD.id}.docx`, content: await sampleTemplate(words) };
  }
  const { shipped } = templatesFrom(undefined);
  const choice = chooseTemplate(id, words.code, { own: {}, shipped });
  if (choice === undefined || choice.isFallback)
    throw new Failure(`There is no ${id}${ENDING} in ${words.englishName}. Take another language.`);
  return { name: choice.name, content: shipped[choice.name] ?? '' };
}

/** The command that uses what was taken out. */
function useOf(id: string, folder: string): string {
  if (id === WORD.id)
    return `studytour plan TOUR -f docx --template ${join(folder, `${WORD.id}.docx`)} -o out/`;
  const command = id === 'agenda' ? 'plan' : id === 'checklist' ? id : 'letters';
  return `studytour ${command} TOUR --template ${folder}`;
}
