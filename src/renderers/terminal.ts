import { columnsOf } from '../base/columns.ts';
import type { Words } from '../language/words.ts';
import { outlineIn } from '../outline/bilingual.ts';
import type { Block, Item, Table } from '../outline/outline.ts';
import { closing } from '../outline/verdict.ts';
import { outlineOf } from './document/outline-of.ts';
import type { Renderer } from './renderer.ts';
import { dayStrips } from './terminal/day-strips.ts';
import { glyphs, markOf, padded, paintOf, type Screen, shown, wrapped } from './terminal/screen.ts';
import { stripLines } from './terminal/strip-lines.ts';
import { tableLayout } from './terminal/table-lines.ts';
import { timetableLines } from './terminal/timetable-lines.ts';

/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 110;
const NARROWEST = 40;

/** The plan on a screen: the days as a timeline, then what the organiser must decide, know and do. */
export const terminal: Renderer = {
  id: 'terminal',
  extension: 'txt',
  isDocument: true,
  async render(plan, context) {
    const [words] = context.languages;
    const parts = context.parts ?? ['programme', 'notes', 'checklist'];
    const screen = { ...context, width: Math.min(WIDEST, Math.max(NARROWEST, context.width)) };
    const blocks: Block[] = [
      // Without a template no picture is loaded that a screen cannot show.
      ...(context.template === undefined
        ? (context.outline ?? outlineIn(plan, parts, context.languages))
        : await outlineOf(plan, context, parts, () => false)
      ).blocks,
      ...(parts.includes('notes') && context.outline === undefined
        ? [{ kind: 'note', ...closing(plan, words) } as const]
        : []),
    ];
    const layoutOf = tableLayouts(blocks, screen);
    const pieces = blocks.map((block) =>
      block.kind === 'table' ? layoutOf(block)(block) : blockLines(block, words, screen),
    );
    const days = blocks.findIndex(({ kind }) => kind === 'timetable');
    if (days >= 0 && context.outline === undefined)
      pieces.splice(headOf(days, blocks), 0, stripLines(dayStrips(plan, words), words, screen));
    const text = pieces.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return [{ name: 'plan', content: `${text.join('\n\n')}\n` }];
  },
};

/** Where the programme begins whose first day stands at `days`: behind the heading over it. */
function headOf(days: number, blocks: readonly Block[]): number {
  return blocks.findLastIndex((block, i) => i < days && block.kind === 'heading' && block.level === 2) + 1;
}

type Layout = (table: Table) => string[];

/** One layout for all tables that have the same columns. */
function tableLayouts(blocks: readonly Block[], screen: Screen): (table: Table) => Layout {
  const keyOf = ({ columns }: Table) => columns.map(({ title }) => title).join('\n');
  const layouts = new Map<string, Layout>();
  return (table) => {
    const key = keyOf(table);
    const known = layouts.get(key);
    if (known) return known;
    const peers = blocks.flatMap((block) =>
      block.kind === 'table' && block !== table && keyOf(block) === key ? [block] : [],
    );
    const layout = tableLayout([table, ...peers], screen);
    layouts.set(key, layout);
    return layout;
  };
}

function blockLines(block: Exclude<Block, Table>, words: Words, screen: Screen): string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block, screen);
    case 'paragraph':
      return wrapped(block.text, screen.width, screen);
    case 'lines':
      return block.lines.flatMap((line) => wrapped(line, screen.width, screen));
    case 'note':
      return itemLines({ tone: block.tone, text: block.text }, screen, paintOf(block.tone, screen));
    case 'list':
      return block.items.flatMap((item) => itemLines(item, screen));
    case 'definitions':
      return definitionLines(block.rows, screen);
    case 'timetable':
      return timetableLines(block, words, screen);
    case 'figure':
      return wrapped(`${block.caption}: ${block.picture.alternative}`, screen.width, screen);
  }
}

function headingLines({ level, text }: Extract<Block, { kind: 'heading' }>, screen: Screen): string[] {
  const { palette, width } = screen;
  const { rule, double } = glyphs(screen);
  const lines = wrapped(text, width, screen);
  const last = columnsOf(lines.at(-1) ?? '');
  if (level === 1)
    return [
      ...lines.map((line) => palette.strong(line)),
      palette.accent(double.repeat(Math.max(...lines.map(columnsOf)))),
    ];
  if (level === 3) return lines.map((line) => palette.strong(line));
  return lines.map((line, i) =>
    i < lines.length - 1 || last > width - 2
      ? palette.strong(line)
      : `${palette.strong(line)} ${palette.accent(rule.repeat(width - last - 1))}`,
  );
}

/** A mark, the lead in bold, the text, and the remark in small print: behind the text where it fits, else below. */
function itemLines(item: Item, screen: Screen, paintText = (text: string) => text): string[] {
  const { palette } = screen;
  const width = screen.width - 2;
  const lead = item.lead === undefined ? '' : `${shown(item.lead, screen)}: `;
  const lines = wrapped(`${lead}${item.text}`, width, screen);
  const remark = item.remark === undefined ? '' : `(${shown(item.remark, screen)})`;
  const isShort = columnsOf(lines.at(-1) ?? '') + 1 + columnsOf(remark) <= width;
  const mark = paintOf(item.tone, screen)(markOf(item.tone, screen));
  const painted = lines.map((line, i) => {
    const bold = i === 0 ? Math.min(line.length, lead.length) : 0;
    const start = bold === 0 ? '' : palette.strong(line.slice(0, bold));
    const end = i === lines.length - 1 && isShort && remark !== '' ? ` ${palette.muted(remark)}` : '';
    return `${i === 0 ? mark : ' '} ${start}${paintText(line.slice(bold))}${end}`;
  });
  const below = isShort ? [] : wrapped(remark, width, screen).map((line) => `  ${palette.muted(line)}`);
  return [...painted, ...below];
}

function definitionLines(rows: Extract<Block, { kind: 'definitions' }>['rows'], screen: Screen): string[] {
  const { palette, width } = screen;
  const longest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => columnsOf(shown(text, screen))));
  const terms = rows.map(({ term }) => term);
  // On a narrow screen terms are wrapped, but no word of them is broken that leaves half of it to the texts.
  const least = Math.min(
    Math.floor(width / 2),
    Math.max(Math.floor(width / 3), longest(terms.flatMap((term) => term.split(' '))) + 1),
  );
  const column = Math.min(least, longest(terms) + 2);
  return rows.flatMap(({ term, lines }) => {
    const names = wrapped(term, column - 1, screen);
    const texts = lines.flatMap((line) =>
      wrapped(line, width - column - 2, screen).map((text, i) => (i === 0 ? text : `  ${text}`)),
    );
    return Array.from({ length: Math.max(names.length, texts.length) }, (_, i) =>
      `${palette.muted(padded(names[i] ?? '', column))}${texts[i] ?? ''}`.trimEnd(),
    );
  });
}
