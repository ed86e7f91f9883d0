import { counted } from '../base/text.ts';
import type { Problem } from './problem.ts';

/** What git writes into a file where two branches changed the same lines: before them, between them, behind them. */
const MARKS = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)$/gm;

/** A merge that nobody has finished: both versions stand in the file, and each may be sound by itself. */
export function checkMerge(text: string): Problem | undefined {
  const [first, ...others] = conflictsIn(text);
  if (first === undefined) return undefined;
  const markAt = (start: number) => ({ start, end: start + '<<<<<<<'.length });
  return {
    rule: 'file-merge-conflict',
    message: `Git has left ${others.length === 0 ? 'a conflict' : counted(others.length + 1, 'conflict')} in the file: the versions of two branches stand one above the other.`,
    help: 'Keep what is true of the lines between `<<<<<<<` and `>>>>>>>`, and delete these two and `=======`.',
    ...markAt(first),
    related: others.map((start) => ({ ...markAt(start), message: 'another one' })),
  };
}

/** Where conflicts begin that have all three marks, in their order. */
function conflictsIn(text: string): number[] {
  const found: number[] = [];
  let begin: number | undefined;
  let isDivided = false;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark.startsWith('<')) begin = index;
    else if (mark.startsWith('>') && isDivided && begin !== undefined) found.push(begin);
    isDivided = mark.startsWith('=') && begin !== undefined;
    if (mark.startsWith('>')) begin = undefined;
  }
  return found;
}
