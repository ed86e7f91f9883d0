import { rememberedByObject } from '../base/remembered.ts';
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
  /** What somebody needs, of a column whose header says it above a yes or no. */
  readonly needs: ReadonlyMap<number, string>;
  /** Headers in two languages, one of them not known here. */
  readonly halfKnown: readonly { readonly at: number; readonly header: string }[];
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
  return best && inTwoRows(rows, belowOthers(rows, best, kind), kind);
}

/** A header some of whose parts have their whole in the row above: `Passport`, and below it, beside `Name`, `No.` and `Valid until`. */
function belowOthers(rows: readonly (readonly string[])[], header: Header, kind: ListKind): Header {
  const [above = [], below = []] = header.row === 0 ? [] : rows.slice(header.row - 1, header.row + 1);
  const known = wordsOf(kind);
  const cells = below.map((part, at) => wholeOf(above, part, at, known) ?? part);
  const both = readHeader(cells, header.row, kind);
  return weight(both) > weight(header) ? both : header;
}

/** A header whose parts stand in a second row below it: `Passport`, and below it `Number` and `Valid until`. */
function inTwoRows(rows: readonly (readonly string[])[], header: Header, kind: ListKind): Header {
  const [above = [], below = []] = rows.slice(header.row, header.row + 2);
  const known = wordsOf(kind);
  const cells = Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const part = below[at] ?? '';
    return wholeOf(above, part, at, known) ?? (above[at] || part);
  });
  const both = readHeader(cells, header.row + 1, kind);
  const names = [...header.columns].filter(([, column]) => isName(column)).map(([at]) => at);
  const hasName = [...names, ...header.nameParts.keys()].some((at) => (below[at] ?? '') !== '');
  return !hasName && weight(both) > weight(header) ? both : header;
}

/** What a part means together with the cell above it; the text of a merged cell stands in its first column alone. */
function wholeOf(
  above: readonly string[],
  part: string,
  at: number,
  known: ReadonlyMap<string, Column>,
): string | undefined {
  const over = above.slice(0, at + 1).findLast((cell) => cell !== '') ?? '';
  const wholes = wordings(over).flatMap((one) => wordings(part).map((other) => `${one} ${other}`));
  return part === '' || over === '' ? undefined : wholes.find((whole) => known.has(plainHeader(whole)));
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
  const needs = new Map<number, string>();
  const halfKnown: { at: number; header: string }[] = [];
  const unread: { at: number; header: string }[] = [];
  const parts = kind.one === 'delegate' ? cells.map((cell) => namePartOf(plainHeader(cell))) : [];
  // "Имя" alone is the whole name, beside "Фамилия" a part of it.
  const divided = new Set(parts.filter((part) => part === 'given' || part === 'family')).size === 2;
  const certain = new Set(
    cells.map((cell) => columnsOf(plainHeader(cell), kind)).flatMap((own) => (own.length === 1 ? own : [])),
  );
  const isFree = (column: Column | undefined) => column && ![...columns.values()].includes(column);
  cells.forEach((header, at) => {
    const words = plainHeader(header);
    if (words === '') return;
    // "Contact person" is who receives the delegation, unless another column says that.
    const own = columnsOf(words, kind);
    const column = own.find((one) => isFree(one) && (own.length === 1 || !certain.has(one)));
    const part = parts[at];
    const several = severalIn(header, known);
    const [first, ...others] = several.length > 0 ? several : inTwoLanguages(header, known);
    if (column && !(divided && part)) {
      columns.set(at, column);
      if (plainHeaders(column.needs).includes(words))
        needs.set(
          at,
          header
            .replace(/\([^)]*\)|[?:*]/g, '')
            .trim()
            .toLowerCase(),
        );
    } else if (part && ![...nameParts.values()].includes(part)) nameParts.set(at, part);
    else if (first && isFree(first)) {
      columns.set(at, first);
      if (others.length > 0) shared.set(at, others);
      if (several.length === 0) halfKnown.push({ at, header });
    } else unread.push({ at, header });
  });
  return { row, columns, nameParts, shared, needs, halfKnown, unread };
}

/** The columns that a header names, where it names nothing else. */
function severalIn(header: string, known: ReadonlyMap<string, Column>): Column[] {
  const named = header.split(/[,/&+\n]|\s(?:and|и|va|et|y|e)\s/).map((part) => known.get(plainHeader(part)));
  const found = named.filter((column) => column !== undefined);
  return named.length > 1 && found.length === named.length ? [...new Set(found)] : [];
}

/** `Họ và tên / Full name`: one column, named in a language that is known here and in another one. */
function inTwoLanguages(header: string, known: ReadonlyMap<string, Column>): Column[] {
  const found = new Set(wordings(header).flatMap((wording) => known.get(plainHeader(wording)) ?? []));
  return found.size === 1 ? [...found] : [];
}

/** A header, each half of one in two languages, and what stands in its brackets. */
function wordings(header: string): string[] {
  return [
    header,
    ...header.split(/[/|\n]|\s[-–—]\s/),
    ...[...header.matchAll(/\(([^)]*)\)/g)].map(([, inner = '']) => inner),
  ];
}

function wordsOf({ columns }: ListKind): ReadonlyMap<string, Column> {
  const known = new Map<string, Column>();
  for (const column of columns)
    for (const header of headersOf(column)) if (!known.has(header)) known.set(header, column);
  return known;
}

function columnsOf(words: string, { columns }: ListKind): Column[] {
  return columns.filter((column) => headersOf(column).includes(words));
}

const headersOf = rememberedByObject(({ title, also, needs }: Column): readonly string[] => [
  plainHeader(title),
  ...plainHeaders(also),
  ...plainHeaders(needs),
]);

function plainHeaders(lists: readonly string[] = []): string[] {
  return lists.flatMap((words) => words.split(', ')).map(plainHeader);
}

/** `Full name (as in passport):` → `full name` */
function plainHeader(header: string): string {
  return plainWords(header.replace(/\([^)]*\)/g, ' ').replaceAll('ʼ', '')).join(' ');
}
