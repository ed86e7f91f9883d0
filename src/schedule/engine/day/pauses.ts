import type { ClockTime, Minutes } from '../../../base/clock.ts';
import type { DayPause } from './day.ts';

/** Before the day's first session people are free at any time, and no way counts. */
const NOT_OUT = -1;

/**
 * The earliest start after all `chosen` pauses (by bit), for people who are free from `clock` on and have `way` and `gate`
 * before them; -1 where the pauses do not all fit. The way lies before, between or after the pauses.
 */
export function afterPauses(
  pauses: readonly DayPause[],
  chosen: number,
  clock: ClockTime,
  way: Minutes,
  gate: Minutes,
): ClockTime {
  const isOut = clock !== NOT_OUT;
  const time = isOut ? clock : Number.NEGATIVE_INFINITY;
  const counted = isOut ? way : 0;
  const over =
    pauses.length === 1
      ? overOnly(pauses[0] as DayPause, time, counted)
      : overAt(pauses, chosen, time, counted);
  return over === Number.POSITIVE_INFINITY ? -1 : over + gate;
}

/** True where all these pauses can still be taken by people who have no session after `clock`. */
export function canFollow(pauses: readonly DayPause[], chosen: number, clock: ClockTime): boolean {
  return chosen === 0 || overAt(pauses, chosen, clock, 0) < Number.POSITIVE_INFINITY;
}

/** Before a session from `start` to `end`: people are free from `clock` on and have `way` and `gate` before them. */
export interface Gap {
  clock: ClockTime;
  way: Minutes;
  gate: Minutes;
  start: ClockTime;
  end: ClockTime;
}

/**
 * Puts into `into` the largest sets of pauses that may have been taken when the session after the gap is over: those `done`, and
 * of the others as many as fit into the gap. How many they are; none where some pause then finds no time any more. What lies
 * beyond them in `into` is of an earlier question, since an array that is emptied is made anew.
 */
export function takePauses(pauses: readonly DayPause[], done: number, gap: Gap, into: number[]): number {
  if (pauses.length === 1) {
    const only = takeOnly(pauses[0] as DayPause, done, gap);
    into[0] = only;
    return only < 0 ? 0 : 1;
  }
  let open = 0;
  let able = 0;
  for (let p = 0; p < pauses.length; p += 1) {
    const { bit } = pauses[p] as DayPause;
    if ((done & bit) !== 0) continue;
    open |= bit;
    if (fits(pauses, bit, gap)) able |= bit;
  }
  let count = 0;
  for (let part = able; ; part = (part - 1) & able) {
    // One by one they fit.
    const isOne = (part & (part - 1)) === 0;
    if (
      !isWithinAny(part, into, count) &&
      (isOne || fits(pauses, part, gap)) &&
      canFollow(pauses, open & ~part, gap.end)
    ) {
      into[count] = done | part;
      count += 1;
    }
    if (part === 0) return count;
  }
}

function isWithinAny(part: number, sets: readonly number[], count: number): boolean {
  for (let i = 0; i < count; i += 1) if ((part & ~(sets[i] as number)) === 0) return true;
  return false;
}

function fits(pauses: readonly DayPause[], chosen: number, { clock, way, gate, start }: Gap): boolean {
  const after = afterPauses(pauses, chosen, clock, way, gate);
  return after >= 0 && after <= start;
}

/** The same for a single pause, which nearly all days have: `done` afterwards, -1 where it finds no time any more. */
function takeOnly(
  { bit, minutes, from, to }: DayPause,
  done: number,
  { clock, way, gate, start, end }: Gap,
): number {
  if (done !== 0) return done;
  const before = clock === NOT_OUT ? from + minutes : Math.max(clock, from) + minutes;
  const after = clock === NOT_OUT ? from + minutes : Math.max(clock + way, from) + minutes;
  const isAfterWay = after <= to && after + gate <= start;
  const isBeforeWay = before <= to && before + (clock === NOT_OUT ? 0 : way) + gate <= start;
  if (isAfterWay || isBeforeWay) return bit;
  return Math.max(end, from) + minutes <= to ? 0 : -1;
}

