import {
  type Chain,
  firstFrom,
  latestEnd,
  pausesOver,
  pausesTaken,
  type Stop,
  usefulStarts,
} from '../day/chain.ts';
import type { Candidate, Day } from '../day/day.ts';
import { earliest, latest, type Starts } from '../spans.ts';

const NEVER = 0x7fffffff;

/**
 * The sessions of one day in their order, with how early each can end and how late it can start, by which pauses have been
 * taken by then: whether one more fits in between is seen at once (Savelsbergh 1992).
 */
export interface Route {
  readonly chain: Chain;
  readonly list: Int32Array;
  size: number;
  /** By place and pauses taken: the earliest end of the session there. */
  readonly early: Int32Array;
  /** By place and pauses taken before it: the latest start that leaves time for everything after; -1 for none. */
  readonly late: Int32Array;
  /** By cap, how many of its sessions there are. */
  readonly counts: Int32Array;
}

export function createRoute(chain: Chain): Route {
  const states = chain.count << chain.pauses.length;
  return {
    chain,
    list: new Int32Array(chain.count),
    size: 0,
    early: new Int32Array(states),
    late: new Int32Array(states),
    counts: new Int32Array(chain.day.caps.length),
  };
}

/** Takes over the sessions of another route of the same day. */
export function copyRoute(from: Route, to: Route): void {
  to.size = from.size;
  const states = from.size << from.chain.pauses.length;
  for (let p = 0; p < from.size; p += 1) to.list[p] = from.list[p] as number;
  for (let s = 0; s < states; s += 1) {
    to.early[s] = from.early[s] as number;
    to.late[s] = from.late[s] as number;
  }
  for (let c = 0; c < from.counts.length; c += 1) to.counts[c] = from.counts[c] as number;
}

export function insertAt(route: Route, place: number, index: number): void {
  route.list.copyWithin(place + 1, place, route.size);
  route.list[place] = index;
  route.size += 1;
  for (const cap of (route.chain.day.candidates[index] as Candidate).caps)
    route.counts[cap] = (route.counts[cap] as number) + 1;
}

export function removeAt(route: Route, place: number): void {
  const index = route.list[place] as number;
  route.list.copyWithin(place, place + 1, route.size);
  route.size -= 1;
  for (const cap of (route.chain.day.candidates[index] as Candidate).caps)
    route.counts[cap] = (route.counts[cap] as number) - 1;
}

/** Reckons the times anew after changes; the order must be one that there is time for. */
export function retime(route: Route): void {
  if (route.chain.pauses.length === 0) retimePlain(route);
  else retimeWithPauses(route);
}

function retimePlain({ chain, list, size, early, late }: Route): void {
  const { reach, minutes, count, starts } = chain;
  const { grid } = chain.day.model;
  let end = 0;
  let before = count;
  for (let p = 0; p < size; p += 1) {
    const index = list[p] as number;
    const ready = p === 0 ? 0 : end + (reach[before * (count + 1) + index] as number);
    end = earliest(starts[index] as Starts, ready, grid) + (minutes[index] as number);
    early[p] = end;
    before = index;
  }
  let limit = NEVER;
  for (let p = size - 1; p >= 0; p -= 1) {
    const index = list[p] as number;
    const start = latest(starts[index] as Starts, limit - (minutes[index] as number), grid);
    late[p] = start;
    if (p > 0) limit = start - (reach[(list[p - 1] as number) * (count + 1) + index] as number);
  }
}

function retimeWithPauses(route: Route): void {
  retimeEarly(route);
  for (let place = route.size - 1; place >= 0; place -= 1)
    for (let taken = 0; taken < 1 << route.chain.pauses.length; taken += 1) retimeLate(route, place, taken);
}

/** The earliest ends, place after place. */
function retimeEarly({ chain, list, size, early }: Route): void {
  const { count, minutes } = chain;
  const states = 1 << chain.pauses.length;
  early.fill(NEVER, 0, size * states);
  const fitting: number[] = [];
  for (let p = 0; p < size; p += 1) {
    const index = list[p] as number;
    const before = p === 0 ? count : (list[p - 1] as number);
    for (let taken = 0; taken < (p === 0 ? 1 : states); taken += 1) {
      const end = p === 0 ? 0 : (early[(p - 1) * states + taken] as number);
      if (end === NEVER) continue;
      const stop: Stop = { at: before, end, taken };
      for (const start of usefulStarts(chain, stop, index)) {
        const sets = pausesTaken(chain, stop, index, start, fitting);
        const over = start + (minutes[index] as number);
        for (let f = 0; f < sets; f += 1) {
          const at = p * states + (fitting[f] as number);
          early[at] = Math.min(early[at] as number, over);
        }
      }
    }
  }
}

