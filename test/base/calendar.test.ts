import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  datesFrom,
  daysBetween,
  formatDate,
  type LocalDate,
  mondayOf,
  parseDate,
  weekdayOf,
} from '../../src/base/calendar.ts';

const date = (text: string) => text as LocalDate;
const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((day) => date(day.toISOString().slice(0, 10)));

it.each(['2014-06-26', '2016-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
  expect(parseDate(text)).toBe(text);
});

it.each(['2014-06-31', '2015-02-29', '2014-6-26', '2014-06-26T00:00', '26.06.2014', '2014-13-01', ''])(
  '%j is none',
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  },
);

it('counts days as date-fns does', () => {
  const utc = (day: LocalDate) => new UTCDateMini(`${day}T00:00:00Z`);
  fc.assert(
    fc.property(anyDate, anyDate, fc.integer({ min: -5000, max: 5000 }), (a, b, days) => {
      expect(daysBetween(a, b)).toBe(differenceInCalendarDays(utc(b), utc(a)));
      expect(addDays(a, days)).toBe(addDaysTo(utc(a), days).toISOString().slice(0, 10));
      expect(weekdayOf(a)).toBe(utc(a).getDay());
      expect(daysBetween(a, addDays(a, days))).toBe(days);
    }),
  );
});

it('ends a month on its last day', () => {
  expect(addMonths(date('2014-01-31'), 1)).toBe('2014-02-28');
  expect(addMonths(date('2014-01-15'), 1)).toBe('2014-02-15');
  expect(addMonths(date('2014-08-31'), -6)).toBe('2014-02-28');
  expect(addMonths(date('2014-06-26'), 7)).toBe('2015-01-26');
});

it('lists dates and writes them with their weekday', () => {
  expect(datesFrom(date('2014-02-27'), date('2014-03-02'))).toEqual([
    '2014-02-27',
    '2014-02-28',
    '2014-03-01',
    '2014-03-02',
  ]);
  expect(datesFrom(date('2014-03-02'), date('2014-02-27'))).toEqual([]);
  expect(formatDate(date('2014-06-06'))).toBe('Friday 6 June 2014');
});

it('knows the Monday of a week, which ends on a Sunday', () => {
  const week = datesFrom(date('2014-06-23'), date('2014-06-29'));
  expect(new Set(week.map(mondayOf))).toEqual(new Set(['2014-06-23']));
});
