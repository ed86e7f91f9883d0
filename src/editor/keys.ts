import { type Path, valueAt } from '../base/path.ts';
import { parseSource } from '../source/parse-source.ts';
import { descriptionAt, keysAt } from '../tour/schema-at.ts';
import { tourFormat } from '../tour/tour-format.ts';
import { mendedLines } from './mended-line.ts';

/** A key that may be typed, and what the format says of it. */
export interface FreeKey {
  readonly key: string;
  readonly description: string | undefined;
  /** What is written for it: with its colon, where none stands there yet. */
  readonly written: string;
}

/** Where a key is being typed: what stands before the word and what behind it, on its line. */
const BEFORE = /(?:^|[{,])\s*(?:-\s+)*[A-Za-z]*$/;
const BEHIND = /^[A-Za-z]*\s*(?:$|[:},#])/;

/** A key of no tour, written where one is being typed. */
const KEY = 'beingTyped';

/** The keys that its group lacks where one is being typed, and the stretch of what is typed of it. */
export function keysToType(
  text: string,
  offset: number,
): { readonly start: number; readonly end: number; readonly keys: readonly FreeKey[] } | undefined {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const behind = text.slice(offset).split(/\r?\n/, 1)[0] ?? '';
  if (!BEFORE.test(before) || !BEHIND.test(behind)) return undefined;
  const start = offset - (/[A-Za-z]*$/.exec(before)?.[0].length ?? 0);
  const end = offset + (/^[A-Za-z]*/.exec(behind)?.[0].length ?? 0);
  const rest = text.slice(end);
  const hasColon = /^\s*:/.test(rest);
  const asKey = `${text.slice(0, start)}${KEY}${hasColon ? '' : ':'}${rest}`;
  for (const { text: mended, moved } of mendedLines(asKey, start)) {
    const { source } = parseSource('', mended);
    const path = source?.pathAt(start + moved)?.path;
    if (!source || path?.at(-1) !== KEY) continue;
    const keys = freeKeys(source.value, path.slice(0, -1));
    return {
      start,
      end,
      keys: keys.map((key) => ({ ...key, written: hasColon ? key.key : `${key.key}: ` })),
    };
  }
  return undefined;
}

function freeKeys(value: unknown, path: Path): readonly Omit<FreeKey, 'written'>[] {
  const taken = Object.keys(valueAt(value, path) as object);
  const keys = [...new Set(keysAt(tourFormat.schema, path))].filter((key) => !taken.includes(key));
  return keys.map((key) => ({ key, description: descriptionAt(tourFormat.schema, [...path, key]) }));
}
