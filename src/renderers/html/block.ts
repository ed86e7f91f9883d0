import { bound } from '../../base/bound.ts';
import { directionOf } from '../../base/direction.ts';
import { element, escaped } from '../../base/markup.ts';
import { END_OF_ISOLATE, ISOLATE, withoutIsolates } from '../../language/say.ts';
import type { Words } from '../../language/words.ts';
import { formatTimes } from '../../outline/dates.ts';
import type { Block, Definition, Figure, Item, Table, TimetableRow } from '../../outline/outline.ts';
import { isShort } from '../document/rows-together.ts';

/** Text in which isolated names are elements of their own. */
export function prose(text: string): string {
  return escaped(bound(text)).replaceAll(ISOLATE, '<bdi>').replaceAll(END_OF_ISOLATE, '</bdi>');
}

/** What somebody wrote runs as its first letter does; a sentence with isolated names runs as the page. */
export function direction(text: string): { readonly dir?: 'auto' } {
  return text.includes(ISOLATE) ? {} : { dir: 'auto' };
}

/** True of what runs the other way than the page. */
function runsAgainst(text: string, words: Words): boolean {
  const own = text.includes(ISOLATE) ? undefined : directionOf(text);
  return own !== undefined && own !== words.direction;
}

/** A block of the outline but a heading, which the page makes a section of. */
export function blockMarkup(block: Exclude<Block, { kind: 'heading' }>, words: Words): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', foreign(block.lang), prose(block.text));
    case 'lines':
      return element(
        'p',
        { class: block.isSignature ? 'signature' : undefined, dir: 'auto' },
        block.lines.map(prose).join('<br>\n'),
      );
    case 'note':
      return element('p', { class: `note ${block.tone}` }, prose(block.text));
    case 'list':
      return element('ul', { class: 'list' }, block.items.map((item) => itemMarkup(item, words)).join('\n'));
    case 'definitions':
      return definitions(block.rows);
    case 'table':
      return tableMarkup(block);
    case 'timetable':
      return element(
        'ol',
        { class: 'day', role: 'list' },
        block.rows.map((row) => rowMarkup(row, words)).join('\n'),
      );
    case 'figure':
      return figureMarkup(block);
  }
}

/** A picture wider than a phone is moved sideways, by the keyboard too; its own markup is the outline's, not somebody's text. */
function figureMarkup({ picture, caption, isHeaded = false }: Figure): string {
  const frame = { class: 'picture', role: 'group', 'aria-label': withoutIsolates(caption), tabindex: '0' };
  return element(
    'figure',
    { id: `picture-${picture.id}` },
    element('div', frame, picture.svg) + (isHeaded ? '' : element('figcaption', {}, prose(caption))),
  );
}

/** Attributes of a text in another language than the page, which may run the other way. */
export function foreign(lang: string | undefined) {
  return { lang, dir: lang === undefined ? undefined : 'auto' };
}

/** Terms and what belongs to them; several lines are paragraphs. */
function definitions(rows: readonly Definition[]): string {
  const pairs = rows.map(
    ({ term, lines, lang }) => `${element('dt', foreign(lang), prose(term))}${linesMarkup(lines, { lang })}`,
  );
  return element('dl', {}, pairs.join('\n'));
}

/** What belongs to a term. */
export function linesMarkup(
  lines: readonly string[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const [only = '', ...others] = lines;
  return others.length === 0
    ? element('dd', { ...attributes, ...direction(only) }, prose(only))
    : element('dd', attributes, paragraphs(lines));
}

export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => element('p', direction(line), prose(line))).join('');
}

function itemMarkup(item: Item, words: Words): string {
  return element('li', { class: item.tone }, itemContent(item, words));
}

export function itemContent({ lead, text, lang, remark }: Item, words: Words): string {
  const { colon, space } = words;
  const start =
    lead === undefined ? '' : `${element('span', { class: 'lead' }, `${prose(lead)}${colon}`)}${space}`;
  const said = lang === undefined ? prose(text) : element('span', foreign(lang), prose(text));
  const end = remark === undefined ? '' : ` ${element('small', {}, `(${prose(remark)})`)}`;
  // A lead in the language of its sentence runs with it, or its colon would stand at its beginning.
  const isOne = lang !== undefined && lead !== undefined && runsAgainst(lead, words);
  const whole = isOne ? element('span', foreign(lang), `${start}${prose(text)}`) : `${start}${said}`;
  return `${whole}${end}`;
}

/** Tables of more columns are shown row by row on a phone and on a tablet: words would be broken in the middle. */
const [MOST_ON_PHONE, MOST_ON_TABLET] = [2, 4];

/** Roles are spelt out: on a phone rows are shown as blocks, and screen readers would no longer take them for a table. */
function tableMarkup(table: Table): string {
  return tableOf(table, {
    title: (i) => escaped(table.columns[i]?.title ?? ''),
    cell: (row, i) => prose(table.rows[row]?.cells[i] ?? ''),
  });
}

/** The same with other markup in its titles and cells. */
export function tableOf(
  table: Table,
  content: { title(column: number): string; cell(row: number, column: number): string },
): string {
  const { columns, rows, narrow } = table;
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col style="width:${Math.round((share / total) * 100)}%">`);
  const titles = columns.map((_, i) =>
    element('th', { scope: 'col', role: 'columnheader' }, content.title(i)),
  );
  const lines = rows.map(({ tone, cells }, row) =>
    element(
      'tr',
      { role: 'row', class: tone === 'neutral' ? undefined : tone },
      cells
        .map((cell, i) =>
          element('td', { role: 'cell', lang: columns[i]?.lang, ...direction(cell) }, content.cell(row, i)),
        )
        .join(''),
    ),
  );
  const parts = [
    element('colgroup', {}, widths.join('')),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, titles.join(''))),
    element('tbody', { role: 'rowgroup' }, lines.join('\n')),
  ];
  const shape = narrow
    ? 'narrow'
    : columns.length > MOST_ON_TABLET
      ? 'broad'
      : columns.length > MOST_ON_PHONE
        ? 'wide'
        : undefined;
  const classes = [...(shape === undefined ? [] : [shape]), isShort(table) ? 'short' : 'long'];
  return element('table', { role: 'table', class: classes.join(' ') }, parts.join('\n'));
}

function rowMarkup(row: TimetableRow, words: Words): string {
  return element(
    'li',
    { class: row.activity },
    `${timesMarkup(row, words)}${element('div', {}, entryContent(row))}`,
  );
}

export function timesMarkup({ start, end }: TimetableRow, words: Words): string {
  return element('div', { class: 'time' }, formatTimes(words, start, end));
}

export function entryContent({ title, who, remark, details }: TimetableRow): string {
  const head = [
    who === undefined ? '' : element('span', { class: 'who', dir: 'auto' }, prose(who)),
    element('span', { class: 'what', ...direction(title) }, prose(title)),
    remark === undefined ? '' : ` ${element('small', { class: 'remark' }, `(${prose(remark)})`)}`,
  ];
  const below =
    details.length === 0
      ? ''
      : definitions(details.map(({ label, text }) => ({ term: label, lines: [text] })));
  return `${head.join('')}${below}`;
}
