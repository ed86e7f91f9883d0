import { sum } from '../../base/number.ts';
import { textWidth } from '../../pictures/canvas/text-width.ts';
import { DECLARATION } from '../office/properties.ts';
import { xmlText } from '../office/xml.ts';
import type { Paper } from '../renderer.ts';
import { type Cell, cellXml, columnName } from './cell.ts';
import { isUpright } from './styles.ts';

/** A sheet of a workbook; its first row are the titles, held in place on the screen and repeated on paper. */
export interface Worksheet {
  /** Its tab: 31 letters at most, none of `[]:*?/\`. */
  readonly name: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** True where rows can be filtered by what stands in their columns. */
  readonly isFiltered: boolean;
  /** How many of the columns go on paper; all of them unless given. */
  readonly printed?: number;
  /** What may be chosen in the first column. */
  readonly choices?: readonly string[];
  /** Letters that each column shows; as its texts need unless given. */
  readonly widths?: readonly number[];
}

/** What is printed along the edges of every sheet, and which way it is read. */
export interface Frame {
  readonly head: string;
  readonly foot: string;
  /** `Page &P of &N` or `&P/&N`: the signs stand for numbers. */
  readonly numbering: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: Paper;
}

/** Of a column, beside its texts: what they are set in, and the edges. */
const BESIDE = 3;
/** Letters that a column shows at least and at most; longer texts are wrapped. */
const NARROWEST = 8;
/** The same of signs to choose from. */
const CHOICE = 2;
const WIDEST = 44;
/** The same of columns that stay off paper: wide, so that they do not make rows high. */
const WIDEST_BESIDE = 90;
/** Columns up to this keep their width, and all together have this much on a page that is read without a glass. */
const NARROW = 14;
const PAGE_WIDTH = { landscape: 140, portrait: 95 };
/** Excel's numbers for them, ECMA-376, 18.3.1.63. */
const PAPER_SIZES: Readonly<Record<Paper, number>> = { A4: 9, Letter: 1 };
/** More columns than this lie across the page, and fewer that would be too narrow upright. */
const MOST_UPRIGHT = 6;
/** Points; a row can be no taller than Excel's 409. */
const LINE_HEIGHT = 13;
const TALLEST = 409;
/** Lines that a date read from below is high. */
const UPRIGHT = 5;
/** Longest text that Excel takes along the edge of a page. */
const EDGE_LENGTH = 120;

export function worksheetXml(
  { rows, isFiltered, printed, choices, widths: given }: Worksheet,
  frame: Frame,
): string {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const range = rangeOf(rows.length, columns);
  const contents = Array.from({ length: columns }, (_, at) =>
    choices !== undefined && at === 0
      ? { longest: CHOICE, longestPiece: CHOICE }
      : contentOf(rows.map((cells) => cells[at])),
  );
  const [onPaper, beside] = [contents.slice(0, printed), contents.slice(printed ?? columns)];
  const orientation = onPaper.length > MOST_UPRIGHT || isTight(onPaper) ? 'landscape' : 'portrait';
  const widths = given ?? [
    ...widthsOf(onPaper, PAGE_WIDTH[orientation]),
    ...beside.map(({ longest }) => Math.min(WIDEST_BESIDE, longest + BESIDE)),
  ];
  return [
    `${DECLARATION}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${range}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${frame.direction === 'rtl' ? ' rightToLeft="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="14"/>',
    `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.map((cells, at) => rowXml(cells, at, widths)).join('')}</sheetData>`,
    isFiltered ? `<autoFilter ref="${range}"/>` : '',
    choices === undefined || rows.length < 2 ? '' : validation(choices, rows.length),
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER_SIZES[frame.paper]}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>&amp;L${edge(frame.head)}&amp;R&amp;A</oddHeader><oddFooter>&amp;L${edge(turned(frame.foot, frame))}&amp;R${xmlText(frame.numbering)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

/** `A1:I83` */
export function rangeOf(rows: number, columns: number): string {
  return `A1:${columnName(columns - 1)}${Math.max(1, rows)}`;
}

/** A list to choose from in each cell of the first column below its title. */
function validation(choices: readonly string[], rows: number): string {
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A${rows}"><formula1>"${xmlText(choices.join(','))}"</formula1></dataValidation></dataValidations>`;
}

