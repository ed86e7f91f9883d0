import type { Effort } from '../effort.ts';
import type { Day } from './day.ts';
import type { Domains } from './domains.ts';

/** The sessions of a group are tried in every order where there are no more of them than this. */
const MOST_IN_TURN = 6;

/** First and last start. */
interface Span {
  from: number;
  to: number;
}

/** Groups whose sessions can be tried in every order: what no order has time for is struck. `apart` is as for the whole day. */
export function createTurns(
  { candidates, groupCount }: Day,
  domains: Domains,
  apart: readonly (readonly number[])[],
  effort: Effort,
) {
  const turns = Array.from({ length: groupCount }, (_, group) =>
    candidates.flatMap(({ groups }, i) => (groups.includes(group) ? [i] : [])),
  ).filter((list) => list.length > 1 && list.length <= MOST_IN_TURN);
  /** By session. */
  const turnsOf = candidates.map((_, i) => turns.flatMap((list, t) => (list.includes(i) ? [t] : [])));
  const failures = turns.map(() => 1);

  /** Takes away starts that no order of a group's sessions has, until nothing changes; false where a group has no order left. */
  function settle(stale: Set<number>): boolean {
    for (const turn of stale) {
      stale.delete(turn);
      const list = turns[turn] as number[];
      const spans = inTurn(list);
      if (spans === undefined) {
        failures[turn] = (failures[turn] as number) + 1;
        return false;
      }
      for (const [at, k] of list.entries()) if (!keepWithin(spans[at] as Span, k, turn, stale)) return false;
    }
    return true;
  }

  /** False where the session has no start left then. */
  function keepWithin({ from, to }: Span, k: number, turn: number, stale: Set<number>): boolean {
    if (domains.strikeWhere(k, (time) => time < from || time > to))
      for (const other of turnsOf[k] as number[]) if (other !== turn) stale.add(other);
    return (domains.left[k] as number) > 0;
  }

  /** The first and last start that each of the sessions has in any order of them all; undefined where there is none. */
  function inTurn(list: readonly number[]): Span[] | undefined {
    const spans = list.map((): Span => ({ from: Number.POSITIVE_INFINITY, to: -1 }));
    followAll(list, [], [], spans);
    return (spans[0] as Span).to < 0 ? undefined : spans;
  }

  /** All ways of going on from an order of some of them (places in the list), each as early as it can be. */
  function followAll(
    list: readonly number[],
    order: number[],
    early: number[],
    spans: readonly Span[],
  ): void {
    effort.used += 1;
    if (order.length === list.length) widen(list, order, early, spans);
    const last = order.length - 1;
    for (let at = 0; at < list.length; at += 1) {
      if (order.includes(at)) continue;
      const k = list[at] as number;
      const before = list[order[last] as number] as number;
      const ready = last < 0 ? 0 : (early[last] as number) + (apart[before]?.[k] as number);
      const start = domains.firstFrom(k, ready);
      if (start < 0) continue;
      early[last + 1] = start;
      order.push(at);
      followAll(list, order, early, spans);
      order.pop();
    }
  }

  /** Makes room in the spans for one whole order. */
  function widen(
    list: readonly number[],
    order: readonly number[],
    early: readonly number[],
    spans: readonly Span[],
  ): void {
    let limit = Number.POSITIVE_INFINITY;
    for (let p = order.length - 1; p >= 0; p -= 1) {
      const at = order[p] as number;
      const k = list[at] as number;
      const late = domains.lastUpTo(k, limit);
      const span = spans[at] as Span;
      span.from = Math.min(span.from, early[p] as number);
      span.to = Math.max(span.to, late);
      if (p > 0) limit = late - (apart[list[order[p - 1] as number] as number]?.[k] as number);
    }
  }

  return { all: [...turns.keys()], of: turnsOf, failures, settle };
}
