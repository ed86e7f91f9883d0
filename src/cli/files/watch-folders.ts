import { existsSync, type FSWatcher, watch } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { Failure } from '../process/failure.ts';
import { reason } from './reasons.ts';

/** Editors save in several steps, within this many milliseconds. */
const DEBOUNCE = 100;

/** Tours, project files and folders; never the drafts that programs write beside them. */
function matters(name: string): boolean {
  return !name.startsWith('.') && ['.yaml', '.yml', ''].includes(extname(name));
}

/**
 * The first burst of changes to YAML files or folders from now on: which was the last of it. Folders are watched, not
 * files: a file that is saved by renaming another one over it is not the one that was watched.
 */
export function nextChange(folders: readonly string[]): {
  readonly seen: Promise<string>;
  close(): void;
} {
  const watchers: FSWatcher[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  const seen = new Promise<string>((tell) => {
    const changed = (name: string) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        close();
        tell(name);
      }, DEBOUNCE);
    };
    for (const folder of new Set(folders.map((one) => resolve(one))))
      if (existsSync(folder)) watchers.push(watched(folder, changed));
  });
  return { seen, close };
}

function watched(folder: string, changed: (name: string) => void): FSWatcher {
  try {
    const watcher = watch(folder, (_, name) => {
      if (name === null) changed(folder);
      else if (matters(name)) changed(join(folder, name));
    });
    // A folder that goes away: the next run looks again for what there is.
    return watcher.on('error', () => changed(folder));
  } catch (error) {
    throw new Failure(`${folder} cannot be watched: ${reason(error)}.`);
  }
}
