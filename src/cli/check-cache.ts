import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { fingerprint } from '../base/fingerprint.ts';
import type { TourFile, Validated, ValidateOptions } from '../validate.ts';
import { reason } from './files/reasons.ts';
import { writeWhole } from './files/write-files.ts';
import { Failure } from './process/failure.ts';
import { sha256 } from './process/sha256.ts';

export const CACHE_FILE = '.studytour-cache.json';

/** Raised when the file is laid out anew: an older one is begun again. */
const VERSION = 4;
/** A file that changed in the same moment as it was read may have changed again: milliseconds until its stamp is relied on. */
const SETTLED = 1000;
/** The first line is read in pieces of so many bytes: what stands below it may be far longer. */
const PIECE = 1 << 18;
const NEWLINE = 0x0a;

type Found = Pick<Validated, 'diagnostics' | 'suppressed'>;

/** What a run printed, format by format, and how it ended. */
export interface KnownRun {
  readonly reports: readonly (string | Uint8Array)[];
  readonly code: number;
}

/** What earlier runs found: valid for the same text, version, settings and day. */
export interface CheckCache {
  /** What was found in a file; undefined where it is another one now. It is read only where its stamp has changed. */
  find(name: string, options: ValidateOptions, read: () => TourFile): Found | undefined;
  keep(file: TourFile, options: ValidateOptions, found: Found): void;
  /** True where it is known what was found in a file. */
  knows(name: string, options: ValidateOptions, read: () => TourFile): boolean;
  /** What the last run printed, where it had the same files and all that decides its form was the same, and nothing new was found since. */
  runOf(files: readonly string[], form: string): KnownRun | undefined;
  keepRun(files: readonly string[], form: string, run: KnownRun): void;
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

/** The files of a run, and all that decides how it is told. */
interface RunOf {
  readonly files: readonly string[];
  readonly form: string;
}

/**
 * The first line of the file, which says what is known. Below it stand the reports of the last run, as they were printed, and
 * what was found, a line for each entry, which is read where it is wanted.
 */
interface Head {
  readonly studytourCache: typeof VERSION;
  readonly entries: Readonly<Record<string, Entry>>;
  /** Its reports by their lengths in bytes. */
  readonly run?: RunOf & { readonly code: number; readonly reports: readonly number[] };
  /** So many bytes stand below; where there are more or fewer, the file was damaged. */
  readonly below: number;
}

interface ReadCache {
  readonly entries: Head['entries'];
  readonly run: (KnownRun & RunOf) | undefined;
  readonly lines: () => readonly Uint8Array[];
}

/** Opens a cache, or begins one. A file that is something else is never written over. */
export function openCache(path: string): CheckCache {
  const { lines, ...known } = readCache(path);
  const entries = new Map(Object.entries(known.entries));
  const found = new Map<string, Found | (() => Uint8Array)>(
    [...entries.keys()].map((name, i) => [name, () => lines()[i] ?? new Uint8Array()]),
  );
  let { run } = known;
  let changed = false;
  const optionsOf = memoised();

  const enter = (name: string, entry: Entry) => {
    const before = entries.get(name);
    if (before?.text !== entry.text || before.options !== entry.options) run = undefined;
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

  const foundBytes = (name: string): Uint8Array => {
    const one = found.get(name);
    return typeof one === 'function' ? one() : Buffer.from(JSON.stringify(one));
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
    knows: (name, options, read) => current(name, options, read) !== undefined,
    runOf: (files, form) =>
      run?.form === form &&
      run.files.length === files.length &&
      run.files.every((name, i) => name === files[i])
        ? run
        : undefined,
    keepRun(files, form, { reports, code }) {
      run = { files, form, reports, code };
      changed = true;
    },
    save() {
      if (!changed) return;
      const kept = [...entries].filter(([name]) => existsSync(name));
      const lines = kept.map(([name]) => foundBytes(name));
      const newline = Buffer.from('\n');
      const reports = run?.reports.map((report) => Buffer.from(report)) ?? [];
      const below = Buffer.concat([...reports, ...lines.flatMap((line) => [newline, line]), newline]);
      const top: Head = {
        studytourCache: VERSION,
        entries: Object.fromEntries(kept),
        ...(run ? { run: { ...run, reports: reports.map(({ length }) => length) } } : {}),
        below: below.length,
      };
      writeWhole(path, Buffer.concat([Buffer.from(JSON.stringify(top)), newline, below]));
    },
  };
}

/** Undefined for what is no file, as standard input, or cannot be looked at. */
function stampOf(name: string): Entry['stamp'] | undefined {
  try {
    const stat = statSync(name, { throwIfNoEntry: false });
    return stat?.isFile() ? [stat.ctimeMs, stat.size, stat.ino] : undefined;
  } catch {
    return undefined;
  }
}

/** Settings are the same value for many files: their fingerprint is made once. */
function memoised(): (options: ValidateOptions) => string {
  const known = new Map<unknown, string>();
  return ({ today, settings }) => {
    const found = known.get(settings) ?? fingerprint(JSON.stringify([manifest.version, today, settings]));
    known.set(settings, found);
    return found;
  };
}

function readCache(path: string): ReadCache {
  const nothing: ReadCache = { entries: {}, run: undefined, lines: () => [] };
  const fd = toldOf(path, () => openSync(path, 'r'));
  if (fd === undefined) return nothing;
  try {
    const top = toldOf(path, () => firstLine(fd)) ?? Buffer.alloc(0);
    if (top.length === 0) return nothing;
    if (!top.subarray(0, 40).toString().startsWith('{"studytourCache":'))
      throw new Failure(
        `${path} is no cache of studytour, and stays as it is. Name another file: --cache=FILE.`,
      );
    const head = headIn(top);
    const from = top.length + 1;
    if (head === undefined || fstatSync(fd).size !== from + head.below) return nothing;
    const { entries, run } = head;
    const lengths = run?.reports ?? [];
    const end = lengths.reduce((sum, length) => sum + length, from);
    let split: readonly Uint8Array[] | undefined;
    return {
      entries,
      run: run && { ...run, reports: reportsAt(fd, from, lengths) },
      lines: () => {
        split ??= linesBelow(
          top,
          end,
          toldOf(path, () => readFileSync(path)),
        );
        // Where one is lost, nobody can say which entry any other belongs to.
        return split.length === Object.keys(entries).length ? split : [];
      },
    };
  } finally {
    closeSync(fd);
  }
}

/** Undefined where it is damaged, or of another version. */
function headIn(top: Buffer): Head | undefined {
  try {
    const head = JSON.parse(top.toString()) as Head;
    return head.studytourCache === VERSION ? head : undefined;
  } catch {
    return undefined;
  }
}

/** Reports that stand one behind the other from an offset on. */
function reportsAt(fd: number, from: number, lengths: readonly number[]): Uint8Array[] {
  let at = from;
  return lengths.map((length) => {
    const report = Buffer.allocUnsafe(length);
    readSync(fd, report, 0, length, at);
    at += length;
    return report;
  });
}

/** What reading makes of a cache; undefined where there is none. */
function toldOf<T>(path: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Failure(`${path} cannot be read: ${reason(error)}.`);
  }
}

function firstLine(fd: number): Buffer {
  const pieces: Buffer[] = [];
  for (;;) {
    const piece = Buffer.allocUnsafe(PIECE);
    const length = readSync(fd, piece);
    const end = piece.subarray(0, length).indexOf(NEWLINE);
    pieces.push(piece.subarray(0, end < 0 ? length : end));
    if (end >= 0 || length === 0) return Buffer.concat(pieces);
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

/** None where the file has another first line by now: another run has written it anew. */
function linesBelow(top: Buffer, from: number, bytes: Buffer | undefined): Uint8Array[] {
  const lines: Uint8Array[] = [];
  if (bytes === undefined || !bytes.subarray(0, top.length).equals(top)) return lines;
  // A newline parts the reports from the first of them.
  let start = from + 1;
  for (let end = bytes.indexOf(NEWLINE, start); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
