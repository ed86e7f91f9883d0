import { element, escaped } from '../base/markup.ts';
import { isolating } from '../language/say.ts';
import type { Words } from '../language/words.ts';
import type { Block, Outline } from '../outline/outline.ts';
import { DOCUMENT_PARTS } from '../outline/outline-plan.ts';
import { idsOf } from '../tour/ids.ts';
import { editionsOf } from './document/edition.ts';
import { outlineOf } from './document/outline-of.ts';
import { blockMarkup, direction, prose } from './html/block.ts';
import { type Edges, styleOf } from './html/style.ts';
import type { RenderContext, Renderer } from './renderer.ts';

/** One page that needs nothing else: for a browser, a phone without a connection, an e-mail's attachment, and for printing on A4 or Letter. */
export const html: Renderer = {
  id: 'html',
  extension: 'html',
  isDocument: true,
  async render(plan, context) {
    const { languages, parts = DOCUMENT_PARTS, paper } = context;
    const isolated = { ...context, languages: isolating(languages) };
    const outline = await outlineOf(plan, isolated, parts);
    const edges = { title: outline.title, edition: editionsOf(plan, isolated) };
    return [{ name: 'plan', content: page(outline, edges, languages[0], paper) }];
  },
};

function page({ title, blocks }: Outline, edges: Edges, words: Words, paper: RenderContext['paper']): string {
  const ids = anchors(blocks);
  const [intro, ...sections] = cutAt(2, blocks);
  return `<!doctype html>
<html lang="${words.code}"${words.direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="studytour">
<title>${escaped(title)}</title>
<style>
${styleOf(edges, words, paper)}</style>
</head>
<body>
${element('a', { class: 'skip', href: '#content' }, escaped(words.page.skip))}
<header>
${(intro ?? []).map((block) => markupOf(block, ids, words)).join('\n')}
${sections.length > 1 ? contents(sections, ids, words) : ''}
</header>
<main id="content" tabindex="-1">
${sections.map((section) => sectionMarkup(section, ids, words)).join('\n')}
</main>
</body>
</html>
`;
}

/** Runs of blocks: what stands before the first heading of a level, then each heading of it with what follows. */
function cutAt(level: 1 | 2 | 3, blocks: readonly Block[]): (readonly Block[])[] {
  const starts = blocks.flatMap((block, i) => (block.kind === 'heading' && block.level === level ? [i] : []));
  return [0, ...starts].map((start, i) => blocks.slice(start, starts[i]));
}

/** Where links lead: the heading's words, numbered where two headings say the same. */
function anchors(blocks: readonly Block[]): ReadonlyMap<Block, string> {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const names = idsOf(headings.map(({ text }) => ({ name: text })));
  return new Map(headings.map((heading, i) => [heading, names[i] ?? '']));
}

function contents(
  sections: readonly (readonly Block[])[],
  ids: ReadonlyMap<Block, string>,
  { page: say }: Words,
): string {
  const links = sections.flatMap(([heading]) =>
    heading?.kind === 'heading'
      ? [element('li', {}, element('a', { href: `#${ids.get(heading)}` }, prose(heading.text)))]
      : [],
  );
  return element('nav', { 'aria-label': say.contents }, element('ul', {}, links.join('\n')));
}

function sectionMarkup(blocks: readonly Block[], ids: ReadonlyMap<Block, string>, words: Words): string {
  const [heading] = blocks;
  const isSheet = heading?.kind === 'heading' && heading.newSheet;
  return element(
    'section',
    { 'aria-labelledby': heading && ids.get(heading), class: isSheet ? 'new-sheet' : undefined },
    `\n${cutAt(3, blocks)
      .map((run) => runMarkup(run, ids, words))
      .join('\n')}\n`,
  );
}

/** A heading of the third level with its definitions is a card, which no page cuts in two; a narrow table stands beside them. */
function runMarkup(run: readonly Block[], ids: ReadonlyMap<Block, string>, words: Words): string {
  const markup = run.map((block) => markupOf(block, ids, words)).join('\n');
  const isCard = run[0]?.kind === 'heading' && run[0].level === 3 && run[1]?.kind === 'definitions';
  return isCard ? element('div', { class: 'card' }, `\n${markup}\n`) : markup;
}

function markupOf(block: Block, ids: ReadonlyMap<Block, string>, words: Words): string {
  return block.kind === 'heading'
    ? element(`h${block.level}`, { id: ids.get(block), ...direction(block.text) }, prose(block.text))
    : blockMarkup(block, words);
}
