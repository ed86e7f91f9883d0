import { addDays, type LocalDate, parseDate, WEEKDAYS, type Weekday, weekdayOf } from '../base/calendar.ts';
import { listed } from '../base/text.ts';

/** A date as an author wrote it: `Thu 2014-06-26 10:00`, the weekday and what follows being optional. */
export interface WrittenDate {
  readonly date: LocalDate;
  /** Undefined where none is written. */
  readonly weekday: Weekday | undefined;
  /** False where the date falls on another weekday than the one written. */
  readonly agrees: boolean;
  /** What follows the date, without the separator: `10:00`. */
  readonly rest: string;
}

/** Weekdays may be shortened: `Thu`, `Thurs.`, `Thursday,`. Undefined where no date that exists is written. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const match = /^(?:([A-Za-z]{2,9})[.,]?\s+)?(\d{4}-\d{2}-\d{2})(?:[\sT]+(\S.*))?$/.exec(text.trim());
  const date = parseDate(match?.[2] ?? '');
  if (match === null || date === undefined) return undefined;
  const word = match[1];
  const weekday = word === undefined ? undefined : weekdayNamed(word);
  if (word !== undefined && weekday === undefined) return undefined;
  return {
    date,
    weekday,
    agrees: weekday === undefined || weekday === weekdayOf(date),
    rest: match[3] ?? '',
  };
}

/** What is wrong with a weekday that stands beside a date of another one, and how it is written rightly. */
export function weekdayFault(
  text: string,
): { readonly message: string; readonly help: string; readonly instead: readonly string[] } | undefined {
  const written = readWrittenDate(text);
  if (written?.weekday === undefined || written.agrees) return undefined;
  const { date, weekday, rest } = written;
  const short = text.trim().search(/[\s.,]/) <= 4;
  const dated = (day: LocalDate) =>
    [WEEKDAYS[weekdayOf(day)].slice(0, short ? 3 : undefined), day, rest].join(' ').trim();
  const named = (day: LocalDate) => `\`${dated(day)}\``;
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  const around = [addDays(date, ahead - 7), addDays(date, ahead)];
  return {
    message: `says ${WEEKDAYS[weekday]}, but ${date} is a ${WEEKDAYS[weekdayOf(date)]}`,
    help: `Write ${named(date)}; or, where the weekday is right, ${listed(around.map(named), 'or')}.`,
    instead: [date, ...around].map(dated),
  };
}

/** The text without its weekday: the date stands. */
export function withoutWeekday(text: string): string {
  const written = readWrittenDate(text);
  return written === undefined ? text : [written.date, written.rest].join(' ').trim();
}

function weekdayNamed(word: string): Weekday | undefined {
  const index = WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase()));
  return index < 0 ? undefined : (index as Weekday);
}
