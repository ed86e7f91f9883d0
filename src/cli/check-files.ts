import type { LocalDate } from '../base/calendar.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Suppressed } from '../diagnostics/suppressions.ts';
import type { Texts } from '../reporters/reporter.ts';
import type { TourFile, Validated, ValidateOptions } from '../validate.ts';
import type { CheckCache } from './check-cache.ts';
import type { Project, projects } from './files/project.ts';
import { readTourFile } from './files/read-files.ts';
import { Failure } from './process/failure.ts';
import { longRun } from './process/long-run.ts';
import type { Terminal } from './terminal/terminal.ts';

/** What a run found in all of its files. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Every file that was looked at. What the cache knew is read where somebody wants its text. */
  readonly texts: Texts;
  /** Why others could not be. */
  readonly unreadable: readonly string[];
}

interface Surroundings {
  readonly today: LocalDate;
  readonly project: ReturnType<typeof projects>;
  readonly cache: CheckCache | undefined;
  readonly terminal: Terminal;
}

/** Reads and checks every file; a faulty project file is reported once, beside the tours it is meant for. */
export async function checkFiles(files: readonly string[], surroundings: Surroundings): Promise<Checked> {
  const diagnostics: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const texts = new Map<string, string | undefined>();
  const unreadable: string[] = [];
  const run = longRun();
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE);
    const { looked, checked } = await lookAt(some, surroundings);
    run.step(checked);
    for (const [i, one] of looked.entries()) {
      if ('unreadable' in one) {
        unreadable.push(one.unreadable);
        continue;
      }
      const { own, found, name, text } = one;
      if (own.file !== undefined && own.diagnostics.length > 0 && !texts.has(own.file)) {
        diagnostics.push(...own.diagnostics);
        texts.set(own.file, own.text);
      }
      diagnostics.push(...found.diagnostics);
      suppressed.push(...found.suppressed);
      texts.set(name, files.length <= MOST_KEPT || some[i] === '-' ? text : undefined);
    }
  }
  return { diagnostics, suppressed, texts: readAgain(texts, surroundings.terminal), unreadable };
}

/** Texts of so many files are kept; of more they are read again where they are wanted, as few formats show lines. */
const MOST_KEPT = 100;

/** So many files are checked together. With 16 or 32, what the processor gains is lost to the garbage collector. */
const AT_ONCE = 8;

type Looked =
  | { readonly unreadable: string }
  | {
      readonly own: Project;
      readonly found: Pick<Validated, 'diagnostics' | 'suppressed'>;
      /** As messages call it. */
      readonly name: string;
      /** Undefined where the cache knew without reading it. */
      readonly text: string | undefined;
    };

/** What is found in a few files, or known of them; `checked` counts those that had to be looked into. */
async function lookAt(
  files: readonly string[],
  { today, project, cache, terminal }: Surroundings,
): Promise<{ readonly looked: readonly Looked[]; readonly checked: number }> {
  const looked: Looked[] = [];
  const open: {
    readonly place: number;
    readonly own: Project;
    readonly file: TourFile;
    readonly options: ValidateOptions;
  }[] = [];
  for (const [place, file] of files.entries()) {
    try {
      let read: TourFile | undefined;
      const tourFile = () => {
        read ??= readTourFile(file, terminal);
        return read;
      };
      const own = await project.of(file);
      const options = { today, settings: own.settings };
      const found = cache?.find(file, options, tourFile);
      if (found) looked[place] = { own, found, name: file, text: read?.text };
      else open.push({ place, own, file: tourFile(), options });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      looked[place] = { unreadable: error.message };
    }
  }
  if (open.length === 0) return { looked, checked: 0 };
  const { judgeOf, validateAll } = await import('../validate.ts');
  const judged = await Promise.all(
    open.map(async ({ file, options }) => ({ file, options: { ...options, judge: await judgeOf(file) } })),
  );
  for (const [i, found] of validateAll(judged).entries()) {
    const { place, own, file, options } = open[i] as (typeof open)[number];
    cache?.keep(file, options, found);
    for (const diagnostic of found.diagnostics) settle(diagnostic);
    looked[place] = { own, found, name: file.file, text: file.text };
  }
  return { looked, checked: open.length };
}

/**
 * V8 keeps a text as a tree of what it was put together from, and with a name the file that it stands in, until somebody
 * looks into it: 9 MiB of 1,000 tours.
 */
function settle({ message, help, label }: Diagnostic): void {
  for (const text of [message, help, label]) text?.charCodeAt(0);
}

/** True where a cache knows what would be found in all files; false where one of them has to be checked or cannot be read. */
export async function isKnown(
  files: readonly string[],
  { today, project, cache, terminal }: Surroundings,
): Promise<boolean> {
  if (cache === undefined) return false;
  try {
    for (const file of files) {
      const { settings, diagnostics } = await project.of(file);
      if (diagnostics.length > 0) return false;
      if (!cache.knows(file, { today, settings }, () => readTourFile(file, terminal))) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** Undefined where the file has gone since it was checked: what was found in it is told without its lines. */
function textOf(file: string, terminal: Terminal): string | undefined {
  try {
    return readTourFile(file, terminal).text;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Texts that were not read are read when they are asked for. */
function readAgain(texts: Map<string, string | undefined>, terminal: Terminal): Texts {
  return {
    size: texts.size,
    keys: () => texts.keys(),
    get(file) {
      if (!texts.has(file)) return undefined;
      const text = texts.get(file) ?? textOf(file, terminal);
      texts.set(file, text);
      return text;
    },
  };
}
