import type { LocalDate } from '../../../base/calendar.ts';
import { DAY_MINUTES } from '../../../base/clock.ts';
import type { SessionId, Window } from '../../demand.ts';
import { common, onGrid, type Starts, startsClear, startsWithin } from '../spans.ts';
import { type Asked, bySession } from './asked.ts';

/** All that restricts the start of a session, whoever interprets. */
export function startsOf(asked: Asked, grid: number, dayEnd: number) {
  const within = bySession(asked.byKind.within);
  const clearOf = bySession(asked.byKind['clear-of']);
  const startsAt = bySession(asked.byKind['starts-at']);
  return (id: SessionId, minutes: number, date: LocalDate): Starts => {
    const pins = startsAt.get(id) ?? [];
    let starts: Starts = dayEnd >= minutes ? [0, dayEnd - minutes] : [];
    for (const pin of pins) starts = pin.date === date ? common(starts, [pin.time, pin.time]) : [];
    for (const { windows } of within.get(id) ?? [])
      starts = common(starts, startsWithin(windows, date, minutes));
    for (const { windows } of clearOf.get(id) ?? [])
      starts = common(starts, startsClear(windows, date, minutes));
    return pins.length > 0 ? starts : onGrid(starts, grid);
  };
}

/** No session ends later. */
export function dayEndOf({ byKind }: Asked): number {
  return Math.max(DAY_MINUTES, ...(byKind.within ?? []).map(({ windows }) => latestEnd(windows)));
}

/** Windows that end after midnight do not occur in tours, but in problems of the literature, whose days have other lengths. */
function latestEnd(windows: readonly Window[]): number {
  return windows.reduce((end, { to }) => Math.max(end, to), 0);
}