/** Programs that do not measure texts show as many lines as the row says. */
function rowXml(cells: readonly (Cell | undefined)[], at: number, widths: readonly number[]): string {
  const lines = cells.map((cell, i) => {
    if (isUpright(cell?.look)) return UPRIGHT;
    return cell !== undefined && 'text' in cell ? linesOf(cell.text, widths[i] ?? NARROWEST) : 1;
  });
  const height = Math.min(TALLEST, Math.max(1, ...lines) * LINE_HEIGHT + 2);
  const written = cells.map((cell, i) =>
    cell === undefined ? '' : cellXml(`${columnName(i)}${at + 1}`, cell),
  );
  return `<row r="${at + 1}" ht="${height}" customHeight="1">${written.join('')}</row>`;
}

/** Lines of a text that is wrapped between words in a column of a width. */
function linesOf(text: string, column: number): number {
  const width = column - BESIDE;
  let [lines, room] = [1, width];
  for (const piece of piecesOf(text)) {
    const length = digitsOf(piece.trimEnd());
    if (length > room && room < width) [lines, room] = [lines + 1, width];
    room -= digitsOf(piece);
    while (room < -1) [lines, room] = [lines + 1, room + width];
  }
  return lines;
}

/** Widths of columns are counted in digits, and those of texts here too; letters of Arial are so much wider beside its digits. */
function digitsOf(text: string): number {
  return (1.08 * textWidth(text, 1)) / textWidth('0', 1);
}

/** What no line is broken in: words, and parts of them up to a hyphen or a stroke. */
function piecesOf(text: string): string[] {
  return text.split(/(?<=[ \u2010/-])/);
}

/** Letters of what stands in a column: of its longest text, and of the longest piece that no line is broken in. */
interface Content {
  readonly longest: number;
  readonly longestPiece: number;
}

function contentOf(cells: readonly (Cell | undefined)[]): Content {
  const texts = cells.flatMap((cell) => (cell !== undefined && 'text' in cell ? [cell.text] : []));
  const most = (parts: readonly string[]) => Math.max(NARROWEST, ...parts.map(digitsOf));
  return {
    longest: most(texts),
    longestPiece: most(texts.flatMap(piecesOf).map((piece) => piece.trimEnd())),
  };
}

/**
 * Widths of columns by their longest texts. Where they are too many for a page, the wide ones share what is left of it
 * by the square roots of their lengths, as a text that is wrapped grows in both directions; none breaks a word.
 */
function widthsOf(contents: readonly Content[], page: number): number[] {
  const wished = contents.map(({ longest }) => longest + BESIDE);
  if (sum(wished) <= page) return wished;
  const isWide = (at: number) => (wished[at] ?? 0) > NARROW;
  const roots = contents.map(({ longest }, at) => (isWide(at) ? Math.sqrt(longest) : 0));
  const allRoots = sum(roots);
  const left = page - sum(wished.map((width, at) => (isWide(at) ? 0 : width)));
  return wished.map((width, at) => {
    if (!isWide(at)) return width;
    const least = Math.min(WIDEST, (contents[at]?.longestPiece ?? 0) + BESIDE);
    return Math.max(NARROW, least, Math.min(width, Math.round((left * (roots[at] ?? 0)) / allRoots)));
  });
}

/** True where the texts of the columns would be wrapped in columns that are no wider than a few words. */
function isTight(contents: readonly Content[]): boolean {
  return sum(contents.map(({ longest }) => Math.min(WIDEST, longest + BESIDE))) > PAGE_WIDTH.portrait;
}

/** Along the edges of a page words are read from the left, also those of an Arabic sheet, unless they are embedded. */
function turned(text: string, { direction }: Frame): string {
  return direction === 'rtl' ? `\u202B${text}\u202C` : text;
}

/** An ampersand alone would start an instruction, and a number behind `&L` be a size of letters. */
function edge(text: string): string {
  const letters = [...text];
  const short = letters.length > EDGE_LENGTH ? `${letters.slice(0, EDGE_LENGTH).join('')}…` : text;
  return xmlText(` ${short}`.replaceAll('&', '&&'));
}
