import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/** A calendar date without a time or zone, `2014-06-26`. A `Date` is never used for one: it has a zone. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date that exists, in ISO 8601; anything else → undefined. */
export function parseDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = new UTCDateMini(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && isoDate(time) === text ? (text as LocalDate) : undefined;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return isoDate(addDaysTo(utc(date), days));
}

/** The same day of a later month, or that month's last day: 31 January + 1 → 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return isoDate(addMonthsTo(utc(date), months));
}

/** Calendar days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return differenceInCalendarDays(utc(b), utc(a));
}

export function weekdayOf(date: LocalDate): Weekday {
  return utc(date).getDay() as Weekday;
}

/** Every date from `from` to `to`, both included; empty where `to` is earlier. */
export function datesFrom(from: LocalDate, to: LocalDate): LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));
}

/** `Thursday 26 June 2014`, as messages in English write a date: always with its weekday. */
export function formatDate(date: LocalDate): string {
  return `${WEEKDAYS[weekdayOf(date)]} ${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

function utc(date: LocalDate): Date {
  return new UTCDateMini(`${date}T00:00:00Z`);
}

function isoDate(date: Date): LocalDate {
  return date.toISOString().slice(0, 10) as LocalDate;
}
