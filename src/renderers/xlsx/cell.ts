import { daysBetween, type LocalDate } from '../../base/calendar.ts';
import { DAY_MINUTES, parseClock } from '../../base/clock.ts';
import { xmlText } from '../office/xml.ts';
import { LOOKS, type Look } from './styles.ts';

/** What stands in a cell. Whatever somebody wrote is a text, which no spreadsheet calculates; formulas are ours alone. */
export type Cell =
  /** Nothing, with the lines around it. */
  | { readonly look: Look }
  | { readonly text: string; readonly look?: Look }
  | { readonly number: number; readonly look?: Look }
  | {
      /** Without the equals sign: `SUM(E2:E5)`. */
      readonly formula: string;
      /** What it comes to, for readers that do not calculate. */
      readonly result: number;
      readonly look?: Look;
    };

/** Longest text that Excel keeps in a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
/** The day before the first of Excel's days, as counted since its year 1900 that had a 29 February. */
const DAY_ZERO = '1899-12-30' as LocalDate;

/** A date as a spreadsheet counts it. */
export function dateCell(date: LocalDate, look: Look = 'date'): Cell {
  return { number: daysBetween(DAY_ZERO, date), look };
}

/** `08:30` as a part of a day; undefined where it is no time. */
export function timeCell(time: string): Cell | undefined {
  const minutes = parseClock(time);
  return minutes === undefined ? undefined : { number: minutes / DAY_MINUTES, look: 'time' };
}

/** A cell in SpreadsheetML; `place` is like `B7`. */
export function cellXml(place: string, cell: Cell): string {
  const look = LOOKS.indexOf(cell.look ?? 'text');
  if ('text' in cell)
    return `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(kept(cell.text))}</t></is></c>`;
  if ('formula' in cell)
    return `<c r="${place}" s="${look}"><f>${xmlText(cell.formula)}</f><v>${cell.result}</v></c>`;
  if ('number' in cell) return `<c r="${place}" s="${look}"><v>${cell.number}</v></c>`;
  return `<c r="${place}" s="${look}"/>`;
}

/** Excel reads `_x003D_` in a text as the sign of that number (ECMA-376, ST_Xstring) and refuses texts that are too long. */
function kept(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (escaped.length <= LONGEST_TEXT) return escaped;
  return `${escaped.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
