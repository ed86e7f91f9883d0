import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ar } from '../../src/language/catalogues/ar.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { type Block, heading, paragraph } from '../../src/outline/outline.ts';
import { docxDocument } from '../../src/renderers/docx/document.ts';
import { packed } from '../../src/renderers/office/container.ts';
import { fillWord } from '../../src/renderers/word-template/fill-word.ts';
import { sampleTemplate } from '../../src/renderers/word-template/sample.ts';
import { templateData } from '../../src/templates/template-data.ts';
import { fixture, fixtureSaying } from './fixture.ts';
import { openPackage, textOf, unpacked } from './office-package.ts';

const data = templateData(fixture, en);
const titledData = { ...data, title: 'The tour', delegates: [{ ...data.delegates[0], title: null }] };

/** A Word document with these texts, each a paragraph. */
async function documentOf(...texts: readonly (string | Block)[]): Promise<Uint8Array> {
  const blocks = texts.map((text) => (typeof text === 'string' ? paragraph(text) : text));
  const outline = { lang: 'en', direction: 'ltr', title: 'A template', blocks } as const;
  return docxDocument([{ outline, words: en }], { edition: () => '{{ today.text }}', asOf: fixture.today });
}

const fill = async (...texts: readonly (string | Block)[]) =>
  fillWord(await documentOf(...texts), titledData);

async function linesOf(...texts: readonly (string | Block)[]): Promise<string[]> {
  const filled = await fill(...texts);
  if ('fault' in filled) throw new Error(filled.fault.message);
  const document = openPackage(filled.content).xml.get('word/document.xml');
  return document === undefined
    ? []
    : textOf(document)
        .split('\n')
        .filter((line) => line.trim() !== '');
}

describe('a Word document of the user’s', () => {
  it.each([
    ['English', en],
    ['Arabic', ar],
  ])('the sample in %s is filled, with the same bytes every time', async (_, words) => {
    const sample = await sampleTemplate(words);
    const filled = await Promise.all([1, 2].map(() => fillWord(sample, templateData(fixture, words))));
    const [first, second] = filled.map((one) => ('content' in one ? one.content : undefined));
    expect(first).toEqual(second);
    const opened = openPackage(first ?? new Uint8Array());
    const text = [...opened.xml.values()].map(textOf).join('\n');
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    for (const { delegate } of fixture.facts.delegates) expect(text).toContain(delegate.name);
    for (const { title } of fixture.checklist.slice(0, 3)) expect(text).toContain(title);
  });

  it('has values, loops, lists of texts, and what is there only where something is known', async () => {
    expect(
      await linesOf(
        '{{ title }}, {{receiving.name}}',
        '{{#days}}',
        '{{ date.iso }}',
        '{{/days}}',
        '{{ languages }}',
        '{{#sector}}In {{ sector }}{{/sector}}',
        '{{#hotelAddress}}At {{ hotelAddress }}{{/hotelAddress}}{{^hotelAddress}}Nowhere{{/hotelAddress}}',
      ),
    ).toEqual([
      `The tour, ${data.receiving.name}`,
      ...data.days.map(({ date }) => date.iso),
      data.languages.join(', '),
      ...(data.sector === null ? [] : [`In ${data.sector}`]),
      data.hotelAddress === null ? 'Nowhere' : `At ${data.hotelAddress}`,
    ]);
  });

  it('leaves empty what somebody does not have, and takes nothing of the same name from further out', async () => {
    expect(await linesOf('{{#delegates}}[{{ title }}]{{/delegates}}')).toEqual(['[]']);
  });

  it('fills heads and feet', async () => {
    const filled = await fill('x');
    const opened = openPackage('content' in filled ? filled.content : new Uint8Array());
    expect(textOf(opened.xml.get('word/footer1.xml') ?? { ...blank })).toContain(data.today.text);
  });

  it('keeps somebody’s text a text', async () => {
    const hostile = '{{ organiser }} </w:t><w:t> & "quoted" =1+1 \u0001';
    const filled = await fillWord(await documentOf('{{ title }}'), templateData(fixtureSaying(hostile), en));
    const opened = openPackage('content' in filled ? filled.content : new Uint8Array());
    const text = textOf(opened.xml.get('word/document.xml') ?? blank);
    expect(text).toContain('{{ organiser }} </w:t><w:t> & "quoted" =1+1');
  });

  it.each([
    ['{{ tittle }}', 'The plan has no “tittle” here. Did you mean title?'],
    ['{{ receiving.nam }}', 'Did you mean name?'],
    ['{{#dayz}}x{{/dayz}}', 'Did you mean days?'],
    ['{{ title.constructor }}', 'The plan has no “title.constructor”'],
    ['{{ constructor.constructor("return process")() }}', 'The plan has no'],
    ['{{ __proto__ }}', 'The plan has no'],
    ['{{@title}}', 'The plan has no “@title”'],
    ['{{=<% %>=}}', 'The plan has no'],
    ['{{ days }}', 'cannot be written as one value. Write {{#days}}'],
    ['{{ title', '“{{ title” has no }} behind it.'],
    ['title }}', 'has no {{ before it.'],
    ['{{#days}} x', 'Write {{/days}} behind what repeats.'],
    ['x {{/days}}', 'Write {{#days}} before it'],
    ['{{#days}} x {{/hosts}}', 'Write {{/days}}.'],
  ])('%s is a fault with its place and a remedy', async (text, expected) => {
    const filled = await fill('Fine.', 'Also fine: {{ title }}', text);
    if (!('fault' in filled)) throw new Error('it was filled');
    expect(filled.fault.message).toContain(expected);
    expect(filled.fault.place).toEqual({ part: 'document', paragraph: 3, text });
  });

  it('says where loops stand at different levels', async () => {
    const table: Block = {
      kind: 'table',
      columns: [{ title: 'A', share: 1 }],
      rows: [{ tone: 'neutral', cells: ['{{#days}}'] }],
    };
    const filled = await fill(heading(1, 'A'), table, '{{/days}}');
    expect('fault' in filled && filled.fault.message).toContain('begins at one level');
  });
});

