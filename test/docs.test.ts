import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../src/config/read-config.ts';
import { parseSource } from '../src/source/parse-source.ts';
import { decodeTour } from '../src/tour/decode.ts';
import { run } from './cli/fake-terminal.ts';

interface Block {
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

const pages = [
  'README.md',
  ...(readdirSync('docs', { recursive: true }) as string[])
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
const blocks = pages.flatMap((page) => blocksOf(page, readFileSync(page, 'utf8')));

function blocksOf(page: string, text: string): Block[] {
  return [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${page}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1] ?? '',
    text: match[2] ?? '',
  }));
}

describe('what is shown is held to', () => {
  it.each(pages)('%s has no block that is indented, and so read by nobody', (page) => {
    expect(readFileSync(page, 'utf8').match(/^ +```.*$/gm)).toBe(null);
  });

  it('the case of a rule is one', () => {
    const shown = blocks.find(({ text }) => text.startsWith('# case: '))?.text;
    expect(readFileSync('test/rules/session-on-closed-date.yaml', 'utf8')).toContain(shown);
  });
});

/** A command line as a shell takes it apart: words, and texts in double quotes. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** What a page's own tour starts with where a block shows only a part of one. */
const HEAD =
  'studytour: 1\ntitle: A visit\ncountries: { receiving: UZ, providing: MY }\ndates: { from: 2014-06-24, to: 2014-06-27 }\ntimeZone: Asia/Kuala_Lumpur\n';

const ofConfig = blocks.filter(
  ({ place, language }) => language === 'yaml' && /^docs\/config\.md/.test(place),
);

describe('every YAML block of the page on project files is one', () => {
  it.each(ofConfig)('$place', ({ text }) => {
    expect(readConfig('block', text).diagnostics.map(({ message }) => message)).toEqual([]);
  });
});

/** Its commands write files and ask git: they run in a folder of their own. */
const TOOLS = 'docs/ci.md';

/** The page whose commands follow each other, in a folder of their own. */
const GUIDE = 'docs/getting-started.md';

describe('every YAML block is a tour, or a part of one', () => {
  const tours = blocks.filter((block) => block.language === 'yaml' && !ofConfig.includes(block));
  it.each(tours)('$place', ({ text }) => {
    const whole = /^studytour:/m.test(text) ? text : HEAD + text;
    const { source, diagnostics } = parseSource('block', whole);
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    const faults = decodeTour(source?.value).findings.filter(({ rule }) => rule !== 'reference-unknown');
    expect(faults.map(({ finding }) => finding.message)).toEqual([]);
  });
});

describe('every transcript is what the program prints', () => {
  it.each(blocks.filter(({ language }) => language === 'console'))('$place', async ({ text }) => {
    const [first = '', ...rest] = text.split('\n');
    const [, ...args] = wordsOf(first.replace(/^\$ /, ''));
    const { stdout, stderr } = await run(args, { isTerminal: false });
    const printed = (stdout + stderr).split('\n').map((line) => line.trimEnd());
    const shown = rest.map((line) => line.trimEnd());
    const cut = shown.indexOf('…');
    if (cut >= 0) expect(printed.slice(0, cut)).toEqual(shown.slice(0, cut));
    else expect(printed).toEqual(shown);
  });
});

describe('every command runs', () => {
  const commands = blocks
    .filter(
      ({ language, place }) => language === 'sh' && !place.startsWith(TOOLS) && !place.startsWith(GUIDE),
    )
    .flatMap(({ place, text }) => text.split('\n').map((line) => ({ place, line })))
    .filter(({ line }) => /^studytour /.test(line) && !/[|>]|--out|-o /.test(line));
  it.each(commands)('$place $line', async ({ line }) => {
    const { code, stderr } = await run(wordsOf(line.replace(/\s+#.*$/, '')).slice(1));
    expect(stderr).not.toMatch(/^studytour:|^error/m);
    expect([0, 1]).toContain(code);
  });
});

describe('every command for tools runs, in their own files too', () => {
  const tools = blocks.filter(({ place }) => place.startsWith(TOOLS));
  const commands = tools.flatMap(({ place, text }) =>
    [...text.matchAll(/^(?:.*\bnpx )?studytour (validate .*)$/gm)].map(([, line = '']) => ({
      place,
      line,
    })),
  );
  const tour = readFileSync('examples/uzbekistan-malaysia-replanned/tour.yaml');
  const inFolder = (command: string, args: readonly string[], cwd: string, env = {}) =>
    spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });

  function folderOfTours(): string {
    const folder = mkdtempSync(join(tmpdir(), 'studytour-'));
    mkdirSync(join(folder, 'tours', 'drafts'), { recursive: true });
    writeFileSync(join(folder, 'tours', 'malaysia.yaml'), tour);
    writeFileSync(join(folder, 'studytour-baseline.json'), '{ "version": 1, "files": {} }');
    const git = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
    inFolder('git', ['init', '-q', '-b', 'main'], folder);
    inFolder('git', ['add', '.'], folder);
    inFolder('git', [...git, 'commit', '-q', '-m', 'x'], folder);
    return folder;
  }

  it('has commands to run', () => {
    expect(commands.length).toBeGreaterThan(8);
  });

  it.each(commands)('$place $line', ({ line }) => {
    const folder = folderOfTours();
    const args = line.split(' ').map((word) => word.replace(/^"|"$/g, ''));
    const { status, stderr } = inFolder(process.execPath, [resolve('bin/studytour.js'), ...args], folder);
    expect(stderr).not.toMatch(/^studytour: (?!.*allows)|^error/m);
    expect([0, 1]).toContain(status);
    for (const [, file = ''] of line.matchAll(/--format \w+=(\S+)/g))
      expect(existsSync(join(folder, file))).toBe(true);
  });

  it.each([
    ['tours/**/*.yaml', '', 0],
    ['tours/*.yaml\ntours/none.yaml', 'main', 2],
    ['$(touch broken)', '', 2],
  ])('the action checks %j', (files, changed, expected) => {
    const folder = folderOfTours();
    const { runs, inputs } = parse(readFileSync('action.yml', 'utf8'));
    const { run: script, env } = runs.steps.at(-1);
    const given: Record<string, string> = { ...mapValues(inputs), files, changed };
    const filled = Object.fromEntries(
      Object.entries<string>(env).map(([name, value]) => [
        name,
        value
          .replace(/\$\{\{ github\.action_path \}\}/, process.cwd())
          .replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => given[input] ?? 'no such input'),
      ]),
    );
    const { status, stdout, stderr } = inFolder('bash', ['-e', '-o', 'pipefail', '-c', script], folder, {
      ...filled,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      GITHUB_OUTPUT: join(folder, 'output'),
    });
    expect({ status, stderr: status === expected ? '' : stderr }).toEqual({ status: expected, stderr: '' });
    expect(existsSync(join(folder, 'broken'))).toBe(false);
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('sarif=./studytour.sarif\n');
    if (expected === 2) return;
    expect(stdout).toContain('::notice file=tours/malaysia.yaml');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).not.toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'studytour.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('the snippet for GitLab has the keys that it knows', () => {
    const text = tools.find((block) => block.text.startsWith('studytour:\n'))?.text ?? '';
    expect(parse(text)).toEqual({
      studytour: {
        image: expect.stringMatching(/^node:\d+$/),
        script: [
          'npm ci',
          expect.stringContaining('--format gitlab=gl-code-quality.json --format junit=junit.xml'),
        ],
        artifacts: { when: 'always', reports: { codequality: 'gl-code-quality.json', junit: 'junit.xml' } },
      },
    });
  });

  it('the hooks are commands that run', () => {
    for (const { entry, files } of parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))) {
      const folder = folderOfTours();
      expect('tours/malaysia.yaml').toMatch(new RegExp(files));
      const [program, ...args] = entry.split(' ');
      expect(program).toBe('studytour');
      expect(
        inFolder(process.execPath, [resolve('bin/studytour.js'), ...args, 'tours/malaysia.yaml'], folder)
          .status,
      ).toBe(0);
    }
  });

  function mapValues(inputs: Record<string, { default: string }>): Record<string, string> {
    return Object.fromEntries(Object.entries(inputs).map(([name, { default: value }]) => [name, value]));
  }
});

describe('the guide can be followed', () => {
  const home = process.cwd();
  const guide = blocks.filter(({ place }) => place.startsWith(GUIDE));
  const commands = guide
    .filter(({ language }) => language === 'sh')
    .flatMap(({ place, text }) =>
      text
        .trim()
        .split('\n')
        .map((line) => ({ place, line })),
    );
  const folder = mkdtempSync(join(tmpdir(), 'studytour-guide-'));

  beforeAll(() => {
    const list = guide.find(({ language }) => language === 'csv');
    writeFileSync(join(folder, 'list.csv'), list?.text ?? '');
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  it.each(commands)('$place $line', async ({ line }) => {
    const { code, stderr } = await run(wordsOf(line).slice(1), { today: '2027-03-01' });
    expect(stderr).not.toMatch(/^studytour:|^error/m);
    expect([0, 1]).toContain(code);
  });

  it('and ends with the files that it names, and the delegates in them', () => {
    const tour = readFileSync('malaysia.yaml', 'utf8');
    expect(tour).toContain('    - name: Mr. Otabek Karimov\n');
    expect(tour).not.toContain('# delegates:');
    expect(readFileSync(join('out', 'plan.md'), 'utf8')).toContain(
      '8 delegates from Uzbekistan, 3 of them named',
    );
    expect(readdirSync('.')).toContain('delegates.xlsx');
  });
});
