import { expect, it } from 'vitest';
import { fingerprint } from '../../src/base/fingerprint.ts';

it.each([
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c, FNV-1a of 64 bits.
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('is FNV-1a of 64 bits: %j', (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});
