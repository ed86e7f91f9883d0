import type { Path } from '../base/path.ts';
import type { Span } from './problem.ts';

/** A value of a file with the stretch that it fills, from its first to its last sign. */
export type Part = Single | List | Group | Reference;

/** A word as the author wrote it. */
export interface Written extends Span {
  /** Without quotes, in quotes, or in another way, as a block of lines. */
  readonly style: 'bare' | 'single-quoted' | 'double-quoted' | 'other';
}

/** A text, a number, true, false or nothing. */
export interface Single extends Written {
  readonly kind: 'single';
  readonly value: unknown;
}

export interface List extends Span {
  readonly kind: 'list';
  readonly value: readonly unknown[];
  /** In brackets; else each item below a dash. */
  readonly inline: boolean;
  readonly items: readonly Part[];
}

export interface Group extends Span {
  readonly kind: 'group';
  readonly value: object;
  /** In braces; else each key on its line. */
  readonly inline: boolean;
  /** In the order of the text; of two with one name the first counts. */
  readonly entries: readonly Entry[];
}

/** `*name`, which stands for the value labelled `&name`. */
export interface Reference extends Span {
  readonly kind: 'reference';
  readonly value: unknown;
  readonly meant: Part | undefined;
}

export interface Entry {
  readonly name: string;
  readonly key: Written;
  /** Undefined where not even a colon follows the key. */
  readonly part: Part | undefined;
}

/** What is found at a path: the value, and the key through which it is reached; none in a list. */
export interface Found {
  readonly part: Part | undefined;
  readonly key: Written | undefined;
}

/** Undefined where the path leads nowhere. */
export function partAt(root: Part, path: Path): Found | undefined {
  let found: Found = { part: root, key: undefined };
  for (const step of path) {
    const part: Part | undefined = found.part?.kind === 'reference' ? found.part.meant : found.part;
    if (part?.kind === 'group') {
      const entry = part.entries.find(({ name }) => name === step);
      if (entry === undefined) return undefined;
      found = entry;
    } else if (part?.kind === 'list' && typeof step === 'number' && step in part.items) {
      found = { part: part.items[step], key: undefined };
    } else return undefined;
  }
  return found;
}

/** True for a list or a group whose parts stand on lines of their own. */
export function isBlock(part: Part | undefined): boolean {
  return (part?.kind === 'list' || part?.kind === 'group') && !part.inline;
}
