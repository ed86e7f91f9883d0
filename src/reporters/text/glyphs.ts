import { isSimple, columnsOf as visibleColumns } from '../../base/columns.ts';

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
let segmenter: Intl.Segmenter | undefined;
/** Zero-width space, byte order mark, soft hyphen, marks of direction: drawn as nothing, whatever a width table says. */
const INVISIBLE = /[\u200B\u200E\u200F\u061C\u00AD\uFEFF\u202A-\u202E\u2060-\u2069]/gu;

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return visibleColumns(text.replace(INVISIBLE, ''));
}

/** Lays out a line: tabs widened, control characters made visible, wide signs counted double. */
export function drawnLine(text: string, unicode: boolean): DrawnLine {
  const glyphs = isSimple(text) ? simpleGlyphs(text) : glyphsOf(text, unicode);
  const width = glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
  return {
    glyphs,
    width,
    columnAt: (offset) =>
      glyphs.findLast((glyph) => glyph.offset <= offset && offset < text.length)?.column ??
      (offset < text.length ? 0 : width),
  };
}

function simpleGlyphs(text: string): Glyph[] {
  return Array.from(text, (shown, at) => ({ offset: at, column: at, width: 1, shown }));
}

/** By the rules of Unicode, which take 25 ms to load. */
function glyphsOf(text: string, unicode: boolean): Glyph[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const glyphs: Glyph[] = [];
  let column = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const shown = drawn(segment, column, unicode);
    const width = columnsOf(shown);
    glyphs.push({ offset: index, column, width, shown });
    column += width;
  }
  return glyphs;
}

function drawn(segment: string, column: number, unicode: boolean): string {
  if (segment === '\t') return ' '.repeat(TAB - (column % TAB));
  const code = segment.codePointAt(0) ?? 0;
  if (code < 0x20) return unicode ? String.fromCodePoint(0x2400 + code) : '?';
  if ((code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000)) return unicode ? '\uFFFD' : '?';
  if (code === 0x2028 || code === 0x2029) return ' ';
  return segment.replace(INVISIBLE, '');
}
