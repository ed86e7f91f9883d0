import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Columns that a text takes on a terminal, whatever it is made of. */
export function columnsOfAny(text: string): number {
  return stringWidth(text);
}

/** Its lines, broken between words at `width` columns, or within them where `hard`. */
export function wrappedAny(text: string, width: number, hard: boolean): string[] {
  return wrapAnsi(text, width, { hard }).split('\n');
}
