import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { lines } from '../../src/base/lines.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { frame } from '../../src/reporters/text/frame.ts';
import { drawnLine } from '../../src/reporters/text/glyphs.ts';

type Place = readonly [from: number, to: number, message?: string];

/** The lines of a frame around places of the first line, without the empty ones above and below, and without `1 │ `. */
function framed(text: string, places: readonly Place[], width = 40, endLine = 1): string[] {
  const marks = places.map(([column, endColumn, message = ''], i) => ({
    range: { line: 1, column, endLine, endColumn },
    message,
    isPrimary: i === 0,
    paint: plainPalette.strong,
  }));
  const style = { width, unicode: true, palette: plainPalette, gutter: 1 };
  return frame(marks, lines(text), style)
    .slice(1, -1)
    .map((line) => line.slice(4));
}

describe('a place', () => {
  it('that is empty is one sign', () => {
    expect(framed('abc\n', [[2, 2]])).toEqual(['abc', ' ^']);
  });

  it('over several lines ends with what can be seen of the first', () => {
    expect(framed('one:   \n  two: 1\n', [[1, 9]], 40, 2)).toEqual(['one:', '^^^^']);
  });

  it('has its words beside it up to the last column, else below', () => {
    const [fit, more] = ['w'.repeat(32), 'w'.repeat(33)];
    expect(framed('abc', [[1, 4, fit]])).toEqual(['abc', `^^^ ${fit}`]);
    expect(framed('abc', [[1, 4, more]])).toEqual(['abc', '^^^', more]);
  });

  it('has words that are too long for any line broken, and on the narrowest terminal twenty columns', () => {
    const shown = framed('abc', [[1, 4, 'w'.repeat(100)]]);
    expect(Math.max(...shown.map((line) => stringWidth(line)))).toBe(36);
    expect(framed('eighteen columns: 1', [[1, 4]], 10)[0]).toBe('eighteen columns: 1');
  });
});

describe('a line that is too long', () => {
  it('keeps its beginning where the place is within the width, or begins in its first part', () => {
    const text = `title: ${'word '.repeat(20)}`;
    expect(framed(text, [[20, 30]])[0]).toMatch(/^title: word .*…$/);
    expect(framed(text, [[10, 90]])[0]).toMatch(/^title: word .*…$/);
    expect(framed(text, [[60, 64]])[0]).toMatch(/^….*…$/);
  });

  it('is shown once for places beside each other', () => {
    const text = 'word '.repeat(40);
    expect(
      framed(text, [
        [101, 105],
        [106, 110],
      ]).filter((line) => line.includes('word')),
    ).toHaveLength(1);
  });

  it('of thousands of signs is laid out around the place, and marked under it', () => {
    const [shown = '', marks = ''] = framed(`${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`, [[5001, 5005]]);
    expect(shown).toMatch(/^…x+HEREy+…$/);
    expect(marks).toBe(`${' '.repeat(shown.indexOf('HERE'))}^^^^`);
  });
});

it('half a letter and a line break of other scripts are drawn as one sign', () => {
  const shown = (text: string) =>
    drawnLine(text, true)
      .glyphs.map((glyph) => glyph.shown)
      .join('');
  expect(['a\ud800b', 'a\u2028b', 'a\u2029b'].map(shown)).toEqual(['a\uFFFDb', 'a b', 'a b']);
});
