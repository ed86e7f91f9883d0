import { readFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import type { TourFile, Validated, ValidateOptions } from '../validate.ts';
import { Failure } from './failure.ts';
import { reason } from './reasons.ts';
import { sha256 } from './sha256.ts';
import { writeWhole } from './write-files.ts';

export const CACHE_FILE = '.studytour-cache.json';

type Found = Pick<Validated, 'diagnostics' | 'suppressed'>;

/** What earlier runs found: valid for the same text, version, settings and day. */
export interface CheckCache {
  find(file: TourFile, options: ValidateOptions): Found | undefined;
  keep(file: TourFile, options: ValidateOptions, found: Found): void;
  /** Writes what this run found or used; what it did not look at is forgotten with the file. */
  save(): void;
}

interface Entry extends Found {
  readonly key: string;
}

interface CacheFile {
  readonly studytourCache: 1;
  readonly entries: Readonly<Record<string, Entry>>;
}

/** Opens a cache, or begins one. A file that is something else is never written over. */
export function openCache(path: string): CheckCache {
  const before = readCache(path);
  const entries = new Map(Object.entries(before));
  let changed = false;
  const keyOf = memoised();
  return {
    find(file, options) {
      const entry = entries.get(file.file);
      return entry?.key === keyOf(file, options) ? entry : undefined;
    },
    keep(file, options, { diagnostics, suppressed }) {
      entries.set(file.file, { key: keyOf(file, options), diagnostics, suppressed });
      changed = true;
    },
    save() {
      if (!changed) return;
      const content: CacheFile = { studytourCache: 1, entries: Object.fromEntries(entries) };
      try {
        writeWhole(path, JSON.stringify(content));
      } catch (error) {
        throw new Failure(`${path} cannot be written: ${reason(error)}.`);
      }
    },
  };
}

/** Settings are the same value for many files: their part of the key is made once. */
function memoised(): (file: TourFile, options: ValidateOptions) => string {
  const parts = new Map<unknown, string>();
  return ({ file, text }, { today, settings }) => {
    const part = parts.get(settings) ?? JSON.stringify([manifest.version, today, settings]);
    parts.set(settings, part);
    return sha256(part, '\0', file, '\0', text);
  };
}

function readCache(path: string): CacheFile['entries'] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Failure(`${path} cannot be read: ${reason(error)}.`);
  }
  if (!text.startsWith('{"studytourCache":'))
    throw new Failure(
      `${path} is no cache of studytour, and stays as it is. Name another file: --cache=FILE.`,
    );
  try {
    return (JSON.parse(text) as CacheFile).entries;
  } catch {
    return {};
  }
}
