import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimalConflict, withoutNeedless } from '../../src/schedule/minimal-conflict.ts';

describe.each([
  ['found by halves', minimalConflict],
  ['found one by one', withoutNeedless],
])('a smallest conflict, %s,', (_, minimalConflict) => {
  test('of two that exclude each other is both of them', () => {
    const holds = (part: readonly string[]) => !(part.includes('b') && part.includes('e'));
    expect(minimalConflict(['a', 'b', 'c', 'd', 'e', 'f'], holds)).toEqual(['b', 'e']);
  });

  test('is rather made of earlier elements', () => {
    const conflicts = [
      ['b', 'f'],
      ['b', 'c'],
    ];
    const holds = (part: readonly string[]) => !conflicts.some((one) => one.every((id) => part.includes(id)));
    expect(minimalConflict(['a', 'b', 'c', 'd', 'e', 'f'], holds)).toEqual(['b', 'c']);
  });

  test('is nothing where even nothing does not hold', () => {
    expect(minimalConflict(['a'], () => false)).toEqual([]);
  });

  test('cannot hold, and holds without any one of its members', () => {
    const elements = Array.from({ length: 9 }, (_, i) => i);
    const conflict = fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(conflict, { minLength: 1, maxLength: 6 }), (conflicts) => {
        const holds = (part: readonly number[]) =>
          !conflicts.some((one) => one.every((element) => part.includes(element)));
        const found = minimalConflict(elements, holds);
        expect(holds(found)).toBe(false);
        for (const member of found) expect(holds(found.filter((one) => one !== member))).toBe(true);
      }),
    );
  });
});
