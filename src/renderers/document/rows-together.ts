import { columnsOf } from '../../base/columns.ts';
import type { Table } from '../../outline/outline.ts';

/** Letters in a line of a table across a page, and lines of a table that stays on one page, a third of it. House rule. */
const [LINE, MOST_LINES] = [100, 14];

/** True of a table that stands whole on a page; a longer one may go on overleaf. */
export function isShort({ columns, rows }: Table): boolean {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const lines = rows.map(({ cells }) =>
    Math.max(
      1,
      ...cells.map((cell, i) => Math.ceil((columnsOf(cell) * total) / (LINE * (columns[i]?.share ?? 1)))),
    ),
  );
  return lines.reduce((sum, height) => sum + height, 0) <= MOST_LINES;
}
