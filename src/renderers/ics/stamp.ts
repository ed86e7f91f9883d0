import { addDays, type LocalDate } from '../../base/calendar.ts';
import { type ClockTime, DAY_MINUTES, formatClock } from '../../base/clock.ts';

/** `20140626`, RFC 5545 3.3.4 */
export function dateStamp(date: LocalDate): string {
  return date.replaceAll('-', '');
}

/** `20140626T100000`, RFC 5545 3.3.5; what lies past midnight belongs to the next date. */
export function stampOf(date: LocalDate, time: ClockTime): string {
  const day = addDays(date, Math.floor(time / DAY_MINUTES));
  return `${dateStamp(day)}T${formatClock(time % DAY_MINUTES).replace(':', '')}00`;
}
