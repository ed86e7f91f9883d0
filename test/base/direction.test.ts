import { expect, it } from 'vitest';
import { directionOf } from '../../src/base/direction.ts';

it.each([
  ['Kuala Lumpur', 'ltr'],
  ['12 МАЙ', 'ltr'],
  ['(عمّان) Amman', 'rtl'],
  ['תל אביב', 'rtl'],
  ['ܣܘܪܝܝܐ', 'rtl'],
  ['ދިވެހި', 'rtl'],
  ['ߒߞߏ', 'rtl'],
  ['𞤆𞤵𞤤𞤢𞤪', 'rtl'],
  // A mark of direction counts as a letter of its direction.
  ['\u200F2014 Amman', 'rtl'],
  ['\u200E2014 عمّان', 'ltr'],
])('%s is read %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

it('a text without letters is read no way of its own', () => {
  expect(['', '2014-06-26, 09:00'].map(directionOf)).toEqual([undefined, undefined]);
});
