import { element, escaped } from '../base/markup.ts';
import { inLatinDigits, isolating } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import { joinIn, pairBlocks } from '../outline/bilingual.ts';
import { type Block, isMeeting } from '../outline/outline.ts';
import { DOCUMENT_PARTS } from '../outline/outline-plan.ts';
import { idsOf } from '../tour/ids.ts';
import { editionsOf } from './document/edition.ts';
import { outlineOf } from './document/outline-of.ts';
import { blockMarkup, direction, prose } from './html/block.ts';
import { styleOf } from './html/style.ts';
import type { RenderContext, Renderer } from './renderer.ts';

/** One page that needs nothing else: for a browser, a phone without a connection, an e-mail's attachment, and for printing on A4 or Letter. */
export const html: Renderer = {
  id: 'html',
  extension: 'html',
  isDocument: true,
  async render(plan, context) {
    const { languages, parts = DOCUMENT_PARTS, paper, outline: written, template } = context;
    const isolated = isolating(languages);
    const [words, other] = isolated;
    const outlineIn = (...own: [Words, ...Words[]]) => outlineOf(plan, { ...context, languages: own }, parts);
    const edition = editionsOf(plan, { ...context, languages: isolated });
    // A document that is written already has its languages in it.
    if (other === undefined || written !== undefined || template !== undefined) {
      const { title, blocks } = await outlineIn(...isolated);
      const pieces = blocks.map((block): Piece => ({ block, markup: () => inOne(block, words) }));
      return [{ name: 'plan', content: page(title, pieces, edition, languages, paper) }];
    }
    const [{ twoColumns }, first, second] = await Promise.all([
      import('./html/two-columns.ts'),
      outlineIn(words),
      outlineIn(other),
    ]);
    const join = joinIn(words, other);
    const pieces = pairBlocks(first.blocks, second.blocks).flatMap((pair): Piece[] => {
      if (pair.kind === 'heading')
        return [
          { block: { ...pair.first, text: join(pair.first.text, pair.second.text) }, markup: () => '' },
        ];
      const block = pair.first ?? pair.second;
      return block === undefined ? [] : [{ block, markup: () => twoColumns(pair, [words, other]) }];
    });
    const title = join(first.title, second.title);
    return [{ name: 'plan', content: page(title, pieces, edition, languages, paper) }];
  },
};

/** A block with its markup, in however many languages; headings are marked up with their place in the page. */
interface Piece {
  readonly block: Block;
  markup(): string;
}

function inOne(block: Block, words: Words): string {
  return block.kind === 'heading' ? '' : blockMarkup(block, words);
}

function page(
  title: string,
  pieces: readonly Piece[],
  edition: string,
  languages: readonly [Words, ...Words[]],
  paper: RenderContext['paper'],
): string {
  const [words] = languages;
  const ids = anchors(
    pieces.map(({ block }) => block),
    languages,
  );
  const [intro, ...sections] = cutAt(2, pieces);
  return `<!doctype html>
<html lang="${words.code}"${words.direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="studytour">
<title>${escaped(title)}</title>
<style>
${styleOf({ title, edition }, words, paper)}</style>
</head>
<body>
${element('a', { class: 'skip', href: '#content' }, escaped(words.page.skip))}
<header>
${(intro ?? []).map((piece) => markupOf(piece, ids)).join('\n')}
${sections.length > 1 ? contents(sections, ids, words) : ''}
</header>
<main id="content" tabindex="-1">
${sections.map((section) => sectionMarkup(section, ids)).join('\n')}
</main>
</body>
</html>
`;
}

/** Runs of pieces: what stands before the first heading of a level, then each heading of it with what follows. */
function cutAt(level: 1 | 2 | 3, pieces: readonly Piece[]): (readonly Piece[])[] {
  const starts = pieces.flatMap(({ block }, i) =>
    block.kind === 'heading' && block.level === level ? [i] : [],
  );
  return [0, ...starts].map((start, i) => pieces.slice(start, starts[i]));
}

/** Where links lead: the heading's words in Latin digits, numbered where two headings say the same. */
function anchors(blocks: readonly Block[], languages: readonly Words[]): ReadonlyMap<Block, string> {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const names = idsOf(headings.map(({ text }) => ({ name: languages.reduce(inLatinDigits, text) })));
  return new Map(headings.map((heading, i) => [heading, names[i] ?? '']));
}

function contents(
  sections: readonly (readonly Piece[])[],
  ids: ReadonlyMap<Block, string>,
  { page: say }: Words,
): string {
  const links = sections.flatMap(([first]) =>
    first?.block.kind === 'heading'
      ? [element('li', {}, element('a', { href: `#${ids.get(first.block)}` }, prose(first.block.text)))]
      : [],
  );
  return element('nav', { 'aria-label': say.contents }, element('ul', {}, links.join('\n')));
}

function sectionMarkup(pieces: readonly Piece[], ids: ReadonlyMap<Block, string>): string {
  const heading = pieces[0]?.block;
  const isSheet = heading?.kind === 'heading' && heading.newSheet;
  return element(
    'section',
    { 'aria-labelledby': heading && ids.get(heading), class: isSheet ? 'new-sheet' : undefined },
    `\n${cutAt(3, pieces)
      .map((run) => runMarkup(run, ids))
      .join('\n')}\n`,
  );
}

/** A meeting is a card, which no page cuts in two; a narrow table stands beside its facts. */
function runMarkup(run: readonly Piece[], ids: ReadonlyMap<Block, string>): string {
  const markup = run.map((piece) => markupOf(piece, ids)).join('\n');
  const [first, second] = run.map(({ block }) => block);
  return isMeeting(first, second) ? element('div', { class: 'card' }, `\n${markup}\n`) : markup;
}

function markupOf({ block, markup }: Piece, ids: ReadonlyMap<Block, string>): string {
  return block.kind === 'heading'
    ? element(`h${block.level}`, { id: ids.get(block), ...direction(block.text) }, prose(block.text))
    : markup();
}
