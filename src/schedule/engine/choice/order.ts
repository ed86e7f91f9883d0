import type { Choice, Column, Master } from './columns.ts';

/** One column of a run is to lie before another one of it; what it costs where it does not. */
interface Arc {
  readonly from: Column;
  readonly to: Column;
  readonly cost: number;
}

/** The least that broken links cost, over all orders of the days of each run; infinite where some must not be broken and are. */
export function leastBroken(master: Master, costs: Float64Array, choice: Choice): number {
  let value = 0;
  const arcs: Arc[] = [];
  for (const arc of arcsOf(master, costs, choice)) {
    if (arc.from.run > arc.to.run) value += arc.cost;
    else if (arc.from.run === arc.to.run) arcs.push(arc);
  }
  const circling = inCircles(arcs);
  const columns = [...new Set(circling.flatMap(({ from, to }) => [from, to]))];
  return value + leastAgainst(columns, circling, []);
}

/** The columns of a choice on their days: of the orders that break least, the first by the days of the sessions in turn. */
export function onDays(master: Master, costs: Float64Array, choice: Choice): Column[] {
  const arcs = arcsOf(master, costs, choice).filter(({ from, to }) => from.run === to.run);
  return master.lengths.flatMap((_, run) => {
    const columns = choice.filter((column) => column.run === run);
    const own = arcs.filter(({ from }) => from.run === run);
    return own.length === 0 ? bySessions(columns) : firstOrder(columns, own);
  });
}

function firstOrder(columns: readonly Column[], arcs: readonly Arc[]): Column[] {
  const list = bySessions(columns);
  const least = leastAgainst(list, arcs, []);
  const dayOf: number[] = [];
  for (const _ of list) {
    const free = list.map((_column, day) => day).filter((day) => !dayOf.includes(day));
    dayOf.push(free.find((day) => leastAgainst(list, arcs, [...dayOf, day]) <= least) ?? (free[0] as number));
  }
  return list.map((_, day) => list[dayOf.indexOf(day)] as Column);
}

function bySessions(columns: readonly Column[]): Column[] {
  const first = ({ sessions }: Column) => Math.min(Number.MAX_SAFE_INTEGER, ...sessions);
  return [...columns].sort((a, b) => first(a) - first(b));
}

function arcsOf(master: Master, costs: Float64Array, choice: Choice): Arc[] {
  return master.links.flatMap(({ first, then }, l) => {
    const cost = costs[l] as number;
    const from = choice.find(({ sessions }) => sessions.includes(first));
    const to = choice.find(({ sessions }) => sessions.includes(then));
    if (cost === 0 || from === undefined || to === undefined || from === to) return [];
    return [{ from, to, cost }];
  });
}

/** The arcs that some order of all columns may not keep: those between columns that have arcs both to and from them. */
function inCircles(arcs: readonly Arc[]): readonly Arc[] {
  const left = arcs.filter(
    ({ from, to }) => arcs.some((arc) => arc.to === from) && arcs.some((arc) => arc.from === to),
  );
  return left.length === arcs.length ? left : inCircles(left);
}

/**
 * The least cost of arcs that go against an order of the columns, over all orders in which the first ones are on the days given
 * (Held and Karp 1962: by the set that is placed already).
 */
function leastAgainst(columns: readonly Column[], arcs: readonly Arc[], dayOf: readonly number[]): number {
  const known = new Map<number, number>();
  const between = arcs.map(({ from, to, cost }) => ({
    from: columns.indexOf(from),
    to: columns.indexOf(to),
    cost,
  }));
  const least = (placed: number, day: number): number => {
    if (day === columns.length) return 0;
    const before = known.get(placed);
    if (before !== undefined) return before;
    let best = Number.POSITIVE_INFINITY;
    const given = dayOf.indexOf(day);
    for (let c = 0; c < columns.length; c += 1) {
      if (((placed >> c) & 1) === 1 || (given < 0 ? c < dayOf.length : c !== given)) continue;
      const against = between.reduce(
        (sum, { from, to, cost }) => (to === c && ((placed >> from) & 1) === 0 ? sum + cost : sum),
        0,
      );
      best = Math.min(best, against + least(placed | (1 << c), day + 1));
    }
    known.set(placed, best);
    return best;
  };
  return least(0, 0);
}
