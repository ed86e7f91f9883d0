import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import type { LocalDate } from '../../src/base/calendar.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { wordsOf } from '../../src/language/languages.ts';
import type { Words } from '../../src/language/words.ts';
import type { Block } from '../../src/outline/outline.ts';
import { docxDocument, type Imprint, type Side } from '../../src/renderers/docx/document.ts';
import { docx } from '../../src/renderers/docx.ts';
import { html } from '../../src/renderers/html.ts';
import type { RenderContext } from '../../src/renderers/renderer.ts';
import { xlsx } from '../../src/renderers/xlsx.ts';
import type { Element } from '../reporters/read-xml.ts';
import { fixture, impossible } from './fixture.ts';
import { elementsOf, type OfficePackage, openPackage, textOf, valuesOf } from './office-package.ts';

const context: RenderContext = { width: 80, palette: plainPalette, unicode: true, languages: [en] };
const imprint: Imprint = { edition: () => 'Version 3', asOf: '2014-05-15' as LocalDate };
/** English words in the grammar of a language that is read from the right. */
const arabic: Words = { ...en, code: 'ar', direction: 'rtl' };

async function bytesOf(plan: Plan, changed: Partial<RenderContext> = {}): Promise<Uint8Array> {
  const [file] = await docx.render(plan, { ...context, ...changed });
  if (typeof file?.content !== 'object') throw new Error('no bytes');
  return file.content;
}

