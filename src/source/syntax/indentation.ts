import type { Lines } from '../../base/lines.ts';
import { listed } from '../../base/text.ts';
import { excerpt } from '../excerpt.ts';
import type { Problem, Span } from '../problem.ts';

/** A line to whose column another may be moved: its first word, or its dash. */
interface Neighbour extends Span {
  readonly column: number;
  readonly word: string;
}

/**
 * A line that begins between the columns where it could belong. Both neighbours are shown: the one beside which it
 * was probably meant, and the one around it.
 */
export function misaligned(lines: Lines, line: number): Problem {
  const here = dash(lines, line) ?? firstWord(lines, line);
  const neighbours = enclosing(lines, line)
    .filter(({ column }) => column !== here.column)
    .slice(0, 2);
  const places = neighbours.map(({ word, column }) => `${word} (column ${column})`);
  const remedies = neighbours.map(({ word, column }) => `in column ${column} to stand beside ${word}`);
  return {
    rule: 'yaml-indentation',
    message:
      places.length > 1
        ? `${capital(here.word)} begins in column ${here.column}, which is neither beside ${places.join(' nor beside ')}.`
        : `${capital(here.word)} begins in column ${here.column}, not beside ${places[0] ?? 'the lines above it'}.`,
    label: `column ${here.column}`,
    help:
      remedies.length > 0
        ? `Begin it ${listed(remedies, 'or')}.`
        : 'Begin it in the same column as the lines it belongs to.',
    start: here.start,
    end: here.end,
    related: neighbours.map(({ start, end, column }) => ({ message: `column ${column}`, start, end })),
    ...movedTo(nearestOf(here, neighbours), here, lines, line),
  };
}

/** A line that stands deeper than the one above it, which has its value already. */
export function tooDeep(lines: Lines, line: number, above: number): Problem {
  const here = firstWord(lines, line);
  const owner = firstWord(lines, above);
  const group = emptyBeside(lines, above, owner);
  if (group)
    return {
      rule: 'yaml-indentation',
      message: `${capital(owner.word)} begins in column ${owner.column} and ${here.word} below it in column ${here.column}, while ${group.word} above them has nothing in it.`,
      label: `column ${owner.column}`,
      help: `Where both belong to ${group.word}, begin ${owner.word} in column ${here.column}; else begin ${here.word} in column ${owner.column}.`,
      start: owner.start,
      end: owner.end,
      related: [
        { message: `column ${here.column}`, start: here.start, end: here.end },
        { message: 'nothing in it', start: group.start, end: group.end },
      ],
      ...movedTo(here, owner, lines, above),
    };
  return {
    rule: 'yaml-indentation',
    message: `${here.word} begins in column ${here.column}, as if it belonged to ${owner.word}, which has a value of its own.`,
    label: `column ${here.column}`,
    help: `Begin it in column ${owner.column} to stand beside ${owner.word}, or take the value of ${owner.word} away.`,
    start: here.start,
    end: here.end,
    related: [{ message: `column ${owner.column}, with a value`, start: owner.start, end: owner.end }],
    ...movedTo(owner, here, lines, line),
  };
}

/** The name above a line, in its column and without a value: what stands below was most likely meant to be in it. */
function emptyBeside(lines: Lines, line: number, { column }: Neighbour): Neighbour | undefined {
  let above = line - 1;
  while (above > 0 && /^\s*(#|$)/.test(lines.text(above))) above -= 1;
  if (above === 0 || !/:\s*(?:#.*)?$/.test(lines.text(above))) return undefined;
  const group = name(lines, above);
  return group?.column === column ? group : undefined;
}

/** The one neighbour that is nearer than the others; undefined where two are as near. */
function nearestOf(here: Neighbour, neighbours: readonly Neighbour[]): Neighbour | undefined {
  const away = ({ column }: Neighbour) => Math.abs(column - here.column);
  const [first, second] = [...neighbours].sort((a, b) => away(a) - away(b));
  return first && second && away(first) === away(second) ? undefined : first;
}

/** The fix that begins a line beside another one; a dash before its first word would be lost. */
function movedTo(
  other: Neighbour | undefined,
  here: Neighbour,
  lines: Lines,
  line: number,
): Pick<Problem, 'fixes'> {
  const before = lines.text(line).slice(0, here.column - 1);
  if (other === undefined || before.trim() !== '') return {};
  const start = lines.start(line);
  const edit = { start, end: start + before.length, text: ' '.repeat(other.column - 1) };
  return { fixes: [{ title: `Begin it in column ${other.column}`, applicability: 'unsafe', edits: [edit] }] };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The lines above that this one could stand beside, the nearest first. A line that begins with a dash can only join dashes. */
function enclosing(lines: Lines, line: number): Neighbour[] {
  const dashed = /^\s*-(\s|$)/.test(lines.text(line));
  const found: Neighbour[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let above = line - 1; above > 0 && limit > 1; above -= 1) {
    if (/^\s*(#|$)/.test(lines.text(above))) continue;
    const candidate = dashed ? dash(lines, above) : name(lines, above);
    const outermost = lines.text(above).search(/\S/) + 1;
    if (candidate && candidate.column < limit) found.push(candidate);
    limit = Math.min(limit, outermost, candidate?.column ?? limit);
  }
  return found;
}

/** The name with which a line begins, behind its dashes. */
function firstWord(lines: Lines, line: number): Neighbour {
  const text = lines.text(line);
  const dashes = /^[\s-]*?(?=[^\s-]|-\S|$)/.exec(text)?.[0].length ?? 0;
  const word = /^(?:[^\s:]|:(?=\S))+(?=:)|^\S+/.exec(text.slice(dashes))?.[0] ?? '';
  const start = lines.start(line) + dashes;
  return {
    column: dashes + 1,
    word: word === '' ? 'this line' : excerpt(word),
    start,
    end: start + word.length,
  };
}

function name(lines: Lines, line: number): Neighbour | undefined {
  const word = firstWord(lines, line);
  return lines.text(line)[word.column - 1 + word.end - word.start] === ':' ? word : undefined;
}

function dash(lines: Lines, line: number): Neighbour | undefined {
  const column = /^\s*-(?:\s|$)/.test(lines.text(line)) ? lines.text(line).indexOf('-') + 1 : 0;
  if (column === 0) return undefined;
  const start = lines.start(line) + column - 1;
  return { column, word: `the dash of line ${line}`, start, end: start + 1 };
}
