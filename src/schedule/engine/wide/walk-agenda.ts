import type { Chain } from '../day/chain.ts';
import type { Candidate } from '../day/day.ts';
import type { Model } from '../model.ts';
import type { View } from '../objective.ts';
import { copyRoute, createRoute, insertAt, type Route, removeAt, retime } from './route.ts';
import type { WalkWorth } from './walk-worth.ts';

/** What a wish missed and a change are worth to the walk, in mean sessions. */
const WISH = 0.3;

/** One day of an agenda: numbers of the day's candidates in their order. */
export interface Sequence {
  readonly day: number;
  readonly list: readonly number[];
}

export type WalkAgenda = ReturnType<typeof createWalkAgenda>;

/** The agenda that a walk changes, with what it costs, and the way back to how it was before the last changes. */
export function createWalkAgenda(
  model: Model,
  chains: readonly (Chain | undefined)[],
  { steps, costs }: View,
  { open, local, unitsOf, soft, mean, perMinute }: WalkWorth,
) {
  const sessions = model.ids.length;
  const days = chains.length;
  const routes = chains.map((chain) => chain && createRoute(chain));
  const saved = chains.map((chain) => chain && createRoute(chain));
  const wishes = model.ids.map((_, s) =>
    model.preferBefore.filter(({ first, then }) => first === s || then === s),
  );
  /** Where each session is: -1 for nowhere. */
  const dayOf = new Int32Array(sessions).fill(-1);
  /** By unit, how many of its sessions take place. */
  const covers = new Int32Array(model.units.length);
  const changed = new Uint8Array(days);
  let now = costOfNothing();

  /** What an agenda costs by its parts. */
  function costOfNothing() {
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

  function routeOf(day: number): Route {
    return routes[day] as Route;
  }

  function placeOf(session: number): number {
    const day = dayOf[session] as number;
    return routeOf(day).list.indexOf(local[day * sessions + session] as number);
  }

  function sessionOf({ chain }: Route, index: number): number {
    return (chain.day.candidates[index] as Candidate).session;
  }

  function put(session: number, day: number, place: number): void {
    save(day);
    const route = routeOf(day);
    const index = local[day * sessions + session] as number;
    countIn(session, day, detour(route, place, index), 1);
    insertAt(route, place, index);
    dayOf[session] = day;
    now.wishes += missed(session);
    retime(route);
  }

  /** Whoever takes sessions out of a day has its route retimed when all are out. */
  function takeOut(day: number, place: number): void {
    save(day);
    const route = routeOf(day);
    const index = route.list[place] as number;
    const session = sessionOf(route, index);
    now.wishes -= missed(session);
    removeAt(route, place);
    dayOf[session] = -1;
    countIn(session, day, -detour(route, place, index), -1);
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

  function save(day: number): void {
    if (changed[day] === 1) return;
    changed[day] = 1;
    copyRoute(routeOf(day), saved[day] as Route);
  }

  /** From here on changes can be taken back. */
  function begin(): typeof now {
    changed.fill(0);
    return { ...now };
  }

  /** The agenda as it was when `before` began. */
  function undo(before: typeof now): void {
    for (const day of open) {
      if (changed[day] === 0) continue;
      count(routeOf(day), -1, -1);
      copyRoute(saved[day] as Route, routeOf(day));
    }
    for (const day of open) if (changed[day] === 1) count(routeOf(day), day, 1);
    changed.fill(0);
    now = before;
  }

  function count(route: Route, day: number, sign: number): void {
    for (let p = 0; p < route.size; p += 1) {
      const session = sessionOf(route, route.list[p] as number);
      dayOf[session] = day;
      for (const unit of unitsOf[session] as number[]) covers[unit] = (covers[unit] as number) + sign;
    }
  }

  function sequences(): Sequence[] {
    return open.map((day) => {
      const { list, size } = routeOf(day);
      return { day, list: [...list.subarray(0, size)] };
    });
  }

  /** Starts again from the given agenda. */
  function restart(from: readonly Sequence[]): void {
    for (const day of open) for (let p = routeOf(day).size - 1; p >= 0; p -= 1) takeOut(day, p);
    for (const { day, list } of from)
      for (const [place, index] of list.entries()) put(sessionOf(routeOf(day), index), day, place);
  }

  return {
    dayOf,
    covers,
    absent: () => now.absent,
    exactValue,
    walkValue,
    routeOf,
    placeOf,
    put,
    takeOut,
    begin,
    undo,
    sequences,
    restart,
  };
}
