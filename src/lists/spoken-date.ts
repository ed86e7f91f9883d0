import { type LocalDate, parseDate } from '../base/calendar.ts';
import { plainWords } from '../base/text.ts';
import { ALONE, BEHIND_DAY, monthNames } from '../tour/spoken-months.ts';

/** The languages in which lists spell months, with the second alphabet of Uzbek. */
const SPOKEN = ['en', 'ru', 'uz', 'uz-Cyrl', 'fr', 'es', 'pt', 'ms'];

/** Words that stand beside a date and say nothing: `2027 г.`, `17 de mayo de 2027`. */
const SMALL = new Set('г год года yil yili йил йили y de del le el of the day'.split(' '));

/** Fewer letters are short for several months. */
const SHORTEST = 3;

const SHORT = { month: 'short', day: 'numeric' } as const;

let months: ReadonlyMap<string, number> | undefined;

/** A date with its month in words, or in Chinese: `17 мая 2027 г.`, `2027-yil 17-may`, `2027年5月17日`. */
export function spokenDate(text: string): LocalDate | undefined {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text.replace(/\s/g, '')) ?? [];
  if (year !== undefined) return dated(year, Number(month), day);
  const words = plainWords(text).filter((word) => !SMALL.has(word));
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  const named = words.flatMap((word) => monthNamed(word) ?? []);
  return words.length === 3 && years.length === 1 && days.length === 1
    ? dated(years[0], named[0], days[0])
    : undefined;
}

function dated(year = '', month = 0, day = ''): LocalDate | undefined {
  return parseDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The month of a name, of a form of it, or of its first letters where no other begins so. */
function monthNamed(word: string): number | undefined {
  months ??= monthsByName();
  const whole = months.get(word);
  if (whole !== undefined || word.length < SHORTEST) return whole;
  const begun = new Set([...months].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  return begun.size === 1 ? [...begun][0] : undefined;
}

function monthsByName(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, month] of monthNames(SPOKEN, [ALONE, BEHIND_DAY, SHORT]))
    if (!found.has(name)) found.set(name, month);
  return found;
}
