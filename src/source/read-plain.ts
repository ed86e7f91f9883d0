import { type Comment, commentAt } from './comment.ts';
import type { Entry, Group, List, Part, Single, Written } from './part.ts';
import { folded, wordAt } from './plain-word.ts';

/** What a text says, with the place of each part of it. */
export interface PlainReading {
  readonly root: Group;
  readonly problems: readonly [];
  comments(): readonly Comment[];
}

/** Letters of all living scripts; none of the signs that YAML or editors take for something else than they look like. */
const LETTERS =
  /^[\n -~\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFEFE\uFF00-\uFFEE]*$/;

/** A key of any format: one word, and a colon that nothing but space may follow. */
const KEY = /[A-Za-z][\w-]{0,60}(?=:[ \n])/y;
const BLOCK_TEXT = /([|>])(-?) *\n/y;

/** Far deeper than any tour, and still without danger for a function that calls itself. */
const DEEPEST = 32;

const [NEWLINE, SPACE, HASH, DASH] = [10, 32, 35, 45];

/**
 * Reads the YAML that people write: keys with values below or beside them, lists, brackets on one line or several,
 * texts bare, quoted or as a block. Undefined for everything else, faulty or only rare, which is for the whole reader.
 * Twenty times as fast as that one, and held to the same answers by a test.
 */
