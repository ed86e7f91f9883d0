import stringWidth from 'fast-string-width';

/** What is seen as one sign: a letter with its accents, an emoji with its parts. */
interface Glyph {
  /** Where it begins in the line, in UTF-16 units. */
  readonly offset: number;
  /** The column in which it is drawn, from 0. */
  readonly column: number;
  readonly width: number;
  readonly shown: string;
}

/** A line as a terminal draws it. */
export interface DrawnLine {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
  /** The column of the sign at an offset; behind the line, its width. */
  columnAt(offset: number): number;
}

const TAB = 4;
/** Printable ASCII, letters of Latin, Greek and Cyrillic, typographic signs, currencies: each is one sign by itself. */
const SIMPLE =
  /^[\t\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
let segmenter: Intl.Segmenter | undefined;
/** Zero-width space, byte order mark, soft hyphen, marks of direction: drawn as nothing, whatever a width table says. */
const INVISIBLE = /[\u200B\u200E\u200F\u061C\u00AD\uFEFF\u202A-\u202E\u2060-\u2069]/gu;

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return stringWidth(text.replace(INVISIBLE, ''));
}

/** Lays out a line: tabs widened, control characters made visible, wide signs counted double. */
export function drawnLine(text: string, unicode: boolean): DrawnLine {
  const glyphs: Glyph[] = [];
  let column = 0;
  for (const { segment, index } of segments(text)) {
    const shown = drawn(segment, column, unicode);
    const width = columnsOf(shown);
    glyphs.push({ offset: index, column, width, shown });
    column += width;
  }
  return {
    glyphs,
    width: column,
    columnAt: (offset) =>
      glyphs.findLast((glyph) => glyph.offset <= offset && offset < text.length)?.column ??
      (offset < text.length ? 0 : column),
  };
}

/** Nearly every line is simple; the rules of Unicode for the others take 25 ms to load. */
function segments(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (SIMPLE.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function drawn(segment: string, column: number, unicode: boolean): string {
  if (segment === '\t') return ' '.repeat(TAB - (column % TAB));
  const code = segment.codePointAt(0) ?? 0;
  if (code < 0x20) return unicode ? String.fromCodePoint(0x2400 + code) : '?';
  if ((code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000)) return unicode ? '\uFFFD' : '?';
  if (code === 0x2028 || code === 0x2029) return ' ';
  return segment.replace(INVISIBLE, '');
}
