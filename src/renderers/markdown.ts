import { labelled } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { formatTimes } from '../outline/dates.ts';
import type { Block, Definition, Item, Table, TimetableRow } from '../outline/outline.ts';
import { DOCUMENT_PARTS } from '../outline/outline-plan.ts';
import { outlineOf } from './document/outline-of.ts';
import type { Renderer } from './renderer.ts';

/** The plan as a document for a repository, a wiki or an e-mail. */
export const markdown: Renderer = {
  id: 'markdown',
  extension: 'md',
  isDocument: true,
  async render(plan, context) {
    const [words] = context.languages;
    const parts = context.parts ?? DOCUMENT_PARTS;
    const { blocks } = await outlineOf(plan, context, parts, ({ repeats }) => !repeats);
    return [{ name: 'plan', content: `${blocks.map((block) => markdownOf(block, words)).join('\n\n')}\n` }];
  },
};

function markdownOf(block: Block, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return escapedStart(block.text);
    case 'lines':
      return block.lines.map(escapedStart).join('\\\n');
    case 'note':
      return `> ${escapedStart(block.text)}`;
    case 'list':
      return block.items.map((item) => listItem(item, words)).join('\n');
    case 'definitions':
      return block.rows.map((row) => definitionOf(row, words)).join('\n');
    case 'table':
      return tableOf(block);
    case 'timetable':
      return gridOf(
        [words.programme.time, words.programme.heading],
        block.rows.map((row) => [formatTimes(words, row.start, row.end), programmeCell(row, words)]),
      );
    case 'figure':
      return `**${escaped(block.caption)}:** ${escaped(block.picture.alternative)}`;
  }
}

function listItem({ lead, text, remark }: Item, { colon, space }: Words): string {
  const start =
    lead === undefined ? escapedStart(text) : `**${escaped(lead)}${colon}**${space}${escaped(text)}`;
  return `- ${start}${remark === undefined ? '' : ` (${escaped(remark)})`}`;
}

function definitionOf({ term, lines }: Definition, { colon }: Words): string {
  const [only = '', ...others] = lines;
  const lead = `- **${escaped(term)}${colon}**`;
  return others.length === 0
    ? `${lead} ${escaped(only)}`
    : [lead, ...lines.map((line) => `  - ${escapedStart(line)}`)].join('\n');
}

function tableOf({ columns, rows }: Table): string {
  return gridOf(
    columns.map(({ title }) => escaped(title)),
    rows.map(({ cells }) => cells.map(escaped)),
  );
}

function programmeCell({ activity, title, who, remark, details }: TimetableRow, words: Words): string {
  const name = activity === 'session' ? `**${escaped(title)}**` : escaped(title);
  const head = [
    who === undefined ? name : labelled(words, escaped(who), name),
    remark && `(${escaped(remark)})`,
  ];
  const lines = details.map(({ label, text }) => labelled(words, escaped(label), escaped(text)));
  return [head.filter(Boolean).join(' '), ...lines].join('<br>');
}

function gridOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text that Markdown and the HTML inside it leave as it is, also in a table. Single underscores inside words do nothing. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]|~$]/g, '\\$&')
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/(^|\s)#/g, '$1\\#');
}

/** The same at the start of a line, where a hyphen or a number would open a list. */
function escapedStart(text: string): string {
  return escaped(text)
    .replace(/^[-+>]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
