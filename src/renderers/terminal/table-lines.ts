import { columnsOf } from '../../base/columns.ts';
import { sum } from '../../base/number.ts';
import type { Table } from '../../outline/outline.ts';
import { glyphs, padded, paintOf, type Screen, shown, wrapped } from './screen.ts';

const GAP = 2;
/** A column of running text needs so much; a shorter one keeps its own width. */
const LEAST = 16;

/**
 * How tables of the same columns become lines, all alike: columns side by side where each has room, else, or where that
 * is shorter, every row as a small stack.
 */
export function tableLayout(peers: readonly [Table, ...Table[]], screen: Screen): (table: Table) => string[] {
  const [table] = peers;
  const widthOf = (text: string) => columnsOf(shown(text, screen));
  const rows = peers.flatMap((peer) => peer.rows.map(({ cells }) => cells.map(widthOf)));
  const natural = table.columns.map(({ title }, i) =>
    rows.reduce((most, cells) => Math.max(most, cells[i] ?? 0), widthOf(title)),
  );
  const room = screen.width - GAP * (table.columns.length - 1);
  const least = natural.map((width) => Math.min(width, LEAST));
  const asStack = (one: Table) => stacked(one, natural[0] ?? 0, screen);
  if (sum(least) > room) return asStack;
  const widths = columnWidths(table, natural, least, room);
  const laidOut = (layout: (one: Table) => string[]) => new Map(peers.map((peer) => [peer, layout(peer)]));
  const height = (all: typeof stacks) => sum([...all.values()].map((lines) => lines.length));
  const stacks = laidOut(asStack);
  const stackHeight = height(stacks);
  if (stackHeight < leastHeight(rows, widths)) return (one) => stacks.get(one) ?? [];
  const grids = laidOut((one) => sideBySide(one, widths, screen));
  const shorter = stackHeight < height(grids) ? stacks : grids;
  return (one) => shorter.get(one) ?? [];
}

/** Lines that cells of such widths fill in columns of theirs, if no line had room left but for the space that it ends with. */
function leastHeight(rows: readonly (readonly number[])[], widths: readonly number[]): number {
  const lines = (cell: number, i: number) => Math.ceil((cell + 1) / ((widths[i] ?? 1) + 1));
  return sum(rows.map((cells) => Math.max(1, ...cells.map(lines))));
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

/** The first cell before the others where it is short, as a date is, else above them; the second cell, and the rest joined below it. */
function stacked({ rows }: Table, first: number, screen: Screen): string[] {
  const { palette } = screen;
  const isBeside = first <= LEAST;
  const indent = isBeside ? first + GAP : GAP;
  return rows.flatMap(({ tone, cells: [head = '', text = '', ...others] }) => {
    const paint = paintOf(tone, screen);
    const width = screen.width - indent;
    const small = others.filter((cell) => cell !== '').join(` ${glyphs(screen).dot} `);
    const right = [
      ...(text === '' ? [] : wrapped(text, width, screen)),
      ...(small === '' ? [] : wrapped(small, width, screen).map((line) => palette.muted(line))),
    ];
    const above = isBeside || head === '' ? [] : wrapped(head, screen.width, screen);
    const lines = right.map((line, i) =>
      isBeside && i === 0 ? paint(padded(shown(head, screen), indent)) + line : ' '.repeat(indent) + line,
    );
    return [...above.map((line) => palette.strong(paint(line))), ...lines];
  });
}
