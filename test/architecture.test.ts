import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who imports whom, by folder, and nobody else may. A folder may always import from itself; the files are the engine's doors. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  base: ['data'],
  data: [],
  diagnostics: ['base'],
  source: ['base', 'diagnostics'],
  policy: ['base'],
  tour: ['base', 'data', 'diagnostics', 'policy'],
  config: ['base', 'diagnostics', 'facts', 'policy', 'rules', 'source', 'tour'],
  facts: ['base', 'data', 'policy', 'tour'],
  rules: ['base', 'diagnostics', 'facts', 'policy', 'tour'],
  schedule: ['base', 'facts', 'policy', 'tour', 'agenda'],
  agenda: ['base', 'checklist', 'diagnostics', 'facts', 'tour'],
  checklist: ['base', 'facts', 'policy', 'tour'],
  language: ['base', 'checklist', 'data', 'diagnostics', 'facts', 'tour'],
  outline: ['base', 'agenda', 'checklist', 'diagnostics', 'facts', 'language', 'tour'],
  views: ['base', 'agenda', 'diagnostics', 'facts', 'outline', 'policy', 'tour'],
  letters: ['agenda', 'language', 'outline', 'templates', 'views'],
  templates: ['base', 'agenda', 'facts', 'language', 'outline', 'tour'],
  scaffold: ['base', 'facts', 'policy', 'source', 'tour'],
  pictures: ['base', 'agenda', 'checklist', 'data', 'facts', 'language', 'outline', 'policy'],
  renderers: ['base', 'agenda', 'checklist', 'facts', 'language', 'outline', 'pictures', 'templates', 'tour'],
  reporters: ['base', 'diagnostics'],
  'validate.ts': ['base', 'config', 'diagnostics', 'facts', 'policy', 'rules', 'schedule', 'source', 'tour'],
  editor: ['base', 'diagnostics', 'manual', 'policy', 'source', 'tour', 'validate.ts'],
  'fix.ts': ['diagnostics', 'validate.ts'],
  lists: ['base', 'facts', 'policy', 'source', 'tour'],
  manual: ['base', 'config', 'diagnostics', 'policy', 'reporters', 'rules', 'source', 'tour', 'validate.ts'],
  'prepare.ts': ['agenda', 'checklist', 'diagnostics', 'validate.ts'],
  'plan.ts': ['agenda', 'checklist', 'diagnostics', 'facts', 'schedule', 'validate.ts'],
  cli: [
    'base',
    'agenda',
    'config',
    'diagnostics',
    'facts',
    'language',
    'lists',
    'manual',
    'outline',
    'policy',
    'renderers',
    'reporters',
    'scaffold',
    'source',
    'editor',
    'fix.ts',
    'plan.ts',
    'prepare.ts',
    'validate.ts',
    'tour',
    'letters',
    'templates',
    'views',
  ],
};

/** Packages that only one room may know. */
const ROOMS: Readonly<Record<string, RegExp>> = {
  liquidjs: /^templates\//,
  yaml: /^source\//,
  'zod/mini': /^(tour|config|renderers\/json)\//,
  chalk: /^cli\//,
  commander: /^cli\//,
  inquirer: /^cli\//,
  tinyglobby: /^cli\//,
  diff: /^cli\//,
  'vscode-languageserver': /^cli\//,
  'vscode-languageserver-textdocument': /^cli\//,
  'csv-parse': /^lists\//,
  'csv-stringify': /^lists\//,
  docxtemplater: /^renderers\/word-template\//,
  pizzip: /^renderers\/word-template\//,
  docx: /^renderers\/docx\//,
  fflate: /^renderers\/(office|docx)\//,
  'read-excel-file': /^lists\//,
  'write-excel-file': /^lists\//,
  'date-fns': /^base\/calendar\.ts$/,
  'd3-geo': /^pictures\/map\//,
  'topojson-client': /^pictures\/map\//,
};

