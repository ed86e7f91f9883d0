import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { lineEndOf } from '../base/lines.ts';
import type { Path } from '../base/path.ts';
import { commentsOf } from './comments.ts';
import { rewrite } from './rewrite.ts';
import { spanOf, writtenOf } from './yaml-node.ts';
import { inlineValue, itemLines, type YamlValue } from './yaml-value.ts';

/** Values for one item of a list, by their paths within it. */
export interface ItemFields {
  /** Its place from 0; undefined for an item that is added at the end. */
  readonly at: number | undefined;
  readonly fields: readonly { readonly path: Path; readonly value: YamlValue }[];
}

interface Insert {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with values written into a list, and every other sign of it as it was. The list is made where there is none.
 * Undefined where that cannot be done without losing a comment or changing something else: nothing is half done.
 */
export function mergeInto(text: string, path: Path, items: readonly ItemFields[]): string | undefined {
  const listed = contentOf(text, path);
  let merged: string | undefined = listed ? text : withoutPlaceholder(text, String(path.at(-1)));
  if (listed !== undefined && listed !== null && !Array.isArray(listed)) return undefined;
  for (const { at, fields } of items) {
    if (at === undefined) continue;
    for (const field of fields) merged = merged && set(merged, [...path, at, ...field.path], field.value);
  }
  const added = items.filter(({ at }) => at === undefined).map(({ fields }) => groupOf(fields));
  return merged !== undefined && added.length > 0 ? append(merged, path, added) : merged;
}

/**
 * Without the comment that says what to write in place of a list: `# delegates:`, its lines deeper than that, and a `…` in
 * one of them. Any other comment is somebody's own.
 */
function withoutPlaceholder(text: string, key: string): string {
  const block = new RegExp(`^ *# ${key}:.*\\n(?: *#  +.*\\n)+`, 'm').exec(text);
  return block?.[0].includes('…')
    ? text.slice(0, block.index) + text.slice(block.index + block[0].length)
    : text;
}

function set(text: string, path: Path, value: YamlValue): string | undefined {
  const wanted = withValue(contentOf(text, []), path, value);
  return firstGood(text, wanted, [
    () => edited(text, setEdit(text, path, value)),
    () => redrawn(text, path, value),
  ]);
}

function append(text: string, path: Path, added: readonly Group[]): string | undefined {
  const before = contentOf(text, path);
  const all = [...(Array.isArray(before) ? before : []), ...added];
  const wanted = withValue(contentOf(text, []), path, all);
  return firstGood(text, wanted, [
    () => edited(text, appendEdit(text, path, added)),
    () => redrawn(text, path, all),
  ]);
}

/** The first way that gives the wanted content and keeps all comments. */
function firstGood(
  text: string,
  wanted: unknown,
  ways: readonly (() => string | undefined)[],
): string | undefined {
  const comments = commentsOf(text).map((comment) => comment.text);
  for (const way of ways) {
    const made = way();
    if (made === undefined || JSON.stringify(contentOf(made, [])) !== JSON.stringify(wanted)) continue;
    const kept = commentsOf(made).map((comment) => comment.text);
    if (comments.join('\n') === kept.join('\n')) return made;
  }
  return undefined;
}

function setEdit(text: string, path: Path, value: YamlValue): Insert | undefined {
  const { contents: root } = parseDocument(text);
  const pair = pairAt(root, path);
  if (pair === undefined) return addEdit(text, root, path, value);
  const { key, value: node } = pair;
  if (node === null || (isScalar(node) && node.value === null)) {
    const colon = /^\s*:/.exec(text.slice(spanOf(key).end))?.[0].length ?? 0;
    const start = spanOf(key).end + colon;
    return { start, end: start, text: ` ${inlineValue(value)}` };
  }
  if (typeof value === 'string')
    return isScalar(node) ? rewrite(text, writtenOf(node, text), value) : undefined;
  const { start, end } = spanOf(node);
  const isInline = isScalar(node) || (node as YAMLMap).flow === true;
  return isInline ? { start, end, text: inlineValue(value) } : undefined;
}

/** A key that is not there yet goes behind the last one of its group; groups that lead to it are made. */
function addEdit(text: string, root: Node | null, path: Path, value: YamlValue): Insert | undefined {
  const key = path.at(-1);
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(root, parentPath);
  if (parent === undefined || (isScalar(parent) && parent.value === null))
    return parentPath.length === 0 ? undefined : setEdit(text, parentPath, { [String(key)]: value });
  if (!isMap(parent)) return undefined;
  const last = parent.items.at(-1) as Pair<Node, Node | null> | undefined;
  const words = `${String(key)}: ${inlineValue(value)}`;
  if (last === undefined) return { ...spanOf(parent), text: `{ ${words} }` };
  const end = spanOf(last.value ?? last.key).end;
  if (parent.flow) return { start: end, end, text: `, ${words}` };
  return below(text, end, [`${indentOf(text, parent)}${words}`]);
}

function appendEdit(text: string, path: Path, added: readonly Group[]): Insert | undefined {
  const { contents: root } = parseDocument(text);
  const list = nodeAt(root, path);
  if (isSeq(list) && !list.flow && list.items.length > 0) {
    const { end } = spanOf(list);
    const indent = indentOf(text, list);
    const inline = list.items.every((item) => isMap(item) && item.flow);
    const gap = hasGaps(text, list) ? [''] : [];
    return below(
      text,
      end,
      added.flatMap((item) => [
        ...gap,
        ...(inline ? [`${indent}- ${inlineValue(item)}`] : itemLines(item, indent)),
      ]),
    );
  }
  const pair = pairAt(root, path);
  if (pair) {
    const { value: node } = pair;
    if (node !== null && !(isScalar(node) && node.value === null)) return undefined;
    const indent = `${lineIndent(text, spanOf(pair.key).start)}  `;
    return below(
      text,
      spanOf(pair.key).end,
      added.flatMap((item) => itemLines(item, indent)),
    );
  }
  return newList(text, root, path, added);
}

/** The list with the keys that lead to it, behind the last key of the nearest group that is there. */
function newList(text: string, root: Node | null, path: Path, added: readonly Group[]): Insert | undefined {
  const depth = path.findLastIndex((_, length) => isMap(nodeAt(root, path.slice(0, length))));
  const parent = depth < 0 ? undefined : nodeAt(root, path.slice(0, depth));
  if (!isMap(parent) || parent.flow) return undefined;
  const last = parent.items.at(-1) as Pair<Node, Node | null> | undefined;
  if (last === undefined) return undefined;
  const indent = indentOf(text, parent);
  const keys = path.slice(depth);
  return below(text, spanOf(last.value ?? last.key).end, [
    ...(depth === 0 ? [''] : []),
    ...keys.map((key, i) => `${indent}${'  '.repeat(i)}${String(key)}:`),
    ...added.flatMap((item) => itemLines(item, indent + '  '.repeat(keys.length))),
  ]);
}

/** Lines put below the one that an offset stands on; a block text ends at the beginning of the next line. */
function below(text: string, offset: number, lines: readonly string[]): Insert {
  const eol = lineEndOf(text);
  if (text.charAt(offset - 1) === '\n')
    return { start: offset, end: offset, text: lines.map((line) => line + eol).join('') };
  const found = /\r?\n/.exec(text.slice(offset));
  const at = found ? offset + found.index : text.length;
  return { start: at, end: at, text: lines.map((line) => eol + line).join('') };
}

/** yaml's own way of writing the document anew: keeps comments, not every space. */
function redrawn(text: string, path: Path, value: unknown): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  document.setIn(path, document.createNode(value));
  return document.toString({ lineWidth: 0 }).replaceAll('\n', lineEndOf(text));
}

