import { columnsOf, wrapped } from '../base/columns.ts';
import { sum } from '../base/number.ts';

/** Letters in a line of a table across a page, both as documents set them on A4: of 118 in a browser's print, and 109 in Word, less for capitals. */
const LINE = 106;
/** Letters by which widths differ that are tried. */
const STEP = 4;
/** Room beside a text, without which a column of single letters would be a crack. */
const BESIDE = 6;
/** A column in which no text is longer, of dates or times, keeps each in one line. House rule. */
const SHORT = 18;
/** By which a word of wide letters, capitals or Cyrillic, is wider than as many letters of a line. */
const WIDER = 1.1;
/** With more columns, or more rows, there is too much to try. */
const [MOST_COLUMNS, MOST_ROWS] = [5, 60];

/**
 * How wide the columns of a table are, in letters, so that its rows take the fewest lines: each has room for its longest
 * word, or for short texts whole, and of what is left every division is tried; of several, that in which the fullest column has most room. A large
 * table shares it as the longest texts ask for.
 */
export function columnShares(rows: readonly (readonly string[])[]): number[] {
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, i) => i);
  const most = (of: (cell: string) => number, i: number) =>
    Math.max(1, ...rows.map((row) => of(row[i] ?? '')));
  const whole = columns.map((i) => most(columnsOf, i));
  const longest = whole.map((width) => width + BESIDE);
  const least = columns.map((i) => {
    const width = whole[i] ?? 0;
    return Math.ceil(WIDER * (width <= SHORT ? width : most(longestWord, i))) + 2;
  });
  const units = Math.floor((LINE - least.reduce((sum, width) => sum + width, 0)) / STEP);
  if (columns.length > MOST_COLUMNS || rows.length > MOST_ROWS || units < 1)
    return longest.map((length, i) => Math.max(least[i] ?? 0, Math.min(LINE / 2, length)));
  const widthOf = (i: number, more: number) => (least[i] ?? 1) + more * STEP;
  const lines = rows.map((row) =>
    columns.map((i) =>
      Array.from({ length: units + 1 }, (_, more) => wrapped(row[i] ?? '', widthOf(i, more)).length),
    ),
  );
  let best: { shares: readonly number[]; cost: number } = { shares: [], cost: Number.POSITIVE_INFINITY };
  for (const shares of divisions(units, columns.length)) {
    const fullest = Math.max(...columns.map((i) => (longest[i] ?? 0) / widthOf(i, shares[i] ?? 0)));
    const cost = costOf(lines, shares) + fullest / 1e8;
    if (cost < best.cost) best = { shares, cost };
  }
  return columns.map((i) => widthOf(i, best.shares[i] ?? 0));
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(' ').map(columnsOf));
}

/** Every way to give `units` to so many places. */
function divisions(units: number, places: number): number[][] {
  if (places < 2) return [[units]];
  return Array.from({ length: units + 1 }, (_, first) =>
    divisions(units - first, places - 1).map((others) => [first, ...others]),
  ).flat();
}

/** Lines of all rows, each as high as its longest cell; of as many, the fewest lines in single cells. */
function costOf(lines: readonly (readonly (readonly number[])[])[], shares: readonly number[]): number {
  const cells = lines.map((row) => row.map((byShare, i) => byShare[shares[i] ?? 0] ?? 1));
  return sum(cells.map((row) => Math.max(1, ...row))) + sum(cells.flat()) / 1e4;
}
