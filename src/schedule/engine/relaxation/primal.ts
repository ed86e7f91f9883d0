import { type Effort, isSpent } from '../effort.ts';
import { rowOfInverse } from './basis.ts';
import {
  canHelp,
  direct,
  enter,
  reducedCosts,
  reducedCostsOfOthers,
  reprice,
  type Tableau,
  TINY,
} from './tableau.ts';

/** So many columns are looked at all together. */
const FEW = 300;
/** About so many columns of each run join those that are looked at whenever all are. */
const JOINING = 12;
/** What the cheapest of a run cost is told by so many of them. */
const SAMPLE = 64;
/** Pivots for each row before the method gives up. */
const MOST_PIVOTS = 40;

/**
 * The primal simplex method: variables that would help enter the basis, as long as there are any. It is asked of a few
 * columns of each run first, which the cheapest of all others join once those help no more (sifting: Bixby and others 1992).
 */
export function optimise(tableau: Tableau, effort: Effort): void {
  const { basis, living } = tableau;
  const limit = tableau.pivots + MOST_PIVOTS * basis.size;
  const isNear = new Uint8Array(living.length);
  while (tableau.pivots < limit && !isSpent(effort)) {
    reprice(tableau);
    effort.used += living.length >> 4;
    const reduced = reducedCosts(tableau, living);
    if (!canHelp(tableau, reduced)) return;
    const before = tableau.pivots;
    const near = living.length > FEW ? lookFurther(tableau, reduced, isNear) : living;
    // Without a pivot it is errors of arithmetic that seem to help.
    if (!improve(tableau, near, limit, effort) || tableau.pivots === before) return;
  }
}

function lookFurther(tableau: Tableau, reduced: Float64Array, isNear: Uint8Array): Int32Array {
  markCheapest(tableau, reduced, JOINING, isNear);
  return marked(tableau, isNear);
}

/** The living columns that are marked, and those in the basis. */
export function marked({ living, isBasic }: Tableau, marks: Uint8Array): Int32Array {
  const list = new Int32Array(living.length);
  let count = 0;
  for (let i = 0; i < living.length; i += 1) {
    list[count] = living[i] as number;
    if (marks[i] === 1 || isBasic[living[i] as number] === 1) count += 1;
  }
  return list.slice(0, count);
}

/** Marks about so many of the cheapest columns of each run, by their place among the living. */
export function markCheapest(
  { problem, living }: Tableau,
  reduced: Float64Array,
  count: number,
  marks: Uint8Array,
): void {
  const { runOf } = problem;
  const sample = new Float64Array(SAMPLE);
  let to = 0;
  for (let from = 0; from < living.length; from = to) {
    const run = runOf[living[from] as number];
    while (to < living.length && runOf[living[to] as number] === run) to += 1;
    const all = to - from;
    const seen = Math.min(SAMPLE, all);
    for (let i = 0; i < seen; i += 1) sample[i] = reduced[from + Math.floor((i * all) / seen)] as number;
    const sorted = sample.subarray(0, seen).sort();
    const dearest = sorted[Math.floor((seen * count) / all)] ?? Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i += 1) if ((reduced[i] as number) <= dearest) marks[i] = 1;
  }
}

/**
 * To the least cost that these columns and all other variables reach. The variable enters whose
 * cost falls most for the length of its direction (Devex: Harris 1973). False where the method gave up.
 */
function improve(tableau: Tableau, columns: Int32Array, limit: number, effort: Effort): boolean {
  const { basis, matrix, isBasic, direction } = tableau;
  const count = columns.length;
  const variables = Int32Array.from({ length: count + matrix.variableCount() - matrix.leftOut }, (_, i) =>
    i < count ? (columns[i] as number) : matrix.leftOut + i - count,
  );
  const reduced = new Float64Array(variables.length);
  reduced.set(reducedCosts(tableau, columns));
  reduced.set(reducedCostsOfOthers(tableau), count);
  /** Of each direction, squared, as far as it is known. */
  const lengths = new Float64Array(variables.length).fill(1);
  while (tableau.pivots < limit && !isSpent(effort)) {
    effort.used += basis.size + (variables.length >> 3);
    let best = -1;
    let most = 0;
    for (let i = 0; i < variables.length; i += 1) {
      const cost = reduced[i] as number;
      if (cost >= -TINY || isBasic[variables[i] as number] === 1) continue;
      const gain = (cost * cost) / (lengths[i] as number);
      if (gain <= most) continue;
      most = gain;
      best = i;
    }
    if (best < 0) return true;
    direct(tableau, variables[best] as number);
    const row = ratioTest(tableau);
    if (row < 0) return false;
    const pivot = direction[row] as number;
    const fall = (reduced[best] as number) / pivot;
    const length = (lengths[best] as number) / (pivot * pivot);
    const own = rowOfInverse(basis, row);
    const entries = matrix.timesColumns(own, columns);
    const entriesOfOthers = matrix.timesOthers(own);
    for (let i = 0; i < variables.length; i += 1) {
      const entry = (i < count ? entries[i] : entriesOfOthers[i - count]) as number;
      if (entry === 0) continue;
      reduced[i] = (reduced[i] as number) - fall * entry;
      lengths[i] = Math.max(lengths[i] as number, entry * entry * length);
    }
    const leaving = variables.indexOf(basis.variables[row] as number);
    if (leaving >= 0) lengths[leaving] = Math.max(1, length);
    enter(tableau, variables[best] as number, row);
  }
  return false;
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
