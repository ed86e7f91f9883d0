import { expect, it } from 'vitest';
import { placeholderIn } from '../../src/facts/people/placeholder.ts';

it.each([
  ['TBC', 'TBC'],
  ['Lunch (tbd)', 'tbd'],
  ['T.B.A.', 'T.B.A'],
  ['Meeting with the Minister, to be confirmed', 'to be confirmed'],
  ['N.N.', 'N.N.'],
  ['Dr N. N., Director', 'N. N.'],
  ['NN', 'NN'],
  ['Hotel ???', '???'],
  ['?', '?'],
  ['Name to follow', 'Name to follow'],
])('%s is open', (text, words) => {
  expect(placeholderIn(text)).toBe(words);
});

it.each([
  'Mr. N. Nazarov',
  'TBCN Ltd',
  'What is to be done?',
  'Anna N. Novak',
  'The Outback',
  'CNN newsroom',
  'How a reform is to be announced to the public',
])('%s is not', (text) => {
  expect(placeholderIn(text)).toBeUndefined();
});
