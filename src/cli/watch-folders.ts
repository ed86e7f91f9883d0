import { watch } from 'node:fs';

/** Editors save in several steps, within this many milliseconds. */
const DEBOUNCE = 100;

/**
 * Calls back once after each burst of changes to files of the given names. The folders are watched, not the files: a
 * file that is saved by renaming another one over it is not the one that was watched.
 */
export function watchFolders(
  folders: readonly string[],
  matters: (name: string) => boolean,
  onChange: () => void,
): { close(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchers = folders.map((folder) =>
    watch(folder, (_, name) => {
      if (name !== null && !matters(name)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, DEBOUNCE);
    }),
  );
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
