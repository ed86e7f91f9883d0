import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';

/** A calendar date without a time or zone, `2014-06-26`. A `Date` is never used for one: it has a zone. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const FRIDAY: Weekday = 5;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

const DAY = 86_400_000;

/** A date that exists, in ISO 8601; anything else → undefined. */
export function parseDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = dayOf(text as LocalDate);
  return !Number.isNaN(day) && dateOf(day) === text ? (text as LocalDate) : undefined;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayOf(date) + days);
}

/** The same day of a later month, or that month's last day: 31 January + 1 → 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const key = `${date} ${months}`;
  const known = monthsLater.get(key);
  if (known !== undefined) return known;
  const later = dateOf(addMonthsTo(new UTCDateMini(Date.parse(date)), months).getTime() / DAY);
  monthsLater.set(key, later);
  return later;
}

/** True where the date is between both, each counted where it is given. */
export function isBetween(date: LocalDate, from: LocalDate | undefined, to: LocalDate | undefined): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** Calendar days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return dayOf(b) - dayOf(a);
}

export function weekdayOf(date: LocalDate): Weekday {
  // The first of January 1970 was a Thursday.
  return ((((dayOf(date) + 4) % 7) + 7) % 7) as Weekday;
}

/** The Monday of the date's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

/** Every date from `from` to `to`, both included; empty where `to` is earlier. */
export function datesFrom(from: LocalDate, to: LocalDate): LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));
}

/** `Thursday 26 June 2014`, as messages in English write a date: always with its weekday. */
export function formatDate(date: LocalDate): string {
  return `${WEEKDAYS[weekdayOf(date)]} ${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** A date alone is read and written in UTC, in which every day has as many hours. Both ways are asked for thousands of times a tour, of the same few dates. */
const dayByDate = new Map<LocalDate, number>();
const dateByDay = new Map<number, LocalDate>();
/** By `2014-06-26 3`: the date three months later. */
const monthsLater = new Map<string, LocalDate>();

/** Days since 1 January 1970. */
function dayOf(date: LocalDate): number {
  let day = dayByDate.get(date);
  if (day === undefined) {
    day = Date.parse(date) / DAY;
    dayByDate.set(date, day);
  }
  return day;
}

function dateOf(day: number): LocalDate {
  let date = dateByDay.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 10) as LocalDate;
    dateByDay.set(day, date);
  }
  return date;
}
