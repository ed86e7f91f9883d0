import type { Tableau } from './tableau.ts';

/** How much of a column the relaxation takes. */
export interface Part {
  readonly column: number;
  readonly amount: number;
}

/** The columns in the basis. */
export function partsOf({ basis, matrix }: Tableau): Part[] {
  const list: Part[] = [];
  for (let r = 0; r < basis.size; r += 1) {
    const column = basis.variables[r] as number;
    if (column < matrix.columnCount) list.push({ column, amount: basis.level[r] as number });
  }
  return list;
}

/** The columns that are taken, as often as they are; undefined where some are taken in part. */
export function wholeOf(tableau: Tableau): number[] | undefined {
  const taken: number[] = [];
  for (const { column, amount } of partsOf(tableau)) {
    const times = Math.round(amount);
    if (Math.abs(amount - times) > 1e-6) return undefined;
    for (let i = 0; i < times; i += 1) taken.push(column);
  }
  return taken;
}

/** By run and session, how much of the session lies in the run. */
export function presenceOf(tableau: Tableau): Float64Array {
  const { lengths, sessions, runOf, from, sessionOf } = tableau.problem;
  const share = new Float64Array(lengths.length * sessions);
  for (const { column, amount } of partsOf(tableau))
    for (let i = from[column] as number; i < (from[column + 1] as number); i += 1) {
      const at = (runOf[column] as number) * sessions + (sessionOf[i] as number);
      share[at] = (share[at] as number) + amount;
    }
  return share;
}

/** How much of each unit is left out. */
export function leftOutOf({ basis, matrix, problem }: Tableau): Float64Array {
  const share = new Float64Array(problem.unitCount);
  for (let r = 0; r < basis.size; r += 1) {
    const unit = (basis.variables[r] as number) - matrix.leftOut;
    if (unit >= 0 && unit < share.length) share[unit] = basis.level[r] as number;
  }
  return share;
}

/** How much the link is broken. */
export function brokennessOf({ basis, matrix }: Tableau, link: number): number {
  const row = basis.variables.indexOf(matrix.broken + link);
  return row < 0 ? 0 : (basis.level[row] as number);
}
