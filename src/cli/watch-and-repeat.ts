import { basename, dirname, resolve } from 'node:path';
import { Failure } from './failure.ts';
import { CONFIG_FILE } from './project.ts';
import type { Terminal } from './terminal.ts';
import { watchFolders } from './watch-folders.ts';

/** Runs once, and again after each change of one of its files, until the process is interrupted. */
export async function watchAndRepeat(
  run: () => Promise<{ readonly files: readonly string[] }>,
  terminal: Terminal,
): Promise<never> {
  let files = (await run()).files;
  for (;;) {
    terminal.stderr.write(
      `studytour: watching ${files.length === 1 ? files[0] : `${files.length} files`}; Ctrl-C ends\n`,
    );
    await nextChange(files);
    try {
      files = (await run()).files;
    } catch (error) {
      // What went wrong may be put right while it is watched.
      if (!(error instanceof Failure)) throw error;
      terminal.stderr.write(`studytour: ${error.message}\n`);
    }
  }
}

function nextChange(files: readonly string[]): Promise<void> {
  const folders = [...new Set(files.map((file) => dirname(resolve(file))))];
  const names = new Set([...files.map((file) => basename(file)), CONFIG_FILE]);
  return new Promise((changed) => {
    const watching = watchFolders(
      folders,
      (name) => names.has(name),
      () => {
        watching.close();
        changed();
      },
    );
  });
}
