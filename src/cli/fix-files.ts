import type { LocalDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import type { projects } from './files/project.ts';
import { readTourFile } from './files/read-files.ts';
import { writeBack } from './files/write-back.ts';
import { Failure } from './process/failure.ts';
import type { Terminal } from './terminal/terminal.ts';
import { unifiedDiff } from './unified-diff.ts';

interface Surroundings {
  readonly today: LocalDate;
  readonly project: ReturnType<typeof projects>;
  readonly terminal: Terminal;
  readonly unsafe: boolean;
}

interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
}

/** What fixes make of each file that they change. A file that cannot be read is left to the check that follows. */
async function fixedFiles(
  files: readonly string[],
  { today, project, terminal, unsafe }: Surroundings,
): Promise<FixedFile[]> {
  const { fix } = await import('../fix.ts');
  const changed: FixedFile[] = [];
  for (const file of files) {
    try {
      const tourFile = readTourFile(file, terminal);
      const { settings } = await project.of(file);
      const { text, applied } = fix(tourFile, { today, settings }, { unsafe });
      if (text !== tourFile.text)
        changed.push({ file: tourFile.file, before: tourFile.text, after: text, count: applied.length });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  return changed;
}

/** Writes fixed files, each whole or not at all, and says so on standard error; how many there were. */
export async function fixFiles(files: readonly string[], surroundings: Surroundings): Promise<number> {
  if (files.includes('-'))
    throw new Failure('Standard input cannot be fixed in its place. Add --diff to see what would change.');
  const fixed = await fixedFiles(files, surroundings);
  for (const { file, after, count } of fixed) {
    writeBack(file, after);
    surroundings.terminal.stderr.write(`studytour: ${counted(count, 'fix', 'fixes')} in ${file}\n`);
  }
  return fixed.length;
}

/** What fixes would change, as a unified diff that `git apply` and `patch` read; empty where nothing. */
export async function diffOfFixes(files: readonly string[], surroundings: Surroundings): Promise<string> {
  const changed = await fixedFiles(files, surroundings);
  const diffs = await Promise.all(changed.map(({ file, before, after }) => unifiedDiff(file, before, after)));
  return diffs.join('');
}
