import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from '../base/path.ts';
import { restOfLine } from './excerpt.ts';
import type { Span } from './problem.ts';

/** What is found at a path: the node, and the key or the place in a list through which it is reached. */
interface Found {
  readonly node: Node | null;
  readonly key: Node | undefined;
}

/** The tree of a file, with what its aliases stand for. */
export interface Tree {
  readonly root: Node;
  readonly text: string;
  readonly meant: ReadonlyMap<Alias, Node>;
}

/** Undefined where the path leads nowhere. */
export function find(tree: Tree, path: Path): Found | undefined {
  let found: Found = { node: tree.root, key: undefined };
  for (const step of path) {
    const node = isAlias(found.node) ? (tree.meant.get(found.node) ?? null) : found.node;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === step,
      );
      if (pair === undefined) return undefined;
      found = { node: pair.value as Node | null, key: pair.key as Node };
    } else if (isSeq(node) && typeof step === 'number' && step in node.items) {
      found = { node: node.items[step] as Node, key: undefined };
    } else return undefined;
  }
  return found;
}

/** Where the key or the value at a path stands; a path that leads nowhere gets the key of its nearest ancestor. */
export function locatePath(tree: Tree, path: Path, target: 'key' | 'value'): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const found = find(tree, path.slice(0, length));
    if (found)
      return length === path.length && target === 'value' ? valueSpan(found) : keySpan(found, tree.text);
  }
  return keySpan({ node: tree.root, key: undefined }, tree.text);
}

/** A value written below its key begins at the key: its own first line belongs to its first part. */
function valueSpan({ node, key }: Found): Span {
  if (node === null || isEmpty(node)) return key ? spanOf(key) : spanOf(node);
  const { start, end } = spanOf(node);
  return { start: key && isBlock(node) ? spanOf(key).start : start, end };
}

/** What has no key of its own, a list's item or the whole file, is shown by its first line. */
function keySpan({ node, key }: Found, text: string): Span {
  if (key) return spanOf(key);
  const { start, end } = spanOf(node);
  if (!isBlock(node)) return { start, end };
  return { start, end: Math.min(end, start + restOfLine(text, start).length) };
}

/** From the first to the last sign; a block's own range runs on through the comments and empty lines after it. */
export function spanOf(node: Node | null): Span {
  const start = node?.range?.[0] ?? 0;
  let last: Node | null = node;
  while (last !== null && isBlock(last)) {
    const item: unknown = isMap(last) || isSeq(last) ? last.items.at(-1) : undefined;
    const next = isMap(last) ? ((item as Pair | undefined)?.value ?? (item as Pair | undefined)?.key) : item;
    if (!next) break;
    last = next as Node;
  }
  return { start, end: Math.max(start, last?.range?.[1] ?? start) };
}

function isBlock(node: Node | null): boolean {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
}
