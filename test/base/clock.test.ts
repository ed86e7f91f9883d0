import { describe, expect, it } from 'vitest';
import { formatClock, formatSpan, intersectSpans, parseClock, subtractSpan } from '../../src/base/clock.ts';

describe('a time of day', () => {
  it.each([
    ['08:30', 510],
    ['8:30', 510],
    [' 00:00 ', 0],
    ['24:00', 1440],
  ])('%j is read', (text, minutes) => {
    expect(parseClock(text)).toBe(minutes);
  });

  it.each(['24:01', '25:00', '12:60', '8', '8:3', '08:30:00', ''])('%j is none', (text) => {
    expect(parseClock(text)).toBeUndefined();
  });

  it('is written as clocks show it, also behind midnight, and the end of the day as such', () => {
    expect([510, 1439, 1440, 1500].map(formatClock)).toEqual(['08:30', '23:59', '24:00', '01:00']);
    expect(formatSpan({ from: 510, to: 1020 })).toBe('08:30-17:00');
  });
});

describe('spans of a day', () => {
  const span = (from: number, to: number) => ({ from, to });

  it.each([
    ['inside', span(600, 700), [span(540, 600), span(700, 1020)]],
    ['over the beginning', span(500, 600), [span(600, 1020)]],
    ['from the beginning on', span(540, 600), [span(600, 1020)]],
    ['up to the end', span(900, 1020), [span(540, 900)]],
    ['over all', span(0, 1440), []],
    ['beside it', span(0, 540), [span(540, 1020)]],
  ])('lose what is cut out %s', (_, cut, rest) => {
    expect(subtractSpan([span(540, 1020)], cut)).toEqual(rest);
  });

  it('share what both have, in the order of the day; spans that only meet share nothing', () => {
    const open = [span(840, 1020), span(540, 720)];
    expect(intersectSpans(open, [span(600, 900)])).toEqual([span(600, 720), span(840, 900)]);
    expect(intersectSpans(open, [span(720, 840)])).toEqual([]);
  });
});
