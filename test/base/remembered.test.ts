import { expect, it } from 'vitest';
import { firstOfEach } from '../../src/base/distinct.ts';
import { rememberedByObject, rememberedByText } from '../../src/base/remembered.ts';

it('an answer is worked out once for an object, also where it is nothing', () => {
  const asked: object[] = [];
  const answer = rememberedByObject((one: object) => void asked.push(one));
  const [a, b] = [{}, {}];
  for (const one of [a, b, a, b]) expect(answer(one)).toBeUndefined();
  expect(asked).toEqual([a, b]);
});

it('an answer is worked out once for a text, until very many others have come', () => {
  let count = 0;
  const answer = rememberedByText((text) => {
    count += 1;
    return text.toUpperCase();
  });
  expect([answer('a'), answer('b'), answer('a')]).toEqual(['A', 'B', 'A']);
  expect(count).toBe(2);
  for (let i = 0; i < 5000; i += 1) answer(`other ${i}`);
  count = 0;
  answer('a');
  expect(count).toBe(1);
});

it('the first of each key stays, in the order of the first ones', () => {
  expect(firstOfEach(['beta', 'alpha', 'bravo', 'aleph'], (word) => word.charAt(0))).toEqual([
    'beta',
    'alpha',
  ]);
});
