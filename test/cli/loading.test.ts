import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What is heavy, by a text that the built file of no other has in it. */
const HEAVY = {
  docx: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  zip: 'invalid zip data',
  maps: 'Topology',
  liquid: 'RenderError',
  questions: 'ExitPromptError',
  'language server': 'textDocument/didOpen',
  'sheets read': 'sharedStrings',
} as const;
type Heavy = keyof typeof HEAVY;

/** Runs the built program and says which of its files it has loaded. */
const LOADED = `
const { programIn, scripts } = require('./bin/studytour.js');
programIn(require('node:path').resolve('dist')).run().then(() => {
  process.stderr.write('\\nloaded: ' + JSON.stringify([...scripts.keys()]));
});`;

function heavyIn(files: readonly string[]): Heavy[] {
  const texts = files.filter((file) => file.endsWith('.cjs')).map((file) => readFileSync(file, 'utf8'));
  return (Object.keys(HEAVY) as Heavy[]).filter((name) => texts.some((text) => text.includes(HEAVY[name])));
}

function heavyOf(...args: readonly string[]): Heavy[] {
  const folder = mkdtempSync(join(tmpdir(), 'studytour-loading-'));
  const { stderr } = spawnSync(
    process.execPath,
    ['-e', LOADED, 'studytour', ...args, '--today', '2014-05-15', '--out', folder],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  const names = JSON.parse(stderr.split('\nloaded: ')[1] ?? '[]') as string[];
  return heavyIn(names.map((name) => join('dist', name)));
}

const tour = 'examples/uzbekistan-malaysia-replanned/tour.yaml';

describe('a run of the built program', () => {
  it('knows what is heavy', () => {
    const files = readdirSync('dist').map((name) => join('dist', name));
    expect(heavyIn(files)).toEqual(Object.keys(HEAVY));
  });

  it.each<[formats: string, heavy: Heavy[]]>([
    ['terminal json csv ics', []],
    ['xlsx', ['zip']],
    ['markdown html svg', ['maps']],
    ['docx', ['docx', 'zip', 'maps']],
  ])('loads for %s nothing heavy but %j', (formats, heavy) => {
    expect(heavyOf('plan', tour, '--format', ...formats.split(' '))).toEqual(heavy);
  });

  it('loads templates for letters alone', () => {
    expect(heavyOf('letters', tour, '--kind', 'thanks')).toEqual(['liquid']);
  });
});
