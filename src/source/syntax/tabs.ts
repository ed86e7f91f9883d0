import { parseDocument } from 'yaml';
import type { Lines } from '../../base/lines.ts';
import type { Edit } from '../../diagnostics/fix.ts';
import { writing } from '../mend.ts';
import type { Problem } from '../problem.ts';
import type { Trouble } from './trouble.ts';

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
    ...tabsAsSpaces(text, lines),
  };
}

/** `-<tab>id: a`: a tab behind a dash, where YAML counts the columns of what follows. */
export function tabBehindDash({ error, lines, line, lineText }: Trouble): Problem | undefined {
  const [, before = '', tabs = ''] = /^(\s*(?:-\s*)*-)([ ]*\t[ \t]*)\S/.exec(lineText) ?? [];
  if (error.code !== 'TAB_AS_INDENT' || tabs === '') return undefined;
  const start = lines.start(line) + before.length;
  const place = { start, end: start + tabs.length };
  return {
    rule: 'yaml-indentation',
    message: 'A tab stands behind the dash; YAML counts only spaces.',
    label: 'a tab',
    help: 'Write one space behind the dash.',
    ...place,
    fixes: [{ ...writing(place, ' ', 'unsafe'), title: 'Write one space behind the dash' }],
  };
}

function tabbedLine({ lines, line }: Trouble): number | undefined {
  return [line, line + 1].find((number) => /^ *\t+\s*\S/.test(lines.text(number)));
}

/** How far apart the stops of a tab may have been on the author's screen. */
const STOPS = [2, 4, 8];

/** Where every line is indented by tabs alone, each is a level. Beside spaces a tab was as wide as lets its lines be read. */
function tabsAsSpaces(text: string, lines: Lines): Pick<Problem, 'fixes'> {
  if (!/^\t* /m.test(text))
    return {
      fixes: [{ title: 'Write two spaces for each tab', applicability: 'safe', edits: spaced(text, 2) }],
    };
  const stop = STOPS.find((one) => isReadable(text, lines, spaced(text, one)));
  if (stop === undefined) return {};
  const title = `Write spaces for each tab, up to every ${stop === 2 ? '2nd' : `${stop}th`} column`;
  return { fixes: [{ title, applicability: 'unsafe', edits: spaced(text, stop) }] };
}

/** Spaces in place of tabs at the beginning of lines, up to the next column that is a multiple of `stop`. */
function spaced(text: string, stop: number): Edit[] {
  return [...text.matchAll(/^ *\t[ \t]*/gm)].map(({ 0: indent, index }) => {
    let column = 0;
    for (const sign of indent) column += sign === ' ' ? 1 : stop - (column % stop);
    return { start: index, end: index + indent.length, text: ' '.repeat(column) };
  });
}

/** True where no line that had a tab is complained of once it has spaces. */
function isReadable(text: string, lines: Lines, edits: readonly Edit[]): boolean {
  let [written, end] = ['', 0];
  const tabbed = new Set<number>();
  for (const edit of edits) {
    written += text.slice(end, edit.start) + edit.text;
    end = edit.end;
    tabbed.add(lines.at(edit.start).line);
  }
  written += text.slice(end);
  const lineAt = (offset: number) => written.slice(0, offset).split('\n').length;
  return parseDocument(written, { uniqueKeys: false, logLevel: 'silent' }).errors.every(
    ({ pos }) => !tabbed.has(lineAt(pos[0])),
  );
}