function part({ xml }: OfficePackage, name: string) {
  const root = xml.get(name);
  if (root === undefined) throw new Error(`no ${name}`);
  return root;
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 300"><title>A &amp; B</title><rect width="9" height="9"/></svg>';
const figure = (id: string): Block => ({
  kind: 'figure',
  caption: 'The days <at> a glance',
  picture: { id, width: 900, height: 300, svg, alternative: 'Four days "with" ten sessions.' },
});

function sideOf(title: string, blocks: readonly Block[], words: Words): Side {
  return { words, outline: { lang: words.code, direction: words.direction, title, blocks } };
}

async function written(blocks: readonly Block[], words: Words = en) {
  return openPackage(await docxDocument([sideOf('A tour', blocks, words)], imprint));
}

describe('docx', () => {
  it.each([
    ['a plan', fixture],
    ['a plan in which not everything fits', impossible],
  ])('%s is a package that Word opens without repair', async (_, plan) => {
    const opened = openPackage(await bytesOf(plan));
    const document = part(opened, 'word/document.xml');
    const known = elementsOf(part(opened, 'word/styles.xml'));
    const styles = known.flatMap(({ attributes }) => attributes['w:styleId'] ?? []);
    const used = elementsOf(document).filter(({ name }) => /^w:(pStyle|tblStyle|rStyle)$/.test(name));
    for (const { attributes } of used) expect(styles).toContain(attributes['w:val']);
    expect(new Set(styles).size).toBe(styles.length);
  });

  it('has Word’s own styles', async () => {
    const opened = openPackage(await bytesOf(fixture));
    const used = elementsOf(part(opened, 'word/document.xml'))
      .filter(({ name }) => name === 'w:pStyle')
      .map(({ attributes }) => attributes['w:val']);
    expect([...new Set(used)].sort()).toEqual([
      'Caption',
      'Heading1',
      'Heading2',
      'ListBullet',
      'Normal',
      'Note',
      'TableEnd',
      'TableGap',
      'TableText',
      'Title',
    ]);
  });

  it('keeps rows whole, repeats titles, and says how wide each column is', async () => {
    const { children } = part(openPackage(await bytesOf(fixture)), 'word/document.xml');
    const tables = children.flatMap(elementsOf).filter(({ name }) => name === 'w:tbl');
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      const inside = elementsOf(table);
      const rows = inside.filter(({ name }) => name === 'w:tr');
      for (const row of rows) expect(elementsOf(row).map(({ name }) => name)).toContain('w:cantSplit');
      const columns = inside
        .filter(({ name }) => name === 'w:gridCol')
        .map(({ attributes }) => attributes['w:w']);
      expect(columns.reduce((sum, width) => sum + Number(width), 0)).toBe(9866);
      const isTitled = inside.some(
        ({ name, attributes }) => name === 'w:tblStyle' && attributes['w:val'] === 'StudytourTable',
      );
      const header = elementsOf(rows[0] ?? table).some(({ name }) => name === 'w:tblHeader');
      expect(header).toBe(isTitled);
    }
  });

  it('says on every page which version it is, of which day, and which page', async () => {
    const opened = openPackage(await bytesOf(fixture));
    const footers = [...opened.xml.keys()].filter((name) => /^word\/footer\d\.xml$/.test(name));
    expect(footers.length).toBe(2);
    for (const name of footers) {
      const footer = textOf(part(opened, name));
      expect(footer).toMatch(/Version [0-9a-f]{8}, as of Monday 12\u00A0May 2014/);
      expect(footer).toContain('PAGE');
      expect(footer).toContain('NUMPAGES');
    }
  });

  it('has another version when its content changes, and no other otherwise', async () => {
    const versionOf = async (plan: Plan) =>
      /Version (\w+)/.exec(textOf(part(openPackage(await bytesOf(plan)), 'word/footer1.xml')))?.[1];
    const retitled = { ...fixture, tour: { ...fixture.tour, title: 'Another title' } };
    expect(await versionOf(retitled)).not.toBe(await versionOf(fixture));
    expect(await versionOf({ ...fixture })).toBe(await versionOf(fixture));
  });

  it('has the same version in every format and language', async () => {
    const ru = (await wordsOf('ru')) ?? en;
    const inWord = textOf(part(openPackage(await bytesOf(fixture)), 'word/footer1.xml'));
    const [workbook] = await xlsx.render(fixture, { ...context, languages: [ru] });
    const sheets = openPackage(workbook?.content as Uint8Array);
    const [page] = await html.render(fixture, context);
    const version = /Version (\w{8})/.exec(inWord)?.[1];
    expect(textOf(part(sheets, 'xl/worksheets/sheet1.xml'))).toContain(`Версия ${version}`);
    // In a style sheet all but letters, digits and spaces are escaped.
    expect(String(page?.content)).toContain(`"Version ${version}\\2c  as of`);
  });

  it('cuts a title that would fill the head of every page', async () => {
    const opened = openPackage(await docxDocument([sideOf('мама '.repeat(800), [], en)], imprint));
    const heads = [...opened.xml]
      .filter(([name]) => name.startsWith('word/header'))
      .map(([, head]) => textOf(head));
    expect(Math.max(...heads.map((head) => head.trim().length))).toBe(91);
  });
});

