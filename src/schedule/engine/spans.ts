import type { LocalDate } from '../../base/calendar.ts';
import type { ClockTime, Minutes } from '../../base/clock.ts';
import type { Window } from '../demand.ts';

/**
 * Allowed starts on one day as a flat list of pairs: first and last allowed start of each span, both included, ascending,
 * both ends on the grid (a span of one minute may lie off it).
 */
export type Starts = readonly number[];

/** Starts at which `minutes` lie wholly in one of the windows of that date, not yet on the grid. */
export function startsWithin(windows: readonly Window[], date: LocalDate, minutes: Minutes): number[] {
  const pairs = windows
    .filter((window) => window.date === date && window.to - window.from >= minutes)
    .map((window): [number, number] => [window.from, window.to - minutes]);
  return merged(pairs);
}

/** Starts at which no minute of the session lies in a window of that date. */
export function startsClear(windows: readonly Window[], date: LocalDate, minutes: Minutes): number[] {
  const cuts = windows
    .filter((window) => window.date === date && window.from < window.to)
    .map((window): [number, number] => [window.from - minutes + 1, window.to - 1])
    .sort((a, b) => a[0] - b[0]);
  const pairs: [number, number][] = [];
  let from = 0;
  for (const [first, last] of cuts) {
    if (first > from) pairs.push([from, first - 1]);
    from = Math.max(from, last + 1);
  }
  pairs.push([from, Number.MAX_SAFE_INTEGER]);
  return merged(pairs);
}

/** Sorted; spans that touch become one, since only whole minutes count. */
function merged(pairs: [number, number][]): number[] {
  const flat: number[] = [];
  for (const [from, to] of pairs.filter(([a, b]) => a <= b).sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = flat.at(-1);
    if (last !== undefined && from <= last + 1) flat[flat.length - 1] = Math.max(last, to);
    else flat.push(from, to);
  }
  return flat;
}

export function common(a: Starts, b: Starts): number[] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < a.length; i += 2)
    for (let k = 0; k < b.length; k += 2)
      pairs.push([Math.max(at(a, i), at(b, k)), Math.min(at(a, i + 1), at(b, k + 1))]);
  return merged(pairs);
}

/** Both ends of each span moved inwards to multiples of `grid`; spans without one disappear. */
export function onGrid(starts: Starts, grid: Minutes): number[] {
  const flat: number[] = [];
  for (let i = 0; i < starts.length; i += 2) {
    const from = Math.ceil(at(starts, i) / grid) * grid;
    const to = Math.floor(at(starts, i + 1) / grid) * grid;
    if (from <= to) flat.push(from, to);
  }
  return flat;
}

/** The first allowed start at or after `time`; -1 where there is none. */
export function earliest(starts: Starts, time: ClockTime, grid: Minutes): ClockTime {
  for (let i = 0; i < starts.length; i += 2) {
    const last = at(starts, i + 1);
    if (last < time) continue;
    const first = at(starts, i);
    if (first >= time) return first;
    const next = Math.ceil(time / grid) * grid;
    if (next <= last) return next;
  }
  return -1;
}

/** The last allowed start at or before `time`; -1 where there is none. */
export function latest(starts: Starts, time: ClockTime, grid: Minutes): ClockTime {
  for (let i = starts.length - 2; i >= 0; i -= 2) {
    const first = at(starts, i);
    if (first > time) continue;
    const last = at(starts, i + 1);
    if (last <= time) return last;
    return Math.floor(time / grid) * grid;
  }
  return -1;
}

export function allows(starts: Starts, time: ClockTime, grid: Minutes): boolean {
  return earliest(starts, time, grid) === time;
}

/** True where every start in `b` is also in `a`; both on the same grid. */
export function covers(a: Starts, b: Starts): boolean {
  for (let k = 0; k < b.length; k += 2) {
    let inside = false;
    for (let i = 0; i < a.length; i += 2)
      if (at(a, i) <= at(b, k) && at(b, k + 1) <= at(a, i + 1)) inside = true;
    if (!inside) return false;
  }
  return true;
}

function at(list: Starts, index: number): number {
  return list[index] as number;
}
