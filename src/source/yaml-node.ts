import { isMap, isSeq, type Node, type Pair, Scalar } from 'yaml';
import type { Written } from './part.ts';
import type { Span } from './problem.ts';

/** From the first to the last sign; a block's own range runs on through the comments and empty lines after it. */
export function spanOf(node: Node | null): Span {
  const start = node?.range?.[0] ?? 0;
  let last: Node | null = node;
  while (last !== null && isBlockNode(last)) {
    const item: unknown = isMap(last) || isSeq(last) ? last.items.at(-1) : undefined;
    const next = isMap(last) ? ((item as Pair | undefined)?.value ?? (item as Pair | undefined)?.key) : item;
    if (!next) break;
    last = next as Node;
  }
  return { start, end: Math.max(start, last?.range?.[1] ?? start) };
}

/** A key or a single value with the way it is written. */
export function writtenOf(node: Scalar, text: string): Written {
  const { start, end } = spanOf(node);
  return { start, end, style: styleOf(node, text.slice(start, end)) };
}

function styleOf({ type, source }: Scalar, written: string): Written['style'] {
  if (type === Scalar.QUOTE_SINGLE) return 'single-quoted';
  if (type === Scalar.QUOTE_DOUBLE) return 'double-quoted';
  return type === Scalar.PLAIN && written === source ? 'bare' : 'other';
}

function isBlockNode(node: Node | null): boolean {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}