describe('a document that is read from the right', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: 'البرنامج', newSheet: false },
    { kind: 'paragraph', text: 'زيارة MAMPU (09:00)' },
    { kind: 'paragraph', text: 'Mr. Begzod Achilov (MFERIT).' },
    {
      kind: 'table',
      columns: [
        { title: 'الاسم', share: 1 },
        { title: 'اللقب', share: 1 },
      ],
      rows: [{ tone: 'neutral', cells: ['Anna', '中文'] }],
    },
  ];

  it('turns paragraphs, Arabic runs and tables around, and leaves Latin names alone', async () => {
    const elements = elementsOf(part(await written(blocks, arabic), 'word/document.xml'));
    const paragraphs = elements.filter(({ name }) => name === 'w:p');
    const texts = (word: string) => paragraphs.filter((one) => textOf(one).includes(word));
    for (const word of ['البرنامج', 'زيارة', 'Begzod', 'الاسم'])
      for (const one of texts(word)) expect(elementsOf(one).map(({ name }) => name)).toContain('w:bidi');
    const isFromRight = (word: string) =>
      texts(word).every((one) => elementsOf(one).some(({ name }) => name === 'w:rtl'));
    expect(['زيارة', 'الاسم', 'Begzod', 'Anna', '中文'].map(isFromRight)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(elements.map(({ name }) => name)).toContain('w:bidiVisual');
  });

  it('has the line of a note where it begins to be read', async () => {
    const note: Block = { kind: 'note', tone: 'good', text: 'البرنامج' };
    const sides = async (words: Words) =>
      elementsOf(part(await written([note], words), 'word/document.xml'))
        .filter(({ name }) => name === 'w:pBdr')
        .flatMap((one) => elementsOf(one).filter(({ attributes }) => attributes['w:val'] === 'single'))
        .map(({ name }) => name);
    expect(await sides(arabic)).toEqual(['w:right']);
    expect(await sides(en)).toEqual(['w:left']);
  });

  it('names its language and fonts for every script', async () => {
    const styles = part(await written(blocks, arabic), 'word/styles.xml');
    expect(valuesOf(styles, /^w:bidi$/)).toEqual(['ar']);
    expect(valuesOf(styles, /^w:(ascii|hAnsi|cs|eastAsia)$/).slice(0, 4)).toEqual([
      'Arial',
      'Arial',
      'Arial',
      'Microsoft YaHei',
    ]);
  });

  it('leaves other documents as they are', async () => {
    const elements = elementsOf(part(await written(blocks), 'word/document.xml'));
    expect(elements.filter(({ name }) => name === 'w:bidi' || name === 'w:bidiVisual')).toEqual([]);
    // But Arabic in it is still Arabic.
    expect(elements.filter(({ name }) => name === 'w:rtl').length).toBe(4);
  });
});

describe('two languages', () => {
  const russian: Words = {
    ...en,
    code: 'ru',
    page: { ...en.page, edition: (version) => `Версия ${version}` },
  };

  it('stand side by side, headings in one line', async () => {
    const opened = openPackage(await bytesOf(fixture, { languages: [en, russian] }));
    const alone = openPackage(await bytesOf(fixture));
    const headings = (one: OfficePackage) =>
      elementsOf(part(one, 'word/document.xml')).filter(
        ({ name, attributes }) => name === 'w:pStyle' && /^Heading|^Title/.test(attributes['w:val'] ?? ''),
      ).length;
    expect(headings(opened)).toBe(headings(alone));
    const tables = elementsOf(part(opened, 'word/document.xml')).filter(({ name }) => name === 'w:tbl');
    const programme = tables.find((table) => textOf(table).includes('Courtesy call'));
    const widths = elementsOf(programme ?? (tables[0] as Element)).filter(({ name }) => name === 'w:gridCol');
    expect(widths.length).toBe(3);
    expect(textOf(part(opened, 'word/footer1.xml'))).toMatch(/Version \w+, as of [\s\S]*Версия \w+/);
  });

  it('are each marked as what they are', async () => {
    const blocks = (text: string): Block[] => [{ kind: 'paragraph', text }];
    const opened = openPackage(
      await docxDocument([sideOf('A', blocks('One'), en), sideOf('A', blocks('Один'), russian)], imprint),
    );
    const runs = elementsOf(part(opened, 'word/document.xml')).filter(({ name }) => name === 'w:r');
    const tags = runs.map((one) => [textOf(one).trim(), ...valuesOf(one, /^w:val$/)]);
    expect(tags).toEqual([['One'], ['Один', 'ru']]);
  });
});

