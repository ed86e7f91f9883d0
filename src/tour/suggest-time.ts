import { daysBetween, type LocalDate, MONTHS, parseDate } from '../base/calendar.ts';
import { formatClock, parseClock } from '../base/clock.ts';
import { capitalised } from '../base/text.ts';
import { parseOpeningHours } from './opening-hours.ts';

/**
 * `26.06.2014`, `26/6/2014`, `2014/06/26`, `26 June 2014` and `June 26, 2014` as the file writes a date. Of day and month
 * in digits the day comes first, unless it cannot: 6/26/2014 gets no suggestion, as 26.6.2014 may have been meant.
 */
export function suggestDate(text: string): string | undefined {
  const plain = text.trim().replace(/^(sun|mon|tue|wed|thu|fri|sat)[a-z]*[.,]?\s+/i, '');
  const [year, month, day] =
    parts(/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/, plain, [3, 2, 1]) ??
    parts(/^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/, plain, [1, 2, 3]) ??
    parts(/^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s.-]*([A-Za-z]{3,9})[\s.,-]*(\d{4})$/, plain, [3, 2, 1]) ??
    parts(/^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/, plain, [3, 1, 2]) ??
    [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = /^\d/.test(month) ? month : monthNamed(month);
  return parseDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
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

/** `June`, `Jun`, `Sept`: 6, 6, 9; 0 where no month is called so. */
function monthNamed(word: string): number {
  const start = word.toLowerCase().replace(/^sept$/, 'sep');
  return MONTHS.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
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

/** A date and a time of which one or both are written in another manner: `26.06.2014 10.00`, `26 June 2014 at 10am` as `2014-06-26 10:00`. */
export function suggestDateTime(text: string): string | undefined {
  const match =
    /^(.*\d{4}|\d{4}[-./].*?)(?:,?\s+(?:at\s+)?|T|,)(\d{1,2}(?:[.:h]?\d{2})?\s*(?:[ap]\.?m\.?)?)$/i.exec(
      text.trim(),
    );
  const [, day = '', time = ''] = match ?? [];
  const date = parseDate(day) ?? suggestDate(day);
  const clock = parseClock(time) === undefined ? suggestClock(time) : time;
  return date === undefined || clock === undefined ? undefined : `${date} ${clock}`;
}

/** `30 minutes`, `1.5 hours`, `2 hrs`, `1:30` as `30m`, `90m`, `2h`, `1h30`. */
export function suggestDuration(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const clock = /^(\d):([0-5]\d)$/.exec(plain);
  if (clock) return `${clock[1]}h${clock[2]}`;
  const match =
    /^(?:(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?))?(?:\s*(?:and\s+)?(\d+)\s*(?:m|mins?|minutes?|'|’|′)\.?)?$/.exec(
      plain,
    );
  if (!match || plain === '') return undefined;
  const minutes = Math.round(Number((match[1] ?? '0').replace(',', '.')) * 60) + Number(match[2] ?? 0);
  return match[2] === undefined && minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}

/** `30 days`, `2 weeks` as `30d`, `2w`. */
export function suggestDays(text: string): string | undefined {
  const match = /^(\d+)\s*(day|week|d|w)s?$/i.exec(text.trim());
  return match ? `${match[1]}${match[2]?.charAt(0).toLowerCase()}` : undefined;
}

/** `8.30`, `8h30`, `0830`, `8:30 am` as `08:30`. */
export function suggestClock(text: string): string | undefined {
  const match = /^(\d{1,2})[.:h]?(\d{2})?\s*(?:([ap])\.?m\.?)?$/i.exec(text.trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const hour = (Number(match[1]) % (match[3] ? 12 : 25)) + (/p/i.test(match[3] ?? '') ? 12 : 0);
  const time = parseClock(`${hour}:${match[2] ?? '00'}`);
  return time === undefined ? undefined : formatClock(time);
}

const DAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');
const TWO_LETTERS = /\b(mo|tu|we|th|fr|sa|su)\b/gi;

/** `Monday to Friday 9-17`, `Mo–Fr: 9.00 - 17.30` as `Mon-Fri 09:00-17:30`. Hours without days get no suggestion: which days those are differs by country. */
export function suggestHours(text: string): string | undefined {
  const [, days = '', spans = ''] =
    /^([A-Za-z][A-Za-z,\s-]*?)[\s:.]*(\d.*)$/.exec(text.trim().replace(/\s*(?:–|—|\bto\b|-)\s*/gi, '-')) ??
    [];
  const written = spans.replace(
    /\d{1,2}(?:[.:h]?\d{2}|h)?(?:\s*[ap]\.?m\.?)?/gi,
    (time) => suggestClock(time) ?? suggestClock(`${time.replace(/h$/i, '')}:00`) ?? time,
  );
  const hours = `${days.replace(TWO_LETTERS, (day) => DAYS.find((name) => name.startsWith(capitalised(day.toLowerCase()))) ?? day)} ${written}`;
  return parseOpeningHours(hours) && hours;
}
