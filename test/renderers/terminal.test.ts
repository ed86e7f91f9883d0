import { expect, it } from 'vitest';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { terminal } from '../../src/renderers/terminal.ts';
import { fixture } from './fixture.ts';

it('a narrow screen breaks no word of what stands before the texts', async () => {
  const [file] = await terminal.render(fixture, {
    width: 40,
    palette: plainPalette,
    unicode: true,
    languages: [en],
  });
  expect(String(file?.content)).toMatch(/^Interpretation +\S/m);
});