describe('figures', () => {
  it('are drawings with words for those who do not see them, fitted to the page, with a metafile for readers without SVG', async () => {
    const opened = await written([figure('a'), figure('b')]);
    const elements = elementsOf(part(opened, 'word/document.xml'));
    const properties = elements.filter(({ name }) => name === 'wp:docPr').map(({ attributes }) => attributes);
    expect(properties).toEqual(
      ['a', 'b'].map((name, i) => ({
        id: String(i + 1),
        name,
        title: 'The days <at> a glance',
        descr: 'Four days "with" ten sessions.',
      })),
    );
    const [extent] = elements.filter(({ name }) => name === 'wp:extent');
    // 900 × 300 pixels become 657 × 219, at 9525 EMU each.
    expect(extent?.attributes).toEqual({ cx: String(657 * 9525), cy: String(219 * 9525) });
    expect(
      opened.names
        .filter((name) => name.startsWith('word/media/'))
        .map((name) => name.split('.')[1])
        .sort(),
    ).toEqual(['emf', 'emf', 'svg', 'svg']);
    expect(
      elements.filter(({ name, attributes }) => name === 'w:pStyle' && attributes['w:val'] === 'Caption')
        .length,
    ).toBe(2);
  });
});

describe('a picture', () => {
  it.each(['en', 'zh'])('stands in a line that is as high as it: %s', async (code) => {
    const opened = await written([figure('programme')], { ...en, code });
    const paragraph = elementsOf(part(opened, 'word/document.xml')).find(
      (one) => one.name === 'w:p' && elementsOf(one).some(({ name }) => name === 'w:drawing'),
    );
    const spacing = elementsOf(paragraph as Element).find(({ name }) => name === 'w:spacing');
    expect(Number(spacing?.attributes['w:line'])).toBeGreaterThanOrEqual(240);
    expect(spacing?.attributes['w:lineRule']).toBe('auto');
  });

  it.each([
    ['route', 84],
    ['day-2014-06-23', 100],
    ['programme-2', 140],
  ])('of the kind of %s is at most %i mm high', async (id, mm) => {
    const square = { ...figure(id), picture: { id, width: 600, height: 900, svg, alternative: '' } } as Block;
    const opened = await written([square]);
    const [extent] = elementsOf(part(opened, 'word/document.xml')).filter(({ name }) => name === 'wp:extent');
    expect(Math.round(Number(extent?.attributes.cy) / 36_000)).toBe(mm);
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!office)('LibreOffice (skipped where soffice is not installed)', () => {
  it('opens the document and prints every page of it', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'studytour-docx-'));
    writeFileSync(join(folder, 'plan.docx'), await bytesOf(fixture));
    const { status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'plan.docx'),
      ],
      { encoding: 'utf8', timeout: 100_000 },
    );
    expect([status, stderr.replace(/^.*(javaldx|Warning).*\n?/gm, '')]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    rmSync(folder, { recursive: true });
  });
});

describe('the paper of a Word document', () => {
  it.each([
    [{}, { 'w:w': '11906', 'w:h': '16838' }, 9866],
    [{ paper: 'Letter' } as const, { 'w:w': '12240', 'w:h': '15840' }, 10200],
  ])('%j: tables, pictures and lines are as wide as its text', async (changed, size, textWidth) => {
    const opened = openPackage(await bytesOf(fixture, changed));
    const elements = elementsOf(part(opened, 'word/document.xml'));
    expect(elements.find(({ name }) => name === 'w:pgSz')?.attributes).toMatchObject(size);
    const tables = elements
      .filter(({ name }) => name === 'w:tblW')
      .map(({ attributes }) => attributes['w:w']);
    expect(new Set(tables)).toEqual(new Set([String(textWidth)]));
    const pictures = elements
      .filter(({ name }) => name === 'wp:extent')
      .map(({ attributes }) => Number(attributes.cx));
    // English metric units: 635 are a twentieth of a point; the widest picture fills the line, to the pixel.
    expect(Math.max(...pictures) / 635).toBeGreaterThan(textWidth - 30);
    expect(Math.max(...pictures) / 635).toBeLessThanOrEqual(textWidth);
    const tab = elementsOf(part(opened, 'word/styles.xml')).find(({ name }) => name === 'w:tab');
    expect(tab?.attributes['w:pos']).toBe(String(textWidth));
  });
});

