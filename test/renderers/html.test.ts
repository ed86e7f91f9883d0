import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { wordsOf } from '../../src/language/languages.ts';
import { pairBlocks } from '../../src/outline/bilingual.ts';
import type { Block } from '../../src/outline/outline.ts';
import type { Part } from '../../src/outline/outline-plan.ts';
import { blockMarkup } from '../../src/renderers/html/block.ts';
import { twoColumns } from '../../src/renderers/html/two-columns.ts';
import { html } from '../../src/renderers/html.ts';
import { fixture, fixtureSaying, impossible } from './fixture.ts';

const VOID = new Set(['meta', 'col', 'br']);

async function pageOf(plan: Plan, parts?: readonly Part[]): Promise<string> {
  const context = { width: 80, palette: plainPalette, unicode: true, languages: [en] as const };
  const [file] = await html.render(plan, parts === undefined ? context : { ...context, parts });
  return String(file?.content);
}

interface Tag {
  readonly name: string;
  readonly attributes: string;
}

/** The tags of a page in their order, checked to be closed in the order in which they were opened; its text between them. */
function read(page: string): { tags: Tag[]; texts: string[] } {
  const tags: Tag[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  const body = page.replace(/^<!doctype html>\n/, '').replace(/<style>[^<]*<\/style>/, '');
  for (const [, text = '', close, name = '', attributes = ''] of body.matchAll(
    /([^<]*)(?:<(\/?)([a-z0-9]+)((?: [a-zA-Z-]+="[^"<]*")*)>)?/g,
  )) {
    if (text.trim() !== '') texts.push(text);
    if (name === '') continue;
    if (close === '/') expect(name).toBe(open.pop());
    else {
      tags.push({ name, attributes });
      if (!VOID.has(name)) open.push(name);
    }
  }
  expect(open).toEqual([]);
  expect(texts.join('')).not.toMatch(/[<>]/);
  return { tags, texts };
}

function decoded(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
}

describe('html', () => {
  it.each([
    ['a plan', fixture],
    ['a plan in which not everything fits', impossible],
  ])('%s is one well-formed page that fetches nothing', async (_, plan) => {
    const page = await pageOf(plan);
    const { tags } = read(page);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    for (const { name, attributes } of tags) {
      expect(['script', 'link', 'img', 'iframe', 'object', 'form']).not.toContain(name);
      expect(attributes).not.toMatch(/ (src|on\w+)="| href="(?!#)/);
    }
    expect(page).not.toMatch(/@import|url\(/);
  });

  it('has landmarks, one title, and headings that skip no level', async () => {
    const { tags } = read(await pageOf(impossible));
    const count = (wanted: string) => tags.filter(({ name }) => name === wanted).length;
    expect([count('header'), count('nav'), count('main'), count('h1')]).toEqual([1, 1, 1, 1]);
    const levels = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has ids that are unique, and links and labels that lead to them', async () => {
    const conflicts = [0, 1, 2].flatMap(() => impossible.conflicts);
    const { tags } = read(await pageOf({ ...impossible, conflicts }));
    const attributes = tags.map((tag) => tag.attributes).join('');
    const all = (pattern: RegExp) => [...attributes.matchAll(pattern)].map(([, id]) => id);
    const ids = all(/ id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^\S+$/);
    const targets = [
      ...all(/ href="#([^"]*)"/g),
      ...all(/ aria-labelledby="([^"]*)"/g).flatMap((list) => list?.split(' ') ?? []),
    ];
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(ids).toContain(target);
  });

  it('keeps what people wrote text', async () => {
    // How many lines a text takes in a drawing depends on its length.
    const names = (tags: readonly Tag[]) =>
      tags.map(({ name }) => name).filter((name) => !['text', 'path', 'circle', 'rect'].includes(name));
    const tame = names(read(await pageOf(fixtureSaying('tame'))).tags);
    const pieces = [
      '</style><b>',
      '<script>',
      '</td>',
      '-->',
      '&lt;',
      '&',
      '"',
      "'",
      '\\',
      '{{x}}',
      '\u202e',
      'أ',
      '\n',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }))),
        async (parts) => {
          const text = `a${parts.join('')}z`;
          const page = await pageOf(fixtureSaying(text));
          const { tags, texts } = read(page);
          expect(names(tags)).toEqual(tame);
          const [title] = texts.map(decoded);
          expect(title?.startsWith('a') && title.endsWith('z')).toBe(true);
          expect(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1]).toContain(
            '@bottom-right { content: "Page " counter(page) " of " counter(pages)',
          );
        },
      ),
      { numRuns: 30, seed: 2014, examples: pieces.map((piece): [string[]] => [[piece]]) },
    );
  });

  it('gives hosts a page without the organiser’s notes', async () => {
    const page = await pageOf(impossible, ['programme', 'participants']);
    expect(page).toContain('Courtesy call on the Deputy Secretary General');
    for (const own of ['proven', 'Left out', 'Findings', 'days late']) expect(page).not.toContain(own);
  });
});

