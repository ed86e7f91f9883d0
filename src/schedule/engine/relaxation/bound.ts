import type { Master } from '../choice/columns.ts';
import type { Stage } from '../choice/stage.ts';
import type { Costs, Duals } from './relaxation.ts';

/** Prices are multiples of this, so that sums of whole costs and prices are exact in floating point. */
const FINEST = 1 / 256;

export interface Proof {
  /** By run and session, what having the session there takes off a column's cost. */
  readonly worth: Float64Array;
  /** By run, the least that a living column costs after that. */
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
 * earlier stages' rows: sum p - sum r - sum m limit + for each day the least of (cost + m entry - p + r) of its run's columns.
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
  const least = new Float64Array(master.lengths.length).fill(Number.POSITIVE_INFINITY);
  const reduced = new Float64Array(master.columns.length).fill(Number.POSITIVE_INFINITY);
  for (let c = 0; c < reduced.length; c += 1) {
    if (alive[c] === 0) continue;
    let cost = (costs.column[c] as number) + (sparse[c] as number);
    for (let r = 0; r < dense.length; r += 1) {
      const { row, weight } = dense[r] as (typeof rows)[number];
      cost += weight * (row.column[c] as number);
    }
    const run = master.runOf[c] as number;
    for (let i = master.from[c] as number; i < (master.from[c + 1] as number); i += 1)
      cost -= worth[run * master.sessions + (master.sessionOf[i] as number)] as number;
    reduced[c] = cost;
    if (cost < (least[run] as number)) least[run] = cost;
  }
  for (const [run, low] of least.entries()) bound += (master.lengths[run] as number) * low;
  for (let c = 0; c < reduced.length; c += 1)
    reduced[c] = (reduced[c] as number) - (least[master.runOf[c] as number] as number);
  return { bound, worth, least, reduced, surplus, linkCost, linkPrice };
}

function linkPrices(master: Master, costs: Costs, duals: Duals | undefined) {
  const linkPrice: (Float64Array | undefined)[] = master.links.map(() => undefined);
  const linkCost = costs.link;
  const left = linkCost.slice();
  let paid = 0;
  for (const [{ link, run }, dual] of duals?.links ?? []) {
    // All rows of a link together must not be worth more than breaking it.
    const own = Math.min(rounded(dual), left[link] as number);
    if (own <= 0) continue;
    const byRun = linkPrice[link] ?? new Float64Array(master.lengths.length);
    byRun[run] = (byRun[run] as number) + own;
    linkPrice[link] = byRun;
    left[link] = (left[link] as number) - own;
    paid += own;
  }
  return { linkCost, linkPrice, paid };
}

/** What having a session in a run is worth to a column, by run and session. */
function worthOf(
  master: Master,
  price: Float64Array,
  linkPrice: readonly (Float64Array | undefined)[],
): Float64Array {
  const runs = master.lengths.length;
  const worth = new Float64Array(runs * master.sessions);
  const add = (run: number, session: number, value: number) => {
    const at = run * master.sessions + session;
    worth[at] = (worth[at] as number) + value;
  };
  for (let s = 0; s < master.sessions; s += 1)
    for (const unit of master.unitsOf[s] ?? [])
      for (let r = 0; r < runs; r += 1) add(r, s, price[unit] as number);
  for (const [l, { first, then }] of master.links.entries()) {
    const byRun = linkPrice[l];
    if (byRun === undefined) continue;
    for (let t = 0; t < runs; t += 1)
      for (let r = 0; r < runs; r += 1) add(r, r <= t ? then : first, -(byRun[t] as number));
  }
  return worth;
}

function rounded(price: number): number {
  return Math.round(price / FINEST) * FINEST;
}
