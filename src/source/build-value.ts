import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../base/path.ts';
import { checkKey } from './check-key.ts';
import { checkScalar } from './check-scalar.ts';
import { excerpt, inQuotes, restOfValue } from './excerpt.ts';
import { quoting } from './mend.ts';
import type { Entry, Part } from './part.ts';
import type { Problem, Span } from './problem.ts';
import { spanOf, writtenOf } from './yaml-node.ts';

/** So many values may come into being through aliases; a file made to exhaust memory asks for billions. */
const MOST_ALIASED = 10_000;

/** A tree with its plain values and places. */
export interface Built {
  readonly root: Part | undefined;
  readonly problems: readonly Problem[];
}

/** An item that a list has and nothing is written for. */
const nothing: Part = { kind: 'single', value: null, start: 0, end: 0, style: 'other' };

/** A value with a label, `&name`, to which an alias, `*name`, may refer. */
interface Anchor {
  readonly node: Node;
  readonly name: string;
  /** Undefined until the value is complete: an alias within it would never end. */
  whole: { readonly part: Part | undefined; readonly size: number } | undefined;
  used: boolean;
}

/** Objects, lists, texts, numbers, booleans and null, built in one walk over the tree; each alias shares the value it refers to. */
export function buildValue(root: Node | null, text: string): Built {
  const problems: Problem[] = [];
  const anchors = new Map<string, Anchor>();
  const opened: Anchor[] = [];
  const path: (string | number)[] = [];
  /** Values so far, those behind an alias counted each time. */
  let size = 0;
  let aliased = 0;
  let bomb = false;

  const report = (problem: Omit<Problem, 'path'>) => problems.push({ ...problem, path: [...path] });

  const build = (node: unknown): Part | undefined => {
    const before = size;
    size += 1;
    if (isAlias(node)) return alias(node);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
    if (node.anchor === undefined) return plain(node);
    const anchor: Anchor = { node, name: node.anchor, whole: undefined, used: false };
    opened.push(anchor);
    anchors.set(anchor.name, anchor);
    const part = plain(node);
    anchor.whole = { part, size: size - before };
    return part;
  };

  const plain = (node: Scalar | YAMLMap | YAMLSeq): Part => {
    if (isScalar(node)) return single(node);
    return isMap(node) ? group(node) : list(node);
  };

  const single = (node: Scalar): Part => {
    const problem = checkScalar(node, text, spanOf(node));
    if (problem) report(problem);
    return { kind: 'single', value: node.value, ...writtenOf(node, text) };
  };

  const list = (node: YAMLSeq): Part => {
    const items = node.items.map((item, i) => {
      path.push(i);
      const part = build(item) ?? nothing;
      path.pop();
      return part;
    });
    return {
      kind: 'list',
      value: items.map(({ value }) => value),
      inline: node.flow === true,
      items,
      ...spanOf(node),
    };
  };

  const group = (node: YAMLMap): Part => {
    const value: Record<string, unknown> = {};
    const entries: Entry[] = [];
    const again: Scalar[] = [];
    for (const pair of node.items) {
      const { key } = pair;
      if (!isScalar(key)) continue;
      const name = String(key.value);
      path.push(name);
      const lonely = isNothing(pair.value);
      const problem =
        checkKey(name, lonely, spanOf(key)) ?? (lonely ? valueInComment(name, spanOf(key), text) : undefined);
      if (problem) report(problem);
      else if (Object.hasOwn(value, name)) again.push(key);
      if (!Object.hasOwn(value, name)) {
        const part = build(pair.value);
        entries.push({ name, key: writtenOf(key, text), part });
        set(value, name, part?.value ?? null);
      }
      path.pop();
    }
    for (const problem of duplicates(node, again, path, text)) problems.push(problem);
    return { kind: 'group', value, inline: node.flow === true, entries, ...spanOf(node) };
  };

  const alias = (node: Alias): Part => {
    const anchor = anchors.get(node.source);
    const reference = { kind: 'reference' as const, value: null, meant: undefined, ...spanOf(node) };
    if (anchor) anchor.used = true;
    if (!anchor?.whole) {
      report(strayAlias(node, anchor !== undefined, text, opened.length === 0));
      return reference;
    }
    const { part: meant, size: added } = anchor.whole;
    size += added;
    aliased += added;
    if (aliased <= MOST_ALIASED) return { ...reference, value: meant?.value ?? null, meant };
    if (!bomb)
      report({
        rule: 'yaml-alias',
        message: `The references with \`*\` make more than ${MOST_ALIASED} values out of this file.`,
        help: 'Write the values out where they are needed.',
        ...spanOf(node),
      });
    bomb = true;
    return reference;
  };

  const part = build(root);
  for (const anchor of opened) if (!anchor.used) problems.push(unusedAnchor(anchor, text));
  return { root: part, problems };
}

