import { describe, expect, it } from 'vitest';
import { fitted } from '../../src/pictures/canvas/fitted.ts';
import { textWidth } from '../../src/pictures/canvas/text-width.ts';

describe('a text in a narrow box', () => {
  const lines = (text: string, width: number) => fitted(text, { width, size: 10, most: 9 });

  it('is broken between words where it can', () => {
    expect(lines('Research for irrigation', 80)).toEqual(['Research for', 'irrigation']);
  });

  it('is whole where it just has room, also with spaces at which no line ends', () => {
    expect(lines('Mon 13 Sep 2027', textWidth('Mon 13 Sep 2027', 10))).toEqual(['Mon 13\u00A0Sep 2027']);
  });

  it('leaves no letter or two alone behind a hyphen', () => {
    const words = ['Тарифы,', 'головном', 'customers', 'устанавливается', 'городской', 'ab', 'abcd'];
    for (const width of [38, 44, 50, 56])
      for (const word of words) {
        const pieces = lines(word, width);
        expect(pieces.join('').replaceAll('-', '')).toBe(word);
        if (pieces.length > 1 && word.length > 5) expect(pieces.at(-1)?.length).toBeGreaterThanOrEqual(3);
      }
  });
});
