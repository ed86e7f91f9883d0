import type { Inequality, LinkRow, Relaxation, Row } from './relaxation.ts';

export type Matrix = ReturnType<typeof createMatrix>;

/**
 * The columns of a relaxation's linear program, in the order of its variables: sets of sessions; each unit left out; each link
 * broken; runs without a set; then two for each added row, its slack and its artificial variable. Its rows are those of the
 * runs, of the units, and those that are added.
 */
export function createMatrix(problem: Relaxation) {
  const { lengths, sessions, unitCount, runOf, from, sessionOf, links, unitsOf } = problem;
  const rows: Row[] = [];
  const runs = lengths.length;
  const columnCount = runOf.length;
  const leftOut = columnCount;
  const broken = leftOut + unitCount;
  const idle = broken + links.length;
  const extra = broken + links.length + runs;
  /** Of the columns that products were last asked of, and of those before: all that are alive, and those that are looked at, in turn. */
  let packings: readonly Packing[] = [];
  /** By column, what rows with few entries add to a product. */
  const spread = new Float64Array(columnCount);
  /** As sessions in the flat list, with the run: places in a table by run and session. */
  const placeOf = sessionOf.slice();
  for (let c = 0; c < columnCount; c += 1)
    for (let i = from[c] as number; i < (from[c + 1] as number); i += 1)
      placeOf[i] = (runOf[c] as number) * sessions + (sessionOf[i] as number);

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

  /** Products are asked of the same few columns time and again: what rows have in them is put together once. */
  function packingOf(columns: Int32Array): Packing {
    const known = packings.find((one) => one.columns === columns);
    if (known !== undefined) return known;
    const packing = { columns, rows: [] };
    packings = [packing, ...packings.slice(0, 1)];
    return packing;
  }

  /** A vector with a number for each row times these columns. */
  function timesColumns(vector: Float64Array, columns: Int32Array): Float64Array {
    const bySession = worthBySession(vector);
    const withLinks = worthWithLinks(vector, bySession);
    const [worth, places] = withLinks === undefined ? [bySession, sessionOf] : [withLinks, placeOf];
    const products = new Float64Array(columns.length);
    for (let i = 0; i < columns.length; i += 1) {
      const c = columns[i] as number;
      const end = from[c + 1] as number;
      let sum = vector[runOf[c] as number] as number;
      for (let k = from[c] as number; k < end; k += 1) sum += worth[places[k] as number] as number;
      products[i] = sum;
    }
    addRows(vector, columns, products);
    return products;
  }

  /** What rows beside those of runs, units and links add to products. */
  function addRows(vector: Float64Array, columns: Int32Array, products: Float64Array): void {
    let isSpread = false;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as Row;
      if (row.kind === 'link') continue;
      const value = (vector[runs + unitCount + index] as number) / row.scale;
      if (value === 0) continue;
      const { column, few } = row.row;
      if (few === undefined) addTimes(column, value, columns, products);
      else if (columns.length <= few.length)
        addPacked(packedRow(packingOf(columns), index, row.row), value, products);
      else {
        if (!isSpread) spread.fill(0);
        isSpread = true;
        addSpread(few, column, value, spread);
      }
    }
    if (isSpread)
      for (let i = 0; i < products.length; i += 1)
        products[i] = (products[i] as number) + (spread[columns[i] as number] as number);
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

  /** What the rows of units make of a session in a column. */
  function worthBySession(vector: Float64Array): Float64Array {
    const worth = new Float64Array(sessions);
    for (let s = 0; s < sessions; s += 1) {
      const units = unitsOf[s] as readonly number[];
      for (let u = 0; u < units.length; u += 1)
        worth[s] = (worth[s] as number) + (vector[runs + (units[u] as number)] as number);
    }
    return worth;
  }

  /** The same by run and session, with what the rows of links make of it; undefined where they make nothing of any. */
  function worthWithLinks(vector: Float64Array, bySession: Float64Array): Float64Array | undefined {
    let worth: Float64Array | undefined;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as Row;
      const value = vector[runs + unitCount + index] as number;
      if (row.kind !== 'link' || value === 0) continue;
      if (worth === undefined) {
        worth = new Float64Array(runs * sessions);
        for (let r = 0; r < runs; r += 1) worth.set(bySession, r * sessions);
      }
      const { first, then } = links[row.row.link] as Relaxation['links'][number];
      for (let r = 0; r < runs; r += 1) {
        const at = r * sessions + (r <= row.row.run ? then : first);
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

/** Some columns, and by row, as far as it was asked for, what it has in them. */
interface Packing {
  readonly columns: Int32Array;
  readonly rows: (Packed | undefined)[];
}

function packedRow({ columns, rows }: Packing, index: number, { column }: Inequality): Packed {
  const known = rows[index];
  if (known?.column === column) return known;
  const places = new Int32Array(columns.length);
  const entries = new Float64Array(columns.length);
  let count = 0;
  for (let i = 0; i < columns.length; i += 1) {
    const entry = column[columns[i] as number] as number;
    places[count] = i;
    entries[count] = entry;
    if (entry !== 0) count += 1;
  }
  const own = { column, places: places.slice(0, count), entries: entries.slice(0, count) };
  rows[index] = own;
  return own;
}

/** What a row with few entries has in some columns, by their places among them. */
interface Packed {
  readonly column: Float64Array;
  readonly places: Int32Array;
  readonly entries: Float64Array;
}

function addPacked({ places, entries }: Packed, factor: number, to: Float64Array): void {
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] as number;
    to[place] = (to[place] as number) + factor * (entries[i] as number);
  }
}

function addSpread(few: Int32Array, entries: Float64Array, factor: number, to: Float64Array): void {
  for (let i = 0; i < few.length; i += 1) {
    const c = few[i] as number;
    to[c] = (to[c] as number) + factor * (entries[c] as number);
  }
}

function addTimes(entries: Float64Array, factor: number, columns: Int32Array, to: Float64Array): void {
  for (let i = 0; i < columns.length; i += 1)
    to[i] = (to[i] as number) + factor * (entries[columns[i] as number] as number);
}
