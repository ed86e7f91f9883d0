import type { Words } from '../language/words.ts';
import {
  type Block,
  belowTitle,
  filled,
  heading,
  type Item,
  type Outline,
  paragraph,
} from '../outline/outline.ts';
import type { Sections } from '../outline/outline-plan.ts';
import { columnShares } from './column-shares.ts';
import { escapesKept, wordsOf } from './markdown-words.ts';

const HEADING = /^(#{1,6}) +(.*)$/;
const ITEM = /^ *(?:[-*+]|\d{1,9}[.)]) +(.*)$/;
const QUOTE = /^> ?(.*)$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|```.*)$/;
const TABLE_RULE = /^\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$|^\| *:?-+:? *$/;
const LEAD = /^\*\*([^*]+):\*\* *(.*)$/;
/** Where a section of the plan stands, as `{% insert %}` writes it. */
const SECTION = /^<!-- studytour: ([\w-]+) -->$/;

/** Stands before a table of which only columns with something in them are wanted. */
export const DROP_EMPTY_COLUMNS = 'drop-empty-columns';

/** Marks the place of a section in Markdown. */
export function sectionMark(name: string): string {
  return `<!-- studytour: ${name} -->`;
}

/**
 * Markdown as a document without a format. Only its shape counts: headings, paragraphs, lists, quotations as notes, tables,
 * and lines that a backslash or two spaces keep apart. Emphasis, links and HTML are the words in them. Read line by line,
 * in time that grows with its length and no faster, whatever somebody wrote.
 */
export function outlineMarkdown(
  text: string,
  title: string,
  words: Words,
  sections: Sections = new Map(),
): Outline {
  const lines = escapesKept(text).split(/\r?\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const next = blockAt(lines, at, sections);
    blocks.push(...next.blocks);
    at = next.end;
  }
  return { lang: words.code, direction: words.direction, title, blocks: belowTitle(signed(blocks)) };
}

/** Lines that end a document, behind what is said in it, are those of who signs. */
function signed(blocks: readonly Block[]): Block[] {
  const [before, last] = blocks.slice(-2);
  return before?.kind === 'paragraph' && last?.kind === 'lines'
    ? [...blocks.slice(0, -1), { ...last, isSignature: true }]
    : [...blocks];
}

interface Read {
  readonly blocks: readonly Block[];
  /** The line behind it. */
  readonly end: number;
}

function blockAt(lines: readonly string[], at: number, sections: Sections): Read {
  const line = lines[at] ?? '';
  if (line.trim() === '' || RULE.test(line.trim())) return { blocks: [], end: at + 1 };
  const section = SECTION.exec(line.trim());
  if (section?.[1] === DROP_EMPTY_COLUMNS) return withoutEmptyColumns(lines, at + 1, sections);
  if (section) return { blocks: sections.get(section[1] ?? '') ?? [], end: at + 1 };
  const titled = HEADING.exec(line);
  if (titled) return { blocks: headingOf(titled), end: at + 1 };
  if (QUOTE.test(line)) return quoteAt(lines, at);
  if (ITEM.test(line)) return listAt(lines, at);
  if (isTable(lines, at)) return tableAt(lines, at);
  return paragraphAt(lines, at);
}

function headingOf([, signs = '', text = '']: RegExpExecArray): Block[] {
  const said = wordsOf(text);
  return said === '' ? [] : [heading(signs.length === 1 ? 1 : signs.length === 2 ? 2 : 3, said)];
}

/** The lines from `at` on that belong together, as `belongs` says. */
function linesWhile(
  lines: readonly string[],
  at: number,
  belongs: (line: string, i: number) => boolean,
): number {
  let end = at;
  while (end < lines.length && belongs(lines[end] ?? '', end)) end += 1;
  return end;
}

function quoteAt(lines: readonly string[], at: number): Read {
  const end = linesWhile(lines, at, (line) => QUOTE.test(line));
  const text = wordsOf(
    lines
      .slice(at, end)
      .map((line) => QUOTE.exec(line)?.[1] ?? '')
      .join(' '),
  );
  return { blocks: text === '' ? [] : [{ kind: 'note', tone: 'neutral', text }], end };
}

/** Items may be apart by empty lines, and go on in lines that are set in. */
function listAt(lines: readonly string[], at: number): Read {
  const items: string[] = [];
  const end = linesWhile(lines, at, (line, i) => {
    const item = ITEM.exec(line);
    if (item) items.push(item[1] ?? '');
    else if (line.trim() === '') return ITEM.test(lines[i + 1] ?? '');
    else if (/^ {2,}\S/.test(line)) items.push(`${items.pop() ?? ''} ${line}`);
    else return false;
    return true;
  });
  return { blocks: [{ kind: 'list', items: items.map(itemOf) }], end };
}

/** `**Who:** what` is an item with a lead. */
function itemOf(text: string): Item {
  const [, lead, rest = ''] = LEAD.exec(text.trim()) ?? [];
  return lead === undefined
    ? { tone: 'neutral', text: wordsOf(text) }
    : { tone: 'neutral', lead: wordsOf(lead), text: wordsOf(rest) };
}

function isTable(lines: readonly string[], at: number): boolean {
  return (lines[at] ?? '').includes('|') && TABLE_RULE.test((lines[at + 1] ?? '').trim());
}

function tableAt(lines: readonly string[], at: number): Read {
  const end = linesWhile(lines, at + 2, (line) => line.includes('|'));
  const header = cellsOf(lines[at] ?? '');
  const rows = lines.slice(at + 2, end).map((line) => {
    const cells = cellsOf(line);
    return header.map((_, i) => cells[i] ?? '');
  });
  const shares = columnShares([header, ...rows]);
  const columns = header.map((title, i) => ({ title, share: shares[i] ?? 1 }));
  return {
    blocks: [{ kind: 'table', columns, rows: rows.map((cells) => ({ tone: 'neutral', cells })) }],
    end,
  };
}

/** What follows the mark, with its table filled. */
function withoutEmptyColumns(lines: readonly string[], from: number, sections: Sections): Read {
  const at = linesWhile(lines, from, (line) => line.trim() === '');
  if (at >= lines.length) return { blocks: [], end: at };
  const { blocks, end } = blockAt(lines, at, sections);
  return {
    blocks: blocks.flatMap((block): Block[] => {
      if (block.kind !== 'table') return [block];
      // Without rows all columns are empty.
      return block.rows.length === 0 ? [] : [filled(block)];
    }),
    end,
  };
}

function cellsOf(line: string): string[] {
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').map(wordsOf);
}

function paragraphAt(lines: readonly string[], at: number): Read {
  const starts = (line: string) =>
    line.trim() === '' || [HEADING, QUOTE, ITEM, SECTION].some((sign) => sign.test(line));
  const end = linesWhile(lines, at, (line, i) => i === at || !(starts(line) || isTable(lines, i)));
  const apart: string[] = [''];
  for (const line of lines.slice(at, end)) {
    apart.push(`${apart.pop()} ${line.replace(/\\$/, '')}`);
    if (/(?:\\| {2})$/.test(line)) apart.push('');
  }
  const said = apart.map(wordsOf).filter((line) => line !== '');
  if (said.length < 2) return { blocks: said.map((line) => paragraph(line)), end };
  return { blocks: [{ kind: 'lines', lines: said }], end };
}
