import { type Effort, isSpent } from '../effort.ts';
import {
  addEntry,
  type Basis,
  copyOf,
  exchange,
  identity,
  pricesOf,
  rowOfInverse,
  withRow,
} from './basis.ts';
import type { StageRow } from './columns.ts';
import type { Part } from './cuts.ts';
import { createMatrix } from './matrix.ts';
import type { Costs, Duals, LinkRow, Relaxation, Row } from './relaxation.ts';

const TINY = 1e-7;
/** Of more columns than this, only about so many are looked at between two looks at all. */
const NEAR = 150;
/** How many are near is told by one column out of so many. */
const SAMPLE = 8;
/** Rounds of link rows for one solution. */
const MOST_ROUNDS = 12;

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

/**
 * A relaxation that remembers its basis from one solution to the next: the revised simplex method with an explicit inverse.
 * Where only columns were taken out or rows added since, its prices still hold and the dual method goes on from them (Lemke
 * 1954); else the primal one. Only its prices are used, and they are rounded and proven elsewhere, so its arithmetic need not
 * be exact.
 */
export function createSimplex(problem: Relaxation) {
  const { lengths, unitCount, runOf, from, sessionOf, links } = problem;
  const runs = lengths.length;
  const matrix = createMatrix(problem);
  const { columnCount, leftOut, broken, idle, extra, rows } = matrix;
  const { isArtificial, coefficient, forEntries, times, timesColumns, rightOf } = matrix;
  let basis = nothingTaken();
  let isBasic = basics();
  let costs: Costs = { column: new Float64Array(0), unit: new Float64Array(0), link: new Float64Array(0) };
  let isAlive: Uint8Array = new Uint8Array(columnCount);
  /** The columns that are alive. */
  let living: Int32Array = new Int32Array(0);
  /** Those of them that are looked at for now. */
  let near: Int32Array = living;
  let y: Float64Array = new Float64Array(basis.size);
  let direction: Float64Array = new Float64Array(basis.size);
  let pivots = 0;
  /** The cost of what must not be: more than any agenda costs. */
  let tooMuch = 1;
  /** Whether columns that were taken out cost that much: so the primal method drives them out. */
  let isDeadDear = false;

  /** All days take their empty set, units are left out. */
  function nothingTaken(): Basis {
    return identity(
      Int32Array.from({ length: runs + unitCount }, (_, r) =>
        r < runs ? (problem.empty[r] ?? idle + r) : leftOut + r - runs,
      ),
      Float64Array.from({ length: runs + unitCount }, (_, r) => lengths[r] ?? 1),
    );
  }

  /** Of the rows so far; prices and direction are to be found anew. */
  function standAt(place: Basis): void {
    basis = place;
    isBasic = basics();
    y = new Float64Array(basis.size);
    direction = new Float64Array(basis.size);
  }

  function basics(): Uint8Array {
    const list = new Uint8Array(matrix.variableCount());
    for (const variable of basis.variables) list[variable] = 1;
    return list;
  }

  function costOf(variable: number): number {
    if (variable < columnCount)
      return isDeadDear && isAlive[variable] === 0 ? tooMuch : (costs.column[variable] as number);
    if (variable < broken) return costs.unit[variable - leftOut] as number;
    if (variable < idle) return Math.min(tooMuch, costs.link[variable - broken] as number);
    return isArtificial(variable) ? tooMuch : 0;
  }

  function reducedCost(variable: number): number {
    return costOf(variable) - times(y, variable);
  }

  /** The entering variable's column in terms of the basis. */
  function direct(variable: number): void {
    direction.fill(0);
    forEntries(variable, (row, entry) => addEntry(basis, row, entry, direction));
  }

  function enter(variable: number, row: number): void {
    isBasic[basis.variables[row] as number] = 0;
    exchange(basis, variable, row, direction, reducedCost(variable), y);
    isBasic[variable] = 1;
    pivots += 1;
  }

  /** Begins at an agenda instead of an empty one. */
  function begin(columns: readonly number[]): void {
    for (const column of columns) {
      if (isBasic[column] === 1) continue;
      direct(column);
      enter(column, rowToBegin(column));
    }
  }

  /** Its run's row where that has one day, else that of a unit: the run's is left to the empty set. */
  function rowToBegin(column: number): number {
    const run = runOf[column] as number;
    const first = from[column] as number;
    const [unit] = first === from[column + 1] ? [] : (problem.unitsOf[sessionOf[first] as number] ?? []);
    return lengths[run] === 1 || unit === undefined ? run : runs + unit;
  }

  function price(): void {
    y = pricesOf(basis, costOf);
  }

  /** The reduced costs of these columns. */
  function columnPrices(columns: Int32Array): Float64Array {
    const prices = timesColumns(y, columns);
    for (let i = 0; i < columns.length; i += 1)
      prices[i] = (costs.column[columns[i] as number] as number) - (prices[i] as number);
    return prices;
  }

  /** The best entering columns of those near, one a run, and other variables that would help. */
  function candidates(): number[] {
    const prices = columnPrices(near);
    const best = new Float64Array(runs).fill(-TINY);
    const chosen = new Int32Array(runs).fill(-1);
    for (let i = 0; i < near.length; i += 1) {
      const c = near[i] as number;
      const run = runOf[c] as number;
      if ((prices[i] as number) >= (best[run] as number) || isBasic[c] === 1) continue;
      best[run] = prices[i] as number;
      chosen[run] = c;
    }
    const list = [...chosen]
      .filter((c) => c >= 0)
      .sort((a, b) => (best[runOf[a] as number] as number) - (best[runOf[b] as number] as number));
    for (let v = leftOut; v < matrix.variableCount(); v += 1)
      if (isBasic[v] === 0 && !isArtificial(v) && reducedCost(v) < -TINY) list.push(v);
    return list;
  }

  /** Looks at all columns, and at the cheapest of them from now on; false where none would help. */
  function lookAround(): boolean {
    const prices = columnPrices(living);
    const sample = prices.filter((_, i) => i % SAMPLE === 0).sort();
    const cut = Math.max(
      0,
      sample[Math.floor((sample.length * NEAR) / living.length)] ?? Number.POSITIVE_INFINITY,
    );
    near = living.filter((_, i) => (prices[i] as number) <= cut);
    return prices.some((price, i) => price < -TINY && isBasic[living[i] as number] === 0);
  }

  /** The primal method: variables that would help enter the basis, as long as there are any. */
  function optimise(effort: Effort): void {
    const limit = pivots + 40 * basis.size;
    near = living;
    let isFresh = false;
    if (living.length > 2 * NEAR) isFresh = lookAround();
    while (pivots < limit && !isSpent(effort)) {
      const list = candidates();
      effort.used += near.length >> 2;
      const before = pivots;
      for (const variable of list) {
        if (isBasic[variable] === 1 || reducedCost(variable) >= -TINY) continue;
        effort.used += basis.size;
        direct(variable);
        const row = leaving();
        if (row < 0) return;
        enter(variable, row);
      }
      if (pivots > before) {
        price();
        isFresh = false;
      } else if (isFresh || near.length === living.length || !lookAround()) return;
      else isFresh = true;
    }
  }

  /** The row that limits the entering variable first; -1 where nothing does. */
  function leaving(): number {
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

  /** True where no variable would help: then the dual method may go on. */
  function isPriced(prices: Float64Array): boolean {
    for (let i = 0; i < living.length; i += 1)
      if ((prices[i] as number) < -TINY && isBasic[living[i] as number] === 0) return false;
    for (let v = leftOut; v < matrix.variableCount(); v += 1)
      if (isBasic[v] === 0 && !isArtificial(v) && reducedCost(v) < -TINY) return false;
    return true;
  }

  /**
   * The dual method: what is below nothing, or of a column that was taken out, leaves the basis for what costs least. Ends
   * early beyond the ceiling. False where it did not come to an end.
   */
  function repair(prices: Float64Array, ceiling: number, effort: Effort): boolean {
    const limit = pivots + 10 * basis.size;
    while (pivots < limit && !isSpent(effort)) {
      const row = worstRow();
      if (row < 0) return true;
      if (valueOfBasis() > ceiling) return true;
      effort.used += basis.size + (living.length >> 2);
      const variable = cheapest(row, (basis.level[row] as number) < 0 ? -1 : 1, prices);
      if (variable < 0) return false;
      direct(variable);
      if (Math.abs(direction[row] as number) < 1e-9) return false;
      enter(variable, row);
    }
    return false;
  }

  /** The row furthest from what it may be; -1 where all are as they may be. */
  function worstRow(): number {
    const { size, level, variables } = basis;
    let row = -1;
    let most = TINY;
    for (let r = 0; r < size; r += 1) {
      const variable = variables[r] as number;
      const amount = level[r] as number;
      const isDead = variable < columnCount && isAlive[variable] === 0;
      const wrong = isDead ? Math.abs(amount) : -amount;
      if (wrong <= most) continue;
      most = wrong;
      row = r;
    }
    return row;
  }

  /**
   * Of the variables that bring the row nearer to nothing, the one whose price falls to nothing first; -1 where there is none.
   * The prices of the columns become those after it has entered.
   */
  function cheapest(row: number, sign: 1 | -1, prices: Float64Array): number {
    const own = rowOfInverse(basis, row);
    const entries = timesColumns(own, living);
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
    for (let i = 0; i < living.length; i += 1) {
      const entry = sign * (entries[i] as number);
      const variable = living[i] as number;
      if (entry > TINY && isBasic[variable] === 0) offer(variable, entry, prices[i] as number);
    }
    for (let v = leftOut; v < matrix.variableCount(); v += 1) {
      if (isBasic[v] === 1 || isArtificial(v)) continue;
      const entry = sign * times(own, v);
      if (entry > TINY) offer(v, entry, reducedCost(v));
    }
    if (best >= 0)
      for (let i = 0; i < living.length; i += 1)
        prices[i] = (prices[i] as number) - sign * least * (entries[i] as number);
    return best;
  }

  function valueOfBasis(): number {
    return basis.variables.reduce(
      (sum, variable, r) => sum + costOf(variable) * (basis.level[r] as number),
      0,
    );
  }

  /** Appends a row with its slack as the basic variable, or where that would be below nothing and must not, its artificial one. */
  function append(row: Row, right: number, mayBeBelow: boolean): void {
    rows.push(row);
    const index = rows.length - 1;
    const entries = Float64Array.from(basis.variables, (variable) => coefficient(variable, index));
    const spare = right - entries.reduce((sum, entry, r) => sum + entry * (basis.level[r] as number), 0);
    const isSlack = spare >= 0 || mayBeBelow;
    basis = withRow(basis, entries, right, extra + 2 * index + (isSlack ? 0 : 1), isSlack ? 1 : -1);
    isBasic = basics();
    y = extended(y, 0);
    direction = new Float64Array(basis.size);
  }

  /** How much of each session lies in each run. */
  function presence(): Float64Array {
    const share = new Float64Array(runs * problem.sessions);
    for (let r = 0; r < basis.size; r += 1) {
      const variable = basis.variables[r] as number;
      if (variable >= columnCount) continue;
      for (let i = from[variable] as number; i < (from[variable + 1] as number); i += 1) {
        const at = (runOf[variable] as number) * problem.sessions + (sessionOf[i] as number);
        share[at] = (share[at] as number) + (basis.level[r] as number);
      }
    }
    return share;
  }

  function brokenness(link: number): number {
    const row = basis.variables.indexOf(broken + link);
    return row < 0 ? 0 : (basis.level[row] as number);
  }

  /** For each link the run in which it is broken most, beyond what is paid for. */
  function violated(): LinkRow[] {
    if (links.length === 0) return [];
    const share = presence();
    const found: LinkRow[] = [];
    for (const [link, { first, then }] of links.entries()) {
      let sum = 0;
      for (let r = 0; r < runs; r += 1) sum += share[r * problem.sessions + first] as number;
      const paid = brokenness(link);
      let worst = 1 + paid + 1e-3;
      let at = -1;
      for (let r = 0; r + 1 < runs; r += 1) {
        sum +=
          (share[r * problem.sessions + then] as number) - (share[r * problem.sessions + first] as number);
        if (sum > worst) {
          worst = sum;
          at = r;
        }
      }
      if (at >= 0) found.push({ link, run: at });
    }
    return found;
  }

  /** To the least costs for the columns that are alive: by the dual method from prices that still hold, else by the primal one. */
  function settle(ceiling: number, effort: Effort): void {
    isDeadDear = false;
    price();
    if (worstRow() >= 0) {
      const prices = columnPrices(living);
      if (isPriced(prices) && repair(prices, ceiling, effort)) return;
      if (basis.level.some((amount) => amount < -TINY)) restart();
    }
    isDeadDear = true;
    price();
    optimise(effort);
  }

  /** From an empty agenda again, with the rows so far. */
  function restart(): void {
    const kept = rows.splice(0);
    standAt(nothingTaken());
    for (const row of kept) append(row, rightOf(row), false);
  }

  /**
   * Prices for these costs over the columns that are alive, under the rows so far and the link rows it needs. Beyond the
   * ceiling any prices that show it will do.
   */
  function solve(
    newCosts: Costs,
    alive: Uint8Array,
    effort: Effort,
    ceiling = Number.POSITIVE_INFINITY,
  ): Duals {
    if (newCosts !== costs) tooMuch = moreThan(newCosts);
    costs = newCosts;
    isAlive = alive;
    const ids = new Int32Array(columnCount);
    let count = 0;
    for (let c = 0; c < columnCount; c += 1) {
      ids[count] = c;
      count += alive[c] as number;
    }
    living = ids.subarray(0, count);
    settle(ceiling, effort);
    for (let round = 0; round < MOST_ROUNDS && !isSpent(effort); round += 1) {
      if (valueOfBasis() > ceiling) break;
      const found = violated();
      if (found.length === 0) break;
      for (const row of found) append({ kind: 'link', row }, 1, true);
      settle(ceiling, effort);
    }
    const unit = y.slice(runs, runs + unitCount);
    const linkDuals = new Map<LinkRow, number>();
    const stages: number[] = [];
    const cuts: { row: StageRow; dual: number }[] = [];
    for (const [index, row] of rows.entries()) {
      const dual = Math.max(0, -(y[runs + unitCount + index] as number));
      if (row.kind === 'link') linkDuals.set(row.row, dual);
      else if (row.kind === 'stage') stages.push(dual / row.scale);
      else cuts.push({ row: row.row, dual });
    }
    return { unit, links: linkDuals, stages, cuts };
  }

  /** More than any agenda costs. */
  function moreThan({ unit, column }: Costs): number {
    const penalties = unit.reduce((sum, penalty) => sum + Math.abs(penalty), 1);
    const greatest = column.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
    return 2 * (penalties + lengths.reduce((sum, days) => sum + days, 0) * greatest);
  }

  /** From now on the row must be kept. */
  function bindStage(row: StageRow): void {
    const stage: Row = { kind: 'stage', row, scale: Math.max(1, row.limit) };
    append(stage, rightOf(stage), false);
  }

  /** A row that every agenda keeps, whatever it costs. */
  function addCut(row: StageRow): void {
    append({ kind: 'cut', row, scale: 1 }, row.limit, true);
  }

  /** Where the method stands now; `backTo` undoes everything since. */
  function position(): Position {
    return { basis: copyOf(basis), rowCount: rows.length };
  }

  function backTo({ basis: before, rowCount }: Position): void {
    rows.length = rowCount;
    standAt(copyOf(before));
  }

  /** Where the method stands, without rows that are made of columns; undefined where there are such rows. */
  function standing(): Standing | undefined {
    if (rows.some(({ kind }) => kind !== 'link')) return undefined;
    return { basis: copyOf(basis), rows: [...rows], columnCount };
  }

  /** Goes on from where a relaxation with fewer columns stood; `idOf` gives the number here of a column there. */
  function goOn(before: Standing, idOf: (column: number) => number): void {
    rows.splice(0, rows.length, ...before.rows);
    const variables = before.basis.variables.map((variable) =>
      variable < before.columnCount ? idOf(variable) : variable - before.columnCount + columnCount,
    );
    standAt({ ...copyOf(before.basis), variables });
  }

  /** The columns in the basis. */
  function parts(): Part[] {
    const list: Part[] = [];
    for (let r = 0; r < basis.size; r += 1) {
      const column = basis.variables[r] as number;
      if (column < columnCount) list.push({ column, amount: basis.level[r] as number });
    }
    return list;
  }

  /** How much of each unit is left out. */
  function leftOutShares(): Float64Array {
    const share = new Float64Array(unitCount);
    for (let r = 0; r < basis.size; r += 1) {
      const unit = (basis.variables[r] as number) - leftOut;
      if (unit >= 0 && unit < unitCount) share[unit] = basis.level[r] as number;
    }
    return share;
  }

  /** The columns that are taken, as often as they are; undefined where some are taken in part. */
  function whole(): number[] | undefined {
    const taken: number[] = [];
    for (const { column, amount } of parts()) {
      const times = Math.round(amount);
      if (Math.abs(amount - times) > 1e-6) return undefined;
      for (let i = 0; i < times; i += 1) taken.push(column);
    }
    return taken;
  }

  return {
    begin,
    solve,
    bindStage,
    addCut,
    parts,
    presence,
    leftOut: leftOutShares,
    whole,
    position,
    backTo,
    standing,
    goOn,
  };
}

function extended(list: Float64Array, last: number): Float64Array {
  const longer = new Float64Array(list.length + 1);
  longer.set(list);
  longer[list.length] = last;
  return longer;
}
