import type { Costs, Inequality } from '../relaxation/relaxation.ts';

/** Row entries go up to about this. */
const ROW_RANGE = 4096;

/** What columns and units add to a stage's bound, scaled and rounded down, against its slack. */
export function rowOf(reduced: Float64Array, surplus: Float64Array, slack: number): Inequality {
  let scale = 1;
  while (slack > ROW_RANGE * scale) scale *= 2;
  while (scale > 1 / 256 && slack * 2 < ROW_RANGE * scale) scale /= 2;
  const limit = slack / scale;
  const entry = (added: number) => Math.min(Math.floor(added / scale), Math.floor(limit) + 1);
  return { column: reduced.map(entry), unit: surplus.map(entry), limit };
}

/** A level that has been minimised: from now on it must keep its value. */
export interface Stage {
  readonly costs: Costs;
  readonly value: number;
  /** How much more than its bound an agenda may cost. */
  readonly slack: number;
  /** By unit, what leaving it out adds to the bound. */
  readonly surplus: Float64Array;
  /** What every agenda that keeps the value must respect, as a row for later linear programs. */
  readonly row: Inequality;
  /** By link, what breaking it costs, and the prices of its rows by run. */
  readonly linkCost: Float64Array;
  readonly linkPrice: readonly (Float64Array | undefined)[];
}

/** What a link adds to a stage's bound once both its sessions have their runs, and it is known whether it is broken. */
export function linkSurplus(
  stage: Pick<Stage, 'linkCost' | 'linkPrice'>,
  link: number,
  first: number,
  then: number,
  isBroken = first > then,
): number {
  const price = stage.linkPrice[link];
  let sum = 0;
  if (price !== undefined)
    for (let r = Math.min(first, then); r < Math.max(first, then); r += 1) sum += price[r] ?? 0;
  return isBroken ? (stage.linkCost[link] ?? 0) - sum : sum;
}
