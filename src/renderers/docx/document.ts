import { Document, Footer, Header, Packer, PageNumber, Tab, TextRun } from 'docx';
import type { LocalDate } from '../../base/calendar.ts';
import type { Words } from '../../language/words.ts';
import { both } from '../../outline/bilingual.ts';
import { isCard, isClosing, isIntroduction, type Outline } from '../../outline/outline.ts';
import { type Parts, packed } from '../office/container.ts';
import { coreXml } from '../office/properties.ts';
import type { Paper } from '../renderer.ts';
import { blockChildren } from './blocks.ts';
import { withPictures } from './figure.ts';
import { MARGIN, pageOf } from './page.ts';
import { sideBySide } from './side-by-side.ts';
import { numberingXml, settingsXml, stylesXml } from './styles.ts';
import { beforeNext, type Children } from './table.ts';
import { paragraphOf, run } from './text.ts';
import type { Writing } from './writing.ts';

/** A document in one of its languages. */
export interface Side {
  readonly outline: Outline;
  readonly words: Words;
}

/** What stands at the foot of every page, and which paper that is; A4 unless given. */
export interface Imprint {
  /** Which version it is, of which day: in each language of the document. */
  edition(words: Words): string;
  readonly asOf: LocalDate;
  readonly paper?: Paper;
}

/** Longest title along the head of a page. */
const HEAD_LENGTH = 90;

/** An outline as a Word document, in one language or in two side by side: the same bytes every time. */
export async function docxDocument(
  [first, second]: readonly [Side, Side?],
  imprint: Imprint,
): Promise<Uint8Array> {
  const { outline, words } = first;
  const page = pageOf(imprint.paper ?? 'A4');
  const writing: Writing = { words, page, isTagged: false };
  const title = second === undefined ? outline.title : both(outline.title, second.outline.title);
  const foot = footer(imprint, second === undefined ? [words] : [words, second.words], writing);
  const document = new Document({
    title,
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: page.width, height: page.height }, margin: MARGIN },
        },
        headers: {
          default: new Header({
            children: [paragraphOf('Header', [run(shortened(title), writing)], writing)],
          }),
          first: new Header({ children: [paragraphOf('Header', [], writing)] }),
        },
        footers: { default: foot, first: foot },
        children:
          second === undefined
            ? allChildren(outline, writing)
            : sideBySide(outline.blocks, second.outline.blocks, [
                writing,
                { words: second.words, page, isTagged: true },
              ]),
      },
    ],
  });
  const pictures = outline.blocks.flatMap((block) => (block.kind === 'figure' ? [block.picture] : []));
  const parts = withPictures(await partsOf(document), pictures);
  parts.set('docProps/core.xml', coreXml(title, imprint.asOf, words));
  parts.set('word/styles.xml', stylesXml(words, page));
  parts.set('word/numbering.xml', numberingXml());
  parts.set('word/settings.xml', settingsXml(words));
  return packed(parts);
}

/**
 * The parts as the library puts them into a container: ours is made of them, and to write, compress and open theirs on the
 * way takes longer than to write the document. The step is one that the library keeps to itself.
 */
async function partsOf(document: Document): Promise<Parts> {
  const { compiler } = Packer as unknown as {
    readonly compiler: { compile(document: Document): { readonly files: Readonly<Record<string, Part>> } };
  };
  const files = Object.entries(compiler.compile(document).files).filter(([, { dir }]) => !dir);
  return new Map(
    await Promise.all(files.map(async ([name, part]) => [name, await part.async('string')] as const)),
  );
}

interface Part {
  readonly dir: boolean;
  async(type: 'string'): Promise<string>;
}

function allChildren({ blocks }: Outline, writing: Writing): Children {
  const figures = blocks.filter(({ kind }) => kind === 'figure');
  return blocks.flatMap((block, i) => {
    const children = blockChildren(block, writing, figures.indexOf(block) + 1, {
      keepNext: isClosing(blocks, i) || isIntroduction(blocks, i) || isCard(block, blocks[i + 1]),
    });
    return beforeNext(children, blocks[i + 1]);
  });
}

/** The edition in each language of the document, on a line of its own; behind the first the number of the page. */
function footer({ edition }: Imprint, languages: readonly Words[], writing: Writing): Footer {
  const number = new TextRun({
    children: [new Tab(), ...numbering(writing.words)],
    ...(writing.words.direction === 'rtl' ? { rightToLeft: true } : {}),
  });
  return new Footer({
    children: languages.map((words, i) => {
      const own = { ...writing, words };
      return paragraphOf('Footer', [run(edition(words), own), ...(i === 0 ? [number] : [])], own);
    }),
  });
}

/** `Page 2 of 7` with the numbers left to Word, in whatever order the language has them. */
function numbering({ page }: Words): string[] {
  const fields = new Map<string, string>([
    ['{page}', PageNumber.CURRENT],
    ['{pages}', PageNumber.TOTAL_PAGES],
  ]);
  return page
    .numbered('{page}', '{pages}')
    .split(/(\{pages?\})/)
    .map((piece) => fields.get(piece) ?? piece);
}

function shortened(title: string): string {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(title)];
  if (letters.length <= HEAD_LENGTH) return title;
  return `${letters
    .slice(0, HEAD_LENGTH)
    .map(({ segment }) => segment)
    .join('')}…`;
}
