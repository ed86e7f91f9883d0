import { addEntry, addRowOfInverse, type Basis, exchange, identity, pricesOf, withRow } from './basis.ts';
import { createMatrix, type Matrix } from './matrix.ts';
import type { Costs, Relaxation, Row } from './relaxation.ts';

/** What is no further from nothing is nothing but errors of arithmetic. */
export const TINY = 1e-7;

/** Where the simplex method stands: the basis, what it makes of costs, and the columns that may enter it. */
export interface Tableau {
  readonly problem: Relaxation;
  readonly matrix: Matrix;
  basis: Basis;
  /** By variable. */
  isBasic: Uint8Array;
  costs: Costs;
  isAlive: Uint8Array;
  /** The columns that are alive. */
  living: Int32Array;
  /** What each row's right-hand side is worth. */
  prices: Float64Array;
  /** The entering variable's column in terms of the basis. */
  direction: Float64Array;
  pivots: number;
  /** The cost of what must not be: more than any agenda costs. */
  tooMuch: number;
  /** Whether columns that were taken out cost that much: so the primal method drives them out. */
  isDeadDear: boolean;
}

/** All days take their empty set, units are left out; no columns are alive yet. */
export function createTableau(problem: Relaxation): Tableau {
  const matrix = createMatrix(problem);
  const basis = nothingTaken(problem, matrix);
  return {
    problem,
    matrix,
    basis,
    isBasic: basicsOf(basis, matrix),
    costs: { column: new Float64Array(0), unit: new Float64Array(0), link: new Float64Array(0) },
    isAlive: new Uint8Array(matrix.columnCount),
    living: new Int32Array(0),
    prices: new Float64Array(basis.size),
    direction: new Float64Array(basis.size),
    pivots: 0,
    tooMuch: 1,
    isDeadDear: false,
  };
}

function nothingTaken({ lengths, unitCount, empty }: Relaxation, { idle, leftOut }: Matrix): Basis {
  const runs = lengths.length;
  return identity(
    Int32Array.from({ length: runs + unitCount }, (_, r) =>
      r < runs ? (empty[r] ?? idle + r) : leftOut + r - runs,
    ),
    Float64Array.from({ length: runs + unitCount }, (_, r) => lengths[r] ?? 1),
  );
}

function basicsOf({ variables }: Basis, matrix: Matrix): Uint8Array {
  const list = new Uint8Array(matrix.variableCount());
  for (const variable of variables) list[variable] = 1;
  return list;
}

/** What is asked from now on: the least of these costs over the columns that are alive. */
export function pose(tableau: Tableau, costs: Costs, alive: Uint8Array): void {
  const { columnCount } = tableau.matrix;
  if (costs !== tableau.costs) tableau.tooMuch = moreThan(tableau.problem, costs);
  tableau.costs = costs;
  tableau.isAlive = alive;
  const ids = new Int32Array(columnCount);
  let count = 0;
  for (let c = 0; c < columnCount; c += 1) {
    ids[count] = c;
    count += alive[c] as number;
  }
  tableau.living = ids.subarray(0, count);
}

/** More than any agenda costs. */
function moreThan({ lengths }: Relaxation, { unit, column }: Costs): number {
  const penalties = unit.reduce((sum, penalty) => sum + Math.abs(penalty), 1);
  const greatest = column.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
  return 2 * (penalties + lengths.reduce((sum, days) => sum + days, 0) * greatest);
}

function costOf({ matrix, costs, isAlive, tooMuch, isDeadDear }: Tableau, variable: number): number {
  const { columnCount, leftOut, broken, idle } = matrix;
  if (variable < columnCount)
    return isDeadDear && isAlive[variable] === 0 ? tooMuch : (costs.column[variable] as number);
  if (variable < broken) return costs.unit[variable - leftOut] as number;
  if (variable < idle) return Math.min(tooMuch, costs.link[variable - broken] as number);
  return matrix.isArtificial(variable) ? tooMuch : 0;
}

export function reducedCost(tableau: Tableau, variable: number): number {
  return costOf(tableau, variable) - tableau.matrix.times(tableau.prices, variable);
}

