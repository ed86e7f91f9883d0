import type { Column, ListKind } from './column.ts';
import { findHeader, type Header } from './header.ts';
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

/** Reads the rows of a sheet as delegates or hosts. A faulty cell is named and left out; the rest of its row comes in. */
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
  const notes = header.unread.map(
    ({ at, header: text }) =>
      `Column ${letterOf(at)}, ${JSON.stringify(text)}, has no place in a tour and is left out.`,
  );
  tidy.forEach((cells, at) => {
    if (at <= header.row || cells.every((cell) => cell === '')) return;
    const row = at + 1;
    const name = nameIn(cells, header);
    if (name === '') {
      problems.push(`Row ${row} names nobody and is left out: ${cells.filter(Boolean).join(' | ')}.`);
      return;
    }
    const found = readRow(cells, header, organisations);
    entries.push({ row, name, cells: found.flatMap(({ read }) => (read ? [read] : [])) });
    for (const { place, column, text, problem, note } of found) {
      const cell = `${letterOf(place)}${row} (${name}, ${column.title}): ${JSON.stringify(text)}`;
      if (problem) problems.push(`${cell} is left out: ${problem}.`);
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
  readonly problem?: string;
  readonly note?: string | undefined;
}

function readRow(cells: readonly string[], { columns }: Header, organisations: Organisations): FoundCell[] {
  return [...columns].flatMap(([place, column]): FoundCell[] => {
    const text = cells[place] ?? '';
    if (text === '' || column.path.join() === 'name') return [];
    const reading = readCell(text, column.kind, organisations);
    const cell = { place, column, text };
    if ('problem' in reading) return [{ ...cell, problem: reading.problem }];
    return [{ ...cell, read: { column, value: reading.value }, note: reading.note }];
  });
}

/** `A`, `Z`, `AA`: how a spreadsheet names the column at a place from 0. */
export function letterOf(at: number): string {
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
