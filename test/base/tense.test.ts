import { expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { isToBe } from '../../src/base/tense.ts';

it('what has a last day is to be done until that day is over', () => {
  const by = '2014-06-24' as LocalDate;
  const on = (today: string) => isToBe(by, today as LocalDate);
  expect(['2014-06-23', '2014-06-24', '2014-06-25'].map(on)).toEqual([
    'is to be',
    'is to be',
    'should have been',
  ]);
});
