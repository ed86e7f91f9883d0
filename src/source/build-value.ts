import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Path } from '../base/path.ts';
import { checkKey } from './check-key.ts';
import { checkScalar } from './check-scalar.ts';
import { inQuotes, restOfValue } from './excerpt.ts';
import type { Problem, Span } from './problem.ts';

/** So many values may come into being through aliases; a file made to exhaust memory asks for billions. */
const MOST_ALIASED = 10_000;

/** The plain value of a tree, with what each alias stands for. */
export interface Built {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly meant: ReadonlyMap<Alias, Node>;
}

/** A value with a label, `&name`, to which an alias, `*name`, may refer. */
interface Anchor {
  readonly node: Node;
  readonly name: string;
  /** Undefined until the value is complete: an alias within it would never end. */
  whole: { readonly value: unknown; readonly size: number } | undefined;
  used: boolean;
}

/** Objects, lists, texts, numbers, booleans and null, built in one walk over the tree; each alias shares the value it refers to. */
export function buildValue(root: Node | null, text: string): Built {
  const problems: Problem[] = [];
  const anchors = new Map<string, Anchor>();
  const opened: Anchor[] = [];
  const meant = new Map<Alias, Node>();
  const path: (string | number)[] = [];
  /** Values so far, those behind an alias counted each time. */
  let size = 0;
  let aliased = 0;
  let bomb = false;

  const report = (problem: Omit<Problem, 'path'>) => problems.push({ ...problem, path: [...path] });

  const build = (node: unknown): unknown => {
    const before = size;
    size += 1;
    if (isAlias(node)) return alias(node);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    if (node.anchor === undefined) return plain(node);
    const anchor: Anchor = { node, name: node.anchor, whole: undefined, used: false };
    opened.push(anchor);
    anchors.set(anchor.name, anchor);
    const value = plain(node);
    anchor.whole = { value, size: size - before };
    return value;
  };

  const plain = (node: Node): unknown => {
    if (isScalar(node)) return scalar(node);
    return isMap(node) ? map(node) : isSeq(node) ? list(node.items) : null;
  };

  const scalar = (node: Scalar): unknown => {
    const words = checkScalar(node);
    if (words) report({ ...words, ...spanOf(node) });
    return node.value;
  };

  const list = (items: readonly unknown[]): unknown[] =>
    items.map((item, i) => {
      path.push(i);
      const value = build(item);
      path.pop();
      return value;
    });

  const map = (node: YAMLMap): object => {
    const object: Record<string, unknown> = {};
    const again: Scalar[] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      path.push(name);
      const words = checkKey(name, isNothing(value));
      if (words) report({ ...words, ...spanOf(key) });
      else if (Object.hasOwn(object, name)) again.push(key);
      if (!Object.hasOwn(object, name)) set(object, name, build(value));
      path.pop();
    }
    for (const problem of duplicates(node, again, path)) problems.push(problem);
    return object;
  };

  const alias = (node: Alias): unknown => {
    const anchor = anchors.get(node.source);
    if (anchor) anchor.used = true;
    if (!anchor?.whole) {
      report(strayAlias(node, anchor !== undefined, text));
      return null;
    }
    meant.set(node, anchor.node);
    size += anchor.whole.size;
    aliased += anchor.whole.size;
    if (aliased <= MOST_ALIASED) return anchor.whole.value;
    if (!bomb)
      report({
        rule: 'yaml-alias',
        message: `The references with \`*\` make more than ${MOST_ALIASED} values out of this file.`,
        help: 'Write the values out where they are needed.',
        ...spanOf(node),
      });
    bomb = true;
    return null;
  };

  const value = build(root);
  for (const anchor of opened) if (!anchor.used) problems.push(unusedAnchor(anchor, text));
  return { value, problems, meant };
}

/** Names that a map has already, each with the place where it is written first. */
function duplicates(map: YAMLMap, again: readonly Scalar[], path: Path): Problem[] {
  if (again.length === 0) return [];
  const first = new Map<unknown, Node>();
  for (const { key } of map.items) if (isScalar(key) && !first.has(key.value)) first.set(key.value, key);
  return again.map((key) => ({
    rule: 'yaml-duplicate-key',
    message: `\`${key.value}\` is written twice in the same place; only the first counts.`,
    label: 'written again',
    help: 'Keep one of the two. Where both belong together, put their values under one name.',
    path: [...path, String(key.value)],
    ...spanOf(key),
    related: [{ message: 'written first', ...spanOf(first.get(key.value) ?? key) }],
  }));
}

function strayAlias(node: Alias, isWithin: boolean, text: string): Problem {
  const { start, end } = spanOf(node);
  return {
    rule: 'yaml-alias',
    message: isWithin
      ? `\`*${node.source}\` refers to the very value it stands in.`
      : `\`*${node.source}\` begins with a star, so it is taken for a reference, and nothing before it is labelled \`&${node.source}\`.`,
    help: `For a text that begins with a star, put it in quotes: ${inQuotes(restOfValue(text, start))}.`,
    start,
    end,
  };
}

function unusedAnchor({ node, name }: Anchor, text: string): Problem {
  const start = Math.max(0, text.lastIndexOf(`&${name}`, node.range?.[0]));
  return {
    rule: 'yaml-unused-anchor',
    message: `\`&${name}\` is taken for a label, not for a part of the text, and nothing refers to it.`,
    help: isScalar(node)
      ? `For a text that begins with \`&\`, put it in quotes: ${inQuotes(restOfValue(text, start))}. Else delete it.`
      : 'Delete it.',
    start,
    end: start + name.length + 1,
  };
}

/** `__proto__` becomes an ordinary name, not the object's prototype. */
function set(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}

function isNothing(node: unknown): boolean {
  return node === null || (isScalar(node) && node.source === '');
}

function spanOf(node: Node): Span {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}
