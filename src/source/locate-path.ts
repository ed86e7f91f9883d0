import type { Path } from '../base/path.ts';
import { restOfLine } from './excerpt.ts';
import { type Found, isBlock, type Part, partAt } from './part.ts';
import type { Span } from './problem.ts';

/** Where the key or the value at a path stands; a path that leads nowhere gets the key of its nearest ancestor. */
export function locatePath(root: Part, text: string, path: Path, target: 'key' | 'value'): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const found = partAt(root, path.slice(0, length));
    if (found) return length === path.length && target === 'value' ? valueSpan(found) : keySpan(found, text);
  }
  return keySpan({ part: root, key: undefined }, text);
}

/** A value written below its key begins at the key: its own first line belongs to its first part. */
function valueSpan({ part, key }: Found): Span {
  if (part === undefined || isEmpty(part)) return key ?? part ?? { start: 0, end: 0 };
  return { start: key && isBlock(part) ? key.start : part.start, end: part.end };
}

/** What has no key of its own, a list's item or the whole file, is shown by its first line. */
function keySpan({ part, key }: Found, text: string): Span {
  if (key) return key;
  const { start, end } = part ?? { start: 0, end: 0 };
  if (!isBlock(part)) return { start, end };
  return { start, end: Math.min(end, start + restOfLine(text, start).length) };
}

function isEmpty({ kind, start, end }: Part): boolean {
  return kind === 'single' && start === end;
}
