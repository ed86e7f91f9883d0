import { type LocalDate, weekdayOf } from '../base/calendar.ts';
import { type ClockTime, formatClock, type Minutes } from '../base/clock.ts';
import { directionOf } from '../base/direction.ts';
import { withDigits } from '../base/number.ts';
import { rememberedByObject } from '../base/remembered.ts';
import { type IslamicDate, ummAlQura } from '../base/umm-al-qura.ts';
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

/** `Thursday 26 June 2014 (28 Shaʻban 1435 AH)`, as headings have it: the date of the other calendar where one is asked for. */
export function fullDate(words: Words, date: LocalDate): string {
  return withOther(words, formatDate(words, date), date, date);
}

/** `26 June 2014 (28 Shaʻban 1435 AH)`, as a letter is dated. */
export function fullPlainDate(words: Words, date: LocalDate): string {
  return withOther(words, plainDate(words, date), date, date);
}

/** The same of a stretch of days: `Monday 23 to Thursday 26 June 2014 (25–28 Shaʻban 1435 AH)`. */
export function fullDates(words: Words, from: LocalDate, to: LocalDate): string {
  return withOther(words, formatDates(words, from, to), from, to);
}

function withOther(words: Words, said: string, from: LocalDate, to: LocalDate): string {
  const other = otherDates(words, from, to);
  return other === undefined ? said : words.islamic.beside(said, other);
}

/** `25–28 Shaʻban 1435 AH`; undefined where no second calendar is asked for, or it has no such date. */
export function otherDates(words: Words, from: LocalDate, to: LocalDate): string | undefined {
  if (words.secondCalendar === undefined) return undefined;
  const [first, last] = [ummAlQura(from), ummAlQura(to)];
  if (first === undefined || last === undefined) return undefined;
  const say = ({ year, month }: IslamicDate, day: string) =>
    words.islamic.date({
      day,
      month: words.islamic.months[month - 1] ?? '',
      year: inDigits(words, `${year}`),
    });
  const [one, other] = [first, last].map(({ day }) => inDigits(words, `${day}`)) as [string, string];
  if (from === to) return say(first, one);
  return first.year === last.year && first.month === last.month
    ? say(first, `${one}–${other}`)
    : `${say(first, one)} – ${say(last, other)}`;
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

/** A number or a time that is written already, in the digits of the document. */
export function inDigits({ numbers: { digits } }: Pick<Words, 'numbers'>, written: string): string {
  return digits === undefined ? written : withDigits(digits, written);
}

/** How a template that is filled writes a bare number. */
export function numeralIn(words: Words): (value: number) => string {
  return (value) => inDigits(words, `${value}`);
}

/** The same text in Latin digits, where a program reads it. */
export function inLatinDigits(text: string, { numbers: { digits = '' } }: Words): string {
  return [...text].map((letter) => (digits.includes(letter) ? digits.indexOf(letter) : letter)).join('');
}

/** `09:00` */
export function formatTime(words: Pick<Words, 'numbers'>, time: ClockTime): string {
  return inDigits(words, formatClock(time));
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
export function formatDuration(words: Words, minutes: Minutes): string {
  const { hour, minute, gap } = words.numbers;
  const rounded = Math.round(minutes);
  const hours = Math.floor(rounded / 60);
  const rest = rounded % 60;
  const long = `${inDigits(words, `${hours}`)}${gap}${hour}`;
  const short = `${inDigits(words, `${rest}`)}${gap}${minute}`;
  if (hours === 0) return short;
  return rest === 0 ? long : `${long}${gap}${short}`;
}

/** 38875 → `38,875`; decimals are kept as they are. */
export function formatNumber(words: Words, value: number): string {
  const { group, decimal } = words.numbers;
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 ? '-' : '';
  return inDigits(words, `${sign}${grouped}${decimals === undefined ? '' : `${decimal}${decimals}`}`);
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
