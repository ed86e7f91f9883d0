import { type Effort, isSpent } from '../effort.ts';
import {
  direct,
  enter,
  othersOutside,
  reducedCost,
  reducedCosts,
  reprice,
  type Tableau,
  TINY,
} from './tableau.ts';

/** Of more columns than this, only about so many are looked at between two looks at all (partial pricing). */
const NEAR = 150;
/** How many are near is told by one column out of so many. */
const SAMPLE = 8;
/** Pivots for each row before the method gives up. */
const MOST_PIVOTS = 40;

/** The columns that are looked at until the next look at all. */
interface Near {
  readonly columns: Int32Array;
  /** Whether any column would help at all. */
  readonly isHelp: boolean;
}

/** The primal simplex method: variables that would help enter the basis, as long as there are any. */
export function optimise(tableau: Tableau, effort: Effort): void {
  const { basis, isBasic, living } = tableau;
  const limit = tableau.pivots + MOST_PIVOTS * basis.size;
  let near: Near = { columns: living, isHelp: false };
  if (living.length > 2 * NEAR) near = lookAround(tableau);
  let isFresh = near.isHelp;
  while (tableau.pivots < limit && !isSpent(effort)) {
    const list = entering(tableau, near.columns);
    effort.used += near.columns.length >> 2;
    const before = tableau.pivots;
    for (const variable of list) {
      if (isBasic[variable] === 1 || reducedCost(tableau, variable) >= -TINY) continue;
      effort.used += basis.size;
      direct(tableau, variable);
      const row = ratioTest(tableau);
      if (row < 0) return;
      enter(tableau, variable, row);
    }
    if (tableau.pivots > before) {
      reprice(tableau);
      isFresh = false;
      continue;
    }
    if (isFresh || near.columns.length === living.length) return;
    near = lookAround(tableau);
    if (!near.isHelp) return;
    isFresh = true;
  }
}

/** Looks at all columns, and keeps the cheapest of them. */
function lookAround(tableau: Tableau): Near {
  const { living, isBasic } = tableau;
  const reduced = reducedCosts(tableau, living);
  const sample = reduced.filter((_, i) => i % SAMPLE === 0).sort();
  const cut = Math.max(
    0,
    sample[Math.floor((sample.length * NEAR) / living.length)] ?? Number.POSITIVE_INFINITY,
  );
  return {
    columns: living.filter((_, i) => (reduced[i] as number) <= cut),
    isHelp: reduced.some((cost, i) => cost < -TINY && isBasic[living[i] as number] === 0),
  };
}

/** The best entering columns of those near, one a run, the best first, and other variables that would help. */
function entering(tableau: Tableau, near: Int32Array): number[] {
  const { problem, isBasic } = tableau;
  const { lengths, runOf } = problem;
  const reduced = reducedCosts(tableau, near);
  const best = new Float64Array(lengths.length).fill(-TINY);
  const chosen = new Int32Array(lengths.length).fill(-1);
  for (let i = 0; i < near.length; i += 1) {
    const c = near[i] as number;
    const run = runOf[c] as number;
    if ((reduced[i] as number) >= (best[run] as number) || isBasic[c] === 1) continue;
    best[run] = reduced[i] as number;
    chosen[run] = c;
  }
  const list = [...chosen]
    .filter((c) => c >= 0)
    .sort((a, b) => (best[runOf[a] as number] as number) - (best[runOf[b] as number] as number));
  return list.concat(othersOutside(tableau).filter((v) => reducedCost(tableau, v) < -TINY));
}

/** The row whose variable falls to nothing first as the entering one grows; -1 where none does. */
function ratioTest({ basis, direction }: Tableau): number {
  const { size, level } = basis;
  let row = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let r = 0; r < size; r += 1) {
    const step = direction[r] as number;
    if (step <= 1e-9) continue;
    const ratio = Math.max(0, level[r] as number) / step;
    if (ratio < least - 1e-12 || (ratio < least + 1e-12 && step > (direction[row] as number))) {
      least = ratio;
      row = r;
    }
  }
  return row;
}
