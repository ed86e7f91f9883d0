import { type ISectionOptions, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Block } from '../../outline/outline.ts';
import { INK } from './styles.ts';
import type { Writing } from './writing.ts';

export type Children = ISectionOptions['children'];

/** Paragraphs, one below the other. */
type Cell = readonly Paragraph[];

export interface Grid {
  readonly style: 'StudytourTable' | 'StudytourProgramme' | 'StudytourFacts';
  /** Parts of the whole width, relative to each other. */
  readonly shares: readonly number[];
  /** Said again on every page; absent where a table has no titles. */
  readonly header?: readonly Cell[];
  readonly rows: readonly {
    readonly cells: readonly Cell[];
    readonly fill?: string | undefined;
  }[];
  /** True where what follows stands on the same page. */
  readonly keepNext?: boolean | undefined;
}

const LINE = { style: 'single', size: 4, color: INK.line } as const;
const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const SIDES = { left: NONE, right: NONE, insideVertical: NONE };
const LINED = { ...SIDES, top: LINE, bottom: LINE, insideHorizontal: LINE };
const UNLINED = { ...SIDES, top: NONE, bottom: NONE, insideHorizontal: NONE };

/** A table as wide as the text: rows stay whole, columns have widths of their own (without them LibreOffice makes them 2 mm). */
export function grid(
  { style, shares, header, rows, keepNext = false }: Grid,
  { words, page }: Writing,
): Children {
  const widths = widthsOf(shares, page.textWidth);
  const row = (cells: readonly Cell[], fill: string | undefined, isHeader = false) =>
    new TableRow({
      cantSplit: true,
      ...(isHeader ? { tableHeader: true } : {}),
      children: cells.map(
        (children, i) =>
          new TableCell({
            children,
            width: { size: widths[i] ?? 0, type: 'dxa' },
            ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill } }),
          }),
      ),
    });
  const table = new Table({
    style,
    columnWidths: widths,
    width: { size: page.textWidth, type: 'dxa' },
    layout: 'fixed',
    borders: style === 'StudytourFacts' ? UNLINED : LINED,
    tableLook: {
      firstRow: header !== undefined,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    ...(words.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    rows: [
      ...(header === undefined ? [] : [row(header, undefined, true)]),
      ...rows.map(({ cells, fill }) => row(cells, fill)),
    ],
  });
  // Two tables would grow together without a paragraph between them.
  return [table, new Paragraph({ style: 'TableGap', children: [], keepNext })];
}

/**
 * What a block became, before the next: a table that fills its page would push the paragraph behind it onto an empty one,
 * so a new sheet follows at once, and at the end of a document, where a paragraph must be, it has no height.
 */
export function beforeNext(children: Children, next: Block | undefined): Children {
  if (!(children.at(-2) instanceof Table)) return children;
  const [table, end] = [children.slice(0, -1), new Paragraph({ style: 'TableEnd', children: [] })];
  if (next === undefined) return [...table, end];
  return next.kind === 'heading' && next.newSheet ? table : children;
}

/** Whole twips that sum up to `whole`; the last column takes what rounding leaves. */
function widthsOf(shares: readonly number[], whole: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / total) * whole));
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width));
}
