import type { Part } from './part.ts';
import type { Span } from './problem.ts';

/** A comment with its `#`, and what it stands by. */
export interface Comment extends Span {
  readonly text: string;
  /** False where something else stands before it on its line. */
  readonly ownLine: boolean;
}

export function commentAt(text: string, start: number, end: number): Comment {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return { start, end, text: text.slice(start, end), ownLine: before.trim() === '' };
}

/**
 * The key with its value, or the item of a list, that a comment is about: the largest that begins on the comment's own
 * line, or, where the comment has a line to itself, on the next line that holds more than a comment.
 */
export function subjectOf(root: Part, text: string, { start, ownLine }: Comment): Span | undefined {
  const from = ownLine ? nextLine(text, start) : text.lastIndexOf('\n', start - 1) + 1;
  const end = text.indexOf('\n', from);
  return entryWithin(root, from, end < 0 ? text.length : end);
}

/** Where the first line below an offset begins that is neither empty nor a comment. */
function nextLine(text: string, offset: number): number {
  const blank = /[^\n]*\n(?:[^\S\n]*(?:#[^\n]*)?\n)*/y;
  blank.lastIndex = offset;
  return offset + (blank.exec(text)?.[0].length ?? text.length - offset);
}

/** The outermost entry that begins between two offsets. */
function entryWithin(part: Part | undefined, from: number, to: number): Span | undefined {
  for (const { start, end, held } of entriesOf(part)) {
    if (start >= to) return undefined;
    if (start >= from) return { start, end };
    if (end >= from) {
      const within = entryWithin(held, from, to);
      if (within) return within;
    }
  }
  return undefined;
}

function entriesOf(part: Part | undefined): (Span & { readonly held: Part | undefined })[] {
  if (part?.kind === 'list')
    return part.items.map((item) => ({ start: item.start, end: item.end, held: item }));
  if (part?.kind !== 'group') return [];
  return part.entries.map(({ key, part: held }) => ({
    start: key.start,
    end: Math.max(key.end, held?.end ?? 0),
    held,
  }));
}
