import type { LocalDate } from '../base/calendar.ts';
import type { ClockTime } from '../base/clock.ts';
import { formatDate, formatTime } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { LocalDateTime } from '../tour/scalars.ts';

/**
 * Among Arabic words a range is read from the right, its beginning first (Unicode Bidirectional Algorithm, N1). The mark has
 * it so where no word stands beside it too: in a cell, in a drawing.
 */
const RIGHT_TO_LEFT = '\u200F';

/** `09:00–11:00`, or `09:00` where no end is known. */
export function formatTimes(
  words: Pick<Words, 'direction' | 'numbers'>,
  start: ClockTime,
  end: ClockTime | undefined,
): string {
  if (end === undefined) return formatTime(words, start);
  const range = `${formatTime(words, start)}–${formatTime(words, end)}`;
  return words.direction === 'rtl' ? `${RIGHT_TO_LEFT}${range}${RIGHT_TO_LEFT}` : range;
}

/** `11:40`, or with its date where that is not `from`: `11:40 on Sunday 22 June 2014`. */
export function formatArrival(words: Words, from: LocalDate, { date, time }: LocalDateTime): string {
  return date === from
    ? formatTime(words, time)
    : words.calendar.timeOn(formatTime(words, time), formatDate(words, date));
}
