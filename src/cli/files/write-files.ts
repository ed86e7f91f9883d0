import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../process/failure.ts';
import { sha256 } from '../process/sha256.ts';
import { writingReason } from './reasons.ts';

interface NamedContent {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Beside what it wrote, studytour keeps the fingerprints: a file that still has its own may be written over. */
const LEDGER = '.studytour-files.json';

type Ledger = Record<string, string>;

/**
 * Writes files into a folder, all of them or none. A file that somebody else wrote, or changed since, stays as it is
 * unless `force`: nothing is written then, and the message names it.
 */
export function writeFiles(
  folder: string,
  files: readonly NamedContent[],
  { force }: { force: boolean },
): string[] {
  try {
    mkdirSync(folder, { recursive: true });
    const ledger = readLedger(folder);
    const foreign = files.filter(({ name }) => isForeign(join(folder, name), ledger[name]));
    if (foreign.length > 0 && !force) {
      const names = foreign.map(({ name }) => join(folder, name)).join(', ');
      throw new Failure(
        `${names} ${foreign.length === 1 ? 'was' : 'were'} changed or written by somebody else. Nothing was written; add --force to overwrite.`,
      );
    }
    for (const { name, content } of files) ledger[name] = sha256(content);
    const written = files.map(({ name, content }) => ({ path: join(folder, name), content }));
    writeAll([...written, { path: join(folder, LEDGER), content: `${JSON.stringify(ledger, null, 2)}\n` }]);
    return written.map(({ path }) => path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${folder} cannot be written to: ${writingReason(error)}. Nothing was written.`);
  }
}

/** A file, whole or not at all. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  toldOf(path, () => writeAll([{ path, content }]));
}

/** The same, with the folders that it needs. */
export function writeWithFolders(path: string, content: string): void {
  toldOf(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    writeAll([{ path, content }]);
  });
}

/** At the end of a file that others write to as well. */
export function append(path: string, text: string | Uint8Array): void {
  toldOf(path, () => appendFileSync(path, text));
}

function toldOf(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new Failure(`${path} cannot be written: ${writingReason(error)}.`);
  }
}

/**
 * Written beside and then renamed, once all of them are: a full disk or a signal in the middle leaves the old files whole.
 * Behind a link stands the file itself; what is no file, /dev/null or a pipe, is written to and never replaced.
 */
function writeAll(files: readonly { readonly path: string; readonly content: string | Uint8Array }[]): void {
  const written = files.map(({ path, content }) => {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there && !there.isFile()) return { path, content, draft: undefined };
    const end = there ? realpathSync(path) : path;
    return { path: end, content, draft: join(dirname(end), `.${basename(end)}.${process.pid}.tmp`) };
  });
  try {
    for (const { path, content, draft } of written) writeFileSync(draft ?? path, content);
    for (const { path, draft } of written) if (draft !== undefined) renameSync(draft, path);
  } catch (error) {
    for (const { draft } of written) if (draft !== undefined) rmSync(draft, { force: true });
    throw error;
  }
}

function isForeign(path: string, known: string | undefined): boolean {
  try {
    return sha256(readFileSync(path)) !== known;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function readLedger(folder: string): Ledger {
  try {
    const ledger: unknown = JSON.parse(readFileSync(join(folder, LEDGER), 'utf8'));
    return typeof ledger === 'object' && ledger !== null && !Array.isArray(ledger) ? (ledger as Ledger) : {};
  } catch {
    return {};
  }
}
