import { addDays, formatDate, type LocalDate, parseDate, WEEKDAYS, weekdayOf } from '../base/calendar.ts';
import { readDateRange } from './date-range.ts';
import { dateNear, dateOfShortYear, dayAndTime, suggestClock, suggestDate } from './suggest-time.ts';

/** What a date or a time lacks to be one, in a sentence, and what was most likely meant. */
export interface Unfinished {
  readonly what: string;
  /** As the file writes it; undefined where only the author knows. */
  readonly meant?: string;
  /** The time at which it ends, where that is written with it. */
  readonly until?: string;
  /** What else to write, where nothing can be proposed. */
  readonly write?: string;
}

/**
 * What is missing in a text that stands for a date, or with `isTimed` for a date and a time: the year, the day, the time, or
 * all of the date but its weekday. `near` is the first day of the tour, undefined where that is not known.
 */
export function unfinishedDate(
  text: string,
  isTimed: boolean,
  near: LocalDate | undefined,
): Unfinished | undefined {
  return isTimed ? unfinishedTime(text.trim(), near) : unfinishedDay(text.trim(), near);
}

function unfinishedDay(text: string, near: LocalDate | undefined): Unfinished | undefined {
  const ofCentury = dateOfShortYear(text);
  if (ofCentury !== undefined) return { what: 'The year has two digits.', meant: ofCentury };
  const range = readDateRange(text);
  if (range)
    return { what: 'These are several days.', write: `\`${range.from}\`, or each of the days by itself` };
  const month = monthAlone(text);
  if (month !== undefined) return { what: 'The day is missing.', write: `\`${month}-…\`, with the day` };
  if (/^(?:19|20)\d\d$/.test(text))
    return { what: 'Month and day are missing.', write: `\`${text}-…-…\`, with both` };
  return near === undefined ? undefined : dated(text, near);
}

/** `May 2031`, `05/2031` and `2031-05` as `2031-05`. */
function monthAlone(text: string): string | undefined {
  if (!/^(?:[A-Za-z]{3,9}\.? \d{4}|\d{1,2}[./]\d{4}|\d{4}-\d\d)$/.test(text)) return undefined;
  const firsts = [`${text}-01`, `1 ${text}`, `1.${text.replace('/', '.')}`];
  return firsts.map(suggestDate).find(Boolean)?.slice(0, '2031-05'.length);
}

/** A day that leaves out what the tour's own dates tell. */
function dated(text: string, near: LocalDate): Unfinished | undefined {
  const inYear = dateNear(text, near);
  if (inYear !== undefined) return { what: 'The year is missing.', meant: inYear };
  const weekday = WEEKDAYS.findIndex((name) => /^[a-z]{3,}$/i.test(text) && isShortFor(text, name));
  const [, count] = /^day (\d{1,2})$/i.exec(text) ?? [];
  const ahead = count === undefined ? (weekday - weekdayOf(near) + 7) % 7 : Number(count) - 1;
  return weekday < 0 && count === undefined
    ? undefined
    : { what: 'The date is missing.', meant: addDays(near, ahead) };
}

function isShortFor(text: string, name: string): boolean {
  return name.toLowerCase().startsWith(text.toLowerCase());
}

/** Times are those of the clocks at the place; people copy them with a zone from a calendar or a ticket. */
const ZONE = /(?::\d\d)?\s*(?:Z|[+-]\d\d:?\d\d|UTC|GMT|[A-Z]{2,3}T)$/;
const SPAN =
  /^(.*\d(?:\s?[ap]\.?m\.?)?)\s*(?:–|—|-|\bto\b)\s*(\d{1,2}(?:[:.h]\d\d|[:.h]?(?:\d\d)?\s?[ap]\.?m\.?))$/i;

function unfinishedTime(text: string, near: LocalDate | undefined): Unfinished | undefined {
  const day = parseDate(text) ?? suggestDate(text) ?? (near && dated(text, near)?.meant);
  if (day !== undefined) return { what: 'The time is missing.', write: `it like this: \`${day} 10:00\`` };
  const [, start = '', end = ''] = SPAN.exec(text) ?? [];
  const clock = suggestClock(start);
  const until = suggestClock(end);
  if (clock !== undefined && until !== undefined && near !== undefined)
    return {
      what: 'These are two times without their date.',
      write: `\`${near} ${clock}\` here, with the right date, and the end under a key of its own: \`until: ${until}\``,
    };
  const begins = timed(start, near);
  if (begins?.meant !== undefined && until !== undefined)
    return { what: `${begins.what} These are two times.`.trim(), meant: begins.meant, until };
  const local = text.replace(ZONE, '');
  const found = timed(local, near);
  return found && local !== text
    ? { ...found, what: `Times are those of the clocks at the place, without a zone.` }
    : found;
}

function timed(text: string, near: LocalDate | undefined): Unfinished | undefined {
  const halves = dayAndTime(text);
  if (halves === undefined) return undefined;
  const whole = parseDate(halves.day) ?? suggestDate(halves.day);
  const found = whole === undefined ? unfinishedDay(halves.day, near) : { what: '', meant: whole };
  return found?.meant === undefined ? undefined : { ...found, meant: `${found.meant} ${halves.time}` };
}

/** `Tuesday 11 May 2027`, of a date with or without a time. */
export function inWords(meant: string): string {
  return formatDate(meant.slice(0, 10) as LocalDate);
}
