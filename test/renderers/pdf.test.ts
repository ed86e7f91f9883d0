import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { steadyPdf } from '../../src/renderers/pdf/steady-pdf.ts';
import { pdf } from '../../src/renderers/pdf.ts';
import type { Element } from '../reporters/read-xml.ts';
import { fixture } from './fixture.ts';
import { elementsOf, openPackage } from './office-package.ts';

const context = { width: 80, palette: plainPalette, unicode: true, languages: [en] } as const;
const today = '2014-05-15' as LocalDate;
const steady = (text: string) =>
  Buffer.from(steadyPdf(Buffer.from(text, 'latin1'), today, 'A')).toString('latin1');

describe('pdf', () => {
  it('is the same whatever its browser has printed before', () => {
    const parts = (first: number) =>
      [first, first + 1, first + 9].map((one) => `/ID (node${String(one).padStart(8, '0')})`).join(' ');
    expect(steady(parts(825))).toBe(steady(parts(4426)));
    expect(steady(parts(825))).toHaveLength(parts(825).length);
  });

  it('hands the page and the Word document to whoever prints', async () => {
    const [file] = await pdf.render(fixture, {
      ...context,
      async print({ html, docx }) {
        expect(html).toMatch(/^<!doctype html>/);
        openPackage(await docx());
        return Buffer.from('%PDF /CreationDate (D:20261124002655)', 'latin1');
      },
    });
    expect(Buffer.from(file?.content ?? '').toString()).toBe('%PDF /CreationDate (D:20140512000000)');
  });
});

describe('a Word document of the user’s', () => {
  it('is all that is printed', async () => {
    const word = new TextEncoder().encode('filled');
    const [file] = await pdf.render(fixture, {
      ...context,
      word,
      async print({ html, docx, typst }) {
        expect([html, typst]).toEqual([undefined, undefined]);
        return docx();
      },
    });
    expect(Buffer.from(file?.content ?? '').toString()).toBe('filled');
  });
});

describe('the paper of a PDF', () => {
  it.each([
    [{}, 'size: A4;', '11906'],
    [{ paper: 'Letter' } as const, 'size: Letter;', '12240'],
  ])('%j: %s', async (given, size, width) => {
    let page = '';
    await pdf.render(fixture, {
      ...context,
      ...given,
      async print({ html, docx }) {
        page = html ?? '';
        const document = openPackage(await docx()).xml.get('word/document.xml') as Element;
        expect(elementsOf(document).find(({ name }) => name === 'w:pgSz')?.attributes['w:w']).toBe(width);
        return Buffer.from('%PDF');
      },
    });
    expect(page).toContain(size);
  });
});

describe('a PDF that was printed', () => {
  it.each([
    [
      'a browser',
      "/CreationDate (D:20261124002655+00'00')\n/ModDate (D:20261124002655+00'00')>>",
      "/CreationDate (D:20140515000000+00'00')\n/ModDate (D:20140515000000+00'00')>>",
    ],
    ['LibreOffice', "/CreationDate(D:20261123235909Z')", "/CreationDate(D:20140515000000Z')"],
  ])('by %s says the day it speaks of', (_, before, after) => {
    expect(steady(before)).toBe(after);
  });

  it('has the same identity every time, and every byte in its place', () => {
    const of = (digit: string) => {
      const id = digit.repeat(32);
      return `\xff\x00/ID [ <${id}>\n<${id}> ]\n/DocChecksum /${id}\n\x80`;
    };
    expect(steady(of('A'))).toBe(steady(of('7')));
    expect(steady(of('A')).length).toBe(of('A').length);
    expect(steady(of('A')).startsWith('\xff\x00')).toBe(true);
    expect(steady(of('A')).endsWith('\x80')).toBe(true);
    expect(steady(of('A'))).not.toContain('A'.repeat(32));
  });

  it('keeps what only looks like a date', () => {
    const text = '(The /CreationDate is D:20261124002655) /ID (nodes 00000553)';
    expect(steady(text)).toBe(text);
  });
});
