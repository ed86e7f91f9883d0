import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import type { Plan } from '../../src/agenda/plan.ts';
import { plainPalette } from '../../src/base/palette.ts';
import { en } from '../../src/language/catalogues/en.ts';
import { PARTS } from '../../src/outline/outline-plan.ts';
import { planDocument } from '../../src/renderers/json/document.ts';
import { renderers } from '../../src/renderers/registry.ts';
import type { Print, RenderContext } from '../../src/renderers/renderer.ts';
import { fixture, fixtureSaying, impossible } from './fixture.ts';
import { hostile, starts } from './hostile.ts';
import { openPackage, textOf } from './office-package.ts';

/** A printer that copies. */
const print: Print = async ({ html }) => new TextEncoder().encode(html);
const context: RenderContext = {
  width: 80,
  palette: plainPalette,
  unicode: true,
  languages: [en],
  print,
};

async function rendered(id: string, plan: Plan, changed: Partial<RenderContext> = {}): Promise<string> {
  const renderer = renderers.find((one) => one.id === id);
  const files = (await renderer?.render(plan, { ...context, ...changed })) ?? [];
  return files
    .map(({ content }) => (typeof content === 'string' ? content : Buffer.from(content).toString('latin1')))
    .join('');
}

/** Formats whose files are Office documents: ZIP containers of XML. */
const PACKED = ['docx', 'xlsx'];

/** All that can be read in a format's files, also inside containers. */
async function readable(id: string, plan: Plan, changed: Partial<RenderContext> = {}): Promise<string> {
  const renderer = renderers.find((one) => one.id === id);
  const files = (await renderer?.render(plan, { ...context, ...changed })) ?? [];
  return files
    .map(({ content }) =>
      typeof content === 'string' || !PACKED.includes(id)
        ? Buffer.from(content).toString()
        : [...openPackage(content).xml.values()].map(textOf).join('\n'),
    )
    .join('');
}

const runs = { numRuns: 30, seed: 2014 };

describe.each(renderers)('$id', ({ id }) => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('writes the same bytes twice and in every time zone', async () => {
    const here = await rendered(id, fixture);
    for (const zone of ['UTC', 'America/New_York', 'Asia/Tashkent', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      expect(await rendered(id, fixture)).toBe(here);
    }
  });

  it('keeps passports, diets and money to itself', async () => {
    // The budget is the organiser's own table; hosts are never given it.
    const text = await readable(id, fixture, { parts: PARTS.filter((part) => part !== 'budget') });
    expect(text).toMatch(/Achilov|Putrajaya/);
    for (const secret of ['AA1234567', 'no pork', '38875', '38,875']) expect(text).not.toContain(secret);
  });

  it.skipIf(PACKED.includes(id))('ends with one line break', async () => {
    expect(await rendered(id, fixture)).toMatch(/[^\n]\n$/);
  });

  it('names its files', async () => {
    const renderer = renderers.find((one) => one.id === id);
    const files = (await renderer?.render(fixture, context)) ?? [];
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name } of files) expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});

describe('the formats', () => {
  it('all have a line in docs/documents.md that says what they are for', () => {
    const named = new Set(readFileSync('docs/documents.md', 'utf8').match(/(?<=^\|.*`)[a-z]+(?=`)/gm));
    expect(renderers.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('end differently, so that two written at once are two files', () => {
    const extensions = renderers.map(({ extension }) => extension);
    expect(extensions).toEqual([...new Set(extensions)]);
  });
});

describe('somebody else’s text', () => {
  it('moves no cursor and breaks no line of a screen', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom(40, 60, 80, 110), async (text, width) => {
        const lines = (await rendered('terminal', fixtureSaying(text), { width, parts: PARTS })).split('\n');
        for (const line of lines) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u);
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
      { ...runs, numRuns: 15 },
    );
  });

  it('stays text in Markdown', async () => {
    const shapeOf = (markdown: string) =>
      markdown.split('\n').map((line) => ({
        start: /^ *(#+ |\| |([-+] |> |\d+[.)] )*)/.exec(line)?.[0],
        cells: line.replace(/\\./g, '').split('|').length,
      }));
    const tame = shapeOf(await rendered('markdown', fixtureSaying('Atame')));
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const markdown = await rendered('markdown', fixtureSaying(text));
        expect(shapeOf(markdown)).toEqual(tame);
        const unescaped = markdown
          .replace(/\\[^\n]/g, '')
          .replaceAll('<br>', '')
          .replaceAll('**', '');
        expect(unescaped).not.toMatch(/[<`[\]~*]|&(?!amp;|lt;)(#|\w+;)/);
      }),
      { ...runs, examples: starts.map((text): [string] => [text]) },
    );
  });

  it('is the same in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const document = z.parse(planDocument, JSON.parse(await rendered('json', fixtureSaying(text))));
        expect(document.title).toBe(text);
        expect(document.delegates.map(({ name }) => name)).toEqual(document.delegates.map(() => text));
        expect(document.checklist[0]?.title).toBe(text);
      }),
      runs,
    );
  });
});

describe('parts', () => {
  it.each(['terminal', 'markdown'])(
    '%s gives hosts the programme and nothing of the organiser’s own',
    async (id) => {
      const text = await rendered(id, impossible, { parts: ['programme', 'participants'] });
      expect(text).toContain('Courtesy call on the Deputy Secretary General');
      expect(text).toContain('Leading Specialist');
      for (const own of ['proven', 'Left out', 'Ways out', 'rank', 'Checklist', 'days late'])
        expect(text).not.toContain(own);
    },
  );

  it.each(['terminal', 'markdown'])('%s gives the checklist alone', async (id) => {
    const text = await rendered(id, fixture, { parts: ['checklist'] });
    expect(text).toContain('17 days late');
    for (const own of ['Courtesy call', '▌']) expect(text).not.toContain(own);
  });
});

describe('json', () => {
  it.each([
    ['a plan', fixture],
    ['a plan in which not everything fits', impossible],
  ])('%s has the published shape', async (_, plan) => {
    const text = await rendered('json', plan);
    const isPublished = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('schema/plan.schema.json', 'utf8')),
    );
    expect(isPublished(JSON.parse(text)), JSON.stringify(isPublished.errors)).toBe(true);
    expect(isPublished({ ...JSON.parse(text), version: 2 })).toBe(false);
    const document = z.parse(planDocument, JSON.parse(text));
    expect(document.days.flatMap(({ entries }) => entries).length).toBe(
      plan.agenda.days.flatMap(({ entries }) => entries).length,
    );
  });
});
