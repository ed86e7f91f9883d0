import type { LocalDate } from '../base/calendar.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Suppressed } from '../diagnostics/suppressions.ts';
import type { TourFile, ValidateOptions } from '../validate.ts';
import type { CheckCache } from './check-cache.ts';
import { Failure } from './failure.ts';
import type { projects } from './project.ts';
import { readTourFile } from './read-files.ts';
import type { Terminal } from './terminal.ts';

/** What a run found in all of its files. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Every file that was read, with its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Why others could not be. */
  readonly unreadable: readonly string[];
}

interface Surroundings {
  readonly today: LocalDate;
  readonly project: ReturnType<typeof projects>;
  readonly cache: CheckCache | undefined;
  readonly terminal: Terminal;
}

async function judged(file: TourFile, options: ValidateOptions) {
  const { judgeOf, validate } = await import('../validate.ts');
  return validate(file, { ...options, judge: await judgeOf(file) });
}

/** Reads and checks every file; a faulty project file is reported once, beside the tours it is meant for. */
export async function checkFiles(
  files: readonly string[],
  { today, project, cache, terminal }: Surroundings,
): Promise<Checked> {
  const diagnostics: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const texts = new Map<string, string>();
  const unreadable: string[] = [];
  for (const file of files) {
    try {
      const tourFile = readTourFile(file, terminal);
      const own = await project.of(file);
      if (own.file !== undefined && own.diagnostics.length > 0 && !texts.has(own.file)) {
        diagnostics.push(...own.diagnostics);
        texts.set(own.file, own.text);
      }
      const options = { today, settings: own.settings };
      const known = cache?.find(tourFile, options);
      const found = known ?? (await judged(tourFile, options));
      if (!known) cache?.keep(tourFile, options, found);
      diagnostics.push(...found.diagnostics);
      suppressed.push(...found.suppressed);
      texts.set(tourFile.file, tourFile.text);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push(error.message);
    }
  }
  return { diagnostics, suppressed, texts, unreadable };
}
