import { element } from '../../base/markup.ts';
import type { Words } from '../../language/words.ts';
import { joinIn, type Pair, readsAlike } from '../../outline/bilingual.ts';
import type { Definition, Item } from '../../outline/outline.ts';
import {
  blockMarkup,
  entryContent,
  foreign,
  itemContent,
  linesMarkup,
  paragraphs,
  prose,
  tableOf,
  timesMarkup,
} from './block.ts';

type Two<T> = readonly [T, T];

/**
 * Two languages of a block: texts in two columns, one below the other on a phone, tables with both in each cell. What reads
 * the same in both stands once.
 */
export function twoColumns(
  pair: Exclude<Pair, { kind: 'heading' }>,
  [first, second]: readonly [Words, Words],
): string {
  const other = { class: 'second', lang: second.code, dir: second.direction };
  // Below the first, and at the same side of its cell.
  const twin = (text: string) =>
    element('div', { class: 'twin', lang: other.lang }, element('span', { dir: other.dir }, prose(text)));
  const inCell = (one: string, same: string) =>
    readsAlike(one, same) ? prose(one) : prose(one) + twin(same);
  const beside = (one: string, same: string) =>
    element('div', { class: 'pair' }, `${element('div', {}, one)}${element('div', other, same)}`);
  const term = (one: Definition, same: Definition) =>
    element('dt', foreign(one.lang), inCell(one.term, same.term));
  const values = ({ lang, lines }: Definition, same: Definition) =>
    areAlike(lines, same.lines)
      ? linesMarkup(lines, { class: 'both', lang })
      : linesMarkup(lines, { lang }) +
        element('dd', { ...other, lang: same.lang ?? other.lang }, paragraphs(same.lines));

  switch (pair.kind) {
    case 'single':
      return [
        pair.first === undefined || pair.first.kind === 'heading' ? '' : blockMarkup(pair.first, first),
        pair.second === undefined || pair.second.kind === 'heading'
          ? ''
          : element('div', other, blockMarkup(pair.second, second)),
      ].join('');
    case 'paragraph':
    case 'note':
      return pair.first.text === pair.second.text
        ? blockMarkup(pair.first, first)
        : beside(blockMarkup(pair.first, first), blockMarkup(pair.second, second));
    case 'lines':
      return beside(blockMarkup(pair.first, first), blockMarkup(pair.second, second));
    case 'list': {
      const items = zipped(pair.first.items, pair.second.items).map(([a, b]) =>
        element(
          'li',
          { class: a.tone },
          saysAlike(a, b) ? itemContent(a, first) : beside(itemContent(a, first), itemContent(b, second)),
        ),
      );
      return element('ul', { class: 'list' }, items.join('\n'));
    }
    case 'definitions': {
      const rows = zipped(pair.first.rows, pair.second.rows).map(([a, b]) => term(a, b) + values(a, b));
      return element('dl', { class: 'two' }, rows.join('\n'));
    }
    case 'table': {
      const { first: one, second: same } = pair;
      return tableOf(one, {
        title: (i) => inCell(one.columns[i]?.title ?? '', same.columns[i]?.title ?? ''),
        cell: (row, i) => inCell(one.rows[row]?.cells[i] ?? '', same.rows[row]?.cells[i] ?? ''),
      });
    }
    case 'timetable': {
      const rows = zipped(pair.first.rows, pair.second.rows).map(([a, b]) =>
        element(
          'li',
          { class: a.activity },
          `${timesMarkup(a, first)}${element('div', {}, entryContent(a))}${element('div', other, entryContent(b))}`,
        ),
      );
      return element('ol', { class: 'day two', role: 'list' }, rows.join('\n'));
    }
    case 'figure':
      return blockMarkup(
        { ...pair.first, caption: joinIn(first, second)(pair.first.caption, pair.second.caption) },
        first,
      );
  }
}

function areAlike(one: Definition['lines'], same: Definition['lines']): boolean {
  return one.length === same.length && one.every((line, i) => readsAlike(line, same[i] ?? ''));
}

function saysAlike(one: Item, same: Item): boolean {
  const texts = ({ lead = '', text, remark = '' }: Item) => [lead, text, remark];
  return areAlike(texts(one), texts(same));
}

function zipped<T>(a: readonly T[], b: readonly T[]): Two<T>[] {
  return a.map((one, i) => [one, b[i] ?? one]);
}
