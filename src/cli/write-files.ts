import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { reason } from './read-files.ts';
import { sha256 } from './sha256.ts';

interface NamedContent {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Beside what it wrote, studytour keeps the fingerprints: a file that still has its own may be written over. */
const LEDGER = '.studytour-files.json';

type Ledger = Record<string, string>;

/**
 * Writes files into a folder, each whole or not at all. A file that somebody else wrote, or changed since, stays as it is
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
    for (const { name, content } of files) {
      writeWhole(join(folder, name), content);
      ledger[name] = sha256(content);
    }
    writeWhole(join(folder, LEDGER), `${JSON.stringify(ledger, null, 2)}\n`);
    return files.map(({ name }) => join(folder, name));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${folder} cannot be written to: ${reason(error)}.`);
  }
}

/** Written beside and then renamed: a full disk or a signal in the middle leaves the old file whole. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
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