/** When a single pause and the way are over at the earliest; infinite where the pause does not fit. */
function overOnly({ minutes, from, to }: DayPause, time: number, way: Minutes): number {
  const before = Math.max(time, from) + minutes;
  const after = Math.max(time + way, from) + minutes;
  return Math.min(
    before <= to ? before + way : Number.POSITIVE_INFINITY,
    after <= to ? after : Number.POSITIVE_INFINITY,
  );
}

/** When pauses and way are over at the earliest; infinite where they do not fit. */
function overAt(pauses: readonly DayPause[], chosen: number, time: number, way: Minutes): number {
  let over = Number.NEGATIVE_INFINITY;
  let apart = 0;
  let shared = 0;
  for (let p = 0; p < pauses.length; p += 1) {
    const { bit, mayShare, isAlone } = pauses[p] as DayPause;
    if ((chosen & bit) === 0) continue;
    if (isAlone === true) over = Math.max(over, inTurn(pauses, bit, time, way));
    else if (mayShare) shared |= bit;
    else apart |= bit;
  }
  if (shared !== 0 && way > 0) return Math.max(over, aroundTheWay(pauses, apart, shared, time, way));
  if (shared !== 0) over = Math.max(over, latestOver(pauses, shared, time));
  return apart === 0 ? over : Math.max(over, inTurn(pauses, apart, time, way));
}

/** The same for pauses that do not share time, in the best order. */
function inTurn(pauses: readonly DayPause[], chosen: number, time: number, way: Minutes): number {
  if (chosen === 0) return time + way;
  let best = way > 0 ? inTurn(pauses, chosen, time + way, 0) : Number.POSITIVE_INFINITY;
  for (let p = 0; p < pauses.length; p += 1) {
    const { bit, minutes, from, to } = pauses[p] as DayPause;
    if ((chosen & bit) === 0) continue;
    const over = Math.max(time, from) + minutes;
    if (over <= to) best = Math.min(best, inTurn(pauses, chosen & ~bit, over, way));
  }
  return best;
}

/** The same with pauses that share the time of others, each before the way or after it. */
function aroundTheWay(
  pauses: readonly DayPause[],
  apart: number,
  shared: number,
  time: number,
  way: Minutes,
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let early = shared; ; early = (early - 1) & shared) {
    const late = shared & ~early;
    // Nobody leaves before those are over.
    const ready = latestOver(pauses, early, time);
    if (ready < Number.POSITIVE_INFINITY) best = Math.min(best, leaving(apart, time, ready, late));
    if (early === 0) return best;
  }

  /** At once, the pauses `left` and `late` being taken after the way; or after one more of those left. */
  function leaving(left: number, now: number, ready: number, late: number): number {
    const there = Math.max(now, ready) + way;
    let least = Math.max(latestOver(pauses, late, there), inTurn(pauses, left, there, 0));
    for (let p = 0; p < pauses.length; p += 1) {
      const { bit, minutes, from, to } = pauses[p] as DayPause;
      if ((left & bit) === 0) continue;
      const over = Math.max(now, from) + minutes;
      if (over <= to) least = Math.min(least, leaving(left & ~bit, over, ready, late));
    }
    return least;
  }
}

/** When the last of these pauses is over that each begin as early as they can from `time` on. */
function latestOver(pauses: readonly DayPause[], chosen: number, time: number): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < pauses.length; p += 1) {
    const { bit, minutes, from, to } = pauses[p] as DayPause;
    if ((chosen & bit) === 0) continue;
    const over = Math.max(time, from) + minutes;
    if (over > to) return Number.POSITIVE_INFINITY;
    latest = Math.max(latest, over);
  }
  return latest;
}
