/** A line that only one of two texts has, or both. */
export interface DiffLine {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** The shortest way from one text to the other, line by line; what goes stands before what comes. For small texts: quadratic. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  const common = longestCommon(old, young);
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      found.push({ kind: 'kept', text: old[i] ?? '' });
      i++;
      j++;
    } else if (j >= young.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1)))
      found.push({ kind: 'removed', text: old[i++] ?? '' });
    else found.push({ kind: 'added', text: young[j++] ?? '' });
  }
  return found;
}

/** Length of the longest common subsequence of what follows line i of one and line j of the other. */
function longestCommon(old: readonly string[], young: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(young.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--) {
      const row = table[i] as number[];
      row[j] =
        old[i] === young[j]
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
