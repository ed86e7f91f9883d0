import { expect, it } from 'vitest';
import { formatPath, isWithin, valueAt } from '../../src/base/path.ts';

it('is written with points; the root has a name', () => {
  expect(formatPath(['delegation', 'delegates', 3, 'title'])).toBe('delegation.delegates.3.title');
  expect(formatPath([])).toBe('(file)');
});

it.each([
  [['hosts', 2, 'lead'], ['hosts', 2], true],
  [['hosts', 2], ['hosts', 2], true],
  [['hosts', 2], [], true],
  [['hosts'], ['hosts', 2], false],
  [['hosts', 3], ['hosts', 2], false],
  [['hosts', 2, 'lead'], ['hosts', 3], false],
])('%j is within %j: %s', (inner, outer, expected) => {
  expect(isWithin(inner, outer)).toBe(expected);
});

it('leads to a value, or nowhere', () => {
  const tour = { hosts: [{ name: 'MAMPU', lead: null }] };
  expect(valueAt(tour, ['hosts', 0, 'name'])).toBe('MAMPU');
  expect(valueAt(tour, [])).toBe(tour);
  for (const path of [
    ['hosts', 1, 'name'],
    ['hosts', 0, 'lead', 'name'],
    ['hosts', 0, 'name', 'length'],
  ])
    expect(valueAt(tour, path)).toBeUndefined();
});
