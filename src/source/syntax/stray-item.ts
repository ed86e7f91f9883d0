import type { Lines } from '../../base/lines.ts';
import { excerpt } from '../excerpt.ts';
import { writing } from '../mend.ts';
import type { Explanation } from './explanation.ts';

/** A dash that stands where no list is: its list began without one, or it stands at another depth. */
export function strayItem(lines: Lines, line: number): Explanation {
  const first = undashedFirst(lines, line);
  if (first) return first;
  const start = lines.start(line) + lines.text(line).search(/\S/);
  return {
    rule: 'yaml-indentation',
    message: `${excerpt(lines.text(line))} is an item of a list, but stands beside names or below a value.`,
    help: 'Begin it below the name of its list, and leave nothing behind the colon of that name.',
    start,
    end: start + lines.text(line).trim().length,
  };
}

/** The first item of a list whose further ones have their dashes; undefined where the line begins no such further one. */
function undashedFirst(lines: Lines, line: number): Explanation | undefined {
  const indentOf = (number: number) => lines.text(number).search(/[^ ]/);
  const depth = indentOf(line);
  let first: number | undefined;
  let above = line - 1;
  for (; above > 0 && (indentOf(above) >= depth || /^\s*(#|$)/.test(lines.text(above))); above -= 1)
    if (!/^\s*(#|$)/.test(lines.text(above))) first = above;
  if (first === undefined || indentOf(first) <= depth || !/:\s*(#.*)?$/.test(lines.text(above)))
    return undefined;
  const content = lines.text(first).trim();
  const start = lines.start(first) + indentOf(first);
  if (content.startsWith('- ')) return undefined;
  const dash = lines.start(line) + depth;
  return {
    rule: 'yaml-indentation',
    message: `${excerpt(content)} begins a list without a dash, and line ${line} goes on with one.`,
    help: `Write \`- ${content}\`, its dash in column ${depth + 1}.`,
    label: 'no dash',
    start,
    end: start + content.length,
    related: [{ message: `the dash of line ${line}`, start: dash, end: dash + 1 }],
    fixes: [
      writing(
        { start: lines.start(first), end: start },
        `${' '.repeat(depth)}- `.padEnd(indentOf(first)),
        'unsafe',
      ),
    ],
  };
}
