import { Document, Footer, Header, Packer, PageNumber, Tab, TextRun } from 'docx';
import type { LocalDate } from '../../base/calendar.ts';
import type { Outline } from '../../outline/outline.ts';
import { packed, unpacked } from '../office/container.ts';
import { blocksOf } from './blocks.ts';
import { coreXml, numberingXml, settingsXml, stylesXml, type Writing } from './styles.ts';
import { paragraphOf, run } from './text.ts';

/** What stands at the head and the foot of every page. */
export interface Imprint {
  /** "Version 3, as of Thursday 15 May 2014" */
  readonly edition: string;
  readonly asOf: LocalDate;
  /** The words around the numbers of pages: "Page 2 of 7". */
  readonly page: { readonly before: string; readonly between: string; readonly after: string };
}

const A4 = { width: 11906, height: 16838 };
/** 18 mm, and a little more at the foot. */
const MARGIN = { top: 1134, right: 1020, bottom: 1134, left: 1020, header: 567, footer: 567 };
/** Longest title along the head of a page. */
const HEAD_LENGTH = 90;

/** An outline as a Word document: the same bytes every time. */
export async function docxDocument(
  outline: Outline,
  imprint: Imprint,
  writing: Writing,
): Promise<Uint8Array> {
  const { title, blocks } = outline;
  const document = new Document({
    title,
    sections: [
      {
        properties: { titlePage: true, page: { size: A4, margin: MARGIN } },
        headers: {
          default: new Header({
            children: [paragraphOf('Header', [run(shortened(title), writing)], writing)],
          }),
          first: new Header({ children: [paragraphOf('Header', [], writing)] }),
        },
        footers: { default: footer(imprint, writing), first: footer(imprint, writing) },
        children: blocksOf(blocks, writing),
      },
    ],
  });
  const parts = new Map(unpacked(new Uint8Array(await Packer.toArrayBuffer(document))));
  parts.set('docProps/core.xml', coreXml(title, imprint.asOf, writing));
  parts.set('word/styles.xml', stylesXml(writing));
  parts.set('word/numbering.xml', numberingXml());
  parts.set('word/settings.xml', settingsXml(writing));
  return packed(parts);
}

function footer({ edition, page }: Imprint, writing: Writing): Footer {
  const number = new TextRun({
    children: [new Tab(), page.before, PageNumber.CURRENT, page.between, PageNumber.TOTAL_PAGES, page.after],
    ...(writing.direction === 'rtl' ? { rightToLeft: true } : {}),
  });
  return new Footer({ children: [paragraphOf('Footer', [run(edition, writing), number], writing)] });
}

function shortened(title: string): string {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(title)];
  if (letters.length <= HEAD_LENGTH) return title;
  return `${letters
    .slice(0, HEAD_LENGTH)
    .map(({ segment }) => segment)
    .join('')}…`;
}
