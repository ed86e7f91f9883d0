import { nameOf } from './files/project.ts';
import { nextChange } from './files/watch-folders.ts';
import { Failure } from './process/failure.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * Runs once, and again after each change in one of the folders, until the process is interrupted. They are watched before
 * each run: what is saved while it reads is not missed. What the run itself writes before it reads is no change: it calls
 * back once that is written.
 */
export async function watchAndRepeat(
  run: (written: () => void) => Promise<{ readonly files: readonly string[] }>,
  folders: () => Promise<readonly string[]>,
  terminal: Terminal,
): Promise<never> {
  let where = await folders();
  for (let isFirst = true; ; isFirst = false) {
    let change = nextChange(where);
    try {
      const { files } = await run(() => {
        change.close();
        change = nextChange(where);
      });
      terminal.stderr.write(
        `studytour: watching ${files.length === 1 ? files[0] : `${files.length} files`}; Ctrl-C ends\n`,
      );
    } catch (error) {
      // What goes wrong later may be put right while it is watched.
      if (isFirst || !(error instanceof Failure)) {
        change.close();
        throw error;
      }
      terminal.stderr.write(`studytour: ${error.message}\n`);
    }
    terminal.stderr.write(`studytour: ${nameOf(await change.seen)} changed\n`);
    // Where the project file cannot be followed, the run that comes says so.
    where = await folders().catch(() => where);
  }
}
