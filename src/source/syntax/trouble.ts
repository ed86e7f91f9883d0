import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Lines } from '../../base/lines.ts';

/** A quotation mark or bracket that was opened, and where the parser took it to end. */
export interface Opening {
  readonly sign: '"' | "'" | '{' | '[';
  readonly start: number;
  readonly end: number;
}

/** A complaint of the parser with what surrounds it. */
export interface Trouble {
  readonly error: YAMLError;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lines: Lines;
  readonly line: number;
  /** The line on which it is, without its ending. */
  readonly lineText: string;
  /** Every quotation mark and bracket of the file, in order. */
  readonly openings: readonly Opening[];
}

export function openingsOf(document: Document, text: string): Opening[] {
  const openings: Opening[] = [];
  visit(document, {
    Node: (_, node) => {
      const sign = signOf(node, text);
      if (sign && node.range) openings.push({ sign, start: node.range[0], end: node.range[1] });
    },
  });
  return openings.sort((a, b) => a.start - b.start);
}

function signOf(node: Node, text: string): Opening['sign'] | undefined {
  if (isScalar(node))
    return node.type === 'QUOTE_DOUBLE' ? '"' : node.type === 'QUOTE_SINGLE' ? "'" : undefined;
  if (!isCollection(node) || !node.flow) return undefined;
  const sign = text[node.range?.[0] ?? 0];
  return sign === '{' || sign === '[' ? sign : undefined;
}
