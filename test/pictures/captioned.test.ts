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
    const [, x, y, drawn] = /.*<text[^>]* x="([^"]*)" y="([^"]*)"[^>]*>([^<]*)<\/text>/s.exec(svg) ?? [];
    expect({ name, x, drawn }).toEqual({ name, x: '0', drawn: caption });
    const top = Number(/viewBox="0 (\S+) /.exec(svg)?.[1]);
    expect(Number(y)).toBeLessThan(0);
    expect(Number(y) - top).toBeGreaterThan(10);
  }
});
