import { describe, expect, it } from 'vitest';
import type { Break } from '../../src/agenda/agenda.ts';
import { placesFor, type TakenBreak, wholeBreaks } from '../../src/agenda/breaks.ts';
import type { Gap } from '../../src/agenda/gaps.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { formatSpan, parseClock } from '../../src/base/clock.ts';

function at(text: string): number {
  return parseClock(text) ?? Number.NaN;
}

function gap(from: string, to: string, way = 0): Gap {
  const span = { from: at(from), to: at(to) };
  return { from: 'a', to: 'b', span, way, isFirst: false, isAtOnce: false, next: undefined };
}

function pause(kind: Break['kind'], minutes: number, from: string, to: string, common?: string): Break {
  const date = '2014-06-26' as LocalDate;
  const own = { kind, people: [], date, minutes, from: at(from), to: at(to) };
  return common === undefined ? own : { ...own, at: at(common) };
}

const told = (taken: readonly TakenBreak[] | undefined) =>
  taken?.map(({ pause: { kind }, span }) => `${kind} ${formatSpan(span)}`).sort();

describe('a break', () => {
  it('can begin before the way and after it', () => {
    const places = placesFor([gap('10:00', '14:00', 30)], pause('lunch', 60, '12:00', '14:00'), () => []);
    expect(places.map(({ starts }) => formatSpan(starts))).toEqual(['12:00-12:30', '12:00-13:00']);
  });

  it('fits where there is not a minute more', () => {
    const begins = (end: string) =>
      placesFor([gap('12:00', end)], pause('lunch', 60, '12:00', '14:00'), () => []);
    expect(begins('13:00')[0]?.starts).toEqual({ from: at('12:00'), to: at('12:00') });
    expect(begins('12:59')).toEqual([]);
  });

  it('is at the time that suits most, in the gap that has it', () => {
    const gaps = [gap('11:00', '13:00'), gap('13:00', '14:00')];
    const taken = wholeBreaks(gaps, [pause('lunch', 60, '12:00', '14:00', '13:00')]);
    expect(told(taken)).toEqual(['lunch 13:00-14:00']);
    expect(taken?.[0]?.gap).toBe(gaps[1]);
  });
});

describe('several breaks', () => {
  it('are taken from the one with the least choice on, not from the shortest or the earliest to end', () => {
    const [lunch, prayer] = [pause('lunch', 120, '12:00', '15:00'), pause('prayer', 30, '12:00', '14:30')];
    for (const breaks of [
      [lunch, prayer],
      [prayer, lunch],
    ])
      expect(told(wholeBreaks([gap('11:00', '16:00')], breaks))).toEqual([
        'lunch 12:00-14:00',
        'prayer 14:00-14:30',
      ]);
  });

  it('leave the way its time: else they are taken in another order', () => {
    const breaks = [pause('lunch', 60, '12:00', '14:00', '12:10'), pause('prayer', 15, '12:00', '13:45')];
    expect(told(wholeBreaks([gap('12:00', '13:45', 30)], breaks))).toEqual([
      'lunch 12:15-13:15',
      'prayer 12:00-12:15',
    ]);
  });

  it('have no time beside the way where there is none', () => {
    expect(wholeBreaks([gap('12:00', '13:29', 30)], [pause('lunch', 60, '12:00', '14:00')])).toBeUndefined();
  });
});
