import type { LinkRow, Relaxation, Row } from './relaxation.ts';

export type Matrix = ReturnType<typeof createMatrix>;

/**
 * The columns of a relaxation's linear program, in the order of its variables: sets of sessions; each unit left out; each link
 * broken; runs without a set; then two for each added row, its slack and its artificial variable. Its rows are those of the
 * runs, of the units, and those that are added.
 */
export function createMatrix(problem: Relaxation) {
  const { lengths, unitCount, runOf, from, sessionOf, links, unitsOf } = problem;
  const rows: Row[] = [];
  const runs = lengths.length;
  const columnCount = runOf.length;
  const leftOut = columnCount;
  const broken = leftOut + unitCount;
  const idle = broken + links.length;
  const extra = broken + links.length + runs;
  /** The columns that products were last asked of, the place of each among them, and by row what it has there. */
  let asked: Int32Array = new Int32Array(0);
  const placeInAsked = new Int32Array(columnCount);
  let packed: (Packed | undefined)[] = [];
  /** As sessions in the flat list, with the run: places in a table by run and session. */
  const placeOf = sessionOf.slice();
  for (let c = 0; c < columnCount; c += 1)
    for (let i = from[c] as number; i < (from[c + 1] as number); i += 1)
      placeOf[i] = (runOf[c] as number) * problem.sessions + (sessionOf[i] as number);

  function isArtificial(variable: number): boolean {
    return (variable >= idle && variable < extra) || (variable >= extra && (variable - extra) % 2 === 1);
  }

  /** The coefficient of a variable in an added row. */
  function coefficient(variable: number, index: number): number {
    if (variable >= extra) {
      if ((variable - extra) >> 1 !== index) return 0;
      return (variable - extra) % 2 === 0 ? 1 : -1;
    }
    if (variable >= idle) return 0;
    const row = rows[index] as Row;
    if (row.kind === 'link') return entryInLink(variable, row.row);
    if (variable >= broken) return 0;
    const entry = variable >= leftOut ? row.row.unit[variable - leftOut] : row.row.column[variable];
    return (entry as number) / row.scale;
  }

  function entryInLink(variable: number, { link, run }: LinkRow): number {
    if (variable >= broken) return variable - broken === link ? -1 : 0;
    if (variable >= leftOut) return 0;
    const { first, then } = links[link] as Relaxation['links'][number];
    const session = (runOf[variable] as number) <= run ? then : first;
    for (let i = from[variable] as number; i < (from[variable + 1] as number); i += 1)
      if (sessionOf[i] === session) return 1;
    return 0;
  }

  /** Calls back with each row in which the variable's column has an entry. */
  function forEntries(variable: number, use: (row: number, entry: number) => void): void {
    if (variable >= extra) {
      const index = (variable - extra) >> 1;
      use(runs + unitCount + index, coefficient(variable, index));
      return;
    }
    if (variable < columnCount) {
      use(runOf[variable] as number, 1);
      for (let i = from[variable] as number; i < (from[variable + 1] as number); i += 1)
        for (const unit of unitsOf[sessionOf[i] as number] as readonly number[]) use(runs + unit, 1);
    } else if (variable < broken) use(runs + variable - leftOut, 1);
    else if (variable >= idle) use(variable - idle, 1);
    for (let index = 0; index < rows.length; index += 1) {
      const entry = coefficient(variable, index);
      if (entry !== 0) use(runs + unitCount + index, entry);
    }
  }

  /** The variable's column times a vector with a number for each row. */
  function times(vector: Float64Array, variable: number): number {
    let sum = 0;
    forEntries(variable, (row, entry) => {
      sum += entry * (vector[row] as number);
    });
    return sum;
  }

  /** Products are asked of the same columns time and again: of rows with few entries only those in them are looked at. */
  function ask(columns: Int32Array): void {
    asked = columns;
    placeInAsked.fill(-1);
    for (let i = 0; i < columns.length; i += 1) placeInAsked[columns[i] as number] = i;
    packed = [];
  }

  function packedRow(index: number, few: Int32Array, column: Float64Array): Packed {
    const known = packed[index];
    if (known?.few === few) return known;
    const inAsked = few.filter((c) => (placeInAsked[c] as number) >= 0);
    const own = {
      few,
      places: inAsked.map((c) => placeInAsked[c] as number),
      entries: Float64Array.from(inAsked, (c) => column[c] as number),
    };
    packed[index] = own;
    return own;
  }

  /** A vector with a number for each row times these columns. */
  function timesColumns(vector: Float64Array, columns: Int32Array): Float64Array {
    if (columns !== asked) ask(columns);
    const worth = worthBySession(vector);
    const products = new Float64Array(columns.length);
    for (let i = 0; i < columns.length; i += 1) {
      const c = columns[i] as number;
      const end = from[c + 1] as number;
      let sum = vector[runOf[c] as number] as number;
      for (let k = from[c] as number; k < end; k += 1) sum += worth[placeOf[k] as number] as number;
      products[i] = sum;
    }
    let fromFew: Float64Array | undefined;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as Row;
      const value = vector[runs + unitCount + index] as number;
      if (row.kind === 'link' || value === 0) continue;
      const { column, few } = row.row;
      if (few === undefined) addTimes(column, value / row.scale, columns, products);
      else {
        fromFew ??= new Float64Array(columns.length);
        addPacked(packedRow(index, few, column), value / row.scale, fromFew);
      }
    }
    if (fromFew !== undefined)
      for (let i = 0; i < products.length; i += 1)
        products[i] = (products[i] as number) + (fromFew[i] as number);
    return products;
  }

  /** The same of all other variables, from `leftOut` on; nothing of artificial ones. */
  function timesOthers(vector: Float64Array): Float64Array {
    const products = new Float64Array(variableCount() - leftOut);
    for (let u = 0; u < unitCount; u += 1) products[u] = vector[runs + u] as number;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as Row;
      const value = vector[runs + unitCount + index] as number;
      products[extra - leftOut + 2 * index] = value;
      if (value === 0) continue;
      if (row.kind === 'link') {
        const at = broken - leftOut + row.row.link;
        products[at] = (products[at] as number) - value;
        continue;
      }
      const { unit } = row.row;
      for (let u = 0; u < unitCount; u += 1)
        products[u] = (products[u] as number) + (value * (unit[u] as number)) / row.scale;
    }
    return products;
  }

  /** What the rows of units and links make of a session in a column, by run and session. */
  function worthBySession(vector: Float64Array): Float64Array {
    const worth = new Float64Array(runs * problem.sessions);
    for (let s = 0; s < problem.sessions; s += 1) {
      let sum = 0;
      for (const unit of unitsOf[s] as readonly number[]) sum += vector[runs + unit] as number;
      for (let r = 0; r < runs; r += 1) worth[r * problem.sessions + s] = sum;
    }
    for (const [index, row] of rows.entries()) {
      const value = vector[runs + unitCount + index] as number;
      if (row.kind !== 'link' || value === 0) continue;
      const { first, then } = links[row.row.link] as Relaxation['links'][number];
      for (let r = 0; r < runs; r += 1) {
        const at = r * problem.sessions + (r <= row.row.run ? then : first);
        worth[at] = (worth[at] as number) + value;
      }
    }
    return worth;
  }

  /** How many variables there are. */
  function variableCount(): number {
    return extra + 2 * rows.length;
  }

  /** The right-hand side of an added row. */
  function rightOf(row: Row): number {
    if (row.kind === 'link') return 1;
    // A stage's row is met by agendas that only just keep it, in spite of errors of arithmetic.
    return row.kind === 'cut' ? row.row.limit : row.row.limit / row.scale + 1e-9;
  }

  return {
    columnCount,
    leftOut,
    broken,
    idle,
    extra,
    rows,
    variableCount,
    isArtificial,
    coefficient,
    forEntries,
    times,
    timesColumns,
    timesOthers,
    rightOf,
  };
}

/** What a row with few entries has in some columns, by their places among them. */
interface Packed {
  readonly few: Int32Array;
  readonly places: Int32Array;
  readonly entries: Float64Array;
}

function addPacked({ places, entries }: Packed, factor: number, to: Float64Array): void {
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] as number;
    to[place] = (to[place] as number) + factor * (entries[i] as number);
  }
}

function addTimes(entries: Float64Array, factor: number, columns: Int32Array, to: Float64Array): void {
  for (let i = 0; i < columns.length; i += 1)
    to[i] = (to[i] as number) + factor * (entries[columns[i] as number] as number);
}
