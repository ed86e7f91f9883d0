import { parse as parseCsv } from 'csv-parse/sync';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { singleLine } from '../../src/base/single-line.ts';
import { templatesFrom } from '../../src/cli/files/template-files.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { letters, recipientsOf, writeLetter } from '../../src/letters/letters.ts';
import type { Outline } from '../../src/outline/outline.ts';
import { renderers } from '../../src/renderers/registry.ts';
import type { RenderContext } from '../../src/renderers/renderer.ts';
import { fixtureSaying } from './fixture.ts';
import { hostile, starts } from './hostile.ts';
import { openPackage, textOf } from './office-package.ts';

/** Every text of the plan is one hostile text, and somebody else's program reads what became of it. */
const special = [
  ']]>',
  'javascript:alert(1) <a href="javascript:alert(1)">',
  '\uFFFE\uFFFF\u0000\u0008 <&>"\' ]]>',
];
/** The examples come first and count. What opens a line matters to texts alone, and Word documents take the longest. */
function runsOf(id: string) {
  const examples = [...(id === 'docx' ? [] : starts), ...special].map((text): [string] => [text]);
  return { seed: 2014, examples, numRuns: examples.length + (id === 'docx' ? 3 : 15) };
}
const context: RenderContext = { width: 80, palette: plainPalette, unicode: true, languages: [en] };

async function filesOf(id: string, plan: Plan, outline?: Outline) {
  const renderer = renderers.find((one) => one.id === id);
  return (await renderer?.render(plan, { ...context, ...(outline === undefined ? {} : { outline }) })) ?? [];
}

interface Read {
  /** What the document is made of, apart from its words. */
  readonly shape: readonly string[];
  /** Everything that it says. */
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.Node;

/** Elements with their attributes as a browser sees them, and the text between them; drawings break texts into lines of their own. */
function readPage(document: Node): Read {
  const shape: string[] = [];
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('tagName' in node) {
      if (['text', 'tspan', 'path', 'circle', 'rect', 'line'].includes(node.tagName)) return;
      if (node.tagName === 'style') return;
      // Readers of Markdown link what looks like an address to itself.
      if (node.tagName === 'a' && leadsWhereItSays(node)) {
        for (const child of node.childNodes) visit(child);
        return;
      }
      const attributes = node.attrs.map(({ name, value }) =>
        // Whether a table has room on a page hangs on how much it says.
        ['href', 'src', 'class'].includes(name) ? `${name}=${value.replace(/\b(?:short|long)$/, '')}` : name,
      );
      shape.push([node.tagName, ...attributes].join(' '));
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(document);
  return { shape: shape.map((element) => element.replace(/#.*/, '#')), text: texts.join('') };
}

function leadsWhereItSays({ attrs, childNodes }: DefaultTreeAdapterTypes.Element): boolean {
  const href = attrs.find(({ name }) => name === 'href')?.value ?? '';
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return [text, `mailto:${text}`, `http://${text}`].includes(decodeURI(href)) && !/^javascript:/i.test(href);
}

/** Reads a file of a format as programs read it that did not write it. */
const READERS: Readonly<Record<string, (content: string | Uint8Array) => Read | Promise<Read>>> = {
  html: (content) => readPage(parse(String(content))),
  svg: (content) => readPage(parseFragment(String(content))),
  markdown: (content) => readPage(parseFragment(marked.parse(String(content), { async: false, gfm: true }))),
  csv: (content) => {
    const rows: string[][] = parseCsv(String(content), { bom: true });
    // A formula would start the cell; an apostrophe before it makes it text.
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    return {
      shape: rows.map(({ length }) => String(length)),
      text: rows.flat().join('\n').replace(/^'/gm, ''),
    };
  },
  ics: (content) => {
    const calendar = new ICAL.Component(ICAL.parse(String(content)));
    const parts = calendar.getAllSubcomponents().flatMap((part) => [part, ...part.getAllSubcomponents()]);
    const properties = [calendar, ...parts].flatMap((part) => part.getAllProperties());
    return {
      shape: [...parts.map(({ name }) => name), ...properties.map(({ name }) => name)],
      text: properties.map((property) => String(property.getFirstValue())).join('\n'),
    };
  },
  docx: (content) => {
    const { xml } = openPackage(content as Uint8Array);
    return {
      shape: [...xml.keys()].map((name) => name.replace(/[0-9a-f]{40}/, '')),
      text: textOf(xml.get('word/document.xml') as never),
    };
  },
  xlsx: async (content) => {
    openPackage(content as Uint8Array);
    const sheets = await readWorkbook(new Uint8Array(content as Uint8Array).buffer);
    return {
      shape: sheets.map(({ sheet, data }) => `${sheet} ${data.length}`),
      text: sheets.flatMap(({ data }) => data.flat().map(String)).join('\n'),
    };
  },
};

describe.each(Object.keys(READERS))('%s', (id) => {
  const readAll = async (plan: Plan) =>
    Promise.all(
      (await filesOf(id, plan)).map(async ({ content }) =>
        (READERS[id] as NonNullable<(typeof READERS)[string]>)(content),
      ),
    );

  it('says what somebody wrote and does nothing that it says', async () => {
    const tame = await readAll(fixtureSaying('Atame'));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const read = await readAll(fixtureSaying(text));
        expect(read.map(({ shape }) => shape)).toEqual(tame.map(({ shape }) => shape));
        const said = read.map((one) => one.text).join('\n');
        // Drawings cut long texts; a spreadsheet has what stands in its cells.
        if (id !== 'svg') expect(said).toContain(singleLine(text));
      }),
      runsOf(id),
    );
  });
});

describe('letters', () => {
  it('say what somebody wrote and do nothing that it says', async () => {
    const { shipped: files } = templatesFrom(undefined);
    const readAll = async (plan: Plan) => {
      const read: Read[] = [];
      for (const letter of letters)
        for (const reader of recipientsOf(plan, letter).slice(0, 1)) {
          const written = await writeLetter(plan, letter, reader, {
            template: `${letter.id}.en.md.liquid`,
            files,
            words: en,
          });
          if ('fault' in written) throw new Error(written.fault.message);
          const [page] = await filesOf('html', written.plan, written.outline);
          read.push(readPage(parse(String(page?.content))));
        }
      return read;
    };
    const tame = await readAll(fixtureSaying('Atame'));
    expect(tame.length).toBeGreaterThan(3);
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const read = await readAll(fixtureSaying(text));
        expect(read.map(({ shape }) => shape)).toEqual(tame.map(({ shape }) => shape));
        for (const one of read) expect(one.text).toContain(singleLine(text));
      }),
      runsOf('letters'),
    );
  });
});
