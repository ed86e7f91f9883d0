/** Columns and rows of a mixed-integer program, gathered one by one, as HiGHS takes them. */
export function linearRows() {
  const lower = [];
  const upper = [];
  const integrality = [];
  const rows = [];
  const column = (from, to, whole) => {
    integrality.push(whole ? 1 : 0);
    lower.push(from);
    return upper.push(to) - 1;
  };
  return {
    column,
    binary: () => column(0, 1, true),
    count: () => lower.length,
    /** `from` ≤ Σ coefficient · column ≤ `to`; a column may be named more than once. */
    row(from, to, terms) {
      const sums = new Map();
      for (const [index, factor] of terms) sums.set(index, (sums.get(index) ?? 0) + factor);
      rows.push({ from, to, sums });
    },
    data() {
      const starts = [0];
      for (const { sums } of rows) starts.push(starts.at(-1) + sums.size);
      return {
        numCols: lower.length,
        numRows: rows.length,
        colCost: lower.map(() => 0),
        colLower: lower,
        colUpper: upper,
        rowLower: rows.map(({ from }) => from),
        rowUpper: rows.map(({ to }) => to),
        integrality,
        matrix: {
          format: 'csr',
          numRows: rows.length,
          numCols: lower.length,
          starts,
          indices: rows.flatMap(({ sums }) => [...sums.keys()]),
          values: rows.flatMap(({ sums }) => [...sums.values()]),
        },
      };
    },
  };
}
