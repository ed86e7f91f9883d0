import { expect, it } from 'vitest';
import { formatDuration, parseDays, parseDuration } from '../../src/base/duration.ts';

it.each([
  ['90m', 90],
  ['45 min', 45],
  ['2h', 120],
  ['1h30', 90],
  [' 1 h 30 m ', 90],
])('%j is so many minutes', (text, minutes) => {
  expect(parseDuration(text)).toBe(minutes);
});

it.each(['90', '', 'h', '1.5h', '30d', '1h 30 sec'])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

it('counts days and weeks', () => {
  expect(['30d', '2 w', '0d', '90', '2h'].map(parseDays)).toEqual([30, 14, 0, undefined, undefined]);
});

it('writes hours and minutes, each only where there are any, in whole minutes', () => {
  expect([0, 45, 60, 61, 90, 120, 89.6].map(formatDuration)).toEqual([
    '0 min',
    '45 min',
    '1 h',
    '1 h 1 min',
    '1 h 30 min',
    '2 h',
    '1 h 30 min',
  ]);
});
