import type { Words } from '../../language/words.ts';
import { type Block, isCard, isClosing, isMeeting, type Outline } from '../../outline/outline.ts';
import type { Paper, RenderedFile } from '../renderer.ts';
import { blockCode, fileOf, togetherCode } from './blocks.ts';
import { primary, quoted, run } from './text.ts';

export interface Sheet {
  readonly paper: Paper;
  /** What stands at the foot of every page before its number; empty for a letter. */
  readonly edition: string;
}

/**
 * An outline as a document of typst and the pictures beside it. Texts are strings in calls, never markup; it asks for no
 * package and needs typst 0.12 or newer.
 */
export function typstFiles(
  { title, lang, direction, blocks }: Outline,
  words: Words,
  sheet: Sheet,
): RenderedFile[] {
  const source = [
    `#set document(title: ${quoted(title)}, date: none)`,
    `#set text(lang: ${quoted(primary(lang))}, dir: ${direction})`,
    PREAMBLE,
    `#set page(paper: "${sheet.paper === 'A4' ? 'a4' : 'us-letter'}", numbering: (page, pages) => ${footCode(words, sheet)})`,
    ...pieces(blocks).map(([i, ...piece]) => {
      const code = piece.map((block) => blockCode(block, words));
      if (code.length > 1) return `#${togetherCode(code)}`;
      return isClosing(blocks, i) ? `#block(sticky: true, ${code})` : `#${code}`;
    }),
  ].join('\n');
  const pictures = blocks.filter((block) => block.kind === 'figure');
  return [
    { name: 'plan.typ', content: `${source}\n` },
    ...pictures.map((figure) => ({ name: fileOf(figure), content: figure.picture.svg })),
  ];
}

/** Blocks that stand together, with the place of the first: a meeting is its heading, its facts and its seats. */
function pieces(blocks: readonly Block[]): (readonly [number, ...Block[]])[] {
  const found: (readonly [number, ...Block[]])[] = [];
  for (let i = 0; i < blocks.length; ) {
    const [first, second, third] = blocks.slice(i, i + 3);
    const size = isMeeting(first, second) ? (isCard(second, third) ? 3 : 2) : 1;
    found.push([i, ...blocks.slice(i, i + size)]);
    i += size;
  }
  return found;
}

/** The edition at one end of the line, `Page 2 of 7` at the other. */
function footCode(words: Words, { edition }: Sheet): string {
  const one = words.numbers.digits?.[1];
  const counted = (what: string) =>
    one === undefined ? `str(${what})` : `numbering(${quoted(one)}, ${what})`;
  const number = words.page
    .numbered('{page}', '{pages}')
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '{page}' ? counted('page') : piece === '{pages}' ? counted('pages') : quoted(piece),
    );
  return `text(size: 8pt, fill: soft, { ${run(edition, words)}; h(1fr); ${number.join('; ')} })`;
}

/** Colours and measures are those of the Word document. */
const PREAMBLE = `#let accent = rgb("14507F")
#let soft = rgb("566071")
#let hair = rgb("C3CAD3")
#let tint = rgb("F3F5F8")
#let good = rgb("1A6B3C")
#let caution = rgb("8A5A00")
#let problem = rgb("B3261E")
#set page(margin: (x: 18mm, y: 18mm))
#set text(size: 10pt, font: ("Arial", "Liberation Sans", "Noto Sans", "DejaVu Sans", "Noto Sans Arabic", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC"))
#set par(leading: 0.55em, spacing: 0.9em)
#show heading: set block(above: 1.6em, below: 0.8em)
#show heading.where(level: 1): set text(size: 20pt, fill: accent)
#show heading.where(level: 2): it => { set text(size: 14pt, fill: accent); block(width: 100%, inset: (bottom: 3pt), stroke: (bottom: 1pt + accent), it.body) }
#show heading.where(level: 3): set text(size: 11.5pt)
#set list(spacing: 0.6em)
#let part(body, breakable: true) = block(breakable: breakable, width: 100%, { set par(spacing: 0.6em); body })
#let whole(body) = part(body, breakable: false)
#let lines = (x: none, y: 0.5pt + hair)
#let facts(..cells) = grid(columns: (2fr, 7fr), column-gutter: 8pt, row-gutter: 5pt, ..cells)
#let sheet(columns, titles, ..cells) = table(columns: columns, stroke: lines, inset: 4pt, table.header(..titles), ..cells)
#let programme(filled, ..cells) = table(columns: (2fr, 13fr), stroke: lines, inset: 4pt, fill: (_, y) => if filled.at(y) { tint }, ..cells)
#let note(color, body) = context block(breakable: false, width: 100%, inset: 8pt, fill: tint, stroke: if text.dir == rtl { (right: 3pt + color) } else { (left: 3pt + color) }, body)
#let picture(path, width, height, alternative, caption) = layout(size => {
  let scale = calc.min(1, size.width / width, 230mm / height)
  whole({ image(path, width: width * scale, alt: alternative); if caption != none { text(size: 9pt, fill: soft, caption) } })
})`;
