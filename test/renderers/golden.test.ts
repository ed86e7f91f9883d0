import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import type { Part } from '../../src/outline/outline-plan.ts';
import { renderers } from '../../src/renderers/registry.ts';
import type { RenderContext } from '../../src/renderers/renderer.ts';
import { fixture, impossible } from './fixture.ts';

const context: RenderContext = { width: 80, palette: plainPalette, unicode: true, languages: [en] as const };

async function rendered(id: string, plan: Plan, changed: Partial<RenderContext> = {}): Promise<string> {
  const renderer = renderers.find((one) => one.id === id);
  const files = (await renderer?.render(plan, { ...context, ...changed })) ?? [];
  // Goldens have plain line breaks, whatever a format asks for: git may change them on the way.
  return files.map(({ content }) => String(content).replaceAll('\r\n', '\n')).join('');
}

/** Read a changed file before it is approved with `vitest -u`: people will read it so. */
describe('a plan reads', () => {
  it.each([60, 80, 120])('on a screen of %d columns', async (width) => {
    await expect(await rendered('terminal', fixture, { width })).toMatchFileSnapshot(
      `golden/plan-${width}.txt`,
    );
  });

  it('on a screen that knows only ASCII, where not everything fits', async () => {
    await expect(await rendered('terminal', impossible, { unicode: false })).toMatchFileSnapshot(
      'golden/impossible-ascii.txt',
    );
  });

  it('as Markdown', async () => {
    await expect(await rendered('markdown', fixture)).toMatchFileSnapshot('golden/plan.md');
  });

  it('as Markdown, where not everything fits', async () => {
    const parts: Part[] = ['notes'];
    await expect(await rendered('markdown', impossible, { parts })).toMatchFileSnapshot(
      'golden/impossible.md',
    );
  });

  it('as a page', async () => {
    await expect(await rendered('html', fixture)).toMatchFileSnapshot('golden/plan.html');
  });

  it('as tables', async () => {
    await expect(await rendered('csv', impossible)).toMatchFileSnapshot('golden/impossible.csv');
  });

  it('in a calendar', async () => {
    await expect(await rendered('ics', fixture)).toMatchFileSnapshot('golden/plan.ics');
  });

  it('as JSON', async () => {
    await expect(await rendered('json', fixture)).toMatchFileSnapshot('golden/plan.json');
  });
});

describe('colour', () => {
  // Like chalk's, these take any number of texts: handed to map as they are, they would write the index too.
  const paint =
    (on: number, off: number) =>
    (...texts: unknown[]) =>
      `\u001b[${on}m${texts.join(' ')}\u001b[${off}m`;
  const palette = {
    strong: paint(1, 22),
    muted: paint(2, 22),
    accent: paint(36, 39),
    good: paint(32, 39),
    caution: paint(33, 39),
    problem: paint(31, 39),
  };

  it.each([60, 100])('changes no letter and no place on a screen of %d columns', async (width) => {
    const painted = await rendered('terminal', impossible, { palette, width });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is to be taken out
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(await rendered('terminal', impossible, { width }));
    expect(painted).toContain('\u001b[31m✗\u001b[39m');
  });
});
