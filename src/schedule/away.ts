import { DAY_MINUTES } from '../base/clock.ts';
import type { Facts } from '../facts/facts.ts';
import type { LocalDateTime } from '../tour/scalars.ts';
import type { Window } from './demand.ts';
import { programmeWindows } from './programme-windows.ts';

/** The programme's time from one moment to another, where it is any. Without a moment: from its beginning, to its end. */
export function awayBetween(
  facts: Facts,
  from: LocalDateTime | undefined,
  to: LocalDateTime | undefined,
): Window[] {
  return programmeWindows(facts, ({ date }) => {
    const starts = from === undefined || from.date < date ? 0 : from.date === date ? from.time : DAY_MINUTES;
    const ends = to === undefined || date < to.date ? DAY_MINUTES : to.date === date ? to.time : 0;
    return starts < ends ? [{ from: starts, to: ends }] : [];
  });
}
