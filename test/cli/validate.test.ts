import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from './fake-terminal.ts';

const FIT = 'examples/uzbekistan-malaysia-replanned/tour.yaml';
const AS_RUN = 'examples/uzbekistan-malaysia-2014/tour.yaml';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'studytour-'));
  mkdirSync(join(folder, 'tours'));
  mkdirSync(join(folder, 'without'));
  writeFileSync(join(folder, 'tours', 'b.yaml'), 'studytour: 1\ntitel: A\n');
  writeFileSync(join(folder, 'tours', 'a.yaml'), 'studytour: 1\nhosts: [{ id: x }\n');
  symlinkSync('self.yaml', join(folder, 'self.yaml'));
  writeFileSync(join(folder, 'empty.yaml'), '');
  writeFileSync(join(folder, 'latin.yaml'), Buffer.from([0x74, 0x3a, 0x20, 0xe9, 0x0a]));
});

describe('studytour', () => {
  it('shows its help to whoever says nothing, and the next command to whoever misspells one', async () => {
    expect(await run([])).toMatchObject({ code: 0, stdout: expect.stringContaining('Examples:') });
    expect(await run(['valdate'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean validate?'),
    });
  });
});

describe('studytour validate', () => {
  it('says what a spreadsheet is for', async () => {
    const list = join(folder, 'list.csv');
    writeFileSync(list, 'Name;Position\nAziz Umarov;Expert\n');
    for (const command of ['validate', 'plan'])
      expect(await run([command, list])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(`studytour import delegates ${list} --into tour.yaml`),
      });
  });

  it('passes a tour without errors, and fails one with them', async () => {
    expect((await run(['validate', FIT])).code).toBe(0);
    expect((await run(['validate', AS_RUN])).code).toBe(1);
  });

  it('fails on warnings and notes where asked', async () => {
    const notes = await run(['validate', FIT, '--fail-on', 'info', '--format', 'json']);
    const { summary } = JSON.parse(notes.stdout);
    expect(notes.code).toBe(summary.infos > 0 ? 1 : 0);
    expect((await run(['validate', FIT, '--fail-on', 'note'])).code).toBe(notes.code);
    expect(await run(['validate', FIT, '--fail-on', 'notes'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Write error, warning, note.'),
    });
    expect((await run(['validate', FIT, '--fail-on', 'warning'])).code).toBe(0);
  });

  it('says the same in JSON, with the place of every finding', async () => {
    const { stdout, code } = await run(['validate', AS_RUN, '--format', 'json']);
    const { version, diagnostics } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(version).toBe(1);
    for (const diagnostic of diagnostics) {
      expect(diagnostic).toMatchObject({
        file: AS_RUN,
        rule: expect.any(String),
        lesson: expect.any(String),
        severity: expect.stringMatching(/^(error|warning|info)$/),
        message: expect.any(String),
        path: expect.any(Array),
        line: expect.any(Number),
        column: expect.any(Number),
        endLine: expect.any(Number),
        endColumn: expect.any(Number),
        related: expect.any(Array),
      });
    }
  });

  it('reads standard input under its own name', async () => {
    const { code, stdout } = await run(['validate', '-', '--format', 'concise'], { stdin: 'studytour: 1\n' });
    expect(code).toBe(1);
    expect(stdout).toContain('(standard input):1:1: error key-missing The tour has no `title`.');
  });

  it('reads several files and patterns, in one order, each once', async () => {
    const { stdout, code } = await run([
      'validate',
      join(folder, 'tours', 'b.yaml'),
      join(folder, 'tours', '*.yaml'),
      '--format',
      'concise',
    ]);
    expect(code).toBe(1);
    const files = stdout.split('\n').flatMap((line) => /([ab])\.yaml:/.exec(line)?.[1] ?? []);
    expect([...new Set(files)]).toEqual(['a', 'b']);
    expect(stdout.match(/`titel`/g)).toHaveLength(1);
  });

  it.each([
    ['tours/*.yaml', 'tours/'],
    ['./tours/*.yaml', 'tours/'],
    ['*/*.yaml', 'tours/'],
    ['t@(ours|rips)/*.yaml', 'tours/'],
    ['tours/../tours/{a,b}.yaml', 'tours/'],
    ['without/../*/?.yaml', 'tours/'],
  ])('names what %s fits from where it was called: %s…', async (pattern, start) => {
    const from = process.cwd();
    process.chdir(folder);
    try {
      const { stdout } = await run(['validate', pattern, '--format', 'concise']);
      const names = stdout.split('\n').flatMap((line) => /^(.*?)[ab]\.yaml:/.exec(line)?.[1] ?? []);
      expect([...new Set(names)]).toEqual([start]);
    } finally {
      process.chdir(from);
    }
  });

  it('takes a folder for the tours below it, and says what it leaves out', async () => {
    const project = join(folder, 'project');
    for (const name of ['tours/2027', 'node_modules/studytour/examples', '.drafts', 'a[1]'])
      mkdirSync(join(project, name), { recursive: true });
    const tour = readFileSync(join(folder, 'tours', 'a.yaml'));
    for (const name of [
      'tours/2027/a.yml',
      'tours/b.yaml',
      'node_modules/studytour/examples/c.yaml',
      '.drafts/d.yaml',
      'a[1]/e.yaml',
    ])
      writeFileSync(join(project, name), tour);
    writeFileSync(join(project, 'compose.yaml'), 'services: {}\n');
    const checked = async (...args: string[]) => {
      const { stdout, stderr } = await run(['validate', ...args, '--format', 'json']);
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string }[] };
      return [[...new Set(diagnostics.map(({ file }) => relative(project, file)))], stderr];
    };
    const note = `studytour: 1 YAML file in ${project} without a line \`studytour: 1\` is left out\n`;
    expect(await checked(project)).toEqual([['a[1]/e.yaml', 'tours/2027/a.yml', 'tours/b.yaml'], note]);
    expect(await checked(project, '--ignore', join(project, 'tours', '**'))).toEqual([['a[1]/e.yaml'], note]);
    expect(await checked(project, '--ignore', join(project, '**', 'b.yaml'))).toEqual([
      ['a[1]/e.yaml', 'tours/2027/a.yml'],
      note,
    ]);
    expect(await checked(join(project, 'tours'), '--ignore', join(project, '**', 'b.yaml'))).toEqual([
      ['tours/2027/a.yml'],
      '',
    ]);
    expect(await checked(join(project, 'a[1]'))).toEqual([['a[1]/e.yaml'], '']);
    expect(await checked(join(project, 'a[1]', 'e.yaml'))).toEqual([['a[1]/e.yaml'], '']);
    expect((await run(['validate', join(project, '**', 'c.yaml')])).stderr).toContain('No file matches');
    expect(await checked(join(project, 'node_modules', '**', '*.yaml'))).toEqual([
      ['node_modules/studytour/examples/c.yaml'],
      '',
    ]);
    expect(
      await run(['validate', join(project, 't*', '*.yaml'), '--ignore', join(project, 't*', '*')]),
    ).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('is ignored, by --ignore or by `ignore` of the project file: 1 file.'),
    });
    const all = await run(['validate', join(project, 'a[1]'), '--ignore', join(project, '**', '*')]);
    expect(all.stderr).toMatch(/^studytour: All in \S+ is ignored, by --ignore .*: 1 tour\./);
  });

  it('names the file beside one that is not there which was most likely meant', async () => {
    writeFileSync(join(folder, 'malaysia.yaml'), 'studytour: 1\n');
    for (const name of ['malaysia.yml', 'malaysia', 'malasia.yaml'])
      expect((await run(['validate', join(folder, name)])).stderr).toBe(
        `studytour: ${join(folder, name)} cannot be read: there is no such file. Did you mean ${join(folder, 'malaysia.yaml')}?\n`,
      );
    expect((await run(['validate', join(folder, 'spain.yaml')])).stderr).not.toContain('mean');
  });

  it.each([
    ['a file that is not there', () => [join(folder, 'none.yaml')], 'there is no such file'],
    ['a link to itself', () => [join(folder, 'self.yaml')], 'it is a link that leads back to itself'],
    ['a folder without a tour', () => [join(folder, 'without')], 'without has no tour in it'],
    ['a pattern without a match', () => [join(folder, '*.yml')], 'No file matches'],
    ['another encoding', () => [join(folder, 'latin.yaml')], 'UTF-8'],
    ['an unknown format', () => [FIT, '--format', 'jsn'], 'Did you mean json?'],
    ['an unknown option', () => [FIT, '--fail-om', 'error'], 'Did you mean --fail-on?'],
    ['a wrong date', () => [FIT, '--today', 'tomorrow'], 'Write a date like 2014-05-15.'],
  ])('answers %s with one line and exit 2', async (_, args, expected) => {
    const { code, stderr, stdout } = await run(['validate', ...args()]);
    expect(code).toBe(2);
    expect(stderr + stdout).toContain(expected);
    expect(stderr + stdout).not.toMatch(/^\s+at /m);
  });

  it('reports on what it can read even where one file is missing', async () => {
    const { code, stdout, stderr } = await run([
      'validate',
      join(folder, 'none.yaml'),
      join(folder, 'empty.yaml'),
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('file-empty');
    expect(stderr).toContain('none.yaml');
  });

  it('colours only for a terminal, and never where colour is refused', async () => {
    const esc = String.fromCharCode(27);
    expect((await run(['validate', AS_RUN])).stdout).not.toContain(esc);
    expect((await run(['validate', AS_RUN], { isTerminal: true })).stdout).toContain(esc);
    expect(
      (await run(['validate', AS_RUN], { isTerminal: true, env: { NO_COLOR: '1' } })).stdout,
    ).not.toContain(esc);
    expect((await run(['--no-color', 'validate', AS_RUN], { isTerminal: true })).stdout).not.toContain(
      escape,
    );
    expect((await run(['validate', AS_RUN], { env: { FORCE_COLOR: '1' } })).stdout).toContain(esc);
  });
});
