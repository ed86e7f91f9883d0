import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Problem, Span } from './problem.ts';

/** Deeper than this nobody can follow a file; a tour needs six. */
const DEEPEST = 64;
/** So many values may come into being through aliases; a bomb makes billions. */
const MOST_ALIASED = 10_000;

/** The plain value of a tree, with what each alias stands for. */
export interface Built {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly meant: ReadonlyMap<Alias, Node>;
}

interface Anchor {
  readonly node: Node;
  value: unknown;
  /** How many values it holds, aliases counted in full; undefined while it is being built. */
  size: number | undefined;
}

/** Objects, lists, texts, numbers, booleans and null, built in one walk over the tree; each alias shares the value it refers to. */
export function buildValue(root: Node | null, text: string): Built {
  const problems: Problem[] = [];
  const anchors = new Map<string, Anchor>();
  const meant = new Map<Alias, Node>();
  const path: (string | number)[] = [];
  let size = 0;
  let aliased = 0;

  const report = (problem: Omit<Problem, 'path'>) => problems.push({ ...problem, path: [...path] });

  const build = (node: unknown): unknown => {
    size += 1;
    if (isScalar(node)) return anchored(node, () => scalar(node));
    if (isMap(node)) return anchored(node, () => nested(node, () => map(node)));
    if (isSeq(node)) return anchored(node, () => nested(node, () => list(node.items)));
    if (isAlias(node)) return alias(node);
    return null;
  };

  const anchored = (node: Node & { anchor?: string }, value: () => unknown): unknown => {
    if (node.anchor === undefined) return value();
    const anchor: Anchor = { node, value: undefined, size: undefined };
    anchors.set(node.anchor, anchor);
    const before = size;
    anchor.value = value();
    anchor.size = size - before + 1;
    return anchor.value;
  };

  const nested = (node: Node, value: () => unknown): unknown => {
    if (path.length < DEEPEST) return value();
    if (!problems.some(({ rule }) => rule === 'yaml-too-deep'))
      report({
        rule: 'yaml-too-deep',
        message: `Values stand more than ${DEEPEST} levels deep inside one another here`,
        help: 'Look for brackets that are opened and never closed, or for spaces that grow from line to line.',
        ...spanOf(node),
      });
    return null;
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
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      if (Object.hasOwn(object, name)) {
        const first = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === name);
        report({
          rule: 'yaml-duplicate-key',
          message: `\`${name}\` is written twice in the same place`,
          label: 'written again',
          help: 'Keep one of the two, or put both under one name.',
          ...spanOf(key),
          related: [{ message: 'first written', ...spanOf(first?.key as Node) }],
        });
        continue;
      }
      path.push(name);
      set(object, name, build(value));
      path.pop();
    }
    return object;
  };

  const scalar = (node: Scalar): unknown => node.value;

  const alias = (node: Alias): unknown => {
    const anchor = anchors.get(node.source);
    if (anchor?.size === undefined) {
      report({
        rule: 'yaml-alias',
        message:
          anchor === undefined
            ? `\`*${node.source}\` refers to something named \`&${node.source}\`, and nothing before it has that name`
            : `\`*${node.source}\` stands inside \`&${node.source}\` itself, so it would never end`,
        help: `For a text that begins with a star, put it in quotes: "${text.slice(...range(node))}".`,
        ...spanOf(node),
      });
      return null;
    }
    meant.set(node, anchor.node);
    size += anchor.size;
    aliased += anchor.size;
    if (aliased <= MOST_ALIASED) return anchor.value;
    if (!problems.some(({ rule }) => rule === 'yaml-alias'))
      report({
        rule: 'yaml-alias',
        message: `The references with \`*\` up to this one stand for more than ${MOST_ALIASED} values`,
        help: 'Write the values out where they are needed.',
        ...spanOf(node),
      });
    return null;
  };

  return { value: build(root), problems, meant };
}

/** `__proto__` must become an ordinary name, not the object's prototype. */
function set(object: object, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else (object as Record<string, unknown>)[name] = value;
}

function spanOf(node: Node): Span {
  const [start, end] = range(node);
  return { start, end };
}

function range(node: Node): [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
