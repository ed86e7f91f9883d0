import { describe, expect, it } from 'vitest';
import { listedBriefly } from '../../src/base/text.ts';

describe('a list for a sentence', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
  ])('%j is short', (words, text) => {
    expect(listedBriefly(words)).toBe(text);
  });
});
