import { type Effort, isSpent } from '../effort.ts';
import { rowOfInverse } from './basis.ts';
import {
  costOfBasis,
  direct,
  enter,
  reducedCosts,
  reducedCostsOfOthers,
  type Tableau,
  TINY,
} from './tableau.ts';

/** Pivots for each row before the method gives up. */
const MOST_PIVOTS = 10;

/**
 * The dual simplex method (Lemke 1954): what is below nothing, or of a column that was taken out, leaves the basis for what costs
 * least, of these columns and all other variables. Ends early beyond the ceiling. False where it did not come to an end.
 */
export function makeFeasible(
  tableau: Tableau,
  columns: Int32Array,
  ceiling: number,
  effort: Effort,
): boolean {
  const { basis, direction } = tableau;
  const reduced = reducedCosts(tableau, columns);
  const limit = tableau.pivots + MOST_PIVOTS * basis.size;
  while (tableau.pivots < limit && !isSpent(effort)) {
    const row = leaving(tableau);
    if (row < 0) return true;
    if (costOfBasis(tableau) > ceiling) return true;
    effort.used += basis.size + (columns.length >> 2);
    const variable = ratioTest(tableau, columns, row, reduced);
    if (variable < 0) return false;
    direct(tableau, variable);
    if (Math.abs(direction[row] as number) < 1e-9) return false;
    enter(tableau, variable, row);
  }
  return false;
}

/** The row furthest from what it may be; -1 where all are as they may be. */
export function leaving({ basis, matrix, isAlive }: Tableau): number {
  const { size, level, variables } = basis;
  let row = -1;
  let most = TINY;
  for (let r = 0; r < size; r += 1) {
    const variable = variables[r] as number;
    const amount = level[r] as number;
    const isDead = variable < matrix.columnCount && isAlive[variable] === 0;
    const wrong = isDead ? Math.abs(amount) : -amount;
    if (wrong <= most) continue;
    most = wrong;
    row = r;
  }
  return row;
}

/**
 * Of the variables that bring the row nearer to nothing, the one whose reduced cost falls to nothing first; -1 where there is
 * none. The reduced costs of the columns become those after it has entered.
 */
function ratioTest(tableau: Tableau, columns: Int32Array, row: number, reduced: Float64Array): number {
  const { basis, matrix, isBasic } = tableau;
  const sign = (basis.level[row] as number) < 0 ? -1 : 1;
  const own = rowOfInverse(basis, row);
  const entries = matrix.timesColumns(own, columns);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  let size = 0;
  const offer = (variable: number, entry: number, cost: number) => {
    const ratio = Math.max(0, cost) / entry;
    if (ratio > least + 1e-12 || (ratio > least - 1e-12 && entry <= size)) return;
    least = ratio;
    best = variable;
    size = entry;
  };
  for (let i = 0; i < columns.length; i += 1) {
    const entry = sign * (entries[i] as number);
    const variable = columns[i] as number;
    if (entry > TINY && isBasic[variable] === 0) offer(variable, entry, reduced[i] as number);
  }
  const ofOthers = reducedCostsOfOthers(tableau);
  const entriesOfOthers = matrix.timesOthers(own);
  for (let i = 0; i < ofOthers.length; i += 1) {
    const entry = sign * (entriesOfOthers[i] as number);
    const variable = matrix.leftOut + i;
    if (entry > TINY && isBasic[variable] === 0) offer(variable, entry, ofOthers[i] as number);
  }
  if (best >= 0)
    for (let i = 0; i < columns.length; i += 1)
      reduced[i] = (reduced[i] as number) - sign * least * (entries[i] as number);
  return best;
}
