import { listed } from '../base/text.ts';
import type { CellKind, Column, ListKind } from './column.ts';
import { findHeader, type Header } from './header.ts';
import { nameAndTitle } from './name-and-title.ts';
import { NAME_PARTS } from './name-parts.ts';
import { type CellValue, type Organisations, readCell, tidyCell } from './read-cell.ts';

/** One delegate or host of a sheet. */
export interface Entry {
  /** The row of the sheet, from 1. */
  readonly row: number;
  readonly name: string;
  readonly cells: readonly EntryCell[];
}

export interface EntryCell {
  readonly column: Column;
  readonly value: CellValue;
}

export interface ReadList {
  readonly entries: readonly Entry[];
  /** What could not be brought in, by row and cell, with the text that stands there. */
  readonly problems: readonly string[];
  /** What was decided in reading, and what has no place in a tour. */
  readonly notes: readonly string[];
}

/** What stands in a cell about which nobody has anything to say. */
const BLANK = /^(?:[-–—]|n\.?\/?a\.?|н\/д|нет данных)$/i;

/** Reads the rows of a sheet as delegates or hosts. What cannot be read is named; the rest of its cell and row comes in. */
export function readList(
  rows: readonly (readonly string[])[],
  kind: ListKind,
  organisations: Organisations,
): ReadList {
  const tidy = rows.map((cells) => cells.map(tidyCell));
  const header = findHeader(tidy, kind);
  if (header === undefined) return { entries: [], problems: [noHeader(tidy, kind)], notes: [] };
  const entries: Entry[] = [];
  const problems: string[] = [];
  const notes = notesOn(header);
  tidy.forEach((whole, at) => {
    if (at <= header.row || whole.every((cell) => cell === '')) return;
    const row = at + 1;
    const { cells, titles } = titlesApart(whole, header, kind);
    const name = nameIn(cells, header);
    // A row of totals has a number there.
    if (/^\d*$/.test(name)) {
      problems.push(`Row ${row} names nobody and is left out: ${whole.filter(Boolean).join(' | ')}.`);
      return;
    }
    const found = [...readRow(cells, header, kind, organisations), ...titles];
    entries.push({ row, name, cells: found.flatMap(({ read }) => (read ? [read] : [])) });
    for (const { place, column, text, read, problem, note } of found) {
      const cell = `${letterOf(place)}${row} (${name}, ${column.title}): ${JSON.stringify(text)}`;
      if (problem)
        problems.push(`${cell} ${read ? 'comes in without a part of it' : 'is left out'}: ${problem}.`);
      if (note) notes.push(`${cell} ${note}.`);
    }
  });
  return { entries, problems, notes };
}

interface FoundCell {
  readonly place: number;
  readonly column: Column;
  readonly text: string;
  readonly read?: EntryCell;
  readonly problem?: string | undefined;
  readonly note?: string | undefined;
}

/** What becomes of columns that a tour has no place for, or that hold several things. */
function notesOn({ columns, shared, halfKnown, unread }: Header): string[] {
  const title = (column: Column | undefined) => column?.title.toLowerCase() ?? '';
  return [
    ...unread.map(
      ({ at, header }) =>
        `Column ${letterOf(at)}, ${JSON.stringify(header)}, has no place in a tour and is left out.`,
    ),
    ...halfKnown.map(
      ({ at, header }) =>
        `Column ${letterOf(at)}, ${JSON.stringify(header)}, is read as ${title(columns.get(at))}.`,
    ),
    ...[...shared].flatMap(([at, others]) => {
      const first = columns.get(at);
      if (first && titleBeside(first, others)) return [];
      return `Column ${letterOf(at)} holds ${listed([title(first), ...others.map(title)])}; all of it is brought in as ${title(first)}.`;
    }),
  ];
}

/** The column of the titles of those whom a column names. */
function titleBeside({ path }: Column, columns: readonly Column[]): Column | undefined {
  if (path.at(-1) !== 'name') return undefined;
  return columns.find((column) => column.path.join() === [...path.slice(0, -1), 'title'].join());
}

/** The cells of a row with the titles taken out that are glued to names, where the row says none elsewhere. */
function titlesApart(
  whole: readonly string[],
  { columns, shared }: Header,
  kind: ListKind,
): { readonly cells: readonly string[]; readonly titles: readonly FoundCell[] } {
  const cells = [...whole];
  const titles: FoundCell[] = [];
  for (const [place, column] of columns) {
    const text = whole[place] ?? '';
    const title = titleBeside(column, kind.columns);
    const isStated = [...columns].some(([at, other]) => other === title && saidIn(whole, at));
    if (!title || isStated) continue;
    const apart = nameAndTitle(text, titleBeside(column, shared.get(place) ?? []) !== undefined);
    if (!apart) continue;
    cells[place] = apart.name;
    const note = `is read as the name ${apart.name} and the title ${oneLine(apart.title)}`;
    titles.push({ place, column, text, read: { column: title, value: oneLine(apart.title) }, note });
  }
  return { cells, titles };
}

/** What a cell says; nothing where it holds a dash or `n/a`. */
function saidIn(cells: readonly string[], at: number): string {
  const text = cells[at] ?? '';
  return BLANK.test(text) ? '' : text;
}

function readRow(
  cells: readonly string[],
  { columns, needs }: Header,
  kind: ListKind,
  organisations: Organisations,
): FoundCell[] {
  return [...columns].flatMap(([place, column]): FoundCell[] => {
    const text = saidIn(cells, place);
    if (text === '' || column.path.join() === 'name') return [];
    const { value, path, problem, note } = readCell(text, kindAt(place, column, needs), organisations);
    const cell = { place, column, text, problem };
    if (value === undefined) return [{ ...cell, note }];
    const own = path ? kind.columns.find((other) => other.path.join() === path.join()) : column;
    const isSaid = path && [...columns].some(([at, other]) => other === own && saidIn(cells, at));
    if (!own || isSaid) return [{ ...cell, note: 'is left out, as the row says it in another column' }];
    return [{ ...cell, read: { column: own, value }, note }];
  });
}

function kindAt(place: number, { kind }: Column, needs: Header['needs']): CellKind {
  const need = needs.get(place);
  return need === undefined ? kind : { need };
}

/** `A`, `Z`, `AA`: how a spreadsheet names the column at a place from 0. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

function nameIn(cells: readonly string[], { columns, nameParts }: Header): string {
  for (const [at, { path }] of columns) {
    const name = path.join() === 'name' ? oneLine(cells[at] ?? '') : '';
    if (name !== '') return name;
  }
  const places = NAME_PARTS.map((part) => [...nameParts].find(([, meant]) => meant === part)?.[0]);
  return oneLine(places.map((at) => (at === undefined ? '' : (cells[at] ?? ''))).join(' '));
}

/** A name as one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function noHeader(rows: readonly (readonly string[])[], kind: ListKind): string {
  const first = rows.find((cells) => cells.some(Boolean))?.filter(Boolean) ?? [];
  if (first.length === 0) return 'The sheet is empty.';
  const [name = kind.columns[0]] = kind.columns;
  return `No row says what the columns hold: none has a header such as ${JSON.stringify(name?.title)}. The first row reads: ${first.slice(0, 5).join(' | ')}.`;
}
