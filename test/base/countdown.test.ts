import { expect, it } from 'vitest';
import { type LocalDate, parseDate } from '../../src/base/calendar.ts';
import { countdown } from '../../src/base/countdown.ts';

const day = (text: string): LocalDate => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};

it.each([
  ['2014-06-10', '14 days before departure on Tuesday 24 June 2014'],
  ['2014-06-23', '1 day before departure on Tuesday 24 June 2014'],
  ['2014-06-24', 'the day of departure'],
  ['2014-06-25', 'after departure on Tuesday 24 June 2014'],
])('%s is %s', (date, words) => {
  expect(countdown(day(date), day('2014-06-24'), 'departure')).toBe(words);
});
