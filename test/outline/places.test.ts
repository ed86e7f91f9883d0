import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/language/languages.ts';
import { addressOf } from '../../src/outline/places.ts';

describe('an address', () => {
  it.each([
    ['ar', { city: 'ألماتي', address: 'شارع الجامعة' }, 'شارع الجامعة، ألماتي'],
    ['zh', { city: '阿拉木图', address: '大学街99号' }, '大学街99号，阿拉木图'],
    ['ar', { city: 'Putrajaya', address: 'Lot 4G9, Presint 4' }, 'Lot 4G9, Presint 4, Putrajaya'],
    ['ru', { city: 'Алматы', address: 'Университетская улица, 99' }, 'Университетская улица, 99, Алматы'],
  ])('in %s has the comma of its letters', async (code, place, said) => {
    const words = await wordsOf(code);
    expect(words && addressOf(place, words)).toBe(said);
  });
});
