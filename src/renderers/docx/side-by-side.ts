import { both, type Pair, pairBlocks } from '../../outline/bilingual.ts';
import { type Block, isCard, type Table } from '../../outline/outline.ts';
import {
  blockChildren,
  cellOf,
  entryOf,
  fillOf,
  headingOf,
  inTone,
  isTogether,
  isTogetherInTable,
  itemOf,
  linesOf,
  termOf,
  textOf,
  timesOf,
  titleOf,
} from './blocks.ts';
import { beforeNext, type Children, type Grid, grid } from './table.ts';
import type { Setting } from './text.ts';
import type { Writing } from './writing.ts';

type Two<T> = readonly [T, T];

/**
 * Two languages of one document: texts in two columns, tables with both in each cell, headings in one line, so that
 * Word's navigation still lists each chapter once.
 */
export function sideBySide(
  first: readonly Block[],
  second: readonly Block[],
  writings: Two<Writing>,
): Children {
  const pairs = pairBlocks(first, second);
  const figures = pairs.filter(({ kind }) => kind === 'figure');
  return pairs.flatMap((pair, i) => {
    const next = pairs[i + 1]?.first ?? pairs[i + 1]?.second;
    const setting = { keepNext: isCard(pair.first, next) };
    return beforeNext(childrenOf(pair, writings, figures.indexOf(pair) + 1, setting), next);
  });
}

function childrenOf(pair: Pair, [one, other]: Two<Writing>, number: number, setting: Setting): Children {
  switch (pair.kind) {
    case 'single':
      return [
        ...(pair.first === undefined ? [] : blockChildren(pair.first, one, number)),
        ...(pair.second === undefined ? [] : blockChildren(pair.second, other, number)),
      ];
    case 'heading':
      return [headingOf({ ...pair.first, text: both(pair.first.text, pair.second.text) }, one)];
    case 'figure':
      return blockChildren(
        { ...pair.first, caption: both(pair.first.caption, pair.second.caption) },
        one,
        number,
      );
    case 'paragraph':
    case 'note':
      return pair.first.text === pair.second.text
        ? [textOf(pair.first, one)]
        : twoColumns([[textOf(pair.first, one)], [textOf(pair.second, other)]], one);
    case 'lines':
      return twoColumns([[textOf(pair.first, one)], [textOf(pair.second, other)]], one);
    case 'list':
      // What is said in one language only, or alike in both.
      if (
        zipped(pair.first.items, pair.second.items).every(([a, b]) => a.text === b.text && a.lead === b.lead)
      )
        return pair.first.items.map((item) => itemOf(item, one));
      return grid(
        {
          style: 'StudytourFacts',
          shares: [1, 1],
          rows: zipped(pair.first.items, pair.second.items).map(([a, b]) => ({
            cells: [[itemOf(a, one)], [itemOf(b, other)]],
          })),
        },
        one,
      );
    case 'definitions':
      return grid(
        {
          style: 'StudytourFacts',
          shares: [2, 4, 4],
          rows: zipped(pair.first.rows, pair.second.rows).map(([a, b], i) => {
            const together = isTogether(pair.first.rows, i, setting);
            return {
              cells: [
                a.term === b.term
                  ? termOf(a, one, together)
                  : [...termOf(a, one, together), ...termOf(b, other, together)],
                linesOf(a, one, together),
                linesOf(b, other, together),
              ],
            };
          }),
          keepNext: setting.keepNext,
        },
        one,
      );
    case 'table':
      return grid(
        {
          style: 'StudytourTable',
          shares: pair.first.columns.map(({ share }) => share),
          header: zipped(pair.first.columns, pair.second.columns).map(([a, b]) =>
            [titleOf(a.title, one), titleOf(b.title, other)].slice(0, a.title === b.title ? 1 : 2),
          ),
          rows: zipped(pair.first.rows, pair.second.rows).map(([a, b], at) => {
            const together = isTogetherInTable(pair.first, at);
            const look = (columns: Table['columns'], i: number) => ({
              ...inTone(a.tone, i),
              lang: columns[i]?.lang,
            });
            return {
              cells: zipped(a.cells, b.cells).map(([text, same], i) =>
                [
                  cellOf(text, one, look(pair.first.columns, i), together),
                  cellOf(same, other, look(pair.second.columns, i), together),
                ].slice(0, text === same ? 1 : 2),
              ),
            };
          }),
        },
        one,
      );
    case 'timetable':
      return grid(
        {
          style: 'StudytourProgramme',
          shares: [4, 13, 13],
          rows: zipped(pair.first.rows, pair.second.rows).map(([a, b]) => ({
            fill: fillOf(a),
            cells: [timesOf(a, one), entryOf(a, one), entryOf(b, other)],
          })),
        },
        one,
      );
  }
}

function twoColumns(cells: Grid['rows'][number]['cells'], writing: Writing): Children {
  return grid({ style: 'StudytourFacts', shares: [1, 1], rows: [{ cells }] }, writing);
}

function zipped<T>(a: readonly T[], b: readonly T[]): Two<T>[] {
  return a.map((one, i) => [one, b[i] ?? one]);
}