describe('a meeting in detail', () => {
  it('is a card with its seats beside it: names alone, titles stand in the list of participants', async () => {
    const page = await pageOf(fixture, ['programme', 'meetings', 'participants']);
    const [card = ''] = /<div class="card">[\s\S]*?<\/div>/.exec(page) ?? [];
    expect(card).toContain('<table role="table" class="narrow short">');
    expect(card.match(/The Hon\.\u00A0Datuk/g)?.length).toBeGreaterThan(1);
    expect(page).toContain('Deputy Secretary General (Communications)');
    expect(card.split('<table')[1]).not.toContain('Deputy Secretary General');
  });

  it('leaves to the programme who receives where', async () => {
    const days = (page: string) => page.match(/<ol class="day"[\s\S]*?<\/ol>/g)?.join('') ?? '';
    const alone = days(await pageOf(fixture, ['programme']));
    const before = days(await pageOf(fixture, ['programme', 'meetings']));
    for (const said of ['Received by', 'Attending', 'Interpretation']) expect(alone).toContain(said);
    expect(before).toContain('Received by');
    for (const later of ['Attending', 'Interpretation']) expect(before).not.toContain(later);
  });
});

describe('a table', () => {
  it.each([
    [2, '', ''],
    [4, 'wide ', '@media (max-width: 40rem)'],
    [5, 'broad ', '@media screen and (max-width: 56rem)'],
  ])('of %i columns is shown row by row where its words would be broken', async (count, shape, where) => {
    const columns = Array.from({ length: count }, (_, i) => ({ title: `Column ${i}`, share: 1 }));
    const markup = blockMarkup({ kind: 'table', columns, rows: [] }, en);
    expect(markup).toMatch(new RegExp(`class="${shape}(short|long)"`));
    if (shape === '') return;
    const after = (await pageOf(fixture)).split(where)[1] ?? '';
    expect(after.split('@media')[0]).toContain(`.${shape.trim()} tr { display: block;`);
  });
});

describe('the table of seats', () => {
  it('keeps the title of its smallest column whole on every screen', async () => {
    const [everywhere] =
      /<style>([^<]*)<\/style>/.exec(await pageOf(fixture))?.[1]?.split('@media (min-width: 52rem)') ?? [];
    const sheet = everywhere?.replace(/@media[^{]*\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '');
    expect(sheet).toContain('.narrow th:first-child { overflow-wrap: normal; }');
  });
});

describe('a figure', () => {
  it('is the drawing with its caption, reached by the keyboard', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>A day</title></svg>';
    const picture = { id: 'day-1', width: 640, height: 80, svg, alternative: 'One meeting.' };
    const markup = blockMarkup({ kind: 'figure', picture, caption: 'Monday <1>' }, en);
    expect(markup).toContain(`tabindex="0">${svg}</div><figcaption>Monday &lt;1&gt;</figcaption></figure>`);
    expect(markup).toContain('aria-label="Monday &lt;1&gt;"');
  });
});

describe('names in a list that runs the other way', () => {
  it('are each in an order of their own, and balanced whatever their letters', async () => {
    const ar = await wordsOf('ar');
    if (ar === undefined) throw new Error('no Arabic');
    const context = { width: 80, palette: plainPalette, unicode: true, languages: [ar] } as const;
    const pages = await Promise.all(
      [fixture, fixtureSaying('a\u2068\u2069\u2066 b'), fixtureSaying('أ')].map(async (plan) => {
        const [file] = await html.render(plan, context);
        read(String(file?.content));
        return String(file?.content).replace(/<svg [\s\S]*?<\/svg>/g, '');
      }),
    );
    expect(pages[0]).toContain('<bdi>Mr.\u00A0Begzod Achilov</bdi>');
    const [pair] = await html.render(fixture, { ...context, languages: [en, ar] });
    read(String(pair?.content));
    expect(pair?.content).toContain('Programme\u00A0/ <bdi>');
    for (const page of pages) expect(page).not.toMatch(/[\u2066\u2068]/);
  });
});

