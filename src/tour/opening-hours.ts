import type { Weekday } from '../base/calendar.ts';
import { type ClockSpan, formatSpan, parseClock } from '../base/clock.ts';

/** The weekdays of one line of opening hours and its spans on each of them. */
export interface OpeningHours {
  readonly weekdays: readonly Weekday[];
  readonly spans: readonly ClockSpan[];
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** `Mon-Thu 08:00-17:00`, `Fri 08:30-12:15 14:45-17:00`, `Sat,Sun 10:00-12:00`; a range may pass the week's end: `Sun-Thu`, `Fri-Mon`. */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  const [daysText = '', ...spanTexts] = text
    .trim()
    .replace(/\s*-\s*/g, '-')
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/);
  const weekdays = daysText.split(',').flatMap(parseWeekdays);
  const spans = spanTexts.map(parseSpan);
  if (
    spans.length === 0 ||
    weekdays.some((day) => day === undefined) ||
    spans.some((span) => span === undefined)
  )
    return undefined;
  return { weekdays: weekdays as Weekday[], spans: spans as ClockSpan[] };
}

function parseWeekdays(text: string): (Weekday | undefined)[] {
  const [first, last = first, ...rest] = text
    .split('-')
    .map((day) => DAYS.indexOf(day.slice(0, 3).toLowerCase()));
  if (first === undefined || last === undefined || first < 0 || last < 0 || rest.length > 0)
    return [undefined];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => ((first + i) % 7) as Weekday);
}

/** `08:30-17:00` → a span; the end is after the beginning. */
export function parseSpan(text: string): ClockSpan | undefined {
  const [from, to, ...rest] = text.split('-').map(parseClock);
  return from === undefined || to === undefined || rest.length > 0 || from >= to ? undefined : { from, to };
}

/** `Mon-Thu 08:30-17:00, Fri 08:30-12:15 14:45-17:00`, as it is written in the tour file. */
export function formatOpeningHours(hours: readonly OpeningHours[]): string {
  return hours
    .map(({ weekdays, spans }) => [formatWeekdays(weekdays), ...spans.map(formatSpan)].join(' '))
    .join(', ');
}

/** `Mon-Thu` for days in a row, also past the week's end; else `Mon,Wed`. */
function formatWeekdays(weekdays: readonly Weekday[]): string {
  const names = weekdays.map((day) => `${DAYS[day]?.charAt(0).toUpperCase()}${DAYS[day]?.slice(1)}`);
  const inRow = weekdays.every((day, i) => i === 0 || day === ((weekdays[i - 1] ?? 0) + 1) % 7);
  return names.length > 2 && inRow ? `${names[0]}-${names.at(-1)}` : names.join(',');
}
