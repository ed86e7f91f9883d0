import { daysBetween, type LocalDate, parseDate } from '../base/calendar.ts';
import { type ClockTime, formatClock, parseClock } from '../base/clock.ts';
import { parseDuration } from '../base/duration.ts';
import { capitalised } from '../base/text.ts';
import { parseOpeningHours } from './opening-hours.ts';
import { BEHIND_YEAR, monthNamed } from './spoken-months.ts';

/**
 * `26.06.2014`, `26/6/2014`, `2014/06/26`, `26 June 2014` and `June 26, 2014` as the file writes a date. Of day and month
 * in digits the day comes first, unless it cannot: 6/26/2014 gets no suggestion, as 26.6.2014 may have been meant.
 */
export function suggestDate(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^(sun|mon|tue|wed|thu|fri|sat)[a-z]*[.,]?\s+/i, '')
    .replace(BEHIND_YEAR, '');
  const [year, month, day] =
    parts(/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, plain, [3, 2, 1]) ??
    parts(/^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/, plain, [1, 2, 3]) ??
    parts(/^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s.-]*(\p{L}{3,12})[\s.,-]*(\d{4})$/u, plain, [3, 2, 1]) ??
    parts(/^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u, plain, [3, 1, 2]) ??
    [];
  // Of other centuries it is most likely a time: `9MAY 1000`.
  if (year === undefined || month === undefined || day === undefined || !/^(?:19|20)/.test(year))
    return undefined;
  const number = /^\d/.test(month) ? month : (monthNamed(month) ?? 0);
  return parseDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** `31.5.31`, `10 Jan 27`, `10 Jan ’27`: a date with two digits for its year, taken to be of this century. */
export function dateOfShortYear(text: string): LocalDate | undefined {
  const match = /^(.*[\s./-])['’]?(\d\d)$/.exec(text.trim());
  return match ? (suggestDate(`${match[1]}20${match[2]}`) as LocalDate | undefined) : undefined;
}

/** `12 June`, `12.6.`, `Thu 12/6`: a date without its year, as that of its days which lies nearest to another date. */
export function dateNear(text: string, near: LocalDate): LocalDate | undefined {
  const bare = text.trim().replace(/[.,]$/, '');
  if (/\d{4}/.test(bare)) return undefined;
  const year = Number(near.slice(0, 4));
  const found = [year - 1, year, year + 1].flatMap((one) =>
    [' ', '.', '/'].flatMap((joint) => suggestDate(`${bare}${joint}${one}`) ?? []),
  );
  const away = (date: string) => Math.abs(daysBetween(near, date as LocalDate));
  return found.sort((a, b) => away(a) - away(b))[0] as LocalDate | undefined;
}

function parts(pattern: RegExp, text: string, order: readonly number[]): (string | undefined)[] | undefined {
  const match = pattern.exec(text);
  return match ? order.map((group) => match[group]) : undefined;
}

/** The date that day and month give the other way round: `11/12/2026` as 12 November. Undefined where there is one reading. */
export function turnedDate(text: string): LocalDate | undefined {
  const [day, month, year] = parts(TURNABLE, text.trim(), [1, 2, 3]) ?? [];
  if (day === undefined || month === undefined || year === undefined || Number(day) === Number(month))
    return undefined;
  return parseDate(`${year}-${day.padStart(2, '0')}-${month.padStart(2, '0')}`);
}

/** With points the day comes first everywhere. */
const TURNABLE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})/;

/** A date and a time of which one or both are written in another manner: `26.06.2014 10.00`, `10am on 26 June 2014` as `2014-06-26 10:00`. */
export function suggestDateTime(text: string): string | undefined {
  const { day, time } = dayAndTime(text) ?? {};
  const date = day === undefined ? undefined : (parseDate(day) ?? suggestDate(day));
  return date === undefined ? undefined : `${date} ${time}`;
}

const TIME = String.raw`(?<time>\d{1,2}(?:[.:h]\d{2}|h)?\s*(?:[ap]\.?m\.?|hrs?|h)?|\d{4}|noon|midday)`;
const DAY_FIRST = new RegExp(String.raw`^(?<day>.*?\S)(?:\s*,\s*|\s+(?:at\s+)?|T)${TIME}$`, 'i');
const TIME_FIRST = new RegExp(String.raw`^${TIME}\s*(?:,|\s(?:on\s)?)\s*(?<day>\S.*)$`, 'i');

/** The two halves of a text, the day as it is written and the time as the file writes it; undefined where one of them is not there. */
export function dayAndTime(text: string): { readonly day: string; readonly time: string } | undefined {
  for (const form of [DAY_FIRST, TIME_FIRST]) {
    const { day = '', time = '' } = form.exec(text.trim())?.groups ?? {};
    // A bare number is an hour where nothing else can be meant by it: `2014-06-26 10`, but not the 10 of `26 June 10`.
    const isHour = /^\d{1,2}$/.test(time) && (parseDate(day) !== undefined || /\bat\s+\d+$/i.test(text));
    const isYear = /^(?:19|20)\d\d$/.test(time) && !/\d{4}/.test(day);
    const clock = isYear ? undefined : suggestClock(isHour ? `${time}:00` : time);
    if (clock !== undefined) return { day, time: clock };
  }
  return undefined;
}

