import { daysBetween, formatDate, type LocalDate } from './calendar.ts';
import { counted } from './text.ts';

/** How a date lies before another one: `14 days before departure on Tuesday 24 June 2014`, `the day of departure`, `after departure on …`. */
export function countdown(date: LocalDate, end: LocalDate, what: string): string {
  const left = daysBetween(date, end);
  if (left === 0) return `the day of ${what}`;
  return `${left > 0 ? `${counted(left, 'day')} before` : 'after'} ${what} on ${formatDate(end)}`;
}
