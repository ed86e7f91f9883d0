import { FRIDAY, type Weekday } from '../../base/calendar.ts';
import { type ClockSpan, intersectSpans } from '../../base/clock.ts';
import type { OpeningHours } from '../../tour/scalars.ts';

/** The spans that weekly hours have on a day. */
export function spansOf(
  hours: readonly OpeningHours[],
  { weekday }: { readonly weekday: Weekday },
): ClockSpan[] {
  return hours.filter(({ weekdays }) => weekdays.includes(weekday)).flatMap(({ spans }) => spans);
}

/** The break that weekly hours have on Fridays and not on other days; undefined where they have none, as a lunch of every day. */
export function fridayBreak(hours: readonly OpeningHours[]): ClockSpan | undefined {
  const [morning, afternoon] = spansOf(hours, { weekday: FRIDAY }).sort((a, b) => a.from - b.from);
  if (morning === undefined || afternoon === undefined) return undefined;
  const pause = { from: morning.to, to: afternoon.from };
  const otherDays = hours
    .filter(({ weekdays }) => weekdays.some((day) => day !== FRIDAY))
    .flatMap(({ spans }) => spans);
  return intersectSpans([pause], otherDays).length > 0 ? pause : undefined;
}
