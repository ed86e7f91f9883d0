import { valueAt } from '../base/path.ts';
import type { ListKind } from './column.ts';
import { writeCell } from './read-cell.ts';

/** A tour's list as the rows of a sheet, the header first: the columns that every sheet has, and those that somebody fills. */
export function writeList(items: readonly unknown[], kind: ListKind): string[][] {
  const columns = kind.columns.filter(
    ({ path, always }) => always || items.some((item) => writeCell(valueAt(item, path)) !== ''),
  );
  return [
    columns.map(({ title }) => title),
    ...items.map((item) => columns.map(({ path }) => writeCell(valueAt(item, path)))),
  ];
}