/** `30 minutes`, `1.5 hours`, `half an hour`, `2 hrs`, `1:30` as `30m`, `90m`, `30m`, `2h`, `1h30`. */
export function suggestDuration(text: string): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^half an hour$/, '30m')
    .replace(/^(?:an|one) hour(?=$| and )/, '1h')
    .replace(/^(\d*)½/, (_, whole: string) => `${whole || 0}.5`);
  const clock = /^0?(\d):([0-5]\d)$/.exec(plain);
  if (clock) return `${clock[1]}h${clock[2]}`;
  const match = DURATION.exec(plain);
  if (!match || plain === '') return undefined;
  const minutes = Math.round(Number((match[1] ?? '0').replace(',', '.')) * 60) + Number(match[2] ?? 0);
  return match[2] === undefined && minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}

/** Hours and minutes in English, Russian, Uzbek, French, Spanish and Malay. */
const HOURS = 'h|hrs?|hours?|ч|час(?:а|ов)?|soat|соат|heures?|horas?|jam';
const MINUTES = "m|mins?|minutes?|мин|минут[аы]?|daqiqa|дақиқа|minutos?|minit|'|’|′";
const DURATION = new RegExp(
  String.raw`^(?:(\d+(?:[.,]\d+)?)\s*(?:${HOURS})\.?)?(?:\s*(?:and\s+)?(\d+)\s*(?:${MINUTES})\.?)?$`,
);

/** `30 days`, `2 weeks` as `30d`, `2w`. */
export function suggestDays(text: string): string | undefined {
  const match = /^(\d+)\s*(day|week|d|w)s?$/i.exec(text.trim());
  return match ? `${match[1]}${match[2]?.charAt(0).toLowerCase()}` : undefined;
}

/** `8.30`, `8h30`, `0830`, `8:30 am`, `22:30 hrs`, `noon` as `08:30`, … */
export function suggestClock(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === 'noon' || plain === 'midday') return '12:00';
  const match = /^(\d{1,2})(?:[.:h]?(\d{2}))?\s*(?:([ap])\.?m\.?|(h(?:rs?)?))?$/.exec(plain);
  const [, hours = '', minutes, half, unit] = match ?? [];
  if (!match || (minutes ?? half ?? unit) === undefined) return undefined;
  const isHalved = half !== undefined && Number(hours) <= 12;
  const hour = isHalved ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  const time = parseClock(`${hour}:${minutes ?? '00'}`);
  return time === undefined ? undefined : formatClock(time);
}

/** What YAML reads as a number, and was most likely a time: `9.30`, which is 9.3, as `09:30`, `14` as `14:00`. */
export function clockOfNumber(value: number): string | undefined {
  return suggestClock(Number.isInteger(value) && value <= 24 ? `${value}:00` : decimal(value));
}

function decimal(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** `12-13`, `1h between 12 and 14`, `60 min at 12:30` as a break in a window: `60m between 12:00 and 13:00`. */
export function suggestBreak(text: string): string | undefined {
  const plain = text.trim().replace(/^(\S+) for (.+)$/i, '$2 at $1');
  const [, at = '', from = plain] = /^(.*?)\s*\b(?:between|from|at)\s+(.+)$/i.exec(plain) ?? [];
  const [start, end, ...more] = from.split(/\s*(?:–|—|-|\band\b|\bto\b)\s*/).map(minuteOf);
  const length = parseDuration(at) ?? parseDuration(suggestDuration(at) ?? '');
  const last = end ?? (start !== undefined && length !== undefined ? start + length : undefined);
  if (start === undefined || last === undefined || more.length > 0) return undefined;
  const minutes = length ?? last - start;
  return minutes > 0 && minutes <= last - start
    ? `${minutes}m between ${formatClock(start)} and ${formatClock(last)}`
    : undefined;
}

function minuteOf(text: string): ClockTime | undefined {
  return parseClock(suggestClock(text) ?? suggestClock(`${text}:00`) ?? '');
}

const DAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');
const TWO_LETTERS = /\b(mo|tu|we|th|fr|sa|su)\b/gi;

/** `Monday to Friday 9-17`, `Mo–Fr: 9.00 - 17.30`, `daily 9am to 5pm` as `Mon-Fri 09:00-17:30`, … Hours without days get no suggestion: which days those are differs by country. */
export function suggestHours(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/\s*(?:–|—|\bto\b|-)\s*/gi, '-')
    .replace(/^(?:on )?weekdays\b/i, 'Mon-Fri')
    .replace(/^(?:daily|every day)\b/i, 'Mon-Sun');
  const [, days = '', spans = ''] = /^([A-Za-z][A-Za-z,\s-]*?)[\s:.]*(\d.*)$/.exec(plain) ?? [];
  const written = spans
    .replace(/\s*(?:,|&|\/|\band\b)\s*/g, ' ')
    .replace(
      /\d{1,2}(?:[.:h]?\d{2}|h)?(?:\s*[ap]\.?m\.?)?/gi,
      (time) => suggestClock(time) ?? suggestClock(`${time}:00`) ?? time,
    );
  const named = days.replace(
    TWO_LETTERS,
    (day) => DAYS.find((name) => name.startsWith(capitalised(day.toLowerCase()))) ?? day,
  );
  // Nobody is open from nine in the morning until five in the morning.
  const afternoon = written.replace(/-0(\d):(\d\d)/g, (_, hour, rest) => `-${Number(hour) + 12}:${rest}`);
  return [written, afternoon].map((hours) => `${named} ${hours}`).find((hours) => parseOpeningHours(hours));
}
