import { plainWords } from '../base/text.ts';
import type { Column, ListKind } from './column.ts';
import { type NamePart, namePartOf } from './name-parts.ts';

/** What the columns of a sheet hold, by their place from 0. */
export interface Header {
  /** The row that it stands in, from 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
  readonly nameParts: ReadonlyMap<number, NamePart>;
  /** What else a column holds whose header names several things: `Name & Designation`. */
  readonly shared: ReadonlyMap<number, readonly Column[]>;
  /** Headers that mean nothing to a tour, or the same as one before. */
  readonly unread: readonly { readonly at: number; readonly header: string }[];
}

/** A title or a logo may stand above the header, but not much. */
const ROWS_SEARCHED = 10;

/** The row in which most headers are known; undefined where none says who the rows are about. */
export function findHeader(rows: readonly (readonly string[])[], kind: ListKind): Header | undefined {
  let best: Header | undefined;
  rows.slice(0, ROWS_SEARCHED).forEach((cells, row) => {
    const header = readHeader(cells, row, kind);
    if (isNamed(header) && weight(header) > (best ? weight(best) : 0)) best = header;
  });
  return best && inTwoRows(rows, best, kind);
}

/** A header whose parts stand in a second row below it: `Passport`, and below it `Number` and `Valid until`. */
function inTwoRows(rows: readonly (readonly string[])[], header: Header, kind: ListKind): Header {
  const [above = [], below = []] = rows.slice(header.row, header.row + 2);
  const known = wordsOf(kind);
  // The text of a merged cell stands in its first column alone.
  const over = (at: number) => above.slice(0, at + 1).findLast((cell) => cell !== '') ?? '';
  const cells = Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const part = below[at] ?? '';
    const whole = `${over(at)} ${part}`;
    return known.has(plainHeader(whole)) ? whole : above[at] || part;
  });
  const both = readHeader(cells, header.row + 1, kind);
  const names = [...header.columns].filter(([, column]) => isName(column)).map(([at]) => at);
  const hasName = [...names, ...header.nameParts.keys()].some((at) => (below[at] ?? '') !== '');
  return !hasName && weight(both) > weight(header) ? both : header;
}

/** How many columns of a header are known. */
export function weight({ columns, nameParts }: Header): number {
  return columns.size + nameParts.size;
}

function isNamed({ columns, nameParts }: Header): boolean {
  return [...columns.values()].some(isName) || [...nameParts.values()].includes('family');
}

function isName({ path }: Column): boolean {
  return path.join() === 'name';
}

function readHeader(cells: readonly string[], row: number, kind: ListKind): Header {
  const known = wordsOf(kind);
  const columns = new Map<number, Column>();
  const nameParts = new Map<number, NamePart>();
  const shared = new Map<number, readonly Column[]>();
  const unread: { at: number; header: string }[] = [];
  const parts = kind.one === 'delegate' ? cells.map((cell) => namePartOf(plainHeader(cell))) : [];
  // "Имя" alone is the whole name, beside "Фамилия" a part of it.
  const divided = new Set(parts.filter((part) => part === 'given' || part === 'family')).size === 2;
  cells.forEach((header, at) => {
    const words = plainHeader(header);
    if (words === '') return;
    const column = known.get(words);
    const part = parts[at];
    if (column && !(divided && part) && ![...columns.values()].includes(column)) columns.set(at, column);
    else if (part && ![...nameParts.values()].includes(part)) nameParts.set(at, part);
    else {
      const [first, ...others] = severalIn(header, known);
      if (first && ![...columns.values()].includes(first)) {
        columns.set(at, first);
        shared.set(at, others);
      } else unread.push({ at, header });
    }
  });
  return { row, columns, nameParts, shared, unread };
}

/** The columns that a header names, where it names nothing else and more than one. */
function severalIn(header: string, known: ReadonlyMap<string, Column>): Column[] {
  const named = header.split(/[,/&+\n]|\s(?:and|и|va|et|y|e)\s/).map((part) => known.get(plainHeader(part)));
  const found = named.filter((column) => column !== undefined);
  return named.length > 1 && found.length === named.length ? found : [];
}

function wordsOf({ columns }: ListKind): ReadonlyMap<string, Column> {
  const known = new Map<string, Column>();
  for (const column of columns)
    for (const header of [column.title, ...column.also.flatMap((words) => words.split(', '))])
      if (!known.has(plainHeader(header))) known.set(plainHeader(header), column);
  return known;
}

/** `Full name (as in passport):` → `full name` */
function plainHeader(header: string): string {
  return plainWords(header.replace(/\([^)]*\)/g, ' ').replaceAll('ʼ', '')).join(' ');
}
