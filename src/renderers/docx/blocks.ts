import type { Paragraph } from 'docx';
import { formatTimes } from '../../outline/dates.ts';
import type { Block, Definition, Heading, Item, Table, TimetableRow, Tone } from '../../outline/outline.ts';
import { isShort } from '../document/rows-together.ts';
import { figureOf } from './figure.ts';
import { INK } from './styles.ts';
import { type Children, grid } from './table.ts';
import { type Look, labelledRuns, paragraphOf, readsAgainst, run, type Setting } from './text.ts';
import type { Writing } from './writing.ts';

const COLORS: Readonly<Record<Tone, string | undefined>> = {
  neutral: undefined,
  good: '1A6B3C',
  caution: '8A5A00',
  problem: 'B3261E',
};

/** The title of a document has a style of its own: chapters are Word's first level. */
const HEADING_STYLES = { 1: 'Title', 2: 'Heading1', 3: 'Heading2' } as const;

/** A block in one language; `number` counts the pictures of a document, which Word tells apart by it. `setting` is that of texts. */
export function blockChildren(
  block: Block,
  writing: Writing,
  number: number,
  setting: Setting = {},
): Children {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, writing)];
    case 'paragraph':
    case 'lines':
    case 'note':
      return [textOf(block, writing, setting)];
    case 'list':
      return block.items.map((item) => itemOf(item, writing));
    case 'definitions':
      return grid(
        {
          style: 'StudytourFacts',
          shares: [2, 7],
          rows: block.rows.map((row, i) => {
            const together = isTogether(block.rows, i, setting);
            return { cells: [termOf(row, writing, together), linesOf(row, writing, together)] };
          }),
          keepNext: setting.keepNext,
        },
        writing,
      );
    case 'table':
      return grid(
        {
          style: 'StudytourTable',
          shares: block.columns.map(({ share }) => share),
          header: block.columns.map(({ title }) => [titleOf(title, writing)]),
          rows: block.rows.map(({ tone, cells }, at) => ({
            cells: cells.map((text, i) => {
              const look = { ...inTone(tone, i), lang: block.columns[i]?.lang };
              return [cellOf(text, writing, look, isTogetherInTable(block, at))];
            }),
          })),
        },
        writing,
      );
    case 'timetable':
      return grid(
        {
          style: 'StudytourProgramme',
          shares: [2, 13],
          rows: block.rows.map((row) => ({
            fill: fillOf(row),
            cells: [timesOf(row, writing), entryOf(row, writing)],
          })),
        },
        writing,
      );
    case 'figure':
      return figureOf(block, number, writing);
  }
}

/** Facts are looked at as one, with what follows where `setting` says so. */
export function isTogether(rows: readonly unknown[], at: number, { keepNext = false }: Setting): Setting {
  return { keepNext: keepNext || at < rows.length - 1 };
}

/** So are a short table, and a few short columns, the seats of a meeting. */
export function isTogetherInTable(table: Table, at: number): Setting {
  return { keepNext: (table.narrow === true || isShort(table)) && at < table.rows.length - 1 };
}

export function headingOf({ level, text, newSheet }: Heading, writing: Writing): Paragraph {
  return paragraphOf(HEADING_STYLES[level], [run(text, writing)], writing, { pageBreakBefore: newSheet });
}

export function textOf(
  block: Extract<Block, { kind: 'paragraph' | 'lines' | 'note' }>,
  writing: Writing,
  setting: Setting = {},
): Paragraph {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf('Normal', [run(block.text, writing, { lang: block.lang })], writing, {
        ...setting,
        isAgainst: readsAgainst(block.text, block.lang, writing),
      });
    case 'lines': {
      const runs = block.lines.map((line, i) => run(line, writing, i === 0 ? {} : { break: 1 }));
      return paragraphOf(block.isSignature ? 'Signature' : 'Normal', runs, writing, setting);
    }
    case 'note':
      return paragraphOf('Note', [run(block.text, writing)], writing, {
        ...setting,
        line: COLORS[block.tone] ?? INK.soft,
      });
  }
}

export function itemOf({ tone, lead, text, lang, remark }: Item, writing: Writing): Paragraph {
  const runs =
    lead === undefined
      ? [run(text, writing, { lang })]
      : labelledRuns(lead, text, writing, { bold: true, ...colored(COLORS[tone]), lang });
  const small =
    remark === undefined ? [] : [run(` (${remark})`, writing, { color: INK.soft, size: 18, lang })];
  return paragraphOf('ListBullet', [...runs, ...small], writing, {
    isAgainst: readsAgainst(text, lang, writing),
  });
}

export function cellOf(text: string, writing: Writing, look: Look = {}, setting: Setting = {}): Paragraph {
  return paragraphOf('TableText', [run(text, writing, look)], writing, {
    ...setting,
    isAgainst: readsAgainst(text, look.lang, writing),
  });
}

/** A column's title, which never stands alone at the foot of a page. */
export function titleOf(text: string, writing: Writing): Paragraph {
  return paragraphOf('TableText', [run(text, writing)], writing, { keepNext: true });
}

/** The first cell of a row bears its tone. */
export function inTone(tone: Tone, column: number): Look {
  return column === 0 ? colored(COLORS[tone]) : {};
}

export function termOf({ term, lang }: Definition, writing: Writing, setting: Setting = {}): Paragraph[] {
  return [cellOf(term, writing, { color: INK.soft, lang }, setting)];
}

export function linesOf({ lines, lang }: Definition, writing: Writing, setting: Setting = {}): Paragraph[] {
  return lines.map((line) => cellOf(line, writing, { lang }, setting));
}

export function fillOf({ activity }: TimetableRow): string | undefined {
  return activity === 'session' ? INK.tint : undefined;
}

export function timesOf({ start, end, activity }: TimetableRow, writing: Writing): Paragraph[] {
  return [cellOf(formatTimes(writing.words, start, end), writing, { bold: activity === 'session' })];
}

export function entryOf(
  { activity, title, who, remark, details }: TimetableRow,
  writing: Writing,
): Paragraph[] {
  const { colon, space } = writing.words;
  const head = [
    ...(who === undefined ? [] : [run(`${who}${colon}${space}`, writing, { bold: true, color: INK.accent })]),
    run(title, writing, { bold: activity === 'session' }),
    ...(remark === undefined ? [] : [run(` (${remark})`, writing, { color: INK.soft })]),
  ];
  return [
    paragraphOf('TableText', head, writing),
    ...details.map(({ label, text }) =>
      paragraphOf('TableText', labelledRuns(label, text, writing, { color: INK.soft }), writing),
    ),
  ];
}

function colored(color: string | undefined): Look {
  return color === undefined ? {} : { color };
}