/** The same of columns that are alive. */
export function reducedCosts({ matrix, costs, prices }: Tableau, columns: Int32Array): Float64Array {
  const reduced = matrix.timesColumns(prices, columns);
  for (let i = 0; i < columns.length; i += 1)
    reduced[i] = (costs.column[columns[i] as number] as number) - (reduced[i] as number);
  return reduced;
}

/** The same of all other variables, from `leftOut` on; infinite for artificial ones, which may not enter the basis. */
export function reducedCostsOfOthers(tableau: Tableau): Float64Array {
  const { matrix, prices } = tableau;
  const reduced = matrix.timesOthers(prices);
  for (let i = 0; i < reduced.length; i += 1) {
    const variable = matrix.leftOut + i;
    reduced[i] = matrix.isArtificial(variable)
      ? Number.POSITIVE_INFINITY
      : costOf(tableau, variable) - (reduced[i] as number);
  }
  return reduced;
}

/** Works out the prices anew, without the errors that exchanges have added up. */
export function reprice(tableau: Tableau): void {
  tableau.prices = pricesOf(tableau.basis, (variable) => costOf(tableau, variable));
}

/** Whether any variable outside the basis would lower the costs; those of the living columns are given. */
export function canHelp(tableau: Tableau, reduced: Float64Array): boolean {
  const { living, isBasic, matrix } = tableau;
  for (let i = 0; i < living.length; i += 1)
    if ((reduced[i] as number) < -TINY && isBasic[living[i] as number] === 0) return true;
  return reducedCostsOfOthers(tableau).some((cost, i) => cost < -TINY && isBasic[matrix.leftOut + i] === 0);
}

export function costOfBasis(tableau: Tableau): number {
  const { variables, level } = tableau.basis;
  return variables.reduce((sum, variable, r) => sum + costOf(tableau, variable) * (level[r] as number), 0);
}

/** Finds the direction of a variable that is to enter. */
export function direct({ matrix, basis, direction }: Tableau, variable: number): void {
  direction.fill(0);
  matrix.forEntries(variable, (row, entry) => addEntry(basis, row, entry, direction));
}

/** The variable whose direction was found takes the row's place in the basis. */
export function enter(tableau: Tableau, variable: number, row: number): void {
  const { basis, isBasic, direction, prices } = tableau;
  isBasic[basis.variables[row] as number] = 0;
  const gain = reducedCost(tableau, variable);
  exchange(basis, variable, row, direction);
  addRowOfInverse(basis, row, gain, prices);
  isBasic[variable] = 1;
  tableau.pivots += 1;
}

/** Appends a row with its slack as the basic variable, or where that would be below nothing and must not, its artificial one. */
export function append(tableau: Tableau, row: Row, mayBeBelow: boolean): void {
  const { matrix, basis } = tableau;
  const { rows, extra, coefficient } = matrix;
  rows.push(row);
  const index = rows.length - 1;
  const right = matrix.rightOf(row);
  const entries = Float64Array.from(basis.variables, (variable) => coefficient(variable, index));
  const spare = right - entries.reduce((sum, entry, r) => sum + entry * (basis.level[r] as number), 0);
  const isSlack = spare >= 0 || mayBeBelow;
  standAt(tableau, withRow(basis, entries, right, extra + 2 * index + (isSlack ? 0 : 1), isSlack ? 1 : -1));
}

/** Of the rows so far; prices and direction are to be found anew. */
export function standAt(tableau: Tableau, basis: Basis): void {
  tableau.basis = basis;
  tableau.isBasic = basicsOf(basis, tableau.matrix);
  tableau.prices = new Float64Array(basis.size);
  tableau.direction = new Float64Array(basis.size);
}

/** From an empty agenda again, with the rows so far. */
export function restart(tableau: Tableau): void {
  const { problem, matrix } = tableau;
  const kept = matrix.rows.splice(0);
  standAt(tableau, nothingTaken(problem, matrix));
  for (const row of kept) append(tableau, row, false);
}