const blank = { name: '', attributes: {}, children: [], text: '' };

describe('a hostile Word document', () => {
  const nested = (depth: number, text: string) =>
    `${'{{#delegates}}'.repeat(depth)}${text}${'{{/delegates}}'.repeat(depth)}`;

  it.each([
    ['loops within loops', nested(8, 'x')],
    ['loops with much in them', nested(3, 'long '.repeat(2e3))],
    ['loops with nothing in them', nested(12, '')],
  ])('%s come to an end', async (_, text) => {
    const many = { ...data, delegates: Array.from({ length: 60 }, () => data.delegates[0]) };
    const filled = await fillWord(await documentOf(text), many);
    expect('fault' in filled && filled.fault.message).toContain('too long');
  });

  it('with too many fields is refused', async () => {
    const filled = await fill('{{ title }}'.repeat(6000));
    expect('fault' in filled && filled.fault.message).toContain('more than 5000 fields');
  });

  const bomb = new Uint8Array(2e8);
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['no container at all', () => new TextEncoder().encode('a letter'), 'It is no Word document'],
    ['a container of something else', () => zipSync({ a: new Uint8Array(3) }), 'It is no Word document'],
    [
      'one that unpacks to very much',
      () => zipSync({ 'word/document.xml': bomb }),
      'It unpacks to more than',
    ],
    [
      'one of very many parts',
      () => zipSync(Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`${i}`, new Uint8Array()]))),
      'It unpacks to more than',
    ],
    ['one that is cut', async () => (await documentOf('x')).subarray(0, 3000), 'It is no Word document'],
    ['one with macros', async () => withPart(await documentOf('x'), 'word/vbaProject.bin', ''), 'macros'],
    [
      'XML that is none',
      async () => withPart(await documentOf('x'), 'word/document.xml', '<w:p><'),
      'start from the sample',
    ],
  ])('%s is refused', async (_, bytes, expected) => {
    const filled = await fillWord(await bytes(), data);
    expect('fault' in filled && filled.fault.message).toContain(expected);
  });

  it('that claims to be small is unpacked no further than it claims', async () => {
    const lying = zipSync({ 'word/document.xml': new Uint8Array(1e6) });
    // The size of the one part, in its own head and in the list at the end.
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 <= lying.length; at += 1)
      if (view.getUint32(at, true) === 1e6) view.setUint32(at, 10, true);
    expect(await fillWord(lying, data)).toHaveProperty('fault');
  });
});

function withPart(bytes: Uint8Array, name: string, content: string): Uint8Array {
  return packed(new Map([...unpacked(bytes), [name, content]]));
}
