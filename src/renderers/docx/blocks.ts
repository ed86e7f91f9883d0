import { ImageRun, type ISectionOptions, Paragraph, type Table as WordTable } from 'docx';
import { formatTimes } from '../../outline/dates.ts';
import type { Block, Definition, Figure, Item, Table, TimetableRow, Tone } from '../../outline/outline.ts';
import { plainPicture } from './plain-picture.ts';
import { INK, type Writing } from './styles.ts';
import { grid } from './table.ts';
import { paragraphOf, run } from './text.ts';

type Children = ISectionOptions['children'];

const COLORS: Readonly<Record<Tone, string | undefined>> = {
  neutral: undefined,
  good: '1A6B3C',
  caution: '8A5A00',
  problem: 'B3261E',
};

/** The title of a document has a style of its own: chapters are Word's first level. */
const HEADING_STYLES = { 1: 'Title', 2: 'Heading1', 3: 'Heading2' } as const;

/** Blocks of an outline as Word has them. */
export function blocksOf(blocks: readonly Block[], writing: Writing): Children {
  const figures = blocks.filter((block) => block.kind === 'figure');
  return blocks.flatMap((block) => childrenOf(block, writing, figures.indexOf(block as Figure) + 1));
}

/** `number` counts the pictures of a document, which Word tells apart by it. */
function childrenOf(block: Block, writing: Writing, number: number): Children {
  switch (block.kind) {
    case 'heading':
      return [
        paragraphOf(HEADING_STYLES[block.level], [run(block.text, writing)], writing, {
          pageBreakBefore: block.newSheet,
        }),
      ];
    case 'paragraph':
      return [paragraphOf('Normal', [run(block.text, writing)], writing)];
    case 'note':
      return [
        paragraphOf('Note', [run(block.text, writing)], writing, {
          border: { color: COLORS[block.tone] ?? INK.soft },
        }),
      ];
    case 'list':
      return block.items.map((item) => paragraphOf('ListBullet', itemRuns(item, writing), writing));
    case 'definitions':
      return spaced(factsOf(block.rows, writing));
    case 'table':
      return spaced(tableOf(block, writing));
    case 'timetable':
      return spaced(timetableOf(block.rows, writing));
    case 'figure':
      return figureOf(block, number, writing);
  }
}

function spaced(table: WordTable): Children {
  return [table, new Paragraph({ style: 'TableGap', children: [] })];
}

function itemRuns({ tone, lead, text, remark }: Item, writing: Writing) {
  const color = COLORS[tone];
  return [
    ...(lead === undefined
      ? []
      : [run(`${lead}: `, writing, { bold: true, ...(color === undefined ? {} : { color }) })]),
    run(text, writing),
    ...(remark === undefined ? [] : [run(` (${remark})`, writing, { color: INK.soft, size: 18 })]),
  ];
}

function cell(text: string, writing: Writing, look: Parameters<typeof run>[2] = {}): Paragraph {
  return paragraphOf('TableText', [run(text, writing, look)], writing);
}

function factsOf(rows: readonly Definition[], writing: Writing): WordTable {
  return grid(
    {
      style: 'StudytourFacts',
      shares: [2, 7],
      rows: rows.map(({ term, lines }) => ({
        cells: [[cell(term, writing, { color: INK.soft })], lines.map((line) => cell(line, writing))],
      })),
    },
    writing,
  );
}

function headerCells(titles: readonly string[], writing: Writing): Paragraph[] {
  return titles.map((title) => paragraphOf('TableText', [run(title, writing)], writing, { keepNext: true }));
}

function tableOf({ columns, rows }: Table, writing: Writing): WordTable {
  return grid(
    {
      style: 'StudytourTable',
      shares: columns.map(({ share }) => share),
      header: headerCells(
        columns.map(({ title }) => title),
        writing,
      ),
      rows: rows.map(({ tone, cells }) => ({
        cells: cells.map((text, i) => {
          const color = i === 0 ? COLORS[tone] : undefined;
          return [cell(text, writing, color === undefined ? {} : { color })];
        }),
      })),
    },
    writing,
  );
}

function timetableOf(rows: readonly TimetableRow[], writing: Writing): WordTable {
  return grid(
    {
      style: 'StudytourProgramme',
      shares: [2, 13],
      rows: rows.map((row) => ({
        fill: row.activity === 'session' ? INK.tint : undefined,
        cells: [
          [cell(formatTimes(row.start, row.end), writing, { bold: row.activity === 'session' })],
          entryOf(row, writing),
        ],
      })),
    },
    writing,
  );
}

function entryOf({ activity, title, who, remark, details }: TimetableRow, writing: Writing): Paragraph[] {
  const head = [
    ...(who === undefined ? [] : [run(`${who}: `, writing, { bold: true, color: INK.accent })]),
    run(title, writing, { bold: activity === 'session' }),
    ...(remark === undefined ? [] : [run(` (${remark})`, writing, { color: INK.soft })]),
  ];
  return [
    paragraphOf('TableText', head, writing),
    ...details.map(({ label, text }) =>
      paragraphOf(
        'TableText',
        [run(`${label}: `, writing, { color: INK.soft }), run(text, writing)],
        writing,
      ),
    ),
  ];
}

/** Width between the margins of A4 and what a page leaves of its height, in CSS pixels. */
const LARGEST = { width: 657, height: 880 };

/** The drawing itself for Word since 2016; older ones show a plain field in its place and read the alternative aloud. */
function figureOf({ picture, caption }: Figure, number: number, writing: Writing): Children {
  const { width, height, svg, alternative, id } = picture;
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation,
    altText: { name: id, title: caption, description: alternative, id: String(number) },
    fallback: { type: 'png', data: plainPicture(width, height) },
  });
  return [
    new Paragraph({ children: [image], keepNext: true }),
    paragraphOf('Caption', [run(caption, writing)], writing),
  ];
}
