import { codePoint, excerpt } from '../excerpt.ts';
import { mistypedPair } from '../mistyped-pair.ts';
import type { Problem } from '../problem.ts';
import type { Trouble } from './trouble.ts';

/**
 * Slips of the pen that lie behind many different complaints of the parser. They are looked for on the line of a
 * complaint, before the complaint itself is explained.
 */
export function slip(trouble: Trouble): Problem | undefined {
  return oddSpace(trouble) ?? pair(trouble) ?? gluedDash(trouble);
}

/** True where the line of a complaint, or the next one, is indented with a tab. */
export function hasTab(trouble: Trouble): boolean {
  return tabbedLine(trouble) !== undefined;
}

export function tab(trouble: Trouble): Problem {
  const { lines, text } = trouble;
  const line = tabbedLine(trouble) ?? trouble.line;
  const indent = /^\s*/.exec(lines.text(line))?.[0] ?? '';
  const others = (text.match(/^ *\t+[^\S\n]*\S/gm)?.length ?? 1) - 1;
  const also =
    others === 0 ? '' : `, and so ${others === 1 ? 'does 1 other line' : `do ${others} other lines`}`;
  return {
    rule: 'yaml-indentation',
    message: `Line ${line} begins with a tab${also}; YAML counts only spaces.`,
    label: 'a tab',
    help: 'Replace each tab at the beginning of a line by spaces, two for each level.',
    start: lines.start(line) + indent.indexOf('\t'),
    end: lines.start(line) + indent.length,
  };
}

function tabbedLine({ lines, line }: Trouble): number | undefined {
  return [line, line + 1].find((number) => /^ *\t+\s*\S/.test(lines.text(number)));
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
  };
}

function pair({ error, lines, line, lineText }: Trouble): Problem | undefined {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && error.code !== 'MISSING_CHAR') return undefined;
  if (/:( |\t|$)/.test(lineText)) return undefined;
  const indent = /^[\s-]*/.exec(lineText)?.[0].length ?? 0;
  const text = lineText.slice(indent).trimEnd();
  const words = mistypedPair(text);
  const start = lines.start(line) + indent;
  return words && { ...words, start, end: start + text.length };
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
  };
}