function edited(text: string, insert: Insert | undefined): string | undefined {
  return insert && text.slice(0, insert.start) + insert.text + text.slice(insert.end);
}

function hasGaps(text: string, { items }: YAMLSeq): boolean {
  const [first, second] = items as Node[];
  if (first === undefined || second === undefined) return false;
  return /\n[^\S\n]*\r?\n/.test(text.slice(spanOf(first).end, spanOf(second).start));
}

/** The spaces before a block's first sign: its dash, or its first key, also where that stands behind a dash. */
function indentOf(text: string, node: Node): string {
  const { start } = spanOf(node);
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}

function lineIndent(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ */.exec(text.slice(from))?.[0] ?? '';
}

function nodeAt(root: Node | null, path: Path): Node | null | undefined {
  let node: Node | null | undefined = root;
  for (const step of path) {
    if (isMap(node))
      node = node.items.find(({ key }) => isScalar(key) && key.value === step)?.value as
        | Node
        | null
        | undefined;
    else if (isSeq(node) && typeof step === 'number') node = node.items[step] as Node | undefined;
    else return undefined;
  }
  return node;
}

function pairAt(root: Node | null, path: Path): Pair<Node, Node | null> | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) as
    | Pair<Node, Node | null>
    | undefined;
}

type Group = { readonly [key: string]: YamlValue };

function groupOf(fields: ItemFields['fields']): Group {
  return fields.reduce<unknown>((group, { path, value }) => withValue(group, path, value), {}) as Group;
}

function contentOf(text: string, path: Path): unknown {
  let value: unknown = parseDocument(text).toJS();
  for (const step of path)
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  return value;
}

function withValue(content: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(content))
    return content.map((item, i) => (i === step ? withValue(item, rest, value) : item));
  const group = (content ?? {}) as Record<string, unknown>;
  return { ...group, [step]: withValue(group[step], rest, value) };
}
