import { put } from '../bit-set.ts';
import type { Candidate, Day } from './day.ts';

/**
 * In which order candidates are added to a label. People of different sessions who do not meet are in nobody's way, so their
 * sessions need not come by their starts, and of two neighbours either order gives the same label: one is enough (trace
 * monoids: Cartier and Foata 1969). Only wishes for an order between such sessions ask for the order of the starts.
 */
export function addingOrderOf({ candidates, words }: Day) {
  const isByStart = candidates.some(
    (one) => one.circular || one.wishes.some(({ then }) => areApart(one, candidates[then] as Candidate)),
  );
  /** By candidate, those that are not added directly after it; in the last row, of a label without any, nobody. */
  const needless = new Int32Array((candidates.length + 1) * words);
  if (!isByStart)
    for (const [i, one] of candidates.entries())
      for (let k = 0; k < i; k += 1) {
        const other = candidates[k] as Candidate;
        if (areApart(one, other) && !awaits(one, other) && !awaits(other, one)) put(needless, k, i * words);
      }
  return { isByStart, needless };
}

function areApart(a: Candidate, b: Candidate): boolean {
  return !a.groups.some((group) => b.groups.includes(group));
}

function awaits(a: Candidate, b: Candidate): boolean {
  return a.awaits.some((clock) => b.sets.includes(clock));
}
