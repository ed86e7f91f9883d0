import { type Effort, isSpent } from '../effort.ts';
import { type Basis, copyOf } from './basis.ts';
import { leaving, makeFeasible } from './dual.ts';
import { brokenLinkRows } from './link-rows.ts';
import { markCheapest, marked, optimise } from './primal.ts';
import type { Costs, Duals, Inequality, LinkRow, Relaxation, Row } from './relaxation.ts';
import { leftOutOf, partsOf, presenceOf, wholeOf } from './solution.ts';
import {
  append,
  canHelp,
  costOfBasis,
  createTableau,
  direct,
  enter,
  pose,
  reducedCosts,
  reprice,
  restart,
  standAt,
  type Tableau,
  TINY,
} from './tableau.ts';

/** Rounds of link rows for one solution. */
const MOST_ROUNDS = 12;

/** Of more columns than this, the dual method looks at so many of each run. */
const MANY = 1500;
const CHEAPEST = 40;

/** Where a search comes back to. */
export interface Position {
  readonly basis: Basis;
  readonly rowCount: number;
}

/** What a relaxation of the same problem with more columns goes on from. */
export interface Standing {
  readonly basis: Basis;
  readonly rows: readonly Row[];
  readonly columnCount: number;
}

export type Simplex = ReturnType<typeof createSimplex>;

/**
 * A relaxation that remembers its basis from one solution to the next: the revised simplex method with an explicit inverse.
 * Where only columns were taken out or rows added since, its prices still hold and the dual method goes on from them; else the
 * primal one. Only its prices are used, and they are rounded and proven elsewhere, so its arithmetic need not be exact.
 */
export function createSimplex(problem: Relaxation) {
  const tableau = createTableau(problem);
  const { rows, columnCount } = tableau.matrix;

  /** Begins at an agenda instead of an empty one. */
  function begin(columns: readonly number[]): void {
    for (const column of columns) {
      if (tableau.isBasic[column] === 1) continue;
      direct(tableau, column);
      enter(tableau, column, rowToBegin(problem, column));
    }
  }

  /**
   * Prices for these costs over the columns that are alive, under the rows so far and the link rows it needs. Beyond the
   * ceiling any prices that show it will do.
   */
  function solve(costs: Costs, alive: Uint8Array, effort: Effort, ceiling = Number.POSITIVE_INFINITY): Duals {
    pose(tableau, costs, alive);
    settle(tableau, ceiling, effort);
    for (let round = 0; round < MOST_ROUNDS && !isSpent(effort); round += 1) {
      if (costOfBasis(tableau) > ceiling) break;
      const found = brokenLinkRows(tableau);
      if (found.length === 0) break;
      for (const row of found) append(tableau, { kind: 'link', row }, true);
      settle(tableau, ceiling, effort);
    }
    return dualsOf(tableau);
  }

  /** From now on the row must be kept. */
  function bindStage(row: Inequality): void {
    append(tableau, { kind: 'stage', row, scale: Math.max(1, row.limit) }, false);
  }

  /** A row that every agenda keeps, whatever it costs. */
  function addCut(row: Inequality): void {
    append(tableau, { kind: 'cut', row, scale: 1 }, true);
  }

  /** Where the method stands now; `backTo` undoes everything since. */
  function position(): Position {
    return { basis: copyOf(tableau.basis), rowCount: rows.length };
  }

  function backTo({ basis, rowCount }: Position): void {
    rows.length = rowCount;
    standAt(tableau, copyOf(basis));
  }

  /** Where the method stands, without rows that are made of columns; undefined where there are such rows. */
  function standing(): Standing | undefined {
    if (rows.some(({ kind }) => kind !== 'link')) return undefined;
    return { basis: copyOf(tableau.basis), rows: [...rows], columnCount };
  }

  /** Goes on from where a relaxation with fewer columns stood; `idOf` gives the number here of a column there. */
  function goOn(before: Standing, idOf: (column: number) => number): void {
    rows.splice(0, rows.length, ...before.rows);
    const variables = before.basis.variables.map((variable) =>
      variable < before.columnCount ? idOf(variable) : variable - before.columnCount + columnCount,
    );
    standAt(tableau, { ...copyOf(before.basis), variables });
  }

  return {
    begin,
    solve,
    bindStage,
    addCut,
    position,
    backTo,
    standing,
    goOn,
    parts: () => partsOf(tableau),
    whole: () => wholeOf(tableau),
    presence: () => presenceOf(tableau),
    leftOut: () => leftOutOf(tableau),
  };
}

/** Its run's row where that has one day, else that of a unit: the run's is left to the empty set. */
function rowToBegin({ lengths, unitsOf, runOf, from, sessionOf }: Relaxation, column: number): number {
  const run = runOf[column] as number;
  const first = from[column] as number;
  const [unit] = first === from[column + 1] ? [] : (unitsOf[sessionOf[first] as number] ?? []);
  return lengths[run] === 1 || unit === undefined ? run : lengths.length + unit;
}

/**
 * To the least costs for the columns that are alive: by the dual method from prices that still hold, else by the primal one.
 * Of many columns the dual method looks at the cheapest, and the primal one at the others.
 */
function settle(tableau: Tableau, ceiling: number, effort: Effort): void {
  tableau.isDeadDear = false;
  reprice(tableau);
  if (leaving(tableau) >= 0) {
    const { living } = tableau;
    const reduced = reducedCosts(tableau, living);
    if (!canHelp(tableau, reduced)) {
      if (living.length > MANY)
        makeFeasible(tableau, cheapest(tableau, reduced), Number.POSITIVE_INFINITY, effort);
      else if (makeFeasible(tableau, living, ceiling, effort)) return;
    }
    if (tableau.basis.level.some((amount) => amount < -TINY)) restart(tableau);
  }
  tableau.isDeadDear = true;
  reprice(tableau);
  optimise(tableau, effort);
}

function cheapest(tableau: Tableau, reduced: Float64Array): Int32Array {
  const marks = new Uint8Array(tableau.living.length);
  markCheapest(tableau, reduced, CHEAPEST, marks);
  return marked(tableau, marks);
}

function dualsOf({ problem, matrix, prices }: Tableau): Duals {
  const { lengths, unitCount } = problem;
  const runs = lengths.length;
  const links = new Map<LinkRow, number>();
  const stages: number[] = [];
  const cuts: { row: Inequality; dual: number }[] = [];
  for (const [index, row] of matrix.rows.entries()) {
    const dual = Math.max(0, -(prices[runs + unitCount + index] as number));
    if (row.kind === 'link') links.set(row.row, dual);
    else if (row.kind === 'stage') stages.push(dual / row.scale);
    else cuts.push({ row: row.row, dual });
  }
  return { unit: prices.slice(runs, runs + unitCount), links, stages, cuts };
}
