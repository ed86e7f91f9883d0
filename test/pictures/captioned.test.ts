import { expect, it } from 'vitest';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { svg as pictures } from '../../src/renderers/svg.ts';
import { fixture } from '../renderers/fixture.ts';

it('a picture alone says above itself what it shows', async () => {
  const files = await pictures.render(fixture, {
    width: 80,
    palette: plainPalette,
    unicode: true,
    languages: [en],
  });
  expect(files.map(({ name }) => name)).toContain('day-2014-06-23');
  for (const { name, content } of files) {
    const svg = String(content).replaceAll('\u00A0', ' ');
    const caption = /<title[^>]*>([^<]*)<\/title>/.exec(svg)?.[1] ?? '';
    const top = Number(/viewBox="0 (\S+) /.exec(svg)?.[1]);
    const above = [...svg.matchAll(/<text[^>]* x="0" y="(-[^"]*)"[^>]*>([^<]*)<\/text>/g)];
    expect([name, above.map(([, , line]) => line).join(' ')]).toEqual([name, caption]);
    expect(Math.min(...above.map(([, y]) => Number(y))) - top).toBeGreaterThan(10);
  }
});
