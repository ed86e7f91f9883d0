import type { Chain } from '../day/chain.ts';
import { type Effort, isSpent } from '../effort.ts';
import type { Model } from '../model.ts';
import type { View } from '../objective.ts';
import { AFTER, BEFORE, EARLIER_DAY, LATER_DAY, relationsOf } from '../relations.ts';
import { createDice } from './dice.ts';
import { cheapestPlace, isUnderCaps, type Place, type Places, retime } from './route.ts';
import { createWalkAgenda, type Sequence } from './walk-agenda.ts';
import { walkWorth } from './walk-worth.ts';

/** Sessions that one ruin takes out on average, and at most in a row from one day (Christiaens and Vanden Berghe 2020). */
const RUIN = 10;
const LONGEST_STRING = 10;
/** Most sessions that stay inside a string. */
const LONGEST_GAP = 3;
/** One place in so many is passed over, so that not always the nearest is taken. */
const BLINK = 100;
/** Checks of a place that count as one step; with pauses to be taken on the way each counts as so many for each set of them. */
const CHECKS = 16;
const PAUSED = 8;
/** A session goes back to its day in the baseline unless that takes so many mean sessions more of ways. */
const STAY = 3;
/** Columns that the latest good agendas may become; a route becomes one on each of the days. */
const MOST_KEPT = 4000;
/** With no more sessions left out than this, those that have been out longest come first. */
const FEW_ABSENT = 4;

export type Improver = ReturnType<typeof createImprover>;

/**
 * Looks for good agendas of days that are chains, without a proof: again and again it takes sessions near to each other out of a
 * few days and puts back what fits, at the cheapest place, in an order that varies (ruin and recreate); worse agendas are
 * accepted within a threshold that shrinks (Dueck and Scheuer 1990).
 */
export function createImprover(model: Model, chains: readonly (Chain | undefined)[], view: View) {
  const dice = createDice();
  const sessions = model.ids.length;
  const days = chains.length;
  const worth = walkWorth(model, chains);
  const { open, local, possible, mean, meanTake, near, orders } = worth;
  const agenda = createWalkAgenda(model, chains, view, worth);
  const { dayOf, covers, routeOf, placeOf } = agenda;
  const relations = relationsOf(model);
  /** By unit, the rounds with few left out in which it was. */
  const absences = new Float64Array(covers.length);
  const kept = new Map<string, Sequence>();
  let best = { value: Number.POSITIVE_INFINITY, sequences: [] as Sequence[] };
  let untilBlink = dice(2 * BLINK);
  let checks = 0;
  const found: Place = { place: -1, detour: 0 };
  const between: Places = { from: 0, to: 0, skipped: -1 };

  /** A ruin: strings of sessions around one that was drawn, from several days. */
  function ruin(): void {
    const sizes = open.map((day) => routeOf(day).size).filter((size) => size > 0);
    const placed = sizes.reduce((sum, size) => sum + size, 0);
    if (placed === 0) return;
    const longest = Math.min(LONGEST_STRING, Math.max(1, Math.floor(placed / sizes.length)));
    let strings = 1 + dice(Math.max(1, Math.floor((4 * RUIN) / (1 + longest)) - 1));
    const hit = new Uint8Array(days);
    const around = near[possible[dice(possible.length)] as number] as Int32Array;
    for (let i = 0; i < around.length && strings > 0; i += 1) {
      const session = around[i] as number;
      const day = dayOf[session] as number;
      if (day < 0 || hit[day] === 1) continue;
      hit[day] = 1;
      strings -= 1;
      takeString(day, placeOf(session), longest);
    }
  }

  /** Takes out sessions in a row, of which one is at `center`; some inside the row may stay. */
  function takeString(day: number, center: number, longest: number): void {
    const route = routeOf(day);
    const { size } = route;
    const length = 1 + dice(Math.min(longest, size));
    const gap = length < size && dice(2) === 0 ? 1 + dice(Math.min(LONGEST_GAP, size - length)) : 0;
    const from = Math.max(0, Math.min(size - length - gap, center - dice(length + gap)));
    const keptFrom = from + (gap === 0 ? length : dice(length + 1));
    for (let p = from + length + gap - 1; p >= from; p -= 1)
      if (p < keptFrom || p >= keptFrom + gap) agenda.takeOut(day, p);
    retime(route);
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
    let bestDay = -1;
    let bestPlace = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let o = 0; o < open.length; o += 1) {
      const day = open[o] as number;
      const index = local[day * sessions + session] as number;
      if (index < 0 || !isUnderCaps(routeOf(day), index)) continue;
      const stays = model.baselineDay[session] === day ? STAY * meanTake : 0;
      if (!isCheaper(session, day, index, least + stays)) continue;
      least = found.detour - stays;
      bestDay = day;
      bestPlace = found.place;
    }
    if (bestDay >= 0) agenda.put(session, bestDay, bestPlace);
  }

  /** True where `found` is a place on the day with a detour below `most`. */
  function isCheaper(session: number, day: number, index: number, most: number): boolean {
    lookFor(session, day);
    const { from, to } = between;
    if (from > to) return false;
    const places = to - from + 1;
    const { pauses } = routeOf(day).chain;
    checks += pauses.length === 0 ? places : places * (PAUSED << pauses.length);
    untilBlink -= places;
    const isBlinking = untilBlink <= 0;
    if (isBlinking) untilBlink = 1 + dice(2 * BLINK);
    between.skipped = isBlinking ? from + dice(places) : -1;
    cheapestPlace(routeOf(day), index, between, most, found);
    return found.place >= 0;
  }

  /** Puts into `between` the first and the last place that the session's relations to others leave; none where the last comes first. */
  function lookFor(session: number, day: number): void {
    const related = relations[session] as (typeof relations)[number];
    let from = 0;
    let to = routeOf(day).size;
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
    between.from = from;
    between.to = to;
  }

  function keep(): void {
    for (const sequence of agenda.sequences()) {
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

  function countAbsences(): void {
    for (let u = 0; u < covers.length; u += 1) if (covers[u] === 0) absences[u] = (absences[u] as number) + 1;
  }

  /** So many rounds from the best agenda so far, within a threshold, in mean sessions, that falls to nothing. */
  function run(rounds: number, threshold: number, effort: Effort): void {
    if (best.sequences.length > 0) agenda.restart(best.sequences);
    let current = agenda.walkValue();
    let absent = sumOfAbsences();
    for (let round = 0; round < rounds && !isSpent(effort); round += 1) {
      const before = agenda.begin();
      checks = 0;
      ruin();
      recreate();
      effort.used += 1 + Math.ceil(checks / CHECKS);
      const left = 1 - round / rounds;
      const room = threshold * mean * left * left * (dice(2001) / 1000);
      const value = agenda.walkValue();
      const isFew = agenda.absent() <= FEW_ABSENT;
      const out = isFew ? sumOfAbsences() : Number.POSITIVE_INFINITY;
      if (isFew) countAbsences();
      if (value >= current + room && out >= absent) {
        agenda.undo(before);
        continue;
      }
      if (value < current) keep();
      const exact = agenda.exactValue();
      if (exact < best.value) best = { value: exact, sequences: agenda.sequences() };
      current = value;
      absent = sumOfAbsences();
    }
  }

  return { run, best: () => best, kept: () => [...kept.values()] };
}
