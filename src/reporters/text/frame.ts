import { wrapped } from '../../base/columns.ts';
import type { Lines } from '../../base/lines.ts';
import type { Palette } from '../../base/palette.ts';
import { singleLine } from '../../base/single-line.ts';
import type { Range } from '../../diagnostics/diagnostic.ts';
import { columnsOf, type DrawnLine, drawnLine } from './glyphs.ts';

/** A place to underline, with what stands there. */
export interface Mark {
  readonly range: Range;
  readonly message: string;
  readonly isPrimary: boolean;
  readonly paint: (text: string) => string;
}

export interface FrameStyle {
  readonly width: number;
  readonly unicode: boolean;
  readonly palette: Palette;
  /** Columns for line numbers. */
  readonly gutter: number;
}

/** Longer lines are laid out around each mark alone: to count the columns of megabytes takes seconds. */
const LONG = 2000;

/** A long line keeps its beginning, with the key, where the mark begins within this share of the width. */
const SHARE_BEFORE = 0.4;

/** A stretch of one source line that fits the width, with the marks on it in columns of that stretch. */
interface Row {
  readonly line: number;
  readonly shown: string;
  readonly marks: readonly { readonly mark: Mark; readonly from: number; readonly to: number }[];
}

/** The source lines of the marks in the order of the file, each mark underlined; of a place over several lines, the first. */
export function frame(marks: readonly Mark[], lines: Lines, style: FrameStyle): string[] {
  const sorted = [...marks].sort(
    (a, b) =>
      a.range.line - b.range.line ||
      a.range.column - b.range.column ||
      Number(b.isPrimary) - Number(a.isPrimary),
  );
  const numbers = [...new Set(sorted.map(({ range }) => range.line))];
  const bar = style.palette.muted(style.unicode ? '│' : '|');
  const empty = `${' '.repeat(style.gutter)} ${bar}`;
  const output: string[] = [empty];
  for (const [i, number] of numbers.entries()) {
    if (i > 0 && number > (numbers[i - 1] ?? 0) + 1)
      output.push(style.palette.muted(`${' '.repeat(Math.max(0, style.gutter - 2))}...`));
    const here = sorted.filter(({ range }) => range.line === number);
    for (const row of rows(lines.text(number), number, here, style)) {
      output.push(
        `${style.palette.muted(String(number).padStart(style.gutter))} ${bar} ${row.shown}`.trimEnd(),
      );
      for (const { mark, from, to } of row.marks)
        for (const part of underlined(mark, from, to, style)) output.push(`${empty} ${part}`);
    }
  }
  return [...output, empty];
}

/** Columns left for the source beside the numbers. */
function room({ width, gutter }: FrameStyle): number {
  return Math.max(20, width - gutter - 3);
}

function rows(text: string, line: number, marks: readonly Mark[], style: FrameStyle): Row[] {
  if (text.length > LONG) return marks.map((mark) => longRow(text, line, mark, style));
  const drawn = drawnLine(text, style.unicode);
  const places = marks.map((mark) => ({ mark, ...columns(mark, text, drawn) }));
  if (drawn.width <= room(style)) return [{ line, shown: shown(drawn), marks: places }];
  return grouped(places, room(style) / 2).map((group) => windowed(drawn, line, group, style));
}

/** A line of thousands of signs: only the neighbourhood of the mark is laid out. */
function longRow(text: string, line: number, mark: Mark, style: FrameStyle): Row {
  const begin = Math.max(0, Math.min(mark.range.column - 1, text.length) - LONG / 4);
  const part = text.slice(begin, begin + LONG / 2);
  const drawn = drawnLine(part, style.unicode);
  const shifted = {
    ...mark,
    range: {
      ...mark.range,
      column: Math.max(1, mark.range.column - begin),
      endColumn: Math.max(1, mark.range.endColumn - begin),
    },
  };
  const place = { ...columns(shifted, part, drawn), mark };
  const isCut = { before: begin > 0, after: begin + part.length < text.length };
  return windowed(drawn, line, [place], style, isCut);
}

/** The columns to underline: at least one, and on the first line only. */
function columns({ range }: Mark, text: string, drawn: DrawnLine): { from: number; to: number } {
  const end = range.endLine > range.line ? text.trimEnd().length : Math.min(range.endColumn - 1, text.length);
  const from = drawn.columnAt(range.column - 1);
  return { from, to: Math.max(from + 1, drawn.columnAt(end)) };
}

type PlacedMark = Row['marks'][number];

/** Neighbours on a long line share a stretch of it; what lies further apart gets a stretch of its own. */
function grouped(places: readonly PlacedMark[], reach: number): PlacedMark[][] {
  const groups: PlacedMark[][] = [];
  for (const place of places) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last && first && place.to - first.from <= reach) last.push(place);
    else groups.push([place]);
  }
  return groups;
}

function windowed(
  drawn: DrawnLine,
  line: number,
  places: readonly PlacedMark[],
  style: FrameStyle,
  isCut = { before: false, after: false },
): Row {
  const cut = style.unicode ? '…' : '...';
  const size = room(style);
  const from = Math.min(...places.map((place) => place.from));
  const to = Math.max(...places.map((place) => place.to));
  const lead = Math.max(cut.length + 1, Math.min(Math.floor(size / 4), size - cut.length * 2 - (to - from)));
  const isNearBeginning = to <= size - cut.length || from <= size * SHARE_BEFORE;
  const start = !isCut.before && isNearBeginning ? 0 : Math.max(0, from - lead);
  const before = start > 0 || isCut.before ? cut : '';
  const after = drawn.width > start + size || isCut.after ? cut : '';
  const last = start + size - after.length;
  const inside = drawn.glyphs.filter(
    ({ column, width }) => column >= start + before.length && column + width <= last,
  );
  const offset = inside[0]?.column ?? start;
  const shift = offset - before.length;
  const paint = style.palette.muted;
  return {
    line,
    shown: `${before && paint(before)}${inside.map((glyph) => glyph.shown).join('')}${after && paint(after)}`,
    marks: places.map((place) => ({
      mark: place.mark,
      from: place.from - shift,
      to: Math.max(place.from - shift + 1, Math.min(place.to, last) - shift),
    })),
  };
}

function shown(drawn: DrawnLine): string {
  return drawn.glyphs
    .map((glyph) => glyph.shown)
    .join('')
    .trimEnd();
}

/** The underline with its words: beside it where they fit, else below. */
function underlined(
  { message, isPrimary, paint }: Mark,
  from: number,
  to: number,
  style: FrameStyle,
): string[] {
  const sign = isPrimary ? '^' : style.unicode ? '─' : '-';
  const line = `${' '.repeat(from)}${paint(sign.repeat(to - from))}`;
  const words = singleLine(message);
  if (words === '') return [line];
  const size = room(style);
  if (to + 1 + columnsOf(words) <= size) return [`${line} ${paint(words)}`];
  const indent = Math.max(
    0,
    Math.min(from, size - Math.min(columnsOf(words), Math.max(24, Math.floor(size / 2)))),
  );
  const below = wrapped(words, size - indent, { hard: true });
  return [line, ...below.map((part) => `${' '.repeat(indent)}${paint(part)}`)];
}
