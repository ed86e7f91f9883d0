import { addDays, datesFrom, type LocalDate } from '../../base/calendar.ts';
import table from '../../data/holidays.json' with { type: 'json' };
import { doubtfulHolidays, keptHolidays, wrongHolidays } from '../../policy/holiday-corrections.ts';
import type { Holiday } from '../facts.ts';

/** One holiday and its days, still packed. */
interface Entry {
  readonly name: string;
  /** ` 0101 0613:14-16,20`, as src/data/README.md says, with a space before each. */
  readonly days: string;
  readonly approximate: boolean;
}

/** The first year of the table. */
export const HOLIDAYS_SINCE: number = table.from;

const feasts: Readonly<Record<string, string>> = table.feasts;
const packedByCountry: Readonly<Record<string, string>> = table.packed;
const entriesByCountry = new Map<string, readonly Entry[]>();
/** What was asked before: every rule about days asks for the same ones. */
const knownByCountry = new Map<string, Map<LocalDate, readonly Holiday[]>>();

/** The years that the tables of holidays and feasts cover. */
export const HOLIDAY_YEARS = { from: table.from, to: table.to } as const;

/** Public and bank holidays of a country on a date, by the table; empty also where {@link hasHolidayData} is false. */
export function holidaysOn(country: string, date: LocalDate): readonly Holiday[] {
  const known = knownByCountry.get(country) ?? new Map<LocalDate, readonly Holiday[]>();
  knownByCountry.set(country, known);
  const found = known.get(date) ?? lookedUp(country, date);
  known.set(date, found);
  return found;
}

function lookedUp(country: string, date: LocalDate): Holiday[] {
  const entries = entriesByCountry.get(country) ?? entriesOf(country);
  entriesByCountry.set(country, entries);
  const listed = entries.filter(({ name, days }) => isAmong(date, days) && !isWrong(country, date, name));
  return [...listed, ...feastsOn(country, date)].map(({ name, approximate }) => ({
    date,
    name,
    country,
    from: 'table',
    approximate,
  }));
}

/** False where no table says which days of the year are holidays: the answer is then unknown, not "none". */
export function hasHolidayData(country: string, year: number): boolean {
  return (
    year >= table.from &&
    year <= table.to &&
    (Object.hasOwn(packedByCountry, country) || keptOf(country)?.complete === true)
  );
}

/** Every day of a feast of the Islamic year that the table has, in order, by the calendar of Umm al-Qura. */
export function feastDays(name: 'First of Ramadan' | 'Eid al-Fitr'): readonly LocalDate[] {
  return table.feasts[name]
    .split(' ')
    .map((entry) => entry.replace(/^(\d\d)(\d\d):(\d\d)$/, '20$3-$1-$2') as LocalDate)
    .sort();
}

function entriesOf(country: string): Entry[] {
  const packed = Object.hasOwn(packedByCountry, country) ? packedByCountry[country] : undefined;
  const unsure = doubtfulHolidays.filter((doubt) => doubt.country === country);
  return [packed, keptOf(country)?.days]
    .flatMap((text) => text?.split('\n') ?? [])
    .filter(Boolean)
    .map((line) => {
      const [words = '', days = ''] = line.split('|');
      const name = words.endsWith('~') ? words.slice(0, -1) : words;
      const approximate = name !== words || unsure.some((doubt) => name.endsWith(doubt.ending));
      return { name, days: ` ${days}`, approximate };
    });
}

/** Feasts of the Islamic year in a country that only the hand-kept table has. */
function feastsOn(country: string, date: LocalDate): Pick<Entry, 'name' | 'approximate'>[] {
  return Object.entries(keptOf(country)?.feasts ?? {})
    .filter(([name, length]) =>
      datesFrom(addDays(date, 1 - length), date).some((first) => isAmong(first, ` ${feasts[name]}`)),
    )
    .map(([name]) => ({ name, approximate: true }));
}

function keptOf(country: string) {
  return Object.hasOwn(keptHolidays, country) ? keptHolidays[country] : undefined;
}

function isAmong(date: LocalDate, days: string): boolean {
  const year = Number(date.slice(0, 4));
  if (year < table.from || year > table.to) return false;
  const token = ` ${date.slice(5, 7)}${date.slice(8)}`;
  const at = days.indexOf(token);
  if (at < 0) return false;
  const [, years] = (days.slice(at + 1).split(' ', 1)[0] ?? '').split(':');
  return (
    years === undefined ||
    years.split(',').some((run) => {
      const [first = 0, last = first] = run.split('-').map((short) => 2000 + Number(short));
      return first <= year && year <= last;
    })
  );
}

function isWrong(country: string, date: LocalDate, name: string): boolean {
  return wrongHolidays.some(
    (wrong) =>
      wrong.country === country && (wrong.dates?.includes(date) ?? true) && name.startsWith(wrong.name),
  );
}
