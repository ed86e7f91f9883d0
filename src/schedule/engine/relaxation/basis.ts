/** The basis of a linear program: which variable stands for which row, at what level, and the inverse of their columns. */
export interface Basis {
  readonly size: number;
  /** Column after column: each is what the basis makes of one row's right-hand side. */
  readonly inverse: Float64Array;
  readonly level: Float64Array;
  readonly variables: Int32Array;
}

/** Each row is its variable's own, at the level of the row's right-hand side. */
export function identity(variables: Int32Array, level: Float64Array): Basis {
  const size = variables.length;
  const inverse = new Float64Array(size * size);
  for (let r = 0; r < size; r += 1) inverse[r * size + r] = 1;
  return { size, inverse, level, variables };
}

export function copyOf({ size, inverse, level, variables }: Basis): Basis {
  return { size, inverse: inverse.slice(), level: level.slice(), variables: variables.slice() };
}

/** Adds to a direction what an entry of a column in one row means for the basis. */
export function addEntry(
  { size, inverse }: Basis,
  row: number,
  entry: number,
  direction: Float64Array,
): void {
  const at = row * size;
  for (let r = 0; r < size; r += 1)
    direction[r] = (direction[r] as number) + entry * (inverse[at + r] as number);
}

/** The row's part of the inverse: times a column of the problem it gives the column's entry in the row. */
export function rowOfInverse({ size, inverse }: Basis, row: number): Float64Array {
  const part = new Float64Array(size);
  for (let k = 0; k < size; k += 1) part[k] = inverse[k * size + row] as number;
  return part;
}

/** The variable takes the row's place; `direction` is its column in terms of the basis. */
export function exchange(
  { size, inverse, level, variables }: Basis,
  variable: number,
  row: number,
  direction: Float64Array,
): void {
  const divisor = direction[row] as number;
  for (let k = 0; k < size; k += 1) {
    const at = k * size;
    const share = (inverse[at + row] as number) / divisor;
    if (share === 0) continue;
    for (let r = 0; r < size; r += 1)
      inverse[at + r] = (inverse[at + r] as number) - share * (direction[r] as number);
    inverse[at + row] = share;
  }
  const step = (level[row] as number) / divisor;
  for (let r = 0; r < size; r += 1) level[r] = (level[r] as number) - step * (direction[r] as number);
  level[row] = step;
  variables[row] = variable;
}

/** Adds to prices the row's part of the inverse so many times: what an exchange does to them, by the reduced cost of what has entered. */
export function addRowOfInverse(
  { size, inverse }: Basis,
  row: number,
  times: number,
  prices: Float64Array,
): void {
  for (let k = 0; k < size; k += 1)
    prices[k] = (prices[k] as number) + times * (inverse[k * size + row] as number);
}

/** With a further row, in which its basic variables have these entries, and a variable of the row's own: 1 or -1 times it. */
export function withRow(
  basis: Basis,
  entries: Float64Array,
  right: number,
  variable: number,
  sign: 1 | -1,
): Basis {
  const { size: old } = basis;
  const size = old + 1;
  const inverse = new Float64Array(size * size);
  for (let k = 0; k < old; k += 1) {
    inverse.set(basis.inverse.subarray(k * old, (k + 1) * old), k * size);
    let sum = 0;
    for (let r = 0; r < old; r += 1) sum += (entries[r] as number) * (basis.inverse[k * old + r] as number);
    inverse[k * size + old] = -sign * sum;
  }
  inverse[old * size + old] = sign;
  const level = new Float64Array(size);
  level.set(basis.level);
  level[old] =
    sign * (right - entries.reduce((sum, entry, r) => sum + entry * (basis.level[r] as number), 0));
  const variables = new Int32Array(size);
  variables.set(basis.variables);
  variables[old] = variable;
  return { size, inverse, level, variables };
}

/** What each row's right-hand side is worth, where its variable costs so much. */
export function pricesOf(
  { size, inverse, variables }: Basis,
  costOf: (variable: number) => number,
): Float64Array {
  const costs = Float64Array.from(variables, costOf);
  const prices = new Float64Array(size);
  for (let k = 0; k < size; k += 1) {
    let sum = 0;
    for (let r = 0; r < size; r += 1) sum += (costs[r] as number) * (inverse[k * size + r] as number);
    prices[k] = sum;
  }
  return prices;
}
