import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/agenda/plan.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { openPress } from '../../src/cli/process/print-pdf.ts';
import { typstsOn } from '../../src/cli/process/programs.ts';
import { ar } from '../../src/language/catalogues/ar.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { pdf } from '../../src/renderers/pdf.ts';
import type { RenderContext, RenderedFile } from '../../src/renderers/renderer.ts';
import { quoted, run } from '../../src/renderers/typst/text.ts';
import { fixture, fixtureSaying } from './fixture.ts';
import { hostile } from './hostile.ts';

const context = { width: 80, palette: plainPalette, unicode: true, languages: [en] } as const;

/** What typst is given of a plan. */
async function files(plan: Plan, changed: Partial<RenderContext> = {}): Promise<readonly RenderedFile[]> {
  let given: readonly RenderedFile[] = [];
  await pdf.render(plan, {
    ...context,
    ...changed,
    async print({ typst }) {
      given = (await typst?.()) ?? [];
      return Buffer.from('%PDF');
    },
  });
  return given;
}

async function source(plan: Plan, changed: Partial<RenderContext> = {}): Promise<string> {
  return String((await files(plan, changed))[0]?.content);
}

/** The strings of a program as typst reads them, and what stands around them. */
function read(code: string): { strings: string[]; around: string } {
  const strings: string[] = [];
  const around = code.replace(/"((?:[^"\\]|\\.)*)"/gs, (_, text: string) => {
    strings.push(text.replace(/\\(.)/gs, '$1'));
    return '""';
  });
  return { strings, around };
}

describe('a document of typst', () => {
  it('says what the plan says, on the paper asked for, with its pictures beside it', async () => {
    const [main, ...pictures] = await files(fixture, { paper: 'Letter' });
    const { strings, around } = read(String(main?.content));
    expect(main?.name).toBe('plan.typ');
    expect(around).toContain('#set page(paper: ""');
    expect(strings).toContain('us-letter');
    expect(strings).toContain('Courtesy call on the Deputy Secretary General');
    expect(strings.find((text) => text.startsWith('Version '))).toMatch(
      /^Version \w{8}, as of Monday 12\u00A0May 2014$/,
    );
    const names = pictures.map(({ name }) => name);
    expect(names).toContain('day-2014-06-23.svg');
    expect(strings.filter((text) => text.endsWith('.svg'))).toEqual(names);
  });

  it('keeps a meeting with its seats on one page', async () => {
    const { around } = read(await source(fixture));
    expect(around).toMatch(
      /#block\(above: 1.6em, whole\(\{\n\{ heading\(level: 3, [^#]*\nfacts\([^#]*\nsheet\([^#]*\}\)\)\n/,
    );
  });

  it('is read from the right where its language is', async () => {
    const { around } = read(await source(fixture, { languages: [ar] }));
    expect(around).toContain('#set text(lang: "", dir: rtl)');
  });

  it('has no edition where it is a letter, which has another end', async () => {
    const outline = {
      lang: 'en',
      direction: 'ltr',
      title: 'A',
      blocks: [{ kind: 'paragraph', text: 'B' }],
    } as const;
    const text = await source(fixture, { outline });
    expect(text).not.toContain('Version ');
    expect(text).toMatch(/#par\("B"\)\n$/);
  });

  it('takes somebody else’s text for text', async () => {
    // A long cell is not kept whole, and pictures are as high as their texts.
    const shapeOf = (code: string) =>
      read(code)
        .around.replace(/\b(whole|part)\(/g, 'cell(')
        .replace(/\b[\d.]+pt/g, 'pt');
    const tame = shapeOf(await source(fixtureSaying('Atame')));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(shapeOf(await source(fixtureSaying(text)))).toBe(tame);
      }),
      { numRuns: 30, seed: 2014, examples: [['"); #read("/etc/passwd")'], ['\\'], ['A \\" B']] },
    );
  });

  it('breaks what would run over the margin, and nothing else', () => {
    expect(quoted('x'.repeat(90))).toBe(`"${'x'.repeat(40)}\u200B${'x'.repeat(40)}\u200B${'x'.repeat(10)}"`);
    expect(quoted('said "no"\\yes')).toBe('"said \\"no\\"\\\\yes"');
  });

  it('keeps what is read the other way by itself', () => {
    expect(run('MAMPU (09:00)', ar)).toBe('"\u2068MAMPU (09:00)\u2069"');
    expect(run('MAMPU (09:00)', en)).toBe('"MAMPU (09:00)"');
  });
});

const here = { platform: process.platform, env: process.env };
const [typst] = typstsOn(here);

describe.skipIf(typst === undefined)('a real typst (skipped where none is installed)', () => {
  const onlyTypst = { platform: 'linux', env: { PATH: String(typst).replace(/[/\\][^/\\]+$/, '') } };
  const print: RenderContext['print'] = (document) => openPress(undefined, onlyTypst).print(document);

  it('prints the same bytes twice', { timeout: 60_000 }, async () => {
    const [one, two] = [
      await pdf.render(fixture, { ...context, print }),
      await pdf.render(fixture, { ...context, print }),
    ];
    expect(one).toEqual(two);
  });

  it('prints what others wrote', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const [file] = await pdf.render(fixtureSaying(text), { ...context, print });
        expect(Buffer.from(file?.content ?? '').toString('latin1')).toMatch(/^%PDF-/);
      }),
      { numRuns: 12, seed: 2014 },
    );
  });
});
