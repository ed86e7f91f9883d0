import type { Path } from '../base/path.ts';
import type { Part } from './part.ts';
import type { Span } from './problem.ts';

/** What stands at an offset, or is about to be typed there. */
export interface PlaceAt {
  readonly path: Path;
  /** The single value there; empty, at the offset, where none is typed yet. */
  readonly value: Span;
}

/** The innermost entry that an offset lies in, or whose line it continues: `host: |` is in `host`. */
export function pathAt(root: Part, text: string, offset: number): PlaceAt | undefined {
  let found: PlaceAt | undefined;
  const visit = (part: Part | undefined, path: Path): void => {
    if (part?.kind === 'list')
      for (const [i, item] of part.items.entries()) enter(item, [...path, i], undefined);
    else if (part?.kind === 'group')
      for (const { name, key, part: value } of part.entries) enter(value, [...path, name], key);
  };
  const enter = (part: Part | undefined, path: Path, key: Span | undefined): void => {
    const value = part ?? key ?? { start: 0, end: 0 };
    const start = key?.start ?? value.start;
    const end = Math.max(value.end, key?.end ?? 0);
    if (offset < start) return;
    if (offset > end && text.slice(end, offset).includes('\n')) return;
    const single =
      part !== undefined &&
      part.kind !== 'group' &&
      part.kind !== 'list' &&
      value.start <= offset &&
      offset <= value.end;
    found = { path, value: single ? { start: value.start, end: value.end } : { start: offset, end: offset } };
    visit(part, path);
  };
  visit(root, []);
  return found;
}