/** Files that may make a `Date`, or have one written: all others know no time zone, as they see neither. */
const KNOW_DATES: readonly string[] = [
  'base/calendar.ts',
  'base/zone.ts',
  'cli/terminal/terminal.ts',
  'facts/time/prayer-times.ts',
  'facts/time/ramadan.ts',
  'lists/spoken-weekdays.ts',
  'renderers/office/container.ts',
  'tour/codes.ts',
  'tour/spoken-months.ts',
];

const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));
const modules = files.map((file) => {
  const text = readFileSync(join('src', file), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');
  return { file, text, imports };
});

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** Other rooms that a file imports from. */
function roomsKnownTo({ file, imports }: (typeof modules)[number]): string[] {
  return imports
    .filter((name) => name.startsWith('.') && !name.endsWith('/package.json'))
    .map((name) => roomOf(relative('src', join('src', dirname(file), name))))
    .filter((other) => other !== roomOf(file));
}

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('has every room on its page', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    const named = new Set([...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, room]) => room));
    const rooms = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(modules)('$file imports only from rooms it may know', (one) => {
    const allowed = ALLOWED[roomOf(one.file)] ?? [];
    expect(roomsKnownTo(one).filter((other) => !allowed.includes(other))).toEqual([]);
  });

  it.each(Object.entries(ALLOWED))('%s has no door that nobody uses', (room, allowed) => {
    const known = modules.filter(({ file }) => roomOf(file) === room).flatMap(roomsKnownTo);
    expect(allowed.filter((other) => !known.includes(other))).toEqual([]);
  });

  it.each(modules)('$file keeps packages in their rooms', ({ file, imports }) => {
    const strangers = imports.filter((name) =>
      Object.entries(ROOMS).some(
        ([pack, room]) => (name === pack || name.startsWith(`${pack}/`)) && !room.test(file),
      ),
    );
    expect(strangers).toEqual([]);
  });

  it.each(modules.filter(({ file }) => !file.startsWith('cli/')))(
    '$file sees no world outside',
    ({ text, imports }) => {
      expect(imports.filter((name) => name.startsWith('node:'))).toEqual([]);
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code).not.toMatch(/\bprocess\.|\bconsole\.|\bDate\.now\(|new Date\(\)|Math\.random\(/);
    },
  );

  it.each(modules)('$file has no class but errors and no default export', ({ text }) => {
    expect(
      [...text.matchAll(/^\s*(?:export )?(?:abstract )?class (.*)$/gm)].filter(
        ([, rest]) => !/extends \w*Error\b/.test(rest ?? ''),
      ),
    ).toEqual([]);
    expect(text).not.toMatch(/^export default/m);
  });

  it('knows dates of the machine, which have a time zone, in few files', () => {
    const found = modules.filter(({ text }) => /\bnew Date\(|\bIntl\.DateTimeFormat\(/.test(text));
    expect(found.map(({ file }) => file).sort()).toEqual(KNOW_DATES);
  });

  it('rules do not see each other', () => {
    const between = modules
      .filter(({ file }) => file.startsWith('rules/') && !file.endsWith('/registry.ts'))
      .flatMap(({ file, imports }) =>
        imports
          .filter((name) => name.startsWith('./') && name !== './rule.ts')
          .map((name) => `${file} imports ${name}`),
      );
    expect(between).toEqual([]);
  });

  it('follows the thresholds in force, never the default ones', () => {
    const deaf = modules.filter(
      ({ file, text }) => roomOf(file) !== 'policy' && /\bdefaultPolicy\b/.test(text),
    );
    expect(deaf.map(({ file }) => file)).toEqual([]);
  });

  // Files of tests share a process: what others have loaded already would not be replaced.
  it('tests replace a module with vi.doMock and vi.resetModules, never with vi.mock', () => {
    const tests = (readdirSync('test', { recursive: true }) as string[]).filter((file) =>
      file.endsWith('.test.ts'),
    );
    expect(tests.filter((file) => /^\s*vi\.mock\(/m.test(readFileSync(join('test', file), 'utf8')))).toEqual(
      [],
    );
  });

  it('has no folder for things without a home', () => {
    expect(
      files.filter((file) =>
        /(^|\/)(utils?|helpers?|common|lib|core|services?|managers?)(\/|\.ts$)/.test(file),
      ),
    ).toEqual([]);
  });
});
