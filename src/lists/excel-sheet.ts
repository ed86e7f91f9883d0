import type { SheetData } from 'write-excel-file/universal';
import { listed } from '../base/text.ts';
import type { ListKind } from './column.ts';
import { findHeader } from './header.ts';

/** The rows of a sheet, and what is to be said of where they come from. */
export interface ReadSheet {
  readonly rows: string[][];
  readonly notes: readonly string[];
}

/** The sheet of an Excel workbook that has the list, the first one where none has; each cell as a text; dates in ISO 8601. Throws where the bytes are none. */
export async function readExcel(bytes: Uint8Array, kind: ListKind): Promise<ReadSheet> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const sheets = (await readWorkbook(new Uint8Array(bytes).buffer)).map(({ sheet, data }) => ({
    sheet,
    rows: data.map((cells) => cells.map(textOf)),
  }));
  const read = sheets.find(({ rows }) => findHeader(rows, kind)) ?? sheets[0];
  const unread = sheets.filter((one) => one !== read && one.rows.length > 0).map(({ sheet }) => `"${sheet}"`);
  const notes = [
    `The sheet "${read?.sheet}" is read, and ${listed(unread)} ${unread.length === 1 ? 'is' : 'are'} not.`,
  ];
  return { rows: read?.rows ?? [], notes: unread.length > 0 ? notes : [] };
}

/** Rows as an Excel workbook of one sheet, the first row held in place. Every cell is a text: none is a formula. */
export async function writeExcel(rows: readonly (readonly string[])[], sheet: string): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const [header = []] = rows;
  const data: SheetData = rows.map((cells, at) =>
    cells.map((value) =>
      value === ''
        ? null
        : at === 0
          ? { value: kept(value), type: String, fontWeight: 'bold' }
          : { value: kept(value), type: String, wrap: true },
    ),
  );
  const columns = header.map((_, at) => ({ width: widthOf(rows.map((cells) => cells[at] ?? '')) }));
  const blob = await writeWorkbook(data, {
    sheet,
    columns,
    stickyRowsCount: 1,
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** write-excel-file looks texts up in a plain object: `constructor` is there before anybody wrote it. Readers drop the space. */
function kept(text: string): string {
  return text in {} ? `${text} ` : text;
}

const NARROWEST = 10;
const WIDEST = 50;

function widthOf(cells: readonly string[]): number {
  return Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((cell) => cell.length + 2)));
}

/** Excel keeps a date as a day count without a zone; the package gives its midnight in UTC. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
