import { isMap, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from '../base/path.ts';
import { spanOf, type Tree } from './locate-path.ts';
import type { Span } from './problem.ts';

/** What stands at an offset, or is about to be typed there. */
export interface PlaceAt {
  readonly path: Path;
  /** The single value there; empty, at the offset, where none is typed yet. */
  readonly value: Span;
}

/** The innermost entry that an offset lies in, or whose line it continues: `host: |` is in `host`. */
export function pathAt({ root, text }: Tree, offset: number): PlaceAt | undefined {
  let found: PlaceAt | undefined;
  const visit = (node: Node | null, path: Path): void => {
    if (isSeq(node))
      for (const [i, item] of node.items.entries()) enter(item as Node, [...path, i], undefined);
    else if (isMap(node))
      for (const pair of node.items) {
        const { key, value } = pair as Pair<Node, Node | null>;
        enter(value, [...path, String((key as { value?: unknown }).value)], spanOf(key));
      }
  };
  const enter = (node: Node | null, path: Path, key: Span | undefined): void => {
    const value = node === null ? (key ?? { start: 0, end: 0 }) : spanOf(node);
    const start = key?.start ?? value.start;
    const end = Math.max(value.end, key?.end ?? 0);
    if (offset < start) return;
    if (offset > end && text.slice(end, offset).includes('\n')) return;
    const single =
      node !== null && !isMap(node) && !isSeq(node) && value.start <= offset && offset <= value.end;
    found = { path, value: single ? { start: value.start, end: value.end } : { start: offset, end: offset } };
    visit(node, path);
  };
  visit(root, []);
  return found;
}
