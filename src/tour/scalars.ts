import * as z from 'zod/mini';
import type { LocalDate, Weekday } from '../base/calendar.ts';
import { type ClockSpan, type ClockTime, type Minutes, parseClock } from '../base/clock.ts';
import { parseDays, parseDuration } from '../base/duration.ts';
import { inLatinLookAlikes } from '../base/look-alikes.ts';
import { isAscii, slug } from '../base/text.ts';
import { isCountry, isCurrency, isTimeZone } from './codes.ts';
import { type OpeningHours, parseOpeningHours } from './opening-hours.ts';
import {
  suggestBreak,
  suggestClock,
  suggestDate,
  suggestDateTime,
  suggestDays,
  suggestDuration,
  suggestHours,
} from './suggest-time.ts';
import {
  suggestCountry,
  suggestCurrency,
  suggestEmail,
  suggestLanguage,
  suggestPhone,
  suggestShare,
  suggestZone,
} from './suggestions.ts';
import { readWrittenDate } from './written-date.ts';

/** A wall-clock time on a date, at the place where it happens. */
export interface LocalDateTime {
  readonly date: LocalDate;
  readonly time: ClockTime;
}

/** A break of `minutes` that must find room between `from` and `to`. */
export interface BreakWindow extends ClockSpan {
  readonly minutes: Minutes;
}

/** A word of the tour file that is read into a value; `example` shows how it is written, `suggest` what a near miss meant. */
function word<T>(
  description: string,
  example: string,
  parse: (text: string) => T | undefined,
  suggest: (text: string) => string | undefined = () => undefined,
) {
  return z.pipe(
    z.string().register(z.globalRegistry, { description, examples: [example] }),
    read(parse, suggest),
  );
}

function read<W extends string | number, T>(
  parse: (written: W) => T | undefined,
  suggest: (written: W) => string | undefined,
) {
  return z.transform((written: W, context): T => {
    const value = parse(written);
    if (value !== undefined) return value;
    const suggestion = suggest(written) ?? inLatin(written, parse);
    context.issues.push({ code: 'custom', input: written, params: { suggestion } });
    return z.NEVER;
  });
}

/** `МУ` of Cyrillic letters as `MY`, where that is a word of the kind. */
function inLatin<W extends string | number, T>(
  written: W,
  parse: (written: W) => T | undefined,
): string | undefined {
  if (typeof written !== 'string') return undefined;
  const latin = inLatinLookAlikes(written);
  return latin !== written && parse(latin as W) !== undefined ? latin : undefined;
}

export const date = word('a date written year-month-day', '2014-06-26', parseDay, suggestDate);
export const clock = word(
  'a time of day',
  '08:30',
  parseClock,
  // Of `2014-06-26 11:30` the time.
  (text) => suggestClock(text) ?? suggestDateTime(text)?.slice('2014-06-26 '.length),
);
export const duration = word('a duration', '1h30', parseDuration, suggestDuration);
/** Of what takes time at all. */
export const length = word(
  'a duration',
  '1h30',
  (text) => parseDuration(text) || undefined,
  (text) => {
    const suggestion = suggestDuration(text);
    return parseDuration(suggestion ?? '') ? suggestion : undefined;
  },
);
export const days = word('a number of days or weeks', '30d', parseDays, suggestDays);
export const dateTime = word('a date and a time of day', '2014-06-26 10:00', parseDateTime, suggestDateTime);
export const openingHours = word('opening hours', 'Mon-Thu 08:30-17:00', parseOpeningHours, suggestHours);
export const lunch = word('a break in a window', '60m between 12:00 and 14:00', parseBreak, suggestBreak);
export const share = word('a percentage', '100%', parseShare, suggestShare);
export const country = word(
  'a country code of two letters',
  'MY',
  (text) => (isCountry(text) ? text : undefined),
  suggestCountry,
);
export const language = word('a language code', 'ru', parseLanguage, suggestLanguage);
export const currency = word(
  'a currency code of three letters',
  'USD',
  (text) => (isCurrency(text) ? text : undefined),
  suggestCurrency,
);
export const timeZone = word(
  'a time zone',
  'Asia/Kuala_Lumpur',
  (text) => (isTimeZone(text) ? text : undefined),
  suggestZone,
);
/** YAML reads `112` as a number, and `+60380008000` as one without its sign. */
export const phone = z.pipe(
  z.union([z.string(), z.number()]).register(z.globalRegistry, {
    description: 'a telephone number with the code of its country, or a short one',
    examples: ['+60 3-8000 8000'],
  }),
  read(parsePhone, suggestPhone),
);
export const email = word('an e-mail address', 'protocol@example.org', parseEmail, suggestEmail);
export const id = word(
  'an id: letters, digits and hyphens',
  'mampu',
  (text) =>
    (isAscii(text) ? /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/ : /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u).test(
      text,
    )
      ? text
      : undefined,
  (text) => slug(text) || undefined,
);

/** A date, its weekday before it or not; a weekday that the date does not have is no date, and a fault of its own. */
function parseDay(text: string): LocalDate | undefined {
  const written = readWrittenDate(text);
  return written?.agrees && written.rest === '' ? written.date : undefined;
}

function parseDateTime(text: string): LocalDateTime | undefined {
  const written = readWrittenDate(text);
  const time = parseClock(written?.rest ?? '');
  return !written?.agrees || time === undefined ? undefined : { date: written.date, time };
}

function parseBreak(text: string): BreakWindow | undefined {
  const match = /^(.+?)\s+between\s+(\S+)\s+and\s+(\S+)$/.exec(text.trim());
  const minutes = parseDuration(match?.[1] ?? '');
  const from = parseClock(match?.[2] ?? '');
  const to = parseClock(match?.[3] ?? '');
  if (minutes === undefined || from === undefined || to === undefined || to - from < minutes)
    return undefined;
  return { minutes, from, to };
}

function parseShare(text: string): number | undefined {
  const match = /^(\d{1,3})\s*%$/.exec(text.trim());
  return match && Number(match[1]) <= 100 ? Number(match[1]) / 100 : undefined;
}

/** As it is dialled from any country (ITU-T E.123): the only form that a visitor's telephone takes; `112` is short. */
export function parsePhone(written: string | number): string | undefined {
  const text = String(written).trim();
  const isDialled = /^\+[1-9]\d?[\d\s().-]{5,}\d$/.test(text) || /^\d{3,6}$/.test(text);
  return isDialled ? text : undefined;
}

/** Addresses, of letters of any script: what the format takes, redaction finds again in texts. */
export function emails(): RegExp {
  // Made where it is asked for: a pattern with classes of Unicode takes a millisecond to compile.
  return /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
}

/** One address alone. */
export function parseEmail(text: string): string | undefined {
  return text.includes('@') && text.match(emails())?.[0] === text ? text : undefined;
}

function parseLanguage(text: string): string | undefined {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? text : undefined;
}

export type { ClockSpan, LocalDate, OpeningHours, Weekday };
