import type { Table } from '../../outline/outline.ts';
import { columnsOf, glyphs, padded, paintOf, type Screen, shown, wrapped } from './screen.ts';

const GAP = 2;
/** A column of running text needs so much; a shorter one keeps its own width. */
const LEAST = 16;

/**
 * A table as lines: columns side by side where each has room, else every row as a small stack. Tables of the same
 * columns, its `peers`, come out equally wide.
 */
export function tableLines(table: Table, peers: readonly Table[], screen: Screen): string[] {
  const natural = table.columns.map(({ title }, i) => {
    const cells = peers.flatMap(({ rows }) => rows.map((row) => row.cells[i] ?? ''));
    return Math.max(...[title, ...cells].map((text) => columnsOf(shown(text, screen))));
  });
  const room = screen.width - GAP * (table.columns.length - 1);
  const least = natural.map((width) => Math.min(width, LEAST));
  return sum(least) > room
    ? stacked(table, screen)
    : sideBySide(table, columnWidths(table, natural, least, room), screen);
}

/** What each column needs at the least, and of the rest its share, until it has all that it could use. */
function columnWidths(
  { columns }: Table,
  natural: readonly number[],
  least: readonly number[],
  room: number,
): number[] {
  const widths = [...least];
  for (let left = room - sum(widths); left > 0; left--) {
    const wanting = widths.flatMap((width, i) => (width < (natural[i] ?? 0) ? [i] : []));
    const fill = (i: number) => (widths[i] ?? 0) / (columns[i]?.share ?? 1);
    const [next] = wanting.sort((a, b) => fill(a) - fill(b));
    if (next === undefined) break;
    widths[next] = (widths[next] ?? 0) + 1;
  }
  return widths;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function sideBySide({ columns, rows }: Table, widths: readonly number[], screen: Screen): string[] {
  const { palette } = screen;
  const gap = ' '.repeat(GAP);
  const line = (cells: readonly string[], paintFirst = (text: string) => text) =>
    cells
      .map((cell, i) => padded(cell, widths[i] ?? 0))
      .map((cell, i) => (i === 0 ? paintFirst(cell) : cell))
      .join(gap)
      .trimEnd();
  const header = columns.map(({ title }) => title);
  const rule = widths.map((width) => glyphs(screen).rule.repeat(width));
  const body = rows.flatMap(({ tone, cells }) => {
    const stacks = cells.map((cell, i) => wrapped(cell, widths[i] ?? 1, screen));
    const height = Math.max(...stacks.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      line(
        stacks.map((lines) => lines[at] ?? ''),
        paintOf(tone, screen),
      ),
    );
  });
  return [palette.strong(line(header)), palette.muted(line(rule)), ...body];
}

/** The first cell as a heading of its row, the second below it, the others joined on a third line. */
function stacked({ rows }: Table, screen: Screen): string[] {
  const { dot } = glyphs(screen);
  return rows.flatMap(({ tone, cells: [first = '', second = '', ...others] }) => {
    const paint = paintOf(tone, screen);
    const below = [second, others.filter((cell) => cell !== '').join(` ${dot} `)].filter(
      (text) => text !== '',
    );
    return [
      ...(first === ''
        ? []
        : wrapped(first, screen.width, screen).map((text) => screen.palette.strong(paint(text)))),
      ...below
        .flatMap((text) => wrapped(text, screen.width - GAP, screen))
        .map((text) => ' '.repeat(GAP) + text),
    ];
  });
}
