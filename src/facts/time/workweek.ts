import type { LocalDate, Weekday } from '../../base/calendar.ts';
import { rememberedByObject, rememberedByText } from '../../base/remembered.ts';
import { slug } from '../../base/text.ts';
import codes from '../../data/codes.json' with { type: 'json' };
import { officeHours, USUAL_SPAN } from '../../policy/office-hours.ts';
import { USUAL_WEEKEND, workweeks } from '../../policy/workweeks.ts';
import { type OpeningHours, parseOpeningHours, parseSpan } from '../../tour/opening-hours.ts';

/** Weekend of a country on a date, or of a city with a week of its own. Always in the order it falls. */
export function weekendOf(country: string, date: LocalDate, city?: string): readonly Weekday[] {
  const kept = weeksOf(country).find(
    ({ cities, from, until }) =>
      (cities === undefined || (city !== undefined && cities.includes(plainCity(city)))) &&
      isIn(date, from, until),
  );
  return kept?.weekend ?? weekendByCountry(country);
}

const plainCity = rememberedByText(slug);

/** The weeks of a country, its cities as slugs. */
const weeksOf = rememberedByText((country) =>
  workweeks
    .filter(({ countries }) => countries.includes(country))
    .map((week) => ({ ...week, cities: week.cities?.map(slug) })),
);

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
  if (kept && weekend.join() === weekendOf(country, on).join()) return hoursIn(kept.hours);
  const weekdays = ([0, 1, 2, 3, 4, 5, 6] as const).filter((day) => !weekend.includes(day));
  const span = parseSpan(USUAL_SPAN);
  return span ? [{ weekdays, spans: [span] }] : [];
}

const hoursIn = rememberedByObject((lines: readonly string[]) =>
  lines.flatMap((line) => parseOpeningHours(line) ?? []),
);

function isIn(date: LocalDate, from = '', until = '9999-12-31'): boolean {
  return from <= date && date <= until;
}

const weekends: Readonly<Record<string, readonly number[]>> = codes.weekends;

/** By the Unicode calendar data. */
function weekendByCountry(country: string): readonly Weekday[] {
  const days = Object.hasOwn(weekends, country) ? weekends[country] : undefined;
  return (days as readonly Weekday[] | undefined) ?? USUAL_WEEKEND;
}
