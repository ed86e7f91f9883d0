import type { Model } from '../model.ts';
import type { Choice, Column, Master } from './columns.ts';
import { leastBroken } from './order.ts';
import { createRules } from './rules.ts';

/** By how much a must outweighs a should, and that a could. */
const RANK = 1000;

/** By unit, what placing it is worth to a first agenda. */
export function weightsOf({ units }: Model): Float64Array {
  return Float64Array.from(units, ({ weight, priority }) => weight * RANK ** (2 - priority));
}

/** A first agenda: day after day the column that, by weight of priorities, helps most; never one that no order of its days allows. */
export function greedyChoice(master: Master, alive: Uint8Array, weight: Float64Array): Choice {
  const rules = createRules(master);
  const covered = new Uint8Array(master.unitCount);
  const open = [...master.lengths];
  const mustNot = Float64Array.from(master.links, ({ isWish }) => (isWish ? 0 : 1));
  const choice: Column[] = [];
  /** By column, what it helped when it was last looked at: never less than it does now. */
  const gains = new Float64Array(master.columns.length).fill(Number.POSITIVE_INFINITY);
  const gain = ({ units }: Column) => {
    let sum = 0;
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i] as number;
      if (covered[unit] === 0) sum += weight[unit] as number;
    }
    return sum;
  };
  for (;;) {
    let best: Column | undefined;
    let most = -1;
    for (let c = 0; c < gains.length; c += 1) {
      if ((gains[c] as number) < most) continue;
      const column = master.columns[c] as Column;
      if (alive[c] === 0 || open[column.run] === 0) continue;
      const own = gain(column);
      gains[c] = own;
      if (own < most || (own === most && (best?.plan.cost ?? 0) <= column.plan.cost) || !rules.fits(column))
        continue;
      if (master.lengths[column.run] !== 1 && leastBroken(master, mustNot, [...choice, column]) > 0) continue;
      best = column;
      most = own;
    }
    if (best === undefined) break;
    open[best.run] = (open[best.run] as number) - 1;
    rules.take(best);
    for (const unit of best.units) covered[unit] = 1;
    choice.push(best);
  }
  return choice.sort((a, b) => a.run - b.run);
}
