import type { StageRow } from './columns.ts';
import type { Part } from './cuts.ts';
import { type Effort, isSpent } from './effort.ts';

/**
 * The linear relaxation of choosing one column a day: variables are the columns, for each unit that it is left out, for each
 * link that it is broken. Rows: one column a day; each unit taken once or left out; and, added as they are found broken,
 * link rows and the values that earlier stages have reached. Solved by the revised simplex method with an explicit inverse.
 * Only its prices are used, and they are rounded and proven elsewhere, so its arithmetic need not be exact.
 */
export interface Relaxation {
  readonly days: number;
  readonly sessions: number;
  /** Units of each session. */
  readonly unitsOf: readonly (readonly number[])[];
  readonly unitCount: number;
  /** By column: its day, and its sessions in one flat list. */
  readonly dayOf: Int32Array;
  readonly from: Int32Array;
  readonly sessionOf: Int32Array;
  /** Pairs whose days depend on each other: those that should be in order first, then those that must be. */
  readonly links: readonly { readonly first: number; readonly then: number }[];
  /** By day, the column of the empty set, if it is among them. */
  readonly empty: readonly (number | undefined)[];
}

/** One objective: what columns, units left out and links broken cost. */
export interface Costs {
  readonly column: Float64Array;
  readonly unit: Float64Array;
  /** Infinite where a link must not be broken. */
  readonly link: Float64Array;
}

/** `then` on a day up to `day`, or `first` on a later one: not both, unless the link is broken. */
export interface LinkRow {
  readonly link: number;
  readonly day: number;
}

/** Dual prices: what a row's right-hand side is worth. */
export interface Duals {
  readonly unit: Float64Array;
  /** By link and day. */
  readonly links: ReadonlyMap<LinkRow, number>;
  /** By earlier stage; never negative. */
  readonly stages: readonly number[];
  /** Further rows that every agenda keeps. */
  readonly cuts: readonly { readonly row: StageRow; readonly dual: number }[];
}

const TINY = 1e-7;
/** Of more columns than this, only about so many are looked at between two looks at all. */
const NEAR = 150;
/** How many are near is told by one column out of so many. */
const SAMPLE = 8;

type Row =
  | { readonly kind: 'link'; readonly row: LinkRow }
  | { readonly kind: 'stage' | 'cut'; readonly row: StageRow; readonly scale: number };

