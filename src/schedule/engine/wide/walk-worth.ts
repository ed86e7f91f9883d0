import { sum } from '../../../base/number.ts';
import type { Chain } from '../day/chain.ts';
import type { Model } from '../model.ts';

/** What a session of each priority is worth to the walk, which the exact value, priority before everything, would freeze. */
const SOFT = [16, 4, 1];
/** What a session's own time in ways is worth, in mean sessions: less travel makes room. */
const WAY = 0.1;

export type WalkWorth = ReturnType<typeof walkWorth>;

/** What sessions are worth to a walk, how near they are to each other, and in which orders they may be put back. */
export function walkWorth(model: Model, chains: readonly (Chain | undefined)[]) {
  const sessions = model.ids.length;
  const open = chains.flatMap((chain, day) => (chain === undefined ? [] : [day]));
  /** By day and session: the number of the day's candidate; -1 where it cannot be there. */
  const local = new Int32Array(chains.length * sessions).fill(-1);
  for (const [day, chain] of chains.entries())
    for (const [i, { session }] of (chain?.day.candidates ?? []).entries())
      local[day * sessions + session] = i;
  const possible = model.ids
    .map((_, s) => s)
    .filter((s) => open.some((day) => (local[day * sessions + s] as number) >= 0));
  const unitsOf = model.ids.map((_, s) =>
    model.units.flatMap((unit, u) => (unit.sessions.includes(s) ? [u] : [])),
  );
  /** By unit. */
  const soft = Float64Array.from(model.units, ({ priority, weight }) => weight * (SOFT[priority] as number));
  const worth = model.ids.map((_, s) => sum((unitsOf[s] as number[]).map((u) => soft[u] as number)));
  const takes = model.ids.map(
    (_, s) => (model.minutes[s] as number) + (model.gate[s] as number) + nearestWay(s),
  );
  const ofPossible = (list: readonly number[]) => sum(possible.map((s) => list[s] as number));
  /** What a session is worth, and how many minutes it takes, on average. */
  const mean = Math.max(1e-9, ofPossible(worth) / Math.max(1, possible.length));
  const meanTake = Math.max(1, ofPossible(takes) / Math.max(1, possible.length));

  function nearestWay(s: number): number {
    const ways = possible.filter((other) => other !== s).map((other) => way(other, s));
    return ways.length === 0 ? 0 : Math.min(...ways);
  }

  /** Where a session is on the first day: near enough for an order. */
  function usual(sites: Int32Array, s: number): number {
    return sites[s * model.dates.length] as number;
  }

  function way(a: number, b: number): number {
    const [left, entered] = [usual(model.endSite, a), usual(model.site, b)];
    return model.travel[left * model.siteCount + entered] as number;
  }

  /** By session, all others in the order of the way there and back, itself first. */
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
      return { first, last, room: sum(starts.map((time, i) => (i % 2 === 0 ? -time : time))) };
    });
    const bed = chains.find((chain) => chain !== undefined)?.day.morning ?? -1;
    const fromBed = (s: number) =>
      bed < 0 ? 0 : (model.travel[bed * model.siteCount + usual(model.site, s)] as number);
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

  return {
    open,
    local,
    possible,
    unitsOf,
    soft,
    mean,
    meanTake,
    perMinute: (WAY * mean) / meanTake,
    near: nearest(),
    orders: ordersOf(),
  };
}