describe('a new sheet', () => {
  const table: Block = {
    kind: 'table',
    columns: [{ title: 'A', share: 1 }],
    rows: [{ tone: 'neutral', cells: ['a'] }],
  };
  const heading = (newSheet: boolean): Block => ({ kind: 'heading', level: 2, text: 'B', newSheet });

  it.each([true, false])(
    'follows a table at once, as a paragraph between might fill a page: %s',
    async (newSheet) => {
      const blocks = [table, heading(newSheet)];
      const one = await docxDocument([sideOf('A', blocks, en)], imprint);
      const two = await docxDocument([sideOf('A', blocks, en), sideOf('A', blocks, arabic)], imprint);
      for (const opened of [one, two].map(openPackage)) {
        const styles = elementsOf(part(opened, 'word/document.xml')).filter(
          ({ name }) => name === 'w:pStyle',
        );
        const names = styles.map(({ attributes }) => attributes['w:val']);
        expect(names.slice(-2)).toEqual(newSheet ? ['TableText', 'Heading1'] : ['TableGap', 'Heading1']);
      }
    },
  );
});

describe('a signature', () => {
  it('has a style of its own, with room above it to sign', async () => {
    const signed: Block = { kind: 'lines', lines: ['A', 'B'], isSignature: true };
    const opened = await written([{ kind: 'lines', lines: ['C', 'D'] }, signed]);
    const used = valuesOf(part(opened, 'word/document.xml'), /^w:val$/);
    expect(used).toEqual(['Normal', 'Signature']);
    const style = part(opened, 'word/styles.xml').children.find(
      ({ attributes }) => attributes['w:styleId'] === 'Signature',
    );
    expect(valuesOf(style as Element, /^w:before$/)).toEqual(['510']);
  });
});

describe('what stands together on a page', () => {
  /** The texts of the paragraphs that stay with the next. */
  async function kept(blocks: readonly Block[]): Promise<string[]> {
    const paragraphs = elementsOf(part(await written(blocks), 'word/document.xml')).filter(
      ({ name }) => name === 'w:p',
    );
    return paragraphs
      .filter((one) => elementsOf(one).some(({ name }) => name === 'w:keepNext'))
      .map((one) => textOf(one).trim());
  }
  const rows = (...cells: string[]) => cells.map((text) => ({ tone: 'neutral', cells: [text] }) as const);
  const columns = [{ title: 'Name', share: 1 }];
  const text = (one: string): Block => ({ kind: 'paragraph', text: one });

  it.each<[string, readonly Block[], readonly string[]]>([
    [
      'the rows of facts',
      [
        {
          kind: 'definitions',
          rows: [
            { term: 'Host', lines: ['A'] },
            { term: 'Where', lines: ['B'] },
          ],
        },
      ],
      ['Host', 'A'],
    ],
    [
      'a meeting and its seats',
      [
        { kind: 'definitions', rows: [{ term: 'Host', lines: ['A'] }] },
        { kind: 'table', narrow: true, columns, rows: rows('1', '2') },
      ],
      // The empty one lies between the two tables.
      ['Host', 'A', '', 'Name', '1'],
    ],
    [
      'the seats of a meeting',
      [{ kind: 'table', narrow: true, columns, rows: rows('1', '2', '3') }],
      ['Name', '1', '2'],
    ],
    [
      'a chapter’s heading, what introduces it, and its first heading',
      [
        { kind: 'heading', level: 2, text: 'Meetings', newSheet: false },
        text('Seats by rank.'),
        text('* Not known.'),
        { kind: 'heading', level: 3, text: 'Monday', newSheet: false },
        { kind: 'list', items: [] },
      ],
      ['Seats by rank.', '* Not known.'],
    ],
    ['a short table', [{ kind: 'table', columns, rows: rows('1', '2', '3') }], ['Name', '1', '2']],
    [
      'a short table with its heading and what introduces it',
      [
        { kind: 'heading', level: 2, text: 'Glossary', newSheet: false },
        text('Terms of the visit.'),
        { kind: 'table', columns, rows: rows('1', '2') },
      ],
      ['Terms of the visit.', 'Name', '1'],
    ],
    ['no table of many lines', [{ kind: 'table', columns, rows: rows(...'abcdefghijklmno') }], ['Name']],
    [
      'no table of a few high rows',
      [{ kind: 'table', columns, rows: rows(...['a', 'b', 'c'].map((letter) => letter.repeat(500))) }],
      ['Name'],
    ],
    ['the end of a letter', [...'abcdef'].map(text), ['b', 'c', 'd', 'e']],
    ['its sentences, but no list before them', [{ kind: 'list', items: [] }, text('a'), text('b')], ['a']],
  ])('%s', async (_, blocks, together) => {
    expect(await kept(blocks)).toEqual(together);
  });
});

