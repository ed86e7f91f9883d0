import { expect, it } from 'vitest';
import { nameInCheckout } from '../../src/reporters/checkout/name-in-checkout.ts';
import { editRanges } from '../../src/reporters/fixes/edit-ranges.ts';

it.each([
  ['tours\\a.yaml', 'europe', 'europe/tours/a.yaml'],
  ['../asia/./b.yaml', 'europe', 'asia/b.yaml'],
  // What lies above the checkout stays there.
  ['../../b.yaml', 'europe', '../b.yaml'],
  ['../../b.yaml', '', '../../b.yaml'],
  ['/builds/a.yaml', 'europe', '/builds/a.yaml'],
  ['C:\\tours\\a.yaml', 'europe', 'C:/tours/a.yaml'],
])('%j in folder %j is %j to a server', (file, folder, name) => {
  expect(nameInCheckout(file, folder)).toBe(name);
});

it('an edit stands in lines and columns of its own file, and nowhere in one that nobody has', () => {
  const rangeOf = editRanges({
    texts: new Map([
      ['a.yaml', 'title: A\n'],
      ['b.yaml', 'one\ntwo\nthree\n'],
    ]),
  });
  const edit = { start: 4, end: 9, text: '' };
  expect(rangeOf('a.yaml', edit)).toEqual({ line: 1, column: 5, endLine: 2, endColumn: 1 });
  expect(rangeOf('b.yaml', edit)).toEqual({ line: 2, column: 1, endLine: 3, endColumn: 2 });
  expect(rangeOf('c.yaml', edit)).toBeUndefined();
});
