import { formatDate, type LocalDate } from '../base/calendar.ts';
import { type ClockTime, formatClock } from '../base/clock.ts';
import { counted } from '../base/text.ts';
import type { LocalDateTime } from '../tour/scalars.ts';

/** `Thu 26 Jun 2014`, for the columns of tables. */
export function shortDate(date: LocalDate): string {
  return formatDate(date)
    .split(' ')
    .map((word) => (/^\d/.test(word) ? word : word.slice(0, 3)))
    .join(' ');
}

/** `Monday 23 to Thursday 26 June 2014`: what both dates share is said once. */
export function formatDates(from: LocalDate, to: LocalDate): string {
  if (from === to) return formatDate(from);
  const [weekday = '', day = '', month = '', year = ''] = formatDate(from).split(' ');
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = sameYear && from.slice(0, 7) === to.slice(0, 7);
  const first = [weekday, day, ...(sameMonth ? [] : [month]), ...(sameYear ? [] : [year])];
  return `${first.join(' ')} to ${formatDate(to)}`;
}

/** `09:00–11:00`, or `09:00` where no end is known. */
export function formatTimes(start: ClockTime, end: ClockTime | undefined): string {
  return end === undefined ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`;
}

/** `today`, `tomorrow`, `in 9 days`, `yesterday`, `9 days ago`. */
export function fromToday(days: number): string {
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days > 0 ? 'tomorrow' : 'yesterday';
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`;
}

/** `11:40`, or with its date where that is not `from`: `11:40 on Sunday 22 June 2014`. */
export function formatArrival(from: LocalDate, { date, time }: LocalDateTime): string {
  return date === from ? formatClock(time) : `${formatClock(time)} on ${formatDate(date)}`;
}