describe('two languages', () => {
  const inBoth = async (plan: Plan, second: string) => {
    const other = await wordsOf(second);
    if (other === undefined) throw new Error(second);
    const [file] = await html.render(plan, {
      width: 80,
      palette: plainPalette,
      unicode: true,
      languages: [en, other],
    });
    return String(file?.content);
  };

  it.each(['ru', 'ar'])('stand side by side, and %s says what it is', async (code) => {
    const page = await inBoth(fixture, code);
    read(page);
    const run = code === 'ar' ? 'rtl' : 'ltr';
    expect(page).toMatch(
      new RegExp(
        `<dt>Dates<div class="twin" lang="${code}"><span dir="${run}">[^<]+</span></div></dt><dd dir="auto">`,
      ),
    );
    expect(page).toMatch(new RegExp(`<dd class="second" lang="${code}" dir="${run}"><p dir="auto">`));
    expect(page).toMatch(
      new RegExp(`<ol class="day two"[^]*?<div class="second" lang="${code}" dir="${run}">`),
    );
    expect(page).toMatch(
      new RegExp(`<p class="note [^]*?<div class="second" lang="${code}"[^>]*><p class="note `),
    );
  });

  it('say of what is in neither of them which it is in', async () => {
    const [ar, ru] = [await wordsOf('ar'), await wordsOf('ru')];
    if (ar === undefined || ru === undefined) throw new Error('no Arabic or Russian');
    const inWords = (due: string): Block => ({
      kind: 'definitions',
      rows: [{ term: 'Invite hosts', lines: ['Letters wait.', due], lang: 'en' }],
    });
    const [pair] = pairBlocks([inWords('الموعد')], [inWords('Срок')]);
    if (pair === undefined || pair.kind === 'heading') throw new Error('no pair');
    const markup = twoColumns(pair, [ar, ru]);
    expect(markup).toContain('<dt lang="en" dir="auto">Invite hosts</dt><dd lang="en">');
    expect(markup).toContain('<dd class="second" lang="en" dir="ltr">');
  });

  it('say once what reads the same in both', async () => {
    const page = await inBoth(fixture, 'ru');
    expect(page).toContain('<dd class="both" dir="auto">World Bank, South-South Facility</dd>');
    expect(page).not.toMatch(/>([^<>]+)<div class="twin" lang="ru"><span dir="ltr">\1</);
  });

  it('keep what people wrote text', async () => {
    const hostile = '</dd><script>"\'&';
    const page = await inBoth(fixtureSaying(hostile), 'ar');
    expect(page).not.toContain('<script');
    read(page);
  });
});

describe('a picture in a page that runs from right to left', () => {
  it('keeps its texts where they were drawn', async () => {
    const ar = await wordsOf('ar');
    if (ar === undefined) throw new Error('no Arabic');
    const [file] = await html.render(fixture, {
      width: 80,
      palette: plainPalette,
      unicode: true,
      languages: [ar],
    });
    const drawings = [...String(file?.content).matchAll(/<svg [^>]*>/g)].map(([tag]) => tag);
    expect(drawings.length).toBeGreaterThan(2);
    for (const tag of drawings) expect(tag).toContain(' direction="ltr"');
  });
});

describe('an English item in an Arabic page', () => {
  it.each([
    ['One more day', '<span lang="en" dir="auto"><span class="lead">One more day:</span> adds a day</span>'],
    ['يوم آخر', '<span class="lead">يوم آخر:</span> <span lang="en" dir="auto">adds a day</span>'],
  ])('runs as one with a lead of the same language: %s', (lead, expected) => {
    const item = { tone: 'good', lead, text: 'adds a day', lang: 'en' } as const;
    const markup = blockMarkup({ kind: 'list', items: [item] }, { ...en, code: 'ar', direction: 'rtl' });
    expect(markup).toContain(`<li class="good">${expected}</li>`);
  });
});