describe('a telephone number', () => {
  it('has spaces in Arabic at which LibreOffice breaks no digits, and the usual ones in English', async () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: 'الاتصال: \u200E+962 7 9000 0001\u200E.' }];
    const saidIn = async (words: Words) => textOf(part(await written(blocks, words), 'word/document.xml'));
    expect(await saidIn(arabic)).toContain('+962\u202F7\u202F9000\u202F0001');
    expect(await saidIn(en)).toContain('+962\u00A07\u00A09000\u00A00001');
  });
});

describe('an English sentence in an Arabic document', () => {
  it('reads from the left, aligned as the page is', async () => {
    const [english, name] = ['11 transfers are estimated.', 'MAMPU'];
    const blocks: Block[] = [
      { kind: 'list', items: [{ tone: 'neutral', text: english, lang: 'en' }] },
      { kind: 'paragraph', text: name },
    ];
    const paragraphs = elementsOf(part(await written(blocks, arabic), 'word/document.xml')).filter(
      ({ name: tag }) => tag === 'w:p',
    );
    const of = (said: string) =>
      elementsOf(
        paragraphs.find(
          (one) =>
            textOf(one)
              .replace(/[\u200E\u200F\s]+/g, ' ')
              .trim() === said,
        ) as Element,
      ).map(({ name: tag }) => tag);
    expect(of(english)).not.toContain('w:bidi');
    expect(of(english)).toContain('w:jc');
    expect(of(name)).toContain('w:bidi');
  });
});

describe('names among words that are read from the right', () => {
  const [left, right] = ['\u200E', '\u200F'];
  const apart = (name: string) => `${right}${left}${name}${left}${right}`;

  it('stand apart by marks, as Office knows no isolates', async () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: 'MEASAT Sdn. Bhd.' },
      { kind: 'paragraph', text: 'الوفد: \u2068Mr. A\u2069، \u2068Mr. B\u2069' },
      { kind: 'paragraph', text: 'الوفد' },
    ];
    const { xml } = await written(blocks, arabic);
    const texts = elementsOf(xml.get('word/document.xml') as Element)
      .filter(({ name }) => name === 'w:t')
      .map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual([
      apart('MEASAT Sdn.\u00A0Bhd.'),
      `الوفد: ${apart('Mr.\u00A0A')}، ${apart('Mr.\u00A0B')}`,
      'الوفد',
    ]);
  });

  it('stand as they are where all is read one way', async () => {
    const { xml } = await written([{ kind: 'paragraph', text: 'MEASAT Sdn. Bhd.' }]);
    expect(textOf(xml.get('word/document.xml') as Element)).not.toMatch(/[\u200E\u200F]/);
  });
});

describe('Latin letters in a Chinese document', () => {
  it('are not Chinese, or their words would be broken anywhere', async () => {
    const opened = await written([{ kind: 'paragraph', text: 'A' }], { ...en, code: 'zh' });
    const language = elementsOf(part(opened, 'word/styles.xml')).find(({ name }) => name === 'w:lang');
    expect(language?.attributes).toMatchObject({ 'w:val': 'en-GB', 'w:eastAsia': 'zh' });
  });
});
