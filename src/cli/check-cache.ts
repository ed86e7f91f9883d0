import { existsSync, readFileSync, statSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import type { TourFile, Validated, ValidateOptions } from '../validate.ts';
import { Failure } from './failure.ts';
import { reason } from './reasons.ts';
import { sha256 } from './sha256.ts';
import { writeWhole } from './write-files.ts';

export const CACHE_FILE = '.studytour-cache.json';

/** Raised when the file is laid out anew: an older one is begun again. */
const VERSION = 2;
/** A file that changed in the same moment as it was read may have changed again: milliseconds until its stamp is relied on. */
const SETTLED = 1000;

type Found = Pick<Validated, 'diagnostics' | 'suppressed'>;

/** What a run printed, format by format, and how it ended. */
export interface KnownRun {
  readonly reports: readonly string[];
  readonly code: number;
}

/** What earlier runs found: valid for the same text, version, settings and day. */
export interface CheckCache {
  /** What was found in a file; undefined where it is another one now. It is read only where its stamp has changed. */
  find(name: string, options: ValidateOptions, read: () => TourFile): Found | undefined;
  keep(file: TourFile, options: ValidateOptions, found: Found): void;
  /** Stands for what was found in all of these files; undefined where one of them has to be looked at again. */
  stateOf(
    files: readonly (readonly [name: string, options: ValidateOptions, read: () => TourFile])[],
  ): string | undefined;
  /** What the last run printed, where its state and all that decides its form were the same. */
  runOf(state: string): KnownRun | undefined;
  keepRun(state: string, run: KnownRun): void;
  /** Writes what this run found or used; files that are gone are forgotten. */
  save(): void;
}

interface Entry {
  /** Fingerprints of the text, and of version, day and settings. */
  readonly text: string;
  readonly options: string;
  /** When the file last changed in any way, its size and its place on the disk. */
  readonly stamp: readonly [changed: number, size: number, inode: number];
  readonly checked: number;
}

/** The first line of the file, which says what is known; what was found stands below, a line for each entry, and is read where it is wanted. */
interface Head {
  readonly studytourCache: typeof VERSION;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly run: (KnownRun & { readonly state: string }) | undefined;
}

/** Opens a cache, or begins one. A file that is something else is never written over. */
export function openCache(path: string): CheckCache {
  const { head, lines } = readCache(path);
  const entries = new Map(Object.entries(head?.entries ?? {}));
  const found = new Map<string, Found | (() => Uint8Array)>(
    [...entries.keys()].map((name, i) => [name, () => lines()[i] ?? new Uint8Array()]),
  );
  let { run } = head ?? {};
  let changed = false;
  const optionsOf = memoised();

  const enter = (name: string, entry: Entry) => {
    entries.set(name, entry);
    changed = true;
  };
  /** The entry of a file that is as it was: by its stamp, or else by its text. */
  const current = (name: string, options: ValidateOptions, read: () => TourFile): Entry | undefined => {
    const entry = entries.get(name);
    if (entry?.options !== optionsOf(options)) return undefined;
    const stamp = stampOf(name);
    if (stamp === undefined) return undefined;
    const isSame = stamp.every((part, i) => part === entry.stamp[i]);
    if (isSame && stamp[0] + SETTLED < entry.checked) return entry;
    const checked = Date.now();
    if (sha256(read().text) !== entry.text) return undefined;
    const again = { ...entry, stamp, checked };
    enter(name, again);
    return again;
  };

  return {
    find(name, options, read) {
      if (current(name, options, read) === undefined) return undefined;
      const known = found.get(name);
      if (typeof known !== 'function') return known;
      const parsed = foundIn(known());
      if (parsed !== undefined) found.set(name, parsed);
      return parsed;
    },
    keep({ file: name, text }, options, { diagnostics, suppressed }) {
      const stamp = stampOf(name);
      if (stamp === undefined) return;
      enter(name, { text: sha256(text), options: optionsOf(options), stamp, checked: Date.now() });
      found.set(name, { diagnostics, suppressed });
    },
    stateOf(files) {
      const known = files.map(([name, options, read]) => {
        const entry = current(name, options, read);
        return entry && `${name}\0${entry.options}\0${entry.text}\0`;
      });
      return known.includes(undefined) ? undefined : sha256(known.join(''));
    },
    runOf: (state) => (run?.state === state ? run : undefined),
    keepRun(state, kept) {
      run = { state, reports: kept.reports, code: kept.code };
      changed = true;
    },
    save() {
      if (!changed) return;
      const kept = [...entries].filter(([name]) => existsSync(name));
      const top: Head = { studytourCache: VERSION, entries: Object.fromEntries(kept), run };
      const below = kept.map(([name]) => {
        const known = found.get(name);
        return typeof known === 'function' ? known() : Buffer.from(JSON.stringify(known));
      });
      const newline = Buffer.from('\n');
      writeWhole(
        path,
        Buffer.concat([
          Buffer.from(JSON.stringify(top)),
          ...below.flatMap((line) => [newline, line]),
          newline,
        ]),
      );
    },
  };
}

/** Undefined for what is no file: standard input. */
function stampOf(name: string): Entry['stamp'] | undefined {
  const stat = statSync(name, { throwIfNoEntry: false });
  return stat?.isFile() ? [stat.ctimeMs, stat.size, stat.ino] : undefined;
}

/** Settings are the same value for many files: their fingerprint is made once. */
function memoised(): (options: ValidateOptions) => string {
  const known = new Map<unknown, string>();
  return ({ today, settings }) => {
    const fingerprint = known.get(settings) ?? sha256(JSON.stringify([manifest.version, today, settings]));
    known.set(settings, fingerprint);
    return fingerprint;
  };
}

function readCache(path: string): { readonly head: Head | undefined; readonly lines: () => Uint8Array[] } {
  let bytes: Buffer;
  const nothing = { head: undefined, lines: () => [] };
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothing;
    throw new Failure(`${path} cannot be read: ${reason(error)}.`);
  }
  if (bytes.length === 0) return nothing;
  if (!bytes.subarray(0, 40).toString().startsWith('{"studytourCache":'))
    throw new Failure(
      `${path} is no cache of studytour, and stays as it is. Name another file: --cache=FILE.`,
    );
  const end = bytes.indexOf(0x0a);
  try {
    const head = JSON.parse(bytes.toString('utf8', 0, end < 0 ? undefined : end)) as Head;
    if (head.studytourCache !== VERSION) return nothing;
    let split: Uint8Array[] | undefined;
    return {
      head,
      lines: () => {
        split ??= linesFrom(bytes, end + 1);
        // Where one is lost, nobody can say which entry any other belongs to.
        return split.length === Object.keys(head.entries).length ? split : [];
      },
    };
  } catch {
    return nothing;
  }
}

/** Undefined of a line that was damaged: its file is checked again. */
function foundIn(line: Uint8Array): Found | undefined {
  try {
    return JSON.parse(Buffer.from(line).toString()) as Found;
  } catch {
    return undefined;
  }
}

function linesFrom(bytes: Buffer, from: number): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = from, end = bytes.indexOf(0x0a, from); end >= 0; end = bytes.indexOf(0x0a, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
