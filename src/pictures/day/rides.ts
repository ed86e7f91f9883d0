import type { LocalDate } from '../../base/calendar.ts';
import type { ClockTime } from '../../base/clock.ts';
import type { DayRide } from '../../outline/journeys.ts';
import { type Span, spansOf, type Tracks } from './tracks.ts';

/** A flight or a train among the tracks of its day, and what of it lies within the hours that are shown. */
export interface PlacedRide extends Span {
  readonly title: string;
  readonly start: ClockTime;
  readonly end: ClockTime;
}

export function ridesOn(
  date: LocalDate,
  all: readonly DayRide[],
  { members, count }: Tracks,
  [first, last]: readonly [ClockTime, ClockTime],
): PlacedRide[] {
  return all
    .filter((ride) => ride.date === date && ride.start < last && first < ride.end && ride.start < ride.end)
    .flatMap(({ title, start, end, who }) =>
      (members.length === 0 ? [{ from: 0, to: count }] : spansOf(members, who)).map((span) => ({
        title,
        start: Math.max(start, first),
        end: Math.min(end, last),
        ...span,
      })),
    );
}
