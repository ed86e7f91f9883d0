import type { LocalDate } from '../base/calendar.ts';
import table from '../data/holidays.json' with { type: 'json' };
import { holidayCorrections } from '../policy/holiday-corrections.ts';
import type { Holiday } from './facts.ts';

const packedByCountry: Readonly<Record<string, string>> = table.packed;
const calendarByCountry = new Map<string, ReadonlyMap<LocalDate, readonly Holiday[]>>();

/** Public and bank holidays of a country on a date, by the table; empty also where {@link hasHolidayData} is false. */
export function holidaysOn(country: string, date: LocalDate): readonly Holiday[] {
  let calendar = calendarByCountry.get(country);
  if (calendar === undefined) {
    calendar = calendarOf(country);
    calendarByCountry.set(country, calendar);
  }
  return calendar.get(date) ?? [];
}

/** False where no table says which days of the year are holidays: the answer is then unknown, not "none". */
export function hasHolidayData(country: string, year: number): boolean {
  return (
    year >= table.from &&
    year <= table.to &&
    (Object.hasOwn(packedByCountry, country) || isKeptByHand(country))
  );
}

function calendarOf(country: string): ReadonlyMap<LocalDate, readonly Holiday[]> {
  const calendar = new Map<LocalDate, Holiday[]>();
  const add = (date: LocalDate, name: string, approximate: boolean) => {
    const holiday: Holiday = { date, name, country, from: 'table', approximate };
    const others = (calendar.get(date) ?? []).filter((other) => other.name !== name);
    calendar.set(date, [...others, holiday]);
  };
  const packed = Object.hasOwn(packedByCountry, country) ? (packedByCountry[country] ?? '') : '';
  for (const line of packed.split('\n')) {
    const [name = '', days = ''] = line.split('|');
    const approximate = name.endsWith('~');
    for (const date of datesOf(days)) add(date, approximate ? name.slice(0, -1) : name, approximate);
  }
  for (const correction of holidayCorrections.filter((one) => one.country === country)) {
    for (const date of correction.drop ?? []) {
      const rest = (calendar.get(date as LocalDate) ?? []).filter(
        ({ name }) => !name.startsWith(correction.name),
      );
      calendar.set(date as LocalDate, rest);
    }
    for (const date of datesOf(correction.days ?? ''))
      add(date, correction.name, correction.approximate ?? false);
  }
  return calendar;
}

function isKeptByHand(country: string): boolean {
  return holidayCorrections.some((one) => one.country === country && one.whole === true);
}

/** `0101` is that day of every year of the table, `0613:14-16,20` of the years named. */
function datesOf(days: string): LocalDate[] {
  return days
    .split(' ')
    .filter(Boolean)
    .flatMap((token) => {
      const [day = '', years = `${table.from % 100}-${table.to % 100}`] = token.split(':');
      return years.split(',').flatMap((run) => {
        const [first = 0, last = first] = run.split('-').map(Number);
        return Array.from(
          { length: last - first + 1 },
          (_, i) => `20${first + i}-${day.slice(0, 2)}-${day.slice(2)}` as LocalDate,
        );
      });
    });
}
