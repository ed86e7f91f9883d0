import { columnsOfAny, wrappedAny } from './any-script.ts';

/** Printable ASCII, letters of Latin, Greek and Cyrillic, typographic signs, lines and boxes as documents draw them. */
const SIMPLE =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u0391-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2500-\u2593\u2610-\u2612\u2713\u2717]*$/;

/** True where each sign is a letter by itself and takes one column; nearly every text is simple, and quickly laid out. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return isSimple(text) ? text.length : columnsOfAny(text);
}

/** The lines of a text, broken between words at `width` columns. A longer word stays whole unless `hard` breaks it. */
export function wrapped(text: string, width: number, { hard = false } = {}): string[] {
  const words = text.split(' ');
  const isPlain = isSimple(text) && words.every((word) => word !== '' && (!hard || word.length <= width));
  if (!isPlain) return wrappedAny(text, width, hard);
  const done: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > width) {
      done.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...done, line];
}
