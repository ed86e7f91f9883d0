import fc from 'fast-check';
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

it('is what 64 bits make of any text', () => {
  const whole = (text: string) => {
    let hash = 0xcbf29ce484222325n;
    for (let i = 0; i < text.length; i += 1)
      hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
    return hash.toString(16).padStart(16, '0');
  };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fingerprint(text)).toBe(whole(text));
    }),
  );
});
