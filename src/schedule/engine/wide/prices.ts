import type { Master, Stage } from '../choice/columns.ts';
import type { Costs, Duals } from '../choice/relaxation.ts';

/** Prices are multiples of this, so that sums of whole costs and prices are exact in floating point. */
const FINEST = 1 / 256;

export interface Proof {
  /** By day and session, what having the session there takes off a column's cost. */
  readonly worth: Float64Array;
  /** By day, the least that a living column costs after that. */
  readonly least: Float64Array;
  /** By column: what choosing it adds to the bound; never negative, infinite for columns that are not alive. */
  readonly reduced: Float64Array;
  /** No agenda that keeps the earlier stages' values costs less. */
  readonly bound: number;
  readonly surplus: Float64Array;
  readonly linkCost: Float64Array;
  readonly linkPrice: readonly (Float64Array | undefined)[];
}

/**
 * The Lagrangian bound of the given prices, in exact arithmetic, whatever they are: bad prices make it low, never wrong. With prices p of units, r of link rows and m of the
 * earlier stages' rows: sum p - sum r - sum m limit + for each day the least of (cost + m entry - p + r) of its columns.
 */
export function prove(
  master: Master,
  alive: Uint8Array,
  costs: Costs,
  earlier: readonly Stage[],
  duals: Duals | undefined,
): Proof {
  const weights = earlier.map((_, s) => rounded(duals?.stages[s] ?? 0));
  const cuts = (duals?.cuts ?? []).map(({ row, dual }) => ({ row, weight: rounded(dual) }));
  const rows = [...earlier.map(({ row }, s) => ({ row, weight: weights[s] as number })), ...cuts].filter(
    ({ weight }) => weight > 0,
  );
  let bound = 0;
  for (const { row, weight } of rows) bound -= weight * row.limit;
  const surplus = new Float64Array(master.unitCount);
  const price = new Float64Array(master.unitCount);
  for (let u = 0; u < master.unitCount; u += 1) {
    let penalty = costs.unit[u] as number;
    for (const { row, weight } of rows) penalty += weight * (row.unit[u] as number);
    const own = Math.min(penalty, rounded(duals?.unit[u] ?? 0));
    price[u] = own;
    surplus[u] = penalty - own;
    bound += own;
  }
  const { linkCost, linkPrice, paid } = linkPrices(master, costs, duals);
  bound -= paid;
  const worth = worthOf(master, price, linkPrice);
  const sparse = new Float64Array(master.columns.length);
  for (const { row, weight } of rows)
    for (const c of row.few ?? []) sparse[c] = (sparse[c] as number) + weight * (row.column[c] as number);
  const dense = rows.filter(({ row }) => row.few === undefined);
  const least = new Float64Array(master.days).fill(Number.POSITIVE_INFINITY);
  const reduced = new Float64Array(master.columns.length).fill(Number.POSITIVE_INFINITY);
  for (let c = 0; c < reduced.length; c += 1) {
    if (alive[c] === 0) continue;
    let cost = (costs.column[c] as number) + (sparse[c] as number);
    for (let r = 0; r < dense.length; r += 1) {
      const { row, weight } = dense[r] as (typeof rows)[number];
      cost += weight * (row.column[c] as number);
    }
    const day = master.dayOf[c] as number;
    for (let i = master.from[c] as number; i < (master.from[c + 1] as number); i += 1)
      cost -= worth[day * master.sessions + (master.sessionOf[i] as number)] as number;
    reduced[c] = cost;
    if (cost < (least[day] as number)) least[day] = cost;
  }
  for (const low of least) bound += low;
  for (let c = 0; c < reduced.length; c += 1)
    reduced[c] = (reduced[c] as number) - (least[master.dayOf[c] as number] as number);
  return { bound, worth, least, reduced, surplus, linkCost, linkPrice };
}

function linkPrices(master: Master, costs: Costs, duals: Duals | undefined) {
  const linkPrice: (Float64Array | undefined)[] = master.links.map(() => undefined);
  const linkCost = costs.link;
  const left = linkCost.slice();
  let paid = 0;
  for (const [{ link, day }, dual] of duals?.links ?? []) {
    // All rows of a link together must not be worth more than breaking it.
    const own = Math.min(rounded(dual), left[link] as number);
    if (own <= 0) continue;
    const byDay = linkPrice[link] ?? new Float64Array(master.days);
    byDay[day] = (byDay[day] as number) + own;
    linkPrice[link] = byDay;
    left[link] = (left[link] as number) - own;
    paid += own;
  }
  return { linkCost, linkPrice, paid };
}

/** What having a session on a day is worth to a column, by day and session. */
function worthOf(
  master: Master,
  price: Float64Array,
  linkPrice: readonly (Float64Array | undefined)[],
): Float64Array {
  const worth = new Float64Array(master.days * master.sessions);
  const add = (day: number, session: number, value: number) => {
    const at = day * master.sessions + session;
    worth[at] = (worth[at] as number) + value;
  };
  for (let s = 0; s < master.sessions; s += 1)
    for (const unit of master.unitsOf[s] ?? [])
      for (let d = 0; d < master.days; d += 1) add(d, s, price[unit] as number);
  for (const [l, { first, then }] of master.links.entries()) {
    const byDay = linkPrice[l];
    if (byDay === undefined) continue;
    for (let t = 0; t < master.days; t += 1)
      for (let d = 0; d < master.days; d += 1) add(d, d <= t ? then : first, -(byDay[t] as number));
  }
  return worth;
}

function rounded(price: number): number {
  return Math.round(price / FINEST) * FINEST;
}
