import type { LocalDate } from '../base/calendar.ts';
import { type ClockTime, formatClock } from '../base/clock.ts';
import { formatDate } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { LocalDateTime } from '../tour/scalars.ts';

/** `09:00–11:00`, or `09:00` where no end is known. */
export function formatTimes(start: ClockTime, end: ClockTime | undefined): string {
  return end === undefined ? formatClock(start) : `${formatClock(start)}–${formatClock(end)}`;
}

/** `11:40`, or with its date where that is not `from`: `11:40 on Sunday 22 June 2014`. */
export function formatArrival(words: Words, from: LocalDate, { date, time }: LocalDateTime): string {
  return date === from
    ? formatClock(time)
    : words.calendar.timeOn(formatClock(time), formatDate(words, date));
}
