import { type LocalDate, weekdayOf } from '../base/calendar.ts';
import type { Minutes } from '../base/clock.ts';
import { directionOf } from '../base/direction.ts';
import { rememberedByObject } from '../base/remembered.ts';
import type { Timing } from '../checklist/task.ts';
import type { DateParts, Shared, Words } from './words.ts';

/** `Thursday 26 June 2014` in the language. */
export function formatDate({ calendar }: Words, date: LocalDate): string {
  return calendar.date(partsOf(date, calendar.weekdays, calendar.months));
}

/** `Thu 26 Jun 2014`, for the columns of tables. */
export function shortDate({ calendar }: Words, date: LocalDate): string {
  return calendar.shortDate(partsOf(date, calendar.shortWeekdays, calendar.shortMonths));
}

/** `26 June 2014`, as a letter is dated. */
export function plainDate({ calendar }: Words, date: LocalDate): string {
  return calendar.plainDate(partsOf(date, calendar.weekdays, calendar.months));
}

/** `26 Jun 2014`, below its weekday. */
export function plainShortDate({ calendar }: Words, date: LocalDate): string {
  return calendar.plainDate(partsOf(date, calendar.shortWeekdays, calendar.shortMonths));
}

/** `Monday 23 to Thursday 26 June 2014`: what both dates share is said once. */
export function formatDates(words: Words, from: LocalDate, to: LocalDate): string {
  if (from === to) return formatDate(words, from);
  const { weekdays, months, dates } = words.calendar;
  const shared: Shared =
    from.slice(0, 7) === to.slice(0, 7) ? 'month' : from.slice(0, 4) === to.slice(0, 4) ? 'year' : 'nothing';
  return dates(partsOf(from, weekdays, months), partsOf(to, weekdays, months), shared);
}

function partsOf(date: LocalDate, weekdays: readonly string[], months: readonly string[]): DateParts {
  const monthNumber = Number(date.slice(5, 7));
  return {
    weekday: weekdays[weekdayOf(date)] ?? '',
    day: Number(date.slice(8)),
    month: months[monthNumber - 1] ?? '',
    monthNumber,
    year: Number(date.slice(0, 4)),
  };
}

/** `today`, `tomorrow`, `in 9 days`, `yesterday`, `9 days ago`. */
export function fromToday({ calendar }: Words, days: number): string {
  if (days === 0) return calendar.today;
  if (Math.abs(days) === 1) return days > 0 ? calendar.tomorrow : calendar.yesterday;
  return days > 0 ? calendar.inDays(days) : calendar.daysAgo(-days);
}

/** `8 weeks before departure`, `on the last day`, `as agreed`; whole weeks as weeks. */
export function formatTiming({ timings }: Words, timing: Timing): string {
  if (timing === 'agreed') return timings.agreed;
  const count = 'months' in timing ? timing.months : timing.days;
  if (count === 0) return timings.onTheDay[timing.from];
  const size = Math.abs(count);
  const { day, week, month } = timings.lengths;
  const length = 'months' in timing ? month(size) : size % 7 === 0 ? week(size / 7) : day(size);
  const anchor = timings.anchors[timing.from];
  return count < 0 ? timings.before(length, anchor) : timings.after(length, anchor);
}

/** 90 → `1 h 30 min`, 45 → `45 min`, 120 → `2 h`. */
export function formatDuration({ numbers }: Words, minutes: Minutes): string {
  const { hour, minute, gap } = numbers;
  const rounded = Math.round(minutes);
  const hours = Math.floor(rounded / 60);
  const rest = rounded % 60;
  const [long, short] = [`${hours}${gap}${hour}`, `${rest}${gap}${minute}`];
  if (hours === 0) return short;
  return rest === 0 ? long : `${long}${gap}${short}`;
}

/** 38875 → `38,875`; decimals are kept as they are. */
export function formatNumber({ numbers }: Words, value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, numbers.group);
  const sign = value < 0 ? '-' : '';
  return decimals === undefined ? `${sign}${grouped}` : `${sign}${grouped}${numbers.decimal}${decimals}`;
}

/** First-strong isolate and its end (Unicode Bidirectional Algorithm, 2.4): what stands between them is ordered by itself. */
export const [ISOLATE, END_OF_ISOLATE] = ['\u2068', '\u2069'];

/** The same languages for a format that keeps isolates. */
export function isolating([first, ...others]: readonly [Words, ...Words[]]): [Words, ...Words[]] {
  return [withIsolates(first), ...others.map(withIsolates)];
}

/** The same words every time: what was said or drawn in them is kept for the formats of one call. */
const withIsolates = rememberedByObject((words: Words): Words => ({ ...words, isolates: true }));

/**
 * A name within a sentence. Where it is read the other way than the sentence, and the format can, it is isolated: two
 * Latin names in an Arabic list would otherwise stand in the order of Latin, with the comma between them.
 */
export function isolated({ direction, isolates }: Words, text: string): string {
  if (!isolates || text.includes(ISOLATE)) return text;
  const own = directionOf(text);
  return own === undefined || own === direction ? text : `${ISOLATE}${text}${END_OF_ISOLATE}`;
}

/** The text for where it is only read aloud: an attribute, a description. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(ISOLATE, '').replaceAll(END_OF_ISOLATE, '');
}

/** `a, b`: a name with its title, a place with its country. */
export function joined(words: Words, parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : parts.map((part) => isolated(words, part)).join(words.lists.aside);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: Words, items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const parts = items.map((item) => isolated(words, item));
  return `${parts.slice(0, -1).join(words.lists.comma)}${words.lists[joint](last)}${parts.at(-1)}`;
}

/** `Owner: Ms. A` */
export function labelled(words: Words, label: string, text: string): string {
  return `${label}${words.colon}${words.space}${isolated(words, text)}`;
}

/** A text with the stop behind it; `26 июня 2014 г.` has one already. */
export function sentence({ stop }: Words, text: string): string {
  return text.endsWith(stop) ? text : text + stop;
}