export function readPlain(text: string): PlainReading | undefined {
  if (!LETTERS.test(text)) return undefined;
  const comments: Comment[] = [];
  let at = 0;
  let lineStart = 0;
  let depth = 0;
  /** The column of the next line that holds something, once `at` is there; -1 at the end of the text. */
  let indent = 0;

  /** Goes from the beginning of a line to the next thing that is neither space nor comment. */
  const nextLine = (): boolean => {
    for (;;) {
      lineStart = at;
      while (text.charCodeAt(at) === SPACE) at += 1;
      if (at >= text.length) {
        indent = -1;
        return true;
      }
      const sign = text.charCodeAt(at);
      if (sign === NEWLINE) at += 1;
      else if (sign !== HASH) {
        indent = at - lineStart;
        return true;
      } else if (!comment()) return false;
    }
  };

  /** Takes the comment that begins here and the end of its line; one like `#3` may be a part of the text before it. */
  const comment = (): boolean => {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const next = text.charCodeAt(at + 1);
    if (next >= 48 && next <= 57) return false;
    comments.push(commentAt(text, at, end));
    at = newline < 0 ? end : newline + 1;
    return true;
  };

  /** Takes the rest of a line on which a value has ended, and goes to the next. */
  const endLine = (): boolean => {
    while (text.charCodeAt(at) === SPACE) at += 1;
    if (text.charCodeAt(at) === HASH) {
      if (text.charCodeAt(at - 1) !== SPACE || !comment()) return false;
    } else if (text.charCodeAt(at) === NEWLINE) at += 1;
    else if (at < text.length) return false;
    return nextLine();
  };

  const isDash = () => text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === SPACE;

  /** A list or a group whose first line begins here. */
  const block = (column: number): List | Group | undefined => (isDash() ? list(column) : group(column));

  const group = (column: number): Group | undefined => {
    const start = at;
    const value: Record<string, unknown> = {};
    const entries: Entry[] = [];
    depth += 1;
    if (depth > DEEPEST) return undefined;
    let end = at;
    while (indent === column) {
      const key = keyHere();
      if (key === undefined) return undefined;
      const name = text.slice(key.start, key.end);
      if (Object.hasOwn(value, name)) return undefined;
      const part = below(column);
      if (part === undefined || indent > column) return undefined;
      value[name] = part.value;
      entries.push({ name, key, part });
      end = part.end;
    }
    depth -= 1;
    return { kind: 'group', value, inline: false, entries, start, end };
  };

  /** Takes a key and its colon. */
  const keyHere = (): Written | undefined => {
    KEY.lastIndex = at;
    if (!KEY.test(text)) return undefined;
    const start = at;
    const end = KEY.lastIndex;
    at = end + 1;
    return { start, end, style: 'bare' };
  };

  /** The value behind a colon, on its line or on the lines below it. */
  const below = (column: number): Part | undefined => {
    while (text.charCodeAt(at) === SPACE) at += 1;
    const sign = text.charCodeAt(at);
    if (sign !== NEWLINE && sign !== HASH) return beside(column);
    if (!endLine()) return undefined;
    if (indent > column) return block(indent);
    return indent === column && isDash() ? list(column) : undefined;
  };

  const list = (column: number): List | undefined => {
    const start = at;
    const value: unknown[] = [];
    const items: Part[] = [];
    depth += 1;
    if (depth > DEEPEST) return undefined;
    let end = at;
    while (indent === column && isDash()) {
      at += 2;
      while (text.charCodeAt(at) === SPACE) at += 1;
      const item = isNested() ? block(deeper()) : beside(column);
      if (item === undefined || indent > column) return undefined;
      value.push(item.value);
      items.push(item);
      end = item.end;
    }
    depth -= 1;
    return { kind: 'list', value, inline: false, items, start, end };
  };

  const isNested = () => {
    KEY.lastIndex = at;
    return isDash() || KEY.test(text);
  };

  /** The column of what stands behind a dash: its further lines begin there too. */
  const deeper = () => {
    indent = at - lineStart;
    return indent;
  };

  /** A value that begins on this line, with all that follows on the line. */
  const beside = (column: number): Part | undefined => {
    const sign = text[at];
    if (sign === '|' || sign === '>') return blockText(column);
    const part = sign === '[' || sign === '{' ? inline(column) : single('block');
    return part && endLine() ? part : undefined;
  };

  const single = (around: 'block' | 'brackets'): Single | undefined => {
    const word = wordAt(text, at, around);
    if (word !== undefined) at = word.end;
    return word;
  };

  /** A text over several lines, `|` line by line or `>` folded. */
  const blockText = (column: number): Single | undefined => {
    const start = at;
    BLOCK_TEXT.lastIndex = at;
    const header = BLOCK_TEXT.exec(text);
    if (header === null) return undefined;
    at += header[0].length;
    const lines = blockLines(column);
    const end = at;
    if (lines === undefined || !nextLine() || indent > column) return undefined;
    const words = header[1] === '|' ? lines.join('\n') : folded(lines);
    return { kind: 'single', value: header[2] === '-' ? words : `${words}\n`, style: 'other', start, end };
  };

  /** Takes the lines of a block: none indented further than the first, none empty at its beginning or end. */
  const blockLines = (column: number): string[] | undefined => {
    const lines: string[] = [];
    const inner = text.slice(at).search(/[^ ]/);
    if (inner <= column) return undefined;
    for (;;) {
      const newline = text.indexOf('\n', at);
      const line = text.slice(at, newline < 0 ? text.length : newline);
      const from = line.search(/[^ ]/);
      if (from < 0 ? line !== '' || newline < 0 : from < inner) break;
      if (newline < 0 || from > inner || line.endsWith(' ')) return undefined;
      lines.push(line.slice(inner));
      at = newline + 1;
    }
    return lines.at(-1) === '' ? undefined : lines;
  };

  /** A list in brackets or a group in braces, on one line or on several that begin further right than its key. */
  const inline = (column: number): List | Group | undefined => {
    depth += 1;
    if (depth > DEEPEST) return undefined;
    const part = text[at] === '[' ? bracketed(column) : braced(column);
    depth -= 1;
    return part;
  };

  const bracketed = (column: number): List | undefined => {
    const start = at;
    const value: unknown[] = [];
    const items: Part[] = [];
    const isWhole = parts(column, ']', () => {
      const item = inside(column);
      if (item === undefined) return false;
      value.push(item.value);
      items.push(item);
      return true;
    });
    return isWhole ? { kind: 'list', value, inline: true, items, start, end: at } : undefined;
  };

  const braced = (column: number): Group | undefined => {
    const start = at;
    const value: Record<string, unknown> = {};
    const entries: Entry[] = [];
    const isWhole = parts(column, '}', () => {
      const key = keyHere();
      if (key === undefined || !gap(column)) return false;
      const name = text.slice(key.start, key.end);
      const part = Object.hasOwn(value, name) ? undefined : inside(column);
      if (part === undefined) return false;
      value[name] = part.value;
      entries.push({ name, key, part });
      return true;
    });
    return isWhole ? { kind: 'group', value, inline: true, entries, start, end: at } : undefined;
  };

  /** Takes what stands between two brackets, with a comma after each part but the last. */
  const parts = (column: number, closing: string, take: () => boolean): boolean => {
    at += 1;
    if (!gap(column)) return false;
    if (text[at] === closing) {
      at += 1;
      return true;
    }
    for (;;) {
      if (!take() || !gap(column)) return false;
      const sign = text[at];
      at += 1;
      if (sign === closing) return true;
      if (sign !== ',' || !gap(column)) return false;
    }
  };

  const inside = (column: number): Part | undefined =>
    text[at] === '[' || text[at] === '{' ? inline(column) : single('brackets');

  /** Goes on to the next part of a list in brackets, over comments and lines that begin further right than its key. */
  const gap = (column: number): boolean => {
    while (text.charCodeAt(at) === SPACE) at += 1;
    const sign = text.charCodeAt(at);
    if (sign === HASH && text.charCodeAt(at - 1) !== SPACE) return false;
    if (sign !== NEWLINE && sign !== HASH) return true;
    if (sign === HASH ? !comment() : false) return false;
    if (sign === NEWLINE) at += 1;
    return nextLine() && indent > column;
  };

  if (!nextLine() || indent !== 0) return undefined;
  const root = group(0);
  return root && indent < 0 ? { root, problems: [], comments: () => comments } : undefined;
}
