import type { LocalDate } from '../base/calendar.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Suppressed } from '../diagnostics/suppressions.ts';
import type { Texts } from '../reporters/reporter.ts';
import type { TourFile, ValidateOptions } from '../validate.ts';
import type { CheckCache } from './check-cache.ts';
import type { projects } from './files/project.ts';
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
export async function checkFiles(
  files: readonly string[],
  { today, project, cache, terminal }: Surroundings,
): Promise<Checked> {
  const diagnostics: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const texts = new Map<string, string | undefined>();
  const unreadable: string[] = [];
  const run = longRun();
  let checker: Promise<typeof import('../validate.ts')> | undefined;
  const judged = async (file: TourFile, options: ValidateOptions) => {
    checker ??= import('../validate.ts');
    const { judgeOf, validate } = await checker;
    return validate(file, { ...options, judge: await judgeOf(file) });
  };
  for (const file of files) {
    try {
      let read: TourFile | undefined;
      const tourFile = () => {
        read ??= readTourFile(file, terminal);
        return read;
      };
      const own = await project.of(file);
      const options = { today, settings: own.settings };
      const known = cache?.find(file, options, tourFile);
      const found = known ?? (await judged(tourFile(), options));
      if (!known) {
        cache?.keep(tourFile(), options, found);
        run.step();
      }
      if (own.file !== undefined && own.diagnostics.length > 0 && !texts.has(own.file)) {
        diagnostics.push(...own.diagnostics);
        texts.set(own.file, own.text);
      }
      diagnostics.push(...found.diagnostics);
      suppressed.push(...found.suppressed);
      texts.set(known ? file : tourFile().file, read?.text);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push(error.message);
    }
  }
  return { diagnostics, suppressed, texts: readAgain(texts, terminal), unreadable };
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