/** A relaxation that remembers its basis from stage to stage. */
export function createSimplex(problem: Relaxation) {
  const { days, unitCount, dayOf, from, sessionOf, links, unitsOf } = problem;
  const columnCount = dayOf.length;
  const leftOut = columnCount;
  const broken = leftOut + unitCount;
  const idle = broken + links.length;
  /** Days without a column, for those that have no empty set; then two for each added row: its slack and its artificial variable. */
  const extra = broken + links.length + days;
  const rows: Row[] = [];
  let size = days + unitCount;
  /** Column after column: each is the answer of the basis to one row's right-hand side. */
  let inverse = new Float64Array(size * size);
  let level: Float64Array = new Float64Array(size);
  let basis = new Int32Array(size);
  let isBasic = new Uint8Array(extra);
  let costs: Costs = { column: new Float64Array(0), unit: new Float64Array(0), link: new Float64Array(0) };
  let isAlive: Uint8Array = new Uint8Array(columnCount);
  /** The columns that are alive. */
  let living: Int32Array = new Int32Array(0);
  /** Those of them that are looked at for now. */
  let near: Int32Array = living;
  let y: Float64Array = new Float64Array(size);
  let direction: Float64Array = new Float64Array(size);
  let pivots = 0;
  /** The cost of what must not be: more than any agenda costs. */
  let tooMuch = 1;

  /** Days take their empty set, units are left out. */
  function start(): void {
    for (let r = 0; r < size; r += 1) {
      inverse[r * size + r] = 1;
      level[r] = 1;
      const variable = r < days ? (problem.empty[r] ?? idle + r) : leftOut + r - days;
      basis[r] = variable;
      isBasic[variable] = 1;
    }
  }

  function costOf(variable: number): number {
    if (variable < columnCount) return isAlive[variable] === 1 ? (costs.column[variable] as number) : tooMuch;
    if (variable < broken) return costs.unit[variable - leftOut] as number;
    if (variable < idle) return Math.min(tooMuch, costs.link[variable - broken] as number);
    if (variable < extra) return tooMuch;
    return (variable - extra) % 2 === 0 ? 0 : tooMuch;
  }

  /** The coefficient of a variable in an added row. */
  function coefficient(variable: number, index: number): number {
    if (variable >= extra) {
      if ((variable - extra) >> 1 !== index) return 0;
      return (variable - extra) % 2 === 0 ? 1 : -1;
    }
    if (variable >= idle) return 0;
    const row = rows[index] as Row;
    if (row.kind === 'link') {
      if (variable >= broken) return variable - broken === row.row.link ? -1 : 0;
      if (variable >= leftOut) return 0;
      const { first, then } = links[row.row.link] as Relaxation['links'][number];
      const session = (dayOf[variable] as number) <= row.row.day ? then : first;
      for (let i = from[variable] as number; i < (from[variable + 1] as number); i += 1)
        if (sessionOf[i] === session) return 1;
      return 0;
    }
    if (variable >= broken) return 0;
    const entry = variable >= leftOut ? row.row.unit[variable - leftOut] : row.row.column[variable];
    return (entry as number) / row.scale;
  }

  /** The entering variable's column in terms of the basis. */
  function direct(variable: number): void {
    direction.fill(0);
    const add = (row: number, value: number) => {
      const at = row * size;
      for (let r = 0; r < size; r += 1)
        direction[r] = (direction[r] as number) + value * (inverse[at + r] as number);
    };
    if (variable < columnCount) {
      add(dayOf[variable] as number, 1);
      for (let i = from[variable] as number; i < (from[variable + 1] as number); i += 1)
        for (const unit of unitsOf[sessionOf[i] as number] as readonly number[]) add(days + unit, 1);
    } else if (variable < broken) add(days + variable - leftOut, 1);
    else if (variable >= idle && variable < extra) add(variable - idle, 1);
    for (let index = 0; index < rows.length; index += 1) {
      const value = coefficient(variable, index);
      if (value !== 0) add(days + unitCount + index, value);
    }
  }

  function reducedCost(variable: number): number {
    let cost = costOf(variable);
    if (variable >= extra) {
      const own = days + unitCount + ((variable - extra) >> 1);
      return (variable - extra) % 2 === 0 ? cost - (y[own] as number) : cost + (y[own] as number);
    }
    if (variable < columnCount) {
      cost -= y[dayOf[variable] as number] as number;
      for (let i = from[variable] as number; i < (from[variable + 1] as number); i += 1)
        for (const unit of unitsOf[sessionOf[i] as number] as readonly number[])
          cost -= y[days + unit] as number;
    } else if (variable < broken) cost -= y[days + variable - leftOut] as number;
    for (let index = 0; index < rows.length; index += 1)
      cost -= (y[days + unitCount + index] as number) * coefficient(variable, index);
    return cost;
  }

  /** Brings a variable into the basis; false where nothing limits it. */
  function pivot(variable: number): boolean {
    direct(variable);
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let r = 0; r < size; r += 1) {
      const step = direction[r] as number;
      if (step <= 1e-9) continue;
      const ratio = Math.max(0, level[r] as number) / step;
      if (ratio < least - 1e-12 || (ratio < least + 1e-12 && step > (direction[leaving] as number))) {
        least = ratio;
        leaving = r;
      }
    }
    if (leaving < 0) return false;
    exchange(variable, leaving, least);
    return true;
  }

  /** The variable takes the row's place in the basis, at that level. */
  function exchange(variable: number, leaving: number, least: number): void {
    const gain = reducedCost(variable);
    const divisor = direction[leaving] as number;
    for (let k = 0; k < size; k += 1) {
      const at = k * size;
      const share = (inverse[at + leaving] as number) / divisor;
      if (share === 0) continue;
      for (let r = 0; r < size; r += 1)
        inverse[at + r] = (inverse[at + r] as number) - share * (direction[r] as number);
      inverse[at + leaving] = share;
      y[k] = (y[k] as number) + gain * share;
    }
    for (let r = 0; r < size; r += 1) level[r] = (level[r] as number) - least * (direction[r] as number);
    level[leaving] = least;
    isBasic[basis[leaving] as number] = 0;
    basis[leaving] = variable;
    isBasic[variable] = 1;
    pivots += 1;
  }

  /** Begins at an agenda instead of an empty one. */
  function begin(columns: readonly number[]): void {
    for (const column of columns) {
      if (isBasic[column] === 1) continue;
      direct(column);
      exchange(column, dayOf[column] as number, 1);
    }
  }

  function price(): void {
    const cost = Float64Array.from(basis, costOf);
    for (let k = 0; k < size; k += 1) {
      let sum = 0;
      for (let r = 0; r < size; r += 1) sum += (cost[r] as number) * (inverse[k * size + r] as number);
      y[k] = sum;
    }
  }

  /** What each session is worth to a column of a day, by day and session. */
  function sessionPrices(): Float64Array {
    const worth = new Float64Array(days * problem.sessions);
    for (let s = 0; s < problem.sessions; s += 1) {
      let sum = 0;
      for (const unit of unitsOf[s] as readonly number[]) sum += y[days + unit] as number;
      for (let d = 0; d < days; d += 1) worth[d * problem.sessions + s] = sum;
    }
    for (const [index, row] of rows.entries()) {
      if (row.kind !== 'link') continue;
      const dual = y[days + unitCount + index] as number;
      const { first, then } = links[row.row.link] as Relaxation['links'][number];
      for (let d = 0; d < days; d += 1) {
        const at = d * problem.sessions + (d <= row.row.day ? then : first);
        worth[at] = (worth[at] as number) + dual;
      }
    }
    return worth;
  }

  /** The reduced costs of these columns. */
  function columnPrices(columns: Int32Array): Float64Array {
    const worth = sessionPrices();
    const bounds = rows
      .map((row, index) => ({ row, dual: y[days + unitCount + index] as number }))
      .filter(({ dual }) => dual !== 0)
      .flatMap(({ row, dual }) =>
        row.kind === 'link' ? [] : [{ column: row.row.column, dual: dual / row.scale }],
      );
    const prices = new Float64Array(columns.length);
    for (let i = 0; i < columns.length; i += 1) {
      const c = columns[i] as number;
      const d = dayOf[c] as number;
      let cost = (costs.column[c] as number) - (y[d] as number);
      for (let k = from[c] as number; k < (from[c + 1] as number); k += 1)
        cost -= worth[d * problem.sessions + (sessionOf[k] as number)] as number;
      prices[i] = cost;
    }
    for (const { column, dual } of bounds)
      for (let i = 0; i < columns.length; i += 1)
        prices[i] = (prices[i] as number) - dual * (column[columns[i] as number] as number);
    return prices;
  }

  /** The best entering columns of those near, one a day, and other variables that would help. */
  function candidates(): number[] {
    const prices = columnPrices(near);
    const best = new Float64Array(days).fill(-TINY);
    const chosen = new Int32Array(days).fill(-1);
    for (let i = 0; i < near.length; i += 1) {
      const c = near[i] as number;
      const d = dayOf[c] as number;
      if ((prices[i] as number) >= (best[d] as number) || isBasic[c] === 1) continue;
      best[d] = prices[i] as number;
      chosen[d] = c;
    }
    const list = [...chosen]
      .filter((c) => c >= 0)
      .sort((a, b) => (best[dayOf[a] as number] as number) - (best[dayOf[b] as number] as number));
    for (let v = leftOut; v < extra + 2 * rows.length; v += 1) {
      const isArtificial = (v >= idle && v < extra) || (v >= extra && (v - extra) % 2 === 1);
      if (isBasic[v] === 0 && !isArtificial && reducedCost(v) < -TINY) list.push(v);
    }
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

  function optimise(effort: Effort): void {
    const limit = pivots + 40 * size;
    price();
    near = living;
    let isFresh = false;
    if (living.length > 2 * NEAR) isFresh = lookAround();
    while (pivots < limit && !isSpent(effort)) {
      const list = candidates();
      effort.used += near.length >> 2;
      const before = pivots;
      for (const variable of list) {
        if (isBasic[variable] === 1 || reducedCost(variable) >= -TINY) continue;
        effort.used += size;
        if (!pivot(variable)) return;
      }
      if (pivots > before) {
        price();
        isFresh = false;
      } else if (isFresh || near.length === living.length || !lookAround()) return;
      else isFresh = true;
    }
  }

  /** Appends a row: its slack enters the basis where it holds, else its artificial variable. */
  function append(row: Row, right: number): void {
    rows.push(row);
    const index = rows.length - 1;
    const old = size;
    const grown = new Uint8Array(extra + 2 * rows.length);
    grown.set(isBasic);
    isBasic = grown;
    const values = Float64Array.from(basis, (variable) => coefficient(variable, index));
    const slack = right - values.reduce((sum, value, r) => sum + value * (level[r] as number), 0);
    const sign = slack >= 0 ? 1 : -1;
    size = old + 1;
    const next = new Float64Array(size * size);
    for (let k = 0; k < old; k += 1) {
      next.set(inverse.subarray(k * old, (k + 1) * old), k * size);
      let sum = 0;
      for (let r = 0; r < old; r += 1) sum += (values[r] as number) * (inverse[k * old + r] as number);
      next[k * size + old] = -sign * sum;
    }
    next[old * size + old] = sign;
    inverse = next;
    level = extended(level, Math.abs(slack));
    const variable = extra + 2 * index + (slack >= 0 ? 0 : 1);
    basis = Int32Array.from([...basis, variable]);
    isBasic[variable] = 1;
    y = extended(y, 0);
    direction = extended(direction, 0);
  }

  /** How much of each session lies on each day. */
  function presence(): Float64Array {
    const share = new Float64Array(days * problem.sessions);
    for (let r = 0; r < size; r += 1) {
      const variable = basis[r] as number;
      if (variable >= columnCount) continue;
      for (let i = from[variable] as number; i < (from[variable + 1] as number); i += 1) {
        const at = (dayOf[variable] as number) * problem.sessions + (sessionOf[i] as number);
        share[at] = (share[at] as number) + (level[r] as number);
      }
    }
    return share;
  }

  function brokenness(link: number): number {
    const row = basis.indexOf(broken + link);
    return row < 0 ? 0 : (level[row] as number);
  }

  /** For each link the day on which it is broken most, beyond what is paid for. */
  function violated(): LinkRow[] {
    if (links.length === 0) return [];
    const share = presence();
    const found: LinkRow[] = [];
    for (const [link, { first, then }] of links.entries()) {
      let sum = 0;
      for (let d = 0; d < days; d += 1) sum += share[d * problem.sessions + first] as number;
      const paid = brokenness(link);
      let worst = 1 + paid + 1e-3;
      let at = -1;
      for (let d = 0; d + 1 < days; d += 1) {
        sum +=
          (share[d * problem.sessions + then] as number) - (share[d * problem.sessions + first] as number);
        if (sum > worst) {
          worst = sum;
          at = d;
        }
      }
      if (at >= 0) found.push({ link, day: at });
    }
    return found;
  }

  /** Prices for these costs over the columns that are alive, under the rows so far and the link rows it needs. */
  function solve(newCosts: Costs, alive: Uint8Array, effort: Effort): Duals {
    costs = newCosts;
    isAlive = alive;
    living = Int32Array.from(dayOf.keys()).filter((c) => alive[c] === 1);
    tooMuch = 1;
    for (const penalty of costs.unit) tooMuch += Math.abs(penalty);
    let greatest = 0;
    for (const cost of costs.column) greatest = Math.max(greatest, Math.abs(cost));
    tooMuch = 2 * (tooMuch + days * greatest);
    optimise(effort);
    for (let round = 0; round < 12 && !isSpent(effort); round += 1) {
      const found = violated();
      if (found.length === 0) break;
      for (const row of found) append({ kind: 'link', row }, 1);
      optimise(effort);
    }
    const unit = y.slice(days, days + unitCount);
    const linkDuals = new Map<LinkRow, number>();
    const stages: number[] = [];
    const cuts: { row: StageRow; dual: number }[] = [];
    for (const [index, row] of rows.entries()) {
      const dual = Math.max(0, -(y[days + unitCount + index] as number));
      if (row.kind === 'link') linkDuals.set(row.row, dual);
      else if (row.kind === 'stage') stages.push(dual / row.scale);
      else cuts.push({ row: row.row, dual });
    }
    return { unit, links: linkDuals, stages, cuts };
  }

  /** From now on the row must be kept. */
  function bindStage(row: StageRow): void {
    const scale = Math.max(1, row.limit);
    append({ kind: 'stage', row, scale }, row.limit / scale + 1e-9);
  }

  /** A row that every agenda keeps, whatever it costs. */
  function addCut(row: StageRow): void {
    append({ kind: 'cut', row, scale: 1 }, row.limit);
  }

  /** The columns in the basis. */
  function parts(): Part[] {
    const list: Part[] = [];
    for (let r = 0; r < size; r += 1) {
      const column = basis[r] as number;
      if (column < columnCount) list.push({ column, amount: level[r] as number });
    }
    return list;
  }

  /** How much of each unit is left out. */
  function leftOutShares(): Float64Array {
    const share = new Float64Array(unitCount);
    for (let r = 0; r < size; r += 1) {
      const unit = (basis[r] as number) - leftOut;
      if (unit >= 0 && unit < unitCount) share[unit] = level[r] as number;
    }
    return share;
  }

  /** The columns that are taken wholly; undefined where some are taken in part. */
  function whole(): number[] | undefined {
    const taken: number[] = [];
    for (let r = 0; r < size; r += 1) {
      const variable = basis[r] as number;
      const amount = level[r] as number;
      if (variable >= columnCount || amount < 1e-6) continue;
      if (amount < 1 - 1e-6) return undefined;
      taken.push(variable);
    }
    return taken;
  }

  start();
  return { begin, solve, bindStage, addCut, parts, presence, leftOut: leftOutShares, whole };
}

function extended(list: Float64Array, last: number): Float64Array {
  const longer = new Float64Array(list.length + 1);
  longer.set(list);
  longer[list.length] = last;
  return longer;
}
