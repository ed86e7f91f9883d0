import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, it } from 'vitest';
import { columnsOf, isSimple, wrapped } from '../../src/base/columns.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const simple = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isSimple);

describe('a simple sign', () => {
  it('takes one column', () => {
    expect(simple.filter((sign) => stringWidth(sign) !== 1 || sign.normalize() !== sign)).toEqual([]);
    expect(simple.length).toBeGreaterThan(1000);
  });

  // By the rules of Unicode Standard Annex 29 what joins any sign joins a letter, before or after it, or its own kind; all but
  // a line break, which takes no column.
  it('joins no other', () => {
    const parts = (text: string) => [...segmenter.segment(text)].length;
    expect(simple.filter((sign) => parts(`a${sign}a${sign}${sign}a`) !== 6)).toEqual([]);
  });
});

const simpleWord = fc.string({ unit: fc.constantFrom('a', '–', 'é', 'ж'), maxLength: 6 });
const word = fc.string({ unit: fc.constantFrom('a', '–', 'é', 'ж', '漢', '👍', '\u0301', ' ') });

it('columns are those of the library', () => {
  fc.assert(
    fc.property(word, (text) => {
      expect(columnsOf(text)).toBe(stringWidth(text));
    }),
  );
});

it('lines are those of the library', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(word), fc.array(simpleWord)),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
      (words, width, hard) => {
        const text = words.join(' ');
        expect(wrapped(text, width, { hard })).toEqual(wrapAnsi(text, width, { hard }).split('\n'));
      },
    ),
    { numRuns: 500 },
  );
});