/** Names that a map has already, each with the place where it is written first. */
function duplicates(map: YAMLMap, again: readonly Scalar[], path: Path, text: string): Problem[] {
  if (again.length === 0) return [];
  const first = new Map<unknown, Node>();
  for (const { key } of map.items) if (isScalar(key) && !first.has(key.value)) first.set(key.value, key);
  const undashed = typeof path.at(-1) === 'number' ? undashedItem(map, again[0], path, text) : undefined;
  if (undashed) return [undashed];
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

/** An item that begins again with its first name is two, and the second lacks its dash; what else is repeated follows from that. */
function undashedItem(
  map: YAMLMap,
  again: Scalar | undefined,
  path: Path,
  text: string,
): Problem | undefined {
  const first = map.items[0]?.key;
  if (!again || !isScalar(first) || again.value !== first.value) return undefined;
  const { start, end } = spanOf(again);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (before.trim() !== '' || before.length < 2) return undefined;
  return {
    rule: 'yaml-duplicate-key',
    message: `\`${first.value}\` is written twice in one item of a list; only the first counts.`,
    label: 'written again',
    help: `Where a new item begins here, write its dash: \`- ${first.value}: …\`, two columns further left. Else keep one of the two.`,
    path: [...path, String(first.value)],
    start,
    end,
    related: [{ message: 'written first', ...spanOf(first) }],
  };
}

/** What begins with a number sign and nothing before it is meant as the value, unless a space stands behind the sign. */
function valueInComment(name: string, { start, end }: Span, text: string): Problem | undefined {
  const [, gap = '', line] = /^(["']?[ \t]*:[ \t]+)(#[^\s#].*)/.exec(text.slice(end)) ?? [];
  if (line === undefined) return undefined;
  const comment = line.trimEnd();
  const place = { start: end + gap.length, end: end + gap.length + comment.length };
  return {
    rule: 'yaml-value-in-comment',
    message: `${excerpt(comment)} begins with a number sign, so it is read as a comment, and \`${name}\` has no value.`,
    label: 'has no value',
    help: `Where it is the value, put it in quotes: ${inQuotes(comment)}; else write a value before it.`,
    fixes: [quoting(text, place, 'unsafe')],
    start,
    end,
  };
}

function strayAlias(node: Alias, isWithin: boolean, text: string, isOnlyText: boolean): Problem {
  const { start, end } = spanOf(node);
  const rest = { start, end: start + restOfValue(text, start).length };
  return {
    rule: 'yaml-alias',
    message: isWithin
      ? `\`*${node.source}\` refers to the very value it stands in.`
      : `\`*${node.source}\` begins with a star, so it is taken for a reference, and nothing before it is labelled \`&${node.source}\`.`,
    help: `For a text that begins with a star, put it in quotes: ${inQuotes(restOfValue(text, start))}.`,
    start,
    end,
    // Where nothing in the file has a label, nobody can have meant one.
    fixes: [quoting(text, rest, isOnlyText ? 'safe' : 'unsafe')],
  };
}

function unusedAnchor({ node, name }: Anchor, text: string): Problem {
  const start = Math.max(0, text.lastIndexOf(`&${name}`, node.range?.[0]));
  const rest = { start, end: start + restOfValue(text, start).length };
  return {
    rule: 'yaml-unused-anchor',
    message: `\`&${name}\` is taken for a label, not for a part of the text, and nothing refers to it.`,
    help: isScalar(node)
      ? `For a text that begins with \`&\`, put it in quotes: ${inQuotes(restOfValue(text, start))}. Else delete it.`
      : 'Delete it.',
    start,
    end: start + name.length + 1,
    ...(isScalar(node) ? { fixes: [quoting(text, rest, 'unsafe')] } : {}),
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
