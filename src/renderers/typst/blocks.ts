import type { Words } from '../../language/words.ts';
import { formatTimes } from '../../outline/dates.ts';
import type { Block, Figure, Item, Lines, Table, TimetableRow, Tone } from '../../outline/outline.ts';
import { inline, labelled, quoted, run } from './text.ts';

const COLORS: Readonly<Record<Tone, string | undefined>> = {
  neutral: undefined,
  good: 'good',
  caution: 'caution',
  problem: 'problem',
};

/** Letters of code for a cell that no page cuts in two; a longer one might not have room on any. */
const LONGEST_WHOLE = 2000;

/** The same of blocks that stand on one page together, of which every cell has code of its own. */
const LONGEST_TOGETHER = 6000;

/** CSS pixels as points. */
const POINTS = 0.75;

/** A block as a call of typst, without the sign that begins code; it may use what the preamble of the document defines. */
export function blockCode(block: Block, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return `${block.newSheet ? '{ pagebreak(weak: true); ' : '{ '}heading(level: ${block.level}, ${run(block.text, words)}) }`;
    case 'paragraph':
      return `par(${run(block.text, words, { lang: block.lang })})`;
    case 'lines':
      return linesCode(block, words);
    case 'note':
      return `note(${COLORS[block.tone] ?? 'soft'}, ${run(block.text, words)})`;
    case 'list':
      return call(
        'list',
        block.items.map((item) => itemCode(item, words)),
      );
    case 'definitions':
      return call(
        'facts',
        block.rows.flatMap(({ term, lines, lang }) => [
          cell([run(term, words, { color: 'soft', lang })]),
          cell(lines.flatMap((line, i) => [...(i > 0 ? ['parbreak()'] : []), run(line, words, { lang })])),
        ]),
      );
    case 'table':
      return tableCode(block, words);
    case 'timetable':
      return call('programme', [
        tuple(block.rows.map(({ activity }) => String(activity === 'session'))),
        ...block.rows.flatMap((row) => rowCode(row, words)),
      ]);
    case 'figure':
      return figureCode(block, words);
  }
}

/** Several blocks as one that no page cuts in two, as far from the block before as its heading would be. */
export function togetherCode(code: readonly string[]): string {
  const content = code.join('\n');
  return `block(above: 1.6em, ${content.length > LONGEST_TOGETHER ? 'part' : 'whole'}({\n${content}\n}))`;
}

function linesCode({ lines, isSignature = false }: Lines, words: Words): string {
  const text = inline(lines.flatMap((line, i) => [...(i > 0 ? ['linebreak()'] : []), run(line, words)]));
  return isSignature ? `block(above: 9mm, par(${text}))` : `par(${text})`;
}

function call(name: string, args: readonly string[]): string {
  return `${name}(\n${args.map((arg) => `  ${arg},\n`).join('')})`;
}

/** A single value needs its comma, or it is one in brackets. */
function tuple(values: readonly string[]): string {
  return `(${values.join(', ')},)`;
}

function itemCode({ tone, lead, text, lang, remark }: Item, words: Words): string {
  const runs =
    lead === undefined
      ? [run(text, words, { lang })]
      : labelled(lead, text, words, { bold: true, color: COLORS[tone], lang });
  return inline([
    ...runs,
    ...(remark === undefined ? [] : [run(` (${remark})`, words, { color: 'soft', lang })]),
  ]);
}

function tableCode({ columns, rows }: Table, words: Words): string {
  return call('sheet', [
    tuple(columns.map(({ share }) => `${share}fr`)),
    tuple(columns.map(({ title }) => run(title, words, { bold: true, color: 'accent' }))),
    ...rows.flatMap(({ tone, cells }) =>
      cells.map((text, i) =>
        cell([run(text, words, { color: i === 0 ? COLORS[tone] : undefined, lang: columns[i]?.lang })]),
      ),
    ),
  ]);
}

function rowCode(
  { activity, start, end, title, who, remark, details }: TimetableRow,
  words: Words,
): string[] {
  const bold = activity === 'session';
  const head = [
    ...(who === undefined
      ? []
      : [run(`${who}${words.colon}${words.space}`, words, { bold: true, color: 'accent' })]),
    run(title, words, { bold }),
    ...(remark === undefined ? [] : [run(` (${remark})`, words, { color: 'soft' })]),
  ];
  const lines = details.flatMap(({ label, text }) => [
    'parbreak()',
    ...labelled(label, text, words, { color: 'soft' }),
  ]);
  return [cell([run(formatTimes(words, start, end), words, { bold })]), cell([...head, ...lines])];
}

function cell(runs: readonly string[]): string {
  const content = inline(runs);
  return `${content.length > LONGEST_WHOLE ? 'part' : 'whole'}(${content})`;
}

/** The file that a picture is read from, beside the document. */
export function fileOf({ picture }: Figure): string {
  return `${picture.id}.svg`;
}

function figureCode(figure: Figure, words: Words): string {
  const { picture, caption, isHeaded = false } = figure;
  return `picture(${[
    quoted(fileOf(figure)),
    `${picture.width * POINTS}pt`,
    `${picture.height * POINTS}pt`,
    quoted(picture.alternative),
    isHeaded ? 'none' : run(caption, words),
  ].join(', ')})`;
}
