import type { LocalDate, Weekday } from '../base/calendar.ts';
import { slug } from '../base/text.ts';
import { officeHours, USUAL_SPAN } from '../policy/office-hours.ts';
import { USUAL_WEEKEND, workweeks } from '../policy/workweeks.ts';
import { type OpeningHours, parseOpeningHours, parseSpan } from '../tour/opening-hours.ts';

interface WeekInfo {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekend: readonly number[];
}

/** Weekend of a country on a date, or of a city with a week of its own. Always in the order it falls. */
export function weekendOf(country: string, date: LocalDate, city?: string): readonly Weekday[] {
  const kept = workweeks.find(
    (week) =>
      week.countries.includes(country) &&
      (week.cities === undefined ||
        (city !== undefined && week.cities.some((name) => slug(name) === slug(city)))) &&
      isIn(date, week.from, week.until),
  );
  return kept?.weekend ?? weekendByCountry(country);
}

/**
 * Usual hours of government offices in a country, or in a city with a week of its own: those of today unless a date
 * is given.
 */
export function officeHoursOf(
  country: string,
  on = '9999-12-31' as LocalDate,
  city?: string,
): readonly OpeningHours[] {
  const weekend = weekendOf(country, on, city);
  const kept = officeHours.find((usual) => usual.countries.includes(country) && isIn(on, usual.from));
  if (kept && weekend.join() === weekendOf(country, on).join())
    return kept.hours.flatMap((line) => parseOpeningHours(line) ?? []);
  const weekdays = ([0, 1, 2, 3, 4, 5, 6] as const).filter((day) => !weekend.includes(day));
  const span = parseSpan(USUAL_SPAN);
  return span ? [{ weekdays, spans: [span] }] : [];
}

function isIn(date: LocalDate, from = '', until = '9999-12-31'): boolean {
  return from <= date && date <= until;
}

const known = new Map<string, readonly Weekday[]>();

/** By the Unicode calendar data: a property in Node 20, a method in later engines. */
function weekendByCountry(country: string): readonly Weekday[] {
  if (!/^[A-Z]{2}$/.test(country)) return USUAL_WEEKEND;
  let weekend = known.get(country);
  if (weekend === undefined) {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
      readonly weekInfo?: WeekInfo;
      readonly getWeekInfo?: () => WeekInfo;
    };
    const info = locale.getWeekInfo?.() ?? locale.weekInfo;
    weekend = info === undefined ? USUAL_WEEKEND : info.weekend.map((day) => (day % 7) as Weekday);
    known.set(country, weekend);
  }
  return weekend;
}
