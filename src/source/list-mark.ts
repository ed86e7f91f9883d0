import { excerpt } from './excerpt.ts';
import { writing } from './mend.ts';
import type { Problem } from './problem.ts';

/** What word processors put before the items of a list; a number counts where a name with its colon follows. */
const MARK = /^(?:[–—•●▪◦‣·*]|\d{1,2}[.)](?=\s+[\w-]+:(?:\s|$)))(?=\s+\S)/u;

/** An item of a list that begins with another mark than the hyphen; `line` is what stands on its line from `start` on. */
export function foreignListMark(line: string, start: number): Problem | undefined {
  const [mark] = MARK.exec(line) ?? [];
  if (mark === undefined) return undefined;
  const item = line.slice(mark.length).trim();
  return {
    rule: 'yaml-syntax',
    message: `${excerpt(line)} begins with \`${mark}\`, which YAML does not take for the dash of a list.`,
    help: `Write \`- ${item}\`, with the hyphen of the keyboard.`,
    start,
    end: start + line.trimEnd().length,
    // As wide as before: the lines of the item below stay in their column.
    fixes: [writing({ start, end: start + mark.length }, '-'.padEnd(mark.length), 'safe')],
  };
}
