import type { Chain } from './chain.ts';
import { createDice } from './dice.ts';
import { type Effort, isSpent } from './effort.ts';
import type { Model } from './model.ts';
import type { View } from './objective.ts';
import { AFTER, BEFORE, EARLIER_DAY, LATER_DAY, relationsOf } from './relations.ts';
import {
  cheapestPlace,
  copyRoute,
  createRoute,
  insertAt,
  isUnderCaps,
  type Place,
  type Route,
  removeAt,
  retime,
} from './route.ts';

/** Sessions that one ruin takes out on average, and at most in a row from one day (Christiaens and Vanden Berghe 2020). */
const RUIN = 10;
const LONGEST_STRING = 10;
/** One place in so many is passed over, so that not always the nearest is taken. */
const BLINK = 100;
/** Checks of a place that count as one step. */
const CHECKS = 16;
/** What a session of each priority is worth to the walk, which the exact value, priority before everything, would freeze. */
const SOFT = [16, 4, 1];
/** What a session's own time in ways is worth, in mean sessions: less travel makes room. */
const WAY = 0.1;
/** What a wish missed and a change are worth to the walk, in mean sessions. */
const WISH = 0.3;
/** A session goes back to its day in the baseline unless that takes so many mean sessions more of ways. */
const STAY = 3;
/** Columns that the latest good agendas may become; a route becomes one on each of the days. */
const MOST_KEPT = 4000;
/** With no more sessions left out than this, those that have been out longest come first. */
const FEW_ABSENT = 4;

/** One day of an agenda: numbers of the day's candidates in their order. */
export interface Sequence {
  readonly day: number;
  readonly list: readonly number[];
}

export type Improver = ReturnType<typeof createImprover>;

/**
 * Looks for good agendas of days that are chains, without a proof: again and again it takes sessions near to each other out of a
 * few days and puts back what fits, at the cheapest place, in an order that varies (ruin and recreate); worse agendas are
 * accepted within a threshold that shrinks (Dueck and Scheuer 1990).
 */
