import { expect, it } from 'vitest';
import { ramadanCustomOf } from '../../src/facts/time/ramadan-custom.ts';
import { ramadanCustoms } from '../../src/policy/ramadan.ts';

it.each([
  ['MY', 'shorter hours'],
  ['SA', 'shorter hours'],
  ['UZ', 'fasting'],
  ['KR', undefined],
])('in %s Ramadan means %s', (country, effect) => {
  expect(ramadanCustomOf(country)?.effect).toBe(effect);
});

it('every country is named once', () => {
  const all = ramadanCustoms.flatMap(({ countries }) => countries);
  expect(new Set(all).size).toBe(all.length);
});
