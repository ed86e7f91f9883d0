import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/catalogues/en.ts';
import type { Block } from '../../src/outline/outline.ts';
import { columnShares } from '../../src/templates/column-shares.ts';
import { DROP_EMPTY_COLUMNS, outlineMarkdown, sectionMark } from '../../src/templates/outline-markdown.ts';

const blocksOf = (text: string) => outlineMarkdown(text, 'A title', en).blocks;
const paragraphOf = (text: string): Block => ({ kind: 'paragraph', text });

describe('Markdown as a document', () => {
  it.each<[string, readonly Block[]]>([
    ['', []],
    [
      '# One\n## Two\n##### Five',
      ['One', 'Two', 'Five'].map((text, i) => titled((i + 1) as 1 | 2 | 3, text)),
    ],
    ['a\nb\n\nc', [paragraphOf('a b'), paragraphOf('c')]],
    ['a\\\nb  \nc', [{ kind: 'lines', lines: ['a', 'b', 'c'] }]],
    ['Yours,\n\nA\\\nB', [paragraphOf('Yours,'), { kind: 'lines', lines: ['A', 'B'], isSignature: true }]],
    ['> a\n> b', [{ kind: 'note', tone: 'neutral', text: 'a b' }]],
    [
      'text\n- a\n- **Who:** b\n  goes on\n\n- c',
      [paragraphOf('text'), listOf(['a'], ['b goes on', 'Who'], ['c'])],
    ],
    ['1. a\n2. b', [listOf(['a'], ['b'])]],
    ['| A | B |\n| --- | :-: |\n| c | d \\| e |\n| f |', [tableOf(['A', 'B'], ['c', 'd | e'], ['f', ''])]],
    ['a\n\n---\n\nb', [paragraphOf('a'), paragraphOf('b')]],
  ])('%j', (text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });

  it.each([
    ['**bold**, *soft* and __strong__', 'bold, soft and strong'],
    ['2 * 3* and 4 * 5', '2 * 3* and 4 * 5'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['[words](https://example.org) <https://example.org>', 'words https://example.org'],
    ['`code` <b>bold</b><br>next <!-- unseen -->', 'code bold next'],
    ['\\*not soft\\* \\[a\\]\\(b\\) 1\\. \\<b\\>', '*not soft* [a](b) 1. <b>'],
    ['&lt;b&gt; &amp; &quot;c&quot;', '<b> & "c"'],
    ['*open', '*open'],
  ])('has the words of %j', (text, expected) => {
    expect(blocksOf(text)).toEqual([paragraphOf(expected)]);
  });

  it('puts sections in their places, and nothing where there is none', () => {
    const sections = new Map([['programme', [paragraphOf('The days')]]]);
    const text = `a\n\n${sectionMark('programme')}\n\n${sectionMark('notes')}\n\nb`;
    expect(outlineMarkdown(text, '', en, sections).blocks).toEqual(['a', 'The days', 'b'].map(paragraphOf));
  });

  it('leaves out a table without rows that is marked', () => {
    const text = `a\n\n${sectionMark(DROP_EMPTY_COLUMNS)}\n\n| A | B |\n| --- | --- |\n\nb\n`;
    expect(blocksOf(text)).toEqual([paragraphOf('a'), paragraphOf('b')]);
  });

  it('leaves out the empty columns of a table that is marked, and of no other', () => {
    const table = '| A | B |\n| --- | --- |\n| c | |\n';
    const text = `${table}\n${sectionMark(DROP_EMPTY_COLUMNS)}\n\n${table}\n${sectionMark(DROP_EMPTY_COLUMNS)}\n`;
    const [first, second] = blocksOf(text);
    expect(first).toEqual(tableOf(['A', 'B'], ['c', '']));
    expect(second).toMatchObject({ columns: [{ title: 'A' }], rows: [{ cells: ['c'] }] });
  });

  // Some readers of Markdown need minutes for these; a reader whose time grows with the square needs far longer than the test may take.
  it.each([
    '[a](',
    '**a ',
    '_a',
    '> ',
    '1. ',
    '| a ',
    '# ',
    '<a ',
    '<!--',
    '`',
    '\\',
    '- **a:** ',
    '![',
    '||\n|-|\n',
  ])('reads a hundred thousand letters of %j', (piece) => {
    expect(blocksOf(piece.repeat(1e5 / piece.length)).length).toBeGreaterThanOrEqual(0);
  });
});

function titled(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text, newSheet: false };
}

function listOf(...items: readonly (readonly [text: string, lead?: string])[]): Block {
  return {
    kind: 'list',
    items: items.map(([text, lead]) => ({ tone: 'neutral', text, ...(lead === undefined ? {} : { lead }) })),
  };
}

function tableOf(titles: readonly string[], ...rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    columns: titles.map((title, i) => ({ title, share: columnShares([titles, ...rows])[i] ?? 0 })),
    rows: rows.map((cells) => ({ tone: 'neutral', cells })),
  };
}
