import { likelyEncoding } from '../source/decode-bytes.ts';
import type { ListKind } from './column.ts';
import { findHeader, weight } from './header.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** What a spreadsheet would take for a formula (OWASP, CSV injection), the full-width signs included. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** The rows of a comma-separated list; the delimiter is the one that makes most sense of the header. */
export async function readCsv(bytes: Uint8Array, kind: ListKind): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync');
  const [, stated, text = ''] = /^(?:sep=(.)\r?\n)?([\s\S]*)$/i.exec(decodeList(bytes)) ?? [];
  let best: { readonly rows: string[][]; readonly weight: number } | undefined;
  for (const delimiter of stated ? [stated] : DELIMITERS) {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    const header = findHeader(rows, kind);
    const found = header ? weight(header) : 0;
    if (best === undefined || found > best.weight) best = { rows, weight: found };
  }
  // The line `sep=;` is a row of the sheet, too.
  return [...(stated ? [[]] : []), ...(best?.rows ?? []).map((cells) => cells.map(withoutGuard))];
}

/** Rows as a list that every spreadsheet opens as what it is: UTF-8 with a mark, no cell a formula. */
export async function writeCsv(rows: readonly (readonly string[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify(
    rows.map((cells) => cells.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))),
    { bom: true, record_delimiter: 'windows', quoted_match: /^\s|\s$|[\r\n;]/ },
  );
}

function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** UTF-8 or UTF-16 where the bytes are that; else what an Excel of the region saves, Windows-1251 or 1252. */
function decodeList(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(likelyEncoding(bytes).label).decode(bytes);
  }
}
