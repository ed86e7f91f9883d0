import type { Lines } from '../../base/lines.ts';
import type { Fix } from '../../diagnostics/fix.ts';
import { codePoint, excerpt, restOfLine } from '../excerpt.ts';
import { foreignListMark } from '../list-mark.ts';
import { writing } from '../mend.ts';
import { mistypedPair } from '../mistyped-pair.ts';
import type { Problem } from '../problem.ts';
import type { Trouble } from './trouble.ts';

/**
 * Slips of the pen that lie behind many different complaints of the parser. They are looked for on the line of a
 * complaint, before the complaint itself is explained.
 */
export function slip(trouble: Trouble): Problem | undefined {
  return oddSpace(trouble) ?? pair(trouble) ?? gluedDash(trouble) ?? otherMark(trouble);
}

function oddSpace({ lines, line, lineText }: Trouble): Problem | undefined {
  const indent = /^\s*/.exec(lineText)?.[0] ?? '';
  const odd = /[^ \t]/u.exec(indent);
  if (!odd) return undefined;
  return {
    rule: 'yaml-indentation',
    message: `Line ${line} begins with ${codePoint(odd[0])}, a special space that YAML does not count as one.`,
    label: 'not an ordinary space',
    help: 'Delete everything before the first word of the line and type ordinary spaces.',
    start: lines.start(line) + odd.index,
    end: lines.start(line) + indent.length,
    ...(odd[0] === '\u00A0' ? { fixes: [ordinarySpaces(lines, line, indent)] } : {}),
  };
}

/** The fix that puts an ordinary space in the place of each special one before the first word of a line. */
function ordinarySpaces(lines: Lines, line: number, indent: string): Fix {
  const place = { start: lines.start(line), end: lines.start(line) + indent.length };
  return { ...writing(place, ' '.repeat(indent.length), 'safe'), title: 'Write ordinary spaces' };
}

function pair({ error, text, lines, line: stopped }: Trouble): Problem | undefined {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && error.code !== 'MISSING_CHAR') return undefined;
  // Below `- id:a`, which is a text, the parser stops only at the next line of the group.
  const line = error.message.startsWith('Sequence item') ? lineAbove(lines, stopped) : stopped;
  const lineText = lines.text(line);
  if (/:( |\t|$)/.test(lineText)) return undefined;
  const start = lines.start(line) + (/^[\s-]*/.exec(lineText)?.[0].length ?? 0);
  return mistypedPair(restOfLine(text, start), start);
}

function lineAbove(lines: Lines, line: number): number {
  let above = line - 1;
  while (above > 1 && /^\s*(#|$)/.test(lines.text(above))) above -= 1;
  return above;
}

function gluedDash({ lines, line, lineText }: Trouble): Problem | undefined {
  const match = /^(\s*)-([\p{L}"'{[].*)$/u.exec(lineText);
  if (!match) return undefined;
  const [, indent = '', item = ''] = match;
  const start = lines.start(line) + indent.length;
  return {
    rule: 'yaml-syntax',
    message: `${excerpt(`-${item}`)} has no space after its dash, so it is not read as an item of a list.`,
    help: `Write \`- ${item.trimEnd()}\`.`,
    start,
    end: start + item.trimEnd().length + 1,
    fixes: [
      {
        ...writing({ start: start + 1, end: start + 1 }, ' ', 'safe'),
        title: 'Write a space behind the dash',
      },
    ],
  };
}

/** `• name: A` is a name with a value; the parser stops there, or only at the next line of the item. */
function otherMark({ lines, line: stopped }: Trouble): Problem | undefined {
  for (const line of [stopped, lineAbove(lines, stopped)]) {
    const start = lines.start(line) + lines.text(line).search(/\S|$/);
    const found = foreignListMark(lines.text(line).trim(), start);
    if (found) return found;
  }
  return undefined;
}
