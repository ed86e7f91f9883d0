import { isMap, isSeq, type Node, type Pair, Parser } from 'yaml';
import { find, spanOf, type Tree } from './locate-path.ts';
import type { Span } from './problem.ts';

/** A comment with its `#`, and what it stands by. */
export interface Comment extends Span {
  readonly text: string;
  /** False where something else stands before it on its line. */
  readonly ownLine: boolean;
}

/** Every comment of a text, in its order; a `#` within a text is none. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) for (const part of token) visit(part);
    else if (isToken(token) && token.type === 'comment') {
      const { offset: start, source } = token as { offset: number; source: string };
      const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
      comments.push({ start, end: start + source.length, text: source, ownLine: before.trim() === '' });
    } else if (isToken(token)) for (const part of Object.values(token)) visit(part);
  };
  for (const token of new Parser().parse(text)) visit(token);
  return comments.sort((a, b) => a.start - b.start);
}

function isToken(token: unknown): token is { readonly type?: unknown } {
  return typeof token === 'object' && token !== null;
}

/**
 * The key with its value, or the item of a list, that a comment is about: the largest that begins on the comment's own
 * line, or, where the comment has a line to itself, on the next line that holds more than a comment.
 */
export function subjectOf(tree: Tree, { start, ownLine }: Comment): Span | undefined {
  const from = ownLine ? nextLine(tree.text, start) : tree.text.lastIndexOf('\n', start - 1) + 1;
  const end = tree.text.indexOf('\n', from);
  return entryWithin(find(tree, [])?.node ?? null, from, end < 0 ? tree.text.length : end);
}

/** Where the first line below an offset begins that is neither empty nor a comment. */
function nextLine(text: string, offset: number): number {
  const blank = /[^\n]*\n(?:[^\S\n]*(?:#[^\n]*)?\n)*/y;
  blank.lastIndex = offset;
  return offset + (blank.exec(text)?.[0].length ?? text.length - offset);
}

/** The outermost entry that begins between two offsets. */
function entryWithin(node: Node | null, from: number, to: number): Span | undefined {
  for (const { start, end, value } of entries(node)) {
    if (start >= to) return undefined;
    if (start >= from) return { start, end };
    if (end >= from) {
      const within = entryWithin(value, from, to);
      if (within) return within;
    }
  }
  return undefined;
}

function entries(node: Node | null): (Span & { readonly value: Node | null })[] {
  if (isSeq(node)) return node.items.map((item) => ({ ...spanOf(item as Node), value: item as Node }));
  if (!isMap(node)) return [];
  return node.items.map((pair) => {
    const { key, value } = pair as Pair<Node, Node | null>;
    const { start, end } = spanOf(key);
    return { start, end: value === null ? end : Math.max(end, spanOf(value).end), value };
  });
}
