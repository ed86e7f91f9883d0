import type { Costs, Inequality } from '../relaxation/relaxation.ts';

/** Row entries go up to about this. */
const ROW_RANGE = 4096;

/**
 * That a level keeps its value. Where links cost nothing on it and its numbers are small, as what columns and units cost: that
 * is more than what they add to the bound, which leaves out what rows beside those of runs and units are broken by.
 */
export function rowOf({
  costs,
  value,
  step,
  reduced,
  surplus,
  slack,
}: Omit<Stage, 'row' | 'linkCost' | 'linkPrice'>): Inequality {
  const isFree = costs.link.every((cost) => cost === 0 || cost === Number.POSITIVE_INFINITY);
  if (isFree && value <= ROW_RANGE * step) return scaled(costs.column, costs.unit, value, step);
  let scale = 1;
  while (slack > ROW_RANGE * scale) scale *= 2;
  while (scale > 1 / 256 && slack * 2 < ROW_RANGE * scale) scale /= 2;
  return scaled(reduced, surplus, slack, scale);
}

function scaled(column: Float64Array, unit: Float64Array, value: number, scale: number): Inequality {
  const limit = value / scale;
  const most = Math.floor(limit) + 1;
  const entry = (cost: number) => Math.min(Math.floor(cost / scale), most);
  return { column: column.map(entry), unit: unit.map(entry), limit };
}

/** A level that has been minimised: from now on it must keep its value. */
export interface Stage {
  readonly costs: Costs;
  readonly value: number;
  /** All values are multiples of it. */
  readonly step: number;
  /** How much more than its bound an agenda may cost. */
  readonly slack: number;
  /** By column, what choosing it adds to the bound; never negative, infinite for columns that were not alive. */
  readonly reduced: Float64Array;
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
