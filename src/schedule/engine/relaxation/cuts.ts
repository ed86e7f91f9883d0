import type { Master } from '../choice/columns.ts';
import type { Inequality } from './relaxation.ts';
import type { Part } from './solution.ts';

/** Rows added after one look at the relaxation, and how far beyond its limit a row must be to be worth it. */
const MOST_ROWS = 12;
const BEYOND = 0.02;

/**
 * Of three units, columns that cover at least two can be taken at most once: each unit is taken once at most (subset-row
 * inequalities: Jepsen, Petersen, Spoorendonk and Pisinger, "Subset-Row Inequalities Applied to the Vehicle-Routing Problem
 * with Time Windows", Operations Research 56, 2008). The rows that the relaxation breaks most.
 */
export function subsetRowCuts(master: Master, parts: readonly Part[]): Inequality[] {
  const inParts = parts.filter(({ amount }) => amount > 1e-6 && amount < 1 - 1e-6);
  const units = [...new Set(inParts.flatMap(({ column }) => master.columns[column]?.units ?? []))].sort(
    (a, b) => a - b,
  );
  const shares = units.map((unit) =>
    Float64Array.from(inParts, ({ column }) => (master.columns[column]?.units.includes(unit) ? 1 : 0)),
  );
  const amounts = Float64Array.from(inParts, ({ amount }) => amount);
  /** How much is taken of columns that cover these units, two of them or three. */
  const taken = (...list: readonly number[]) => {
    let total = 0;
    for (let i = 0; i < amounts.length; i += 1)
      if (list.every((unit) => shares[unit]?.[i] === 1)) total += amounts[i] as number;
    return total;
  };
  const both = units.map((_, a) => units.map((_, b) => (a < b ? taken(a, b) : 0)));
  const found: { readonly triple: readonly number[]; readonly total: number }[] = [];
  for (let a = 0; a < units.length; a += 1)
    for (let b = a + 1; b < units.length; b += 1) {
      const ab = both[a]?.[b] as number;
      for (let c = b + 1; c < units.length; c += 1) {
        const pairs = ab + (both[a]?.[c] as number) + (both[b]?.[c] as number);
        if (pairs <= 1 + BEYOND) continue;
        const total = pairs - 2 * taken(a, b, c);
        if (total > 1 + BEYOND) found.push({ triple: [a, b, c].map((i) => units[i] as number), total });
      }
    }
  found.sort((x, y) => y.total - x.total);
  return found.slice(0, MOST_ROWS).map(({ triple }) => rowOfTriple(master, triple));
}

function rowOfTriple(master: Master, triple: readonly number[]): Inequality {
  const [a, b, c] = triple as [number, number, number];
  const column = new Float64Array(master.columns.length);
  const few: number[] = [];
  for (const { id, units } of master.columns) {
    const covered = Number(units.includes(a)) + Number(units.includes(b)) + Number(units.includes(c));
    if (covered < 2) continue;
    column[id] = 1;
    few.push(id);
  }
  return { column, few: Int32Array.from(few), unit: new Float64Array(master.unitCount), limit: 1 };
}
