import type { DayPair } from '../day/timing.ts';
import { areIdentical } from './twins.ts';

/** Most days of a run: which of them has what is a question of as many orders. */
const LONGEST = 12;

/** Days in a row that are alike in everything, so that the first stands for all of them: which of them has what is told last. */
export interface Run extends DayPair {
  /** Their indices. */
  readonly days: readonly number[];
}

export function runsOf(days: readonly DayPair[]): Run[] {
  const runs: { readonly pair: DayPair; readonly days: number[] }[] = [];
  for (const [day, pair] of days.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && last.days.length < LONGEST && areAlike(last.pair, pair)) last.days.push(day);
    else runs.push({ pair, days: [day] });
  }
  return runs.map(({ pair, days: own }) => ({ ...pair, days: own }));
}

function areAlike(a: DayPair, b: DayPair): boolean {
  return areIdentical(a.simple, b.simple) && areIdentical(a.full, b.full);
}