export function createImprover(model: Model, chains: readonly (Chain | undefined)[], { steps, costs }: View) {
  const dice = createDice();
  const sessions = model.ids.length;
  const days = chains.length;
  const open = chains.flatMap((chain, day) => (chain === undefined ? [] : [day]));
  const routes = chains.map((chain) => chain && createRoute(chain));
  const saved = chains.map((chain) => chain && createRoute(chain));
  const local = new Int32Array(days * sessions).fill(-1);
  for (const [day, chain] of chains.entries())
    for (const [i, { session }] of (chain?.day.candidates ?? []).entries())
      local[day * sessions + session] = i;
  const possible = model.ids
    .map((_, s) => s)
    .filter((s) => open.some((day) => (local[day * sessions + s] as number) >= 0));
  const unitsOf = model.ids.map((_, s) =>
    model.units.flatMap((unit, u) => (unit.sessions.includes(s) ? [u] : [])),
  );
  const relations = relationsOf(model);
  const wishes = model.ids.map((_, s) =>
    model.preferBefore.filter(({ first, then }) => first === s || then === s),
  );
  const soft = Float64Array.from(model.units, ({ priority, weight }) => weight * (SOFT[priority] as number));
  const worth = model.ids.map((_, s) =>
    (unitsOf[s] as number[]).reduce((sum, u) => sum + (soft[u] as number), 0),
  );
  const mean = Math.max(
    1e-9,
    possible.reduce((sum, s) => sum + (worth[s] as number), 0) / Math.max(1, possible.length),
  );
  const takes = model.ids.map(
    (_, s) => (model.minutes[s] as number) + (model.gate[s] as number) + nearestWay(s),
  );
  const meanTake = Math.max(
    1,
    possible.reduce((sum, s) => sum + (takes[s] as number), 0) / Math.max(1, possible.length),
  );
  const perMinute = (WAY * mean) / meanTake;
  const near = nearest();
  const orders = ordersOf();
  /** Where each session is: -1 for nowhere. */
  const dayOf = new Int32Array(sessions).fill(-1);
  const covers = new Int32Array(model.units.length);
  const absences = new Float64Array(model.units.length);
  const changed = new Uint8Array(days);
  const kept = new Map<string, Sequence>();
  let now = lostWithNothing();
  let best = { value: Number.POSITIVE_INFINITY, sequences: [] as Sequence[] };
  let untilBlink = dice(2 * BLINK);
  let checks = 0;
  const found: Place = { place: -1, detour: 0 };

  /** What an agenda costs by its parts. */
  function lostWithNothing() {
    return {
      exact: costs.unit.reduce((sum, cost) => sum + cost, 0),
      soft: soft.reduce((sum, cost) => sum + cost, 0),
      minutes: 0,
      personMinutes: 0,
      wishes: 0,
      unchanged: 0,
      absent: model.units.length,
    };
  }

  function exactValue(): number {
    return (
      now.exact +
      (steps.travel ?? 0) * now.personMinutes +
      (steps.protocol ?? 0) * now.wishes -
      (steps.changes ?? 0) * now.unchanged
    );
  }

  function walkValue(): number {
    return now.soft + perMinute * now.minutes + WISH * mean * (now.wishes - now.unchanged);
  }

  function nearestWay(s: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (const other of possible) if (other !== s) least = Math.min(least, way(other, s));
    return Number.isFinite(least) ? least : 0;
  }

  function way(a: number, b: number): number {
    return model.travel[(model.endSite[a] as number) * model.siteCount + (model.site[b] as number)] as number;
  }

  function nearest(): Int32Array[] {
    return model.ids.map((_, s) =>
      Int32Array.from(
        [...possible].sort(
          (a, b) =>
            Number(b === s) - Number(a === s) || way(s, a) + way(a, s) - way(s, b) - way(b, s) || a - b,
        ),
      ),
    );
  }

  /** Orders in which sessions are put back: by worth, by worth for their time, far ones, near ones, those with little time, early and late ones. */
  function ordersOf(): readonly (readonly number[])[] {
    const spans = model.ids.map((_, s) => {
      const starts = open.flatMap((day) => chains[day]?.starts[local[day * sessions + s] as number] ?? []);
      const first = Math.min(...starts);
      const last = Math.max(...starts);
      return { first, last, room: starts.reduce((sum, time, i) => sum + (i % 2 === 0 ? -time : time), 0) };
    });
    const bed = chains.find((chain) => chain !== undefined)?.day.morning ?? -1;
    const fromBed = (s: number) =>
      bed < 0 ? 0 : (model.travel[bed * model.siteCount + (model.site[s] as number)] as number);
    const by = (key: (s: number) => number) => [...possible].sort((a, b) => key(a) - key(b) || a - b);
    const span = (s: number) => spans[s] as (typeof spans)[number];
    const worthFirst = by((s) => -(worth[s] as number));
    const dearFirst = by((s) => -(worth[s] as number) / Math.max(1, takes[s] as number));
    return [
      worthFirst,
      worthFirst,
      dearFirst,
      dearFirst,
      by((s) => -fromBed(s)),
      by(fromBed),
      by((s) => span(s).room),
      by((s) => span(s).first),
      by((s) => -span(s).last),
    ];
  }

  function save(day: number): void {
    if (changed[day] === 1) return;
    changed[day] = 1;
    copyRoute(routes[day] as Route, saved[day] as Route);
  }

  function placeOf(session: number): number {
    const day = dayOf[session] as number;
    return (routes[day] as Route).list.indexOf(local[day * sessions + session] as number);
  }

  /** By how much the way grows with the session before the place, in minutes. */
  function detour({ chain, list, size }: Route, place: number, index: number): number {
    const { ways, count } = chain;
    const wide = count + 1;
    const before = place === 0 ? count : (list[place - 1] as number);
    const after = place === size ? count : (list[place] as number);
    const direct = size === 0 ? 0 : (ways[before * wide + after] as number);
    return (ways[before * wide + index] as number) + (ways[index * wide + after] as number) - direct;
  }

  function countIn(session: number, day: number, minutes: number, sign: number): void {
    now.minutes += minutes;
    now.personMinutes += minutes * (chains[day] as Chain).people;
    if (model.baselineDay[session] === day) now.unchanged += sign;
    for (const unit of unitsOf[session] as number[]) {
      const covered = (covers[unit] as number) + sign;
      covers[unit] = covered;
      if (covered !== (sign > 0 ? 1 : 0)) continue;
      now.exact -= sign * (costs.unit[unit] as number);
      now.soft -= sign * (soft[unit] as number);
      now.absent -= sign;
    }
  }

  /** Weights of wishes missed with the session where it is, and what it costs to have it on its day. */
  function missed(session: number): number {
    let sum = model.avoided[session * days + (dayOf[session] as number)] as number;
    for (const { first, then, weight } of wishes[session] as (typeof wishes)[number]) {
      const a = dayOf[first] as number;
      const b = dayOf[then] as number;
      if (a < 0 || b < 0 || a < b) continue;
      if (a > b || placeOf(first) > placeOf(then)) sum += weight;
    }
    return sum;
  }

  function put(session: number, day: number, place: number): void {
    save(day);
    const route = routes[day] as Route;
    const index = local[day * sessions + session] as number;
    countIn(session, day, detour(route, place, index), 1);
    insertAt(route, place, index);
    dayOf[session] = day;
    now.wishes += missed(session);
    retime(route);
  }

  function takeOut(day: number, place: number): void {
    save(day);
    const route = routes[day] as Route;
    const index = route.list[place] as number;
    const session = (route.chain.day.candidates[index] as Chain['day']['candidates'][number]).session;
    now.wishes -= missed(session);
    removeAt(route, place);
    dayOf[session] = -1;
    countIn(session, day, -detour(route, place, index), -1);
  }

  /** A ruin: strings of sessions around one that was drawn, from several days. */
  function ruin(): void {
    if (possible.length === 0) return;
    let used = 0;
    let placed = 0;
    for (const day of open) {
      const { size } = routes[day] as Route;
      placed += size;
      if (size > 0) used += 1;
    }
    if (placed === 0) return;
    const longest = Math.min(LONGEST_STRING, Math.max(1, Math.floor(placed / used)));
    const strings = 1 + dice(Math.max(1, Math.floor((4 * RUIN) / (1 + longest)) - 1));
    const hit = new Uint8Array(days);
    let done = 0;
    const around = near[possible[dice(possible.length)] as number] as Int32Array;
    for (let i = 0; i < around.length && done < strings; i += 1) {
      const session = around[i] as number;
      const day = dayOf[session] as number;
      if (day < 0 || hit[day] === 1) continue;
      hit[day] = 1;
      done += 1;
      const route = routes[day] as Route;
      const length = 1 + dice(Math.min(longest, route.size));
      const center = placeOf(session);
      const gap = length < route.size && dice(2) === 0 ? 1 + dice(Math.min(3, route.size - length)) : 0;
      const from = Math.max(0, Math.min(route.size - length - gap, center - dice(length + gap)));
      const keptFrom = from + (gap === 0 ? length : dice(length + 1));
      for (let p = from + length + gap - 1; p >= from; p -= 1)
        if (p < keptFrom || p >= keptFrom + gap) takeOut(day, p);
      retime(route);
    }
  }

  /** Puts back what fits, at the place with the least detour. */
  function recreate(): void {
    const kind = dice(orders.length + 4);
    const order = kind < orders.length ? (orders[kind] as readonly number[]) : shuffled();
    for (let o = 0; o < order.length; o += 1) {
      const session = order[o] as number;
      if ((dayOf[session] as number) < 0) putBack(session);
    }
  }

  function shuffled(): number[] {
    const list = possible.filter((session) => (dayOf[session] as number) < 0);
    for (let i = list.length - 1; i > 0; i -= 1) {
      const k = dice(i + 1);
      const other = list[k] as number;
      list[k] = list[i] as number;
      list[i] = other;
    }
    return list;
  }

  function putBack(session: number): void {
    const related = relations[session] as (typeof relations)[number];
    let bestDay = -1;
    let bestPlace = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let o = 0; o < open.length; o += 1) {
      const day = open[o] as number;
      const index = local[day * sessions + session] as number;
      if (index < 0) continue;
      const route = routes[day] as Route;
      if (!isUnderCaps(route, index)) continue;
      let from = 0;
      let to = route.size;
      for (let r = 0; r < related.length && from <= to; r += 1) {
        const { other, allowed } = related[r] as (typeof related)[number];
        const otherDay = dayOf[other] as number;
        if (otherDay < 0) continue;
        if (otherDay !== day) {
          if ((allowed & (day < otherDay ? EARLIER_DAY : LATER_DAY)) === 0) to = -1;
          continue;
        }
        const place = placeOf(other);
        if ((allowed & AFTER) === 0) to = Math.min(to, place);
        if ((allowed & BEFORE) === 0) from = Math.max(from, place + 1);
      }
      if (from > to) continue;
      checks += to - from + 1;
      untilBlink -= to - from + 1;
      const isBlinking = untilBlink <= 0;
      if (isBlinking) untilBlink = 1 + dice(2 * BLINK);
      const stays = model.baselineDay[session] === day ? STAY * meanTake : 0;
      const skipped = isBlinking ? from + dice(to - from + 1) : -1;
      cheapestPlace(route, index, from, to, skipped, least + stays, found);
      if (found.place < 0) continue;
      least = found.detour - stays;
      bestDay = day;
      bestPlace = found.place;
    }
    if (bestDay >= 0) put(session, bestDay, bestPlace);
  }

  /** The agenda as it was before the last changes. */
  function undo(before: typeof now): void {
    for (const day of open) {
      if (changed[day] === 0) continue;
      forget(day);
      copyRoute(saved[day] as Route, routes[day] as Route);
    }
    for (const day of open) if (changed[day] === 1) remember(day);
    changed.fill(0);
    now = before;
  }

  function forget(day: number): void {
    const { chain, list, size } = routes[day] as Route;
    for (let p = 0; p < size; p += 1) {
      const { session } = chain.day.candidates[list[p] as number] as Chain['day']['candidates'][number];
      dayOf[session] = -1;
      for (const unit of unitsOf[session] as number[]) covers[unit] = (covers[unit] as number) - 1;
    }
  }

  function remember(day: number): void {
    const { chain, list, size } = routes[day] as Route;
    for (let p = 0; p < size; p += 1) {
      const { session } = chain.day.candidates[list[p] as number] as Chain['day']['candidates'][number];
      dayOf[session] = day;
      for (const unit of unitsOf[session] as number[]) covers[unit] = (covers[unit] as number) + 1;
    }
  }

  function sequences(): Sequence[] {
    return open.map((day) => {
      const { list, size } = routes[day] as Route;
      return { day, list: [...list.subarray(0, size)] };
    });
  }

  function keep(): void {
    for (const sequence of sequences()) {
      const key = `${sequence.day}:${sequence.list}`;
      kept.delete(key);
      kept.set(key, sequence);
    }
    for (const key of kept.keys()) {
      if (kept.size * days <= MOST_KEPT) break;
      kept.delete(key);
    }
  }

  function sumOfAbsences(): number {
    let sum = 0;
    for (let u = 0; u < covers.length; u += 1) if (covers[u] === 0) sum += absences[u] as number;
    return sum;
  }

  /** Starts again from the given agenda. */
  function restart(from: readonly Sequence[]): void {
    for (const day of open) {
      const route = routes[day] as Route;
      while (route.size > 0) takeOut(day, route.size - 1);
    }
    for (const { day, list } of from)
      for (const [place, index] of list.entries())
        put((chains[day] as Chain).day.candidates[index]?.session ?? 0, day, place);
    changed.fill(0);
  }

  /** So many rounds from the best agenda so far, within a threshold, in mean sessions, that falls to nothing. */
  function run(rounds: number, threshold: number, effort: Effort): void {
    if (best.sequences.length > 0) restart(best.sequences);
    let current = walkValue();
    let absent = sumOfAbsences();
    for (let round = 0; round < rounds && !isSpent(effort); round += 1) {
      const before = { ...now };
      checks = 0;
      ruin();
      recreate();
      effort.used += 1 + Math.ceil(checks / CHECKS);
      const left = 1 - round / rounds;
      const room = threshold * mean * left * left * (dice(2001) / 1000);
      const value = walkValue();
      const isFew = now.absent <= FEW_ABSENT;
      const out = isFew ? sumOfAbsences() : Number.POSITIVE_INFINITY;
      if (isFew)
        for (let u = 0; u < covers.length; u += 1)
          if (covers[u] === 0) absences[u] = (absences[u] as number) + 1;
      if (value < current + room || out < absent) {
        const exact = exactValue();
        if (value < current) keep();
        if (exact < best.value) best = { value: exact, sequences: sequences() };
        current = value;
        absent = sumOfAbsences();
        changed.fill(0);
      } else undo(before);
    }
  }

  return { run, best: () => best, kept: () => [...kept.values()] };
}
