import type { Weekday } from '../base/calendar.ts';
import type { ClockSpan } from '../base/clock.ts';
import type { OpeningHours } from '../tour/scalars.ts';

/** The spans that weekly hours have on a day. */
export function spansOf(
  hours: readonly OpeningHours[],
  { weekday }: { readonly weekday: Weekday },
): ClockSpan[] {
  return hours.filter(({ weekdays }) => weekdays.includes(weekday)).flatMap(({ spans }) => spans);
}