/** The latest start at one place with these pauses taken before, from those at the next place. */
function retimeLate({ chain, list, size, late }: Route, place: number, taken: number): void {
  const states = 1 << chain.pauses.length;
  const index = list[place] as number;
  const minutes = chain.minutes[index] as number;
  let limit = place === size - 1 ? (chain.lastEnds[taken] as number) : -1;
  if (place < size - 1)
    for (let then = 0; then < states; then += 1) {
      const start = late[(place + 1) * states + then] as number;
      if (start >= 0)
        limit = Math.max(limit, latestEnd(chain, index, list[place + 1] as number, start, then & ~taken));
    }
  late[place * states + taken] =
    limit < minutes ? -1 : latest(chain.starts[index] as Starts, limit - minutes, chain.day.model.grid);
}

/** Where a session costs the least way, in minutes more; place -1 for nowhere. */
export interface Place {
  place: number;
  detour: number;
}

/** Places from the first to the last; one may be passed over, -1 for none. */
export interface Places {
  from: number;
  to: number;
  skipped: number;
}

/** Of these places the one with the least detour below `most` that there is time for. */
export function cheapestPlace(
  route: Route,
  index: number,
  { from, to, skipped }: Places,
  most: number,
  best: Place,
): void {
  const { chain, list, size, early } = route;
  const { ways, count } = chain;
  const wide = count + 1;
  const isPlain = chain.pauses.length === 0;
  const last = chain.lastStart[index] as number;
  best.place = -1;
  best.detour = most;
  for (let place = from; place <= to; place += 1) {
    // From here on everything ends too late for it to come after.
    if (isPlain && place > 0 && (early[place - 1] as number) > last) return;
    const before = place === 0 ? count : (list[place - 1] as number);
    const next = place === size ? count : (list[place] as number);
    const direct = size === 0 ? 0 : (ways[before * wide + next] as number);
    const detour = (ways[before * wide + index] as number) + (ways[index * wide + next] as number) - direct;
    if (detour >= best.detour || place === skipped) continue;
    if (isPlain ? !fitsPlain(route, place, index) : !fitsWithPauses(route, place, index)) continue;
    best.place = place;
    best.detour = detour;
  }
}

function fitsPlain({ chain, list, size, early, late }: Route, place: number, index: number): boolean {
  const { reach, minutes, count } = chain;
  const wide = count + 1;
  const ready =
    place === 0
      ? 0
      : (early[place - 1] as number) + (reach[(list[place - 1] as number) * wide + index] as number);
  const start = firstFrom(chain, index, ready);
  if (start < 0) return false;
  if (place === size) return true;
  const arrived =
    start + (minutes[index] as number) + (reach[index * wide + (list[place] as number)] as number);
  return arrived <= (late[place] as number);
}

function fitsWithPauses(route: Route, place: number, index: number): boolean {
  const { chain, list, size, early } = route;
  const { count } = chain;
  const states = 1 << chain.pauses.length;
  const minutes = chain.minutes[index] as number;
  const fitting: number[] = [];
  const before = place === 0 ? count : (list[place - 1] as number);
  for (let taken = 0; taken < (place === 0 ? 1 : states); taken += 1) {
    const end = place === 0 ? 0 : (early[(place - 1) * states + taken] as number);
    if (end === NEVER) continue;
    const stop: Stop = { at: before, end, taken };
    for (const start of usefulStarts(chain, stop, index)) {
      const sets = pausesTaken(chain, stop, index, start, fitting);
      if (place === size && sets > 0) return true;
      for (let f = 0; f < sets; f += 1)
        if (leavesTime(route, place, index, start + minutes, fitting[f] as number)) return true;
    }
  }
  return false;
}

/** True where who is with `index` until `over`, with these pauses taken, still has time for everything from `place` on. */
function leavesTime(
  { chain, list, late }: Route,
  place: number,
  index: number,
  over: number,
  now: number,
): boolean {
  const states = 1 << chain.pauses.length;
  const next = list[place] as number;
  const arrived = over + (chain.reach[index * (chain.count + 1) + next] as number);
  for (let then = 0; then < states; then += 1) {
    const limit = late[place * states + then] as number;
    if (arrived > limit) continue;
    const missing = then & ~now;
    if (missing === 0) return true;
    const start = pausesOver(chain, missing, index, over, next);
    if (start >= 0 && start <= limit) return true;
  }
  return false;
}

/** True where another of the session's kind may be had that day. */
export function isUnderCaps({ chain: { day }, counts }: Route, index: number): boolean {
  for (const cap of (day.candidates[index] as Candidate).caps)
    if ((counts[cap] as number) >= (day.caps[cap] as Day['caps'][number]).limit) return false;
  return true;
}
