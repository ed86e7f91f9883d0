import { expect, it } from 'vitest';
import { columnShares } from '../../src/templates/column-shares.ts';

const title = 'Head, Main Department of Management, Marketing and Forecasting of World Markets';

it('gives the room to the texts that are long, so that dates and times stay on a line', () => {
  const [date = 0, time = 0, session = 0] = columnShares([
    ['Date', 'Time', 'Session'],
    ['Tuesday 24 June 2014', '13:45–16:15', 'Briefing: Public-sector transformation and shared services'],
  ]);
  expect(date).toBeGreaterThanOrEqual(20);
  expect(time).toBeGreaterThanOrEqual(11);
  expect(session).toBeGreaterThanOrEqual(58);
});

it('keeps dates whole where other columns need as many lines anyway', () => {
  const long = 'Briefing: Public-sector transformation, shared services and electronic procurement';
  const [date = 0] = columnShares([
    ['Дата', 'Мероприятие', 'Место'],
    ['вт, 24 июн. 2014', `${long}, ${long}`, `${long}, ${long}`],
  ]);
  expect(date).toBeGreaterThanOrEqual(16);
});

it('gives every column its longest word, also where another could use the whole line', () => {
  const [name = 0, post = 0] = columnShares([['Abdurrahmonov-Muminov', `${title}, ${title}`]]);
  expect(name).toBeGreaterThan(21);
  expect(post).toBeGreaterThan(name);
});

it('gives a single word of wide letters room to stay whole', () => {
  const [word = 0] = columnShares([
    ['Перевод', 'Встреча'],
    ['Последовательный', `${title}, ${title}, ${title}, ${title}`],
  ]);
  expect(word).toBeGreaterThanOrEqual(20);
});

it('breaks no word where there are too many columns to try', () => {
  const shares = columnShares([['a', 'b', 'c', 'd', 'e', 'A'.repeat(60)]]);
  expect(shares.at(-1)).toBeGreaterThan(60);
});

it('shares by length where there are too many columns to try', () => {
  expect(columnShares([['a', 'bb', 'a longer text', 'd', 'e', 'f']])).toEqual([7, 8, 19, 7, 7, 7]);
  expect(columnShares([])).toEqual([]);
});
