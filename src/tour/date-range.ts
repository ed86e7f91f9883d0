import { type LocalDate, parseDate, WEEKDAYS, weekdayOf } from '../base/calendar.ts';
import { BEHIND_YEAR, monthNamed } from './spoken-months.ts';

/** What of a date one end of a range says: `14 May 2027` all of it, `10` the day alone. */
interface Part {
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  readonly weekday?: string;
}

interface DateRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** False where day and month may stand the other way round. */
  readonly isCertain: boolean;
}

const BETWEEN = /\s*(?:–|—|-|\/|\.{2,3}|\b(?:to|till|until|through)\b)\s*/g;
const WEEKDAY = /^((?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)\b[.,]?\s*/i;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const WORD = String.raw`(?<word>\p{L}{3,12})\.?`;
const YEAR = String.raw`(?<year>\d{4})`;
/** The forms of an end, with what they leave to the other one. */
const FORMS = [
  String.raw`${YEAR}-(?<month>\d\d)-(?<day>\d\d)`,
  String.raw`${DAY}\.?`,
  String.raw`${DAY}[./](?<month>\d{1,2})\.?(?:\s?${YEAR})?`,
  String.raw`${DAY}[./](?<month>\d{1,2})[./]${YEAR}`,
  String.raw`${DAY}\.? (?:of )?${WORD},?(?: ${YEAR})?`,
  `${WORD} ${DAY}(?:,? ${YEAR})?`,
  `${DAY},? ${YEAR}`,
].map((form) => new RegExp(`^${form}$`, 'u'));

/** `10-14 May 2027`, `28 June to 2 July 2027`, `10.-14.5.2027`, `May 10 – 14, 2027`: what one end leaves out, the other says. */
export function readDateRange(text: string): DateRange | undefined {
  const plain = text.trim().replace(/\s+/g, ' ').replace(BEHIND_YEAR, '');
  for (const { index, 0: joint } of plain.matchAll(BETWEEN)) {
    const from = readPart(plain.slice(0, index));
    const to = readPart(plain.slice(index + joint.length));
    if (!from || !to) continue;
    const first = dateOf(from, to);
    const last = dateOf(to, from);
    if (first === undefined || last === undefined || first > last) continue;
    const isTurnable = plain.includes('/') && from.day <= 12 && to.day <= 12;
    return { from: first, to: last, isCertain: !isTurnable };
  }
  return undefined;
}

function readPart(text: string): Part | undefined {
  const weekday = WEEKDAY.exec(text)?.[1];
  const plain = text.replace(WEEKDAY, '');
  const found = FORMS.map((form) => form.exec(plain)?.groups).find(Boolean);
  if (!found) return undefined;
  const { day, month, word, year } = found;
  const named = word === undefined ? undefined : monthNamed(word);
  if (word !== undefined && named === undefined) return undefined;
  const number = named ?? (month === undefined ? undefined : Number(month));
  return {
    day: Number(day),
    ...(number === undefined ? {} : { month: number }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** Undefined where a part is missing at both ends, or the weekday is not that of the date. */
function dateOf({ day, month, year, weekday }: Part, other: Part): LocalDate | undefined {
  const [inMonth, inYear] = [month ?? other.month, year ?? other.year];
  if (inMonth === undefined || inYear === undefined) return undefined;
  const date = parseDate(`${inYear}-${String(inMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  if (date === undefined || weekday === undefined) return date;
  return WEEKDAYS[weekdayOf(date)].toLowerCase().startsWith(weekday.toLowerCase().slice(0, 3))
    ? date
    : undefined;
}
