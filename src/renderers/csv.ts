import type { Words } from '../language/words.ts';
import { sheetsIn } from '../outline/bilingual.ts';
import { PARTS } from '../outline/outline-plan.ts';
import type { Sheet } from '../outline/sheet.ts';
import type { RenderContext, Renderer } from './renderer.ts';

/** Without it Excel reads UTF-8 as the code page of the country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The plan for spreadsheets and databases, RFC 4180 in UTF-8: one file a part. */
export const csv: Renderer = {
  id: 'csv',
  extension: 'csv',
  render: (plan, { parts, languages }) =>
    sheetsIn(plan, parts ?? PARTS, inLatin(languages)).map((sheet) => ({
      name: sheet.name,
      content: csvOf(sheet),
    })),
};

/** Programs read it. */
function inLatin([first, ...others]: RenderContext['languages']): [Words, ...Words[]] {
  const latin = (words: Words) => words.withDigits?.('latin') ?? words;
  return [latin(first), ...others.map(latin)];
}

function csvOf({ columns, rows }: Sheet): string {
  const records = [
    columns.map(({ title }) => field(title)),
    ...rows.map((cells) => cells.map(cellOf(columns))),
  ];
  return BYTE_ORDER_MARK + records.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cellOf(columns: Sheet['columns']) {
  return (cell: string, at: number) => (columns[at]?.kind === 'number' ? cell : field(cell));
}

/**
 * A cell that a spreadsheet would take for a formula starts with an apostrophe, which it shows as text (OWASP, CSV
 * injection); East Asian keyboards write the same signs in full width.
 */
function field(cell: string): string {
  const safe = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
