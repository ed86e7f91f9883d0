import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LocalDate } from '../../src/base/calendar.ts';
import { openCache } from '../../src/cli/check-cache.ts';
import { checkFiles } from '../../src/cli/check-files.ts';
import { projects } from '../../src/cli/files/project.ts';
import { nextChange } from '../../src/cli/files/watch-folders.ts';
import type { Terminal } from '../../src/cli/terminal/terminal.ts';
import { run } from './fake-terminal.ts';

const TOUR = `studytour: 1
titel: A visit   # as agreed
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-24, to: 27.06.2014 }
timeZone: Asia/Kuala_Lumpur
delegation:
  languages: [en]
  delegates:
    - { name: Ms. A, title: Head of Consular }
    - { name: Ms. B, title: Head of Nothing }
`;
const FIXED = TOUR.replace('titel', 'title').replace('27.06.2014', '2014-06-27');

let folder = '';
let tour = '';
const at = (...names: string[]) => join(folder, ...names);
const read = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'studytour-')));
  tour = at('tour.yaml');
  writeFileSync(tour, TOUR);
});

describe('--fix', () => {
  it('writes what was plainly meant, keeps the rest, and reports what is left', async () => {
    const { stderr, stdout } = await run(['validate', tour, '--fix', '-f', 'concise']);
    expect(read('tour.yaml')).toBe(FIXED);
    expect(stderr).toBe(`studytour: 2 fixes in ${tour}\n`);
    expect(stdout).not.toContain('key-unknown');
    expect(stdout).toContain('rank-unknown');
    expect((await run(['validate', tour, '--fix', '-f', 'concise'])).stderr).toBe('');
  });

  it('keeps the byte order mark, the mode, and the link', async () => {
    writeFileSync(tour, `\uFEFF${TOUR.replaceAll('\n', '\r\n')}`);
    chmodSync(tour, 0o600);
    symlinkSync(tour, at('link.yaml'));
    await run(['validate', at('link.yaml'), '--fix']);
    expect(read('tour.yaml')).toBe(`\uFEFF${FIXED.replaceAll('\n', '\r\n')}`);
    expect(statSync(tour).mode & 0o777).toBe(0o600);
    expect(realpathSync(at('link.yaml'))).toBe(tour);
  });

  it('leaves guesses to --unsafe', async () => {
    const guess = FIXED.replace('from: 2014-06-24', 'from: Mon 2014-06-24');
    writeFileSync(tour, guess);
    await run(['validate', tour, '--fix']);
    expect(read('tour.yaml')).toBe(guess);
    await run(['validate', tour, '--fix', '--unsafe']);
    expect(read('tour.yaml')).toContain('from: Tue 2014-06-24');
  });

  it('--diff shows it as a diff that git takes, and writes nothing', async () => {
    const { stdout, code } = await run(['validate', tour, '--diff']);
    expect(code).toBe(1);
    expect(read('tour.yaml')).toBe(TOUR);
    expect(stdout).toContain('\n-titel: A visit   # as agreed\n+title: A visit   # as agreed\n');
    const applied = spawnSync('patch', ['-o', '-', tour], { input: stdout, encoding: 'utf8' });
    if (!applied.error) expect(applied.stdout).toBe(FIXED);
    writeFileSync(tour, FIXED);
    expect(await run(['validate', tour, '--diff'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    [['-', '--fix'], 'cannot be fixed in its place'],
    [['--unsafe'], 'Add --fix'],
    [['--update-baseline'], 'Add --baseline FILE'],
    [['-', '--watch'], 'cannot be watched'],
    [['-', '-'], 'Standard input, -, is named twice and can be read once.'],
  ])('%j is answered in one line', async (args, expected) => {
    const { code, stderr } = await run(['validate', ...args], { stdin: TOUR });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(expected) });
  });
});

describe('--format', () => {
  it('may be given several times, each to its own file', async () => {
    const { stdout } = await run([
      'validate',
      tour,
      '-f',
      'concise',
      '-f',
      `sarif=${at('out.sarif')}`,
      '--format',
      `junit=${at('out.xml')}`,
    ]);
    expect(stdout).toMatch(/tour\.yaml:2:1: error key-unknown/);
    expect(JSON.parse(read('out.sarif')).version).toBe('2.1.0');
    expect(read('out.xml')).toContain('<testsuites');
  });

  it.each([
    [['-f', 'json', '-f', 'sarif'], 'would run together'],
    [['-f', 'json=a', '-f', 'sarif=a'], 'Two formats are to be written to a'],
    [['-f', 'json=a', '-f', 'sarif=./a'], 'Two formats are to be written to ./a'],
    [['-f', 'json='], 'names no file'],
    [['-f', 'json=/nowhere/at/all.json'], 'cannot be written'],
  ])('%j is answered in one line', async (args, expected) => {
    const { code, stderr } = await run(['validate', tour, ...args]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(expected) });
  });

  it('never writes over a tour', async () => {
    const { code, stderr } = await run(['validate', tour, '-f', `json=${tour}`]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('is a tour, and stays') });
    expect(read('tour.yaml')).toBe(TOUR);
  });

  it('chooses by itself what GitHub Actions shows', async () => {
    writeFileSync(at('summary.md'), '# before\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: at('summary.md') };
    const { stdout } = await run(['validate', tour], { env });
    expect(stdout).toContain('error[key-unknown]');
    expect(stdout).toMatch(/^::error file=.*title=key-unknown/m);
    expect(read('summary.md')).toMatch(/^# before\n[\s\S]*key-unknown/);
    const asked = await run(['validate', tour, '-f', 'concise'], { env });
    expect(asked.stdout).not.toContain('::error');
  });
});

describe('--baseline', () => {
  const validate = (...args: string[]) =>
    run(['validate', tour, '--baseline', at('base.json'), '--fail-on', 'info', '-f', 'concise', ...args]);

  it('lets pass what is known, and tells what is new', async () => {
    writeFileSync(tour, FIXED);
    expect((await validate()).code).toBe(2);
    expect(await validate('--update-baseline')).toMatchObject({ code: 0, stdout: '' });
    expect(Object.keys(JSON.parse(read('base.json')).files)).toEqual(['tour.yaml']);
    expect(await validate()).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^studytour: \d+ findings that .*base\.json allows are not shown\n$/),
    });
    writeFileSync(tour, `\n\n${FIXED}colour: red\n`);
    const { code, stdout } = await validate();
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([expect.stringContaining('key-unknown')]);
  });

  it('tells all of a rule where there is one more of it, as nobody knows which is new', async () => {
    writeFileSync(tour, FIXED);
    await validate('--update-baseline');
    writeFileSync(tour, `${FIXED}    - { name: Ms. C, title: Head of Air }\n`);
    expect((await validate()).stdout.match(/ rank-unknown /g)).toHaveLength(3);
  });

  it('reports an entry that allows too much, and never rises', async () => {
    writeFileSync(tour, FIXED);
    await validate('--update-baseline');
    const before = JSON.parse(read('base.json')).files['tour.yaml'];
    writeFileSync(tour, FIXED.replace('Head of Nothing', 'Minister of Health'));
    const { code, stderr } = await validate();
    expect(code).toBe(1);
    expect(stderr).toContain('allows 2 of rank-unknown in tour.yaml, where 1 is left.');
    writeFileSync(tour, `${FIXED.replace('Head of Nothing', 'Minister of Health')}# studytour-ignore x: y\n`);
    expect((await validate('--update-baseline')).stderr).toContain('is left. It allows 1 now.');
    const after = JSON.parse(read('base.json')).files['tour.yaml'];
    expect(after['rank-unknown']).toBe(1);
    expect(after['suppression-invalid']).toBeUndefined();
    for (const [rule, count] of Object.entries(after)) expect(count).toBeLessThanOrEqual(before[rule]);
  });

  it('never allows what cannot be read, and keeps what is allowed beside it', async () => {
    writeFileSync(tour, FIXED);
    await validate('--update-baseline');
    const before = read('base.json');
    for (const faulty of [`${FIXED}  - [ {`, FIXED.replace('dates: {', 'dates: soon #')]) {
      writeFileSync(tour, faulty);
      const { code, stdout, stderr } = await validate('--update-baseline');
      expect([code, stdout.match(/: error /g)?.length, stderr]).toEqual([1, 1, '']);
      expect(read('base.json')).toBe(before);
      rmSync(at('base.json'));
      expect((await validate('--update-baseline')).stdout).toContain(': error ');
      writeFileSync(at('base.json'), before);
    }
  });

  it('is not written while a file cannot be read', async () => {
    expect(await validate(at('none.yaml'), '--update-baseline')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/none\.yaml cannot be read: .*\n.*base\.json stays as it is\.\n$/),
    });
    expect(existsSync(at('base.json'))).toBe(false);
  });

  it('reports entries of files that are gone, and leaves those of files not looked at', async () => {
    const files = { 'gone.yaml': { 'rank-unknown': 1 }, 'other.yaml': { 'rank-unknown': 1 } };
    writeFileSync(at('base.json'), JSON.stringify({ version: 1, files }));
    writeFileSync(at('other.yaml'), FIXED);
    const { stderr } = await validate();
    expect(stderr).toMatch(
      /allows findings in gone\.yaml, which is gone\. Where it has another name now, write/,
    );
    expect(stderr).not.toContain('other.yaml');
    expect((await validate('--update-baseline')).stderr).toContain(
      'in gone.yaml, which is gone; it does no longer',
    );
    expect(Object.keys(JSON.parse(read('base.json')).files)).toEqual(['other.yaml']);
  });

  it.each([
    ['[]', 'base.json is no baseline of studytour and stays as it is. A baseline looks like this: {'],
    ['{\n<<<<<<< HEAD\n', 'stays as it is: git has left a conflict in it. Of two counts keep the lower one'],
    ['{"version": 2, "files": {}}', 'stays as it is: its version is 2, and this studytour reads 1.'],
  ])('refuses %j, and says why', async (text, words) => {
    writeFileSync(at('base.json'), text);
    for (const more of [[], ['--update-baseline']])
      expect(await validate(...more)).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
    expect(read('base.json')).toBe(text);
  });

  it('refuses a folder, and says what to do where nothing is there', async () => {
    expect((await validate()).stderr).toContain(
      'base.json is not there. Add --update-baseline to write down',
    );
    mkdirSync(at('base.json'));
    expect((await validate()).stderr).toMatch(/^studytour: The baseline .*base\.json is a folder\.\n$/);
  });
});

describe('--changed', () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: folder });
  const committed = (...args: string[]) => {
    git(...args);
    git('add', '.');
    git('commit', '-q', '-m', 'x');
  };
  const studytour = (args: readonly string[], cwd = folder) =>
    spawnSync(process.execPath, [resolve('bin/studytour.js'), 'validate', '-f', 'concise', ...args], {
      cwd,
      encoding: 'utf8',
    });
  const files = (...args: string[]) => [
    ...new Set([...studytour(args).stdout.matchAll(/(\w+)\.yaml:/g)].map(([, name]) => name)),
  ];

  beforeEach(() => {
    mkdirSync(at('tours'));
    for (const name of ['a', 'b', 'c']) writeFileSync(at('tours', `${name}.yaml`), `${TOUR}# ${name}\n`);
  });

  it('looks at what differs from a reference, and at what is new', () => {
    committed('init', '-q', '-b', 'main');
    expect(files('tours')).toEqual(['a', 'b', 'c']);
    expect(files('tours', '--changed')).toEqual([]);
    writeFileSync(at('tours', 'b.yaml'), TOUR);
    writeFileSync(at('tours', 'd.yaml'), TOUR);
    expect(files('tours', '--changed')).toEqual(['b', 'd']);
    expect(files('tours', '--changed=HEAD', '--ignore', 'tours/d*')).toEqual(['b']);
    committed('checkout', '-q', '-b', 'topic');
    git('mv', 'tours/a.yaml', 'tours/renamed.yaml');
    rmSync(at('tours', 'c.yaml'));
    expect(files('tours', '--changed')).toEqual(['renamed']);
    git('checkout', '-q', '--detach');
    expect(files('tours', '--changed=main')).toEqual(['b', 'd', 'renamed']);
    git('config', 'diff.relative', 'true');
    expect(files('tours', '--changed=main')).toEqual(['b', 'd', 'renamed']);
    expect(studytour(['.', '--changed=main'], at('tours')).stdout).toMatch(/^b\.yaml/);
  });

  it('follows links, and checks what lies outside the repository', () => {
    committed('init', '-q');
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'studytour-')));
    symlinkSync(folder, join(outside, 'linked'));
    writeFileSync(join(outside, 'out.yaml'), TOUR);
    writeFileSync(at('tours', 'b.yaml'), TOUR);
    expect(files(join(outside, 'linked', 'tours', '*.yaml'), '--changed')).toEqual(['b']);
    expect(files(join(outside, 'out.yaml'), '--changed')).toEqual(['out']);
  });

  it('takes everything for new before the first commit', () => {
    git('init', '-q');
    git('add', 'tours/a.yaml');
    expect(files('tours', '--changed')).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [
      ['--changed', 'tours/a.yaml'],
      '--changed takes tours/a.yaml as its own. Name the file before --changed.',
    ],
    [['tours', '--changed', 'tours'], '--changed takes tours for a git reference. Name the file before'],
    [['tours', '--changed=topic'], 'There is no git reference topic, but origin/topic.'],
    [['tours', '--changed=mian'], 'There is no git reference mian, but main.'],
    [
      ['tours', '--changed=v1'],
      'There is no git reference v1, only main and origin/topic. This clone was made',
    ],
  ])('says what %j is taken for', (args, words) => {
    committed('init', '-q', '-b', 'main');
    committed('update-ref', 'refs/remotes/origin/topic', 'HEAD');
    writeFileSync(at('.git', 'shallow'), git('rev-parse', 'HEAD').stdout);
    const { status, stderr } = studytour(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('says where there is no repository to ask', () => {
    expect(studytour(['tours', '--changed']).stderr).toBe(
      'studytour: --changed asks git, and this folder is in no git repository.\n',
    );
  });
});

describe('--cache', () => {
  const cached = (...args: string[]) =>
    run(['validate', tour, `--cache=${at('cache.json')}`, '-f', 'concise', ...args]);

  it('says the same from the cache, and looks again where text or day differ', async () => {
    const plain = await run(['validate', tour, '-f', 'concise']);
    expect(await cached()).toEqual(plain);
    writeFileSync(at('cache.json'), read('cache.json').replaceAll('has no key', 'HAS NO KEY'));
    expect((await cached()).stdout).toContain('HAS NO KEY');
    expect((await cached('--today', '2014-05-16')).stdout).not.toContain('HAS NO KEY');
    writeFileSync(at('cache.json'), read('cache.json').replaceAll('has no key', 'HAS NO KEY'));
    writeFileSync(tour, `${TOUR}# more\n`);
    expect((await cached('--today', '2014-05-16')).stdout).not.toContain('HAS NO KEY');
  });

  it('tells the same again where nothing changed, and anew in another form or for another text', async () => {
    const first = await cached();
    expect(await cached()).toEqual(first);
    writeFileSync(at('cache.json'), read('cache.json').replaceAll('has no key', 'HAS NO KEY'));
    expect((await cached()).stdout).toContain('HAS NO KEY');
    await cached('-f', `json=${at('out.json')}`);
    expect(JSON.parse(read('out.json')).version).toBe(1);
    writeFileSync(tour, FIXED);
    expect((await cached()).stdout).not.toMatch(/HAS NO KEY|key-unknown/);
    expect((await cached('--fail-on', 'info')).code).toBe(1);
  });

  it('tells anew what another run has found since', async () => {
    writeFileSync(at('other.yaml'), FIXED);
    const both = () => run(['validate', at('*.yaml'), `--cache=${at('cache.json')}`, '-f', 'concise']);
    expect((await both()).stdout).toContain('titel');
    writeFileSync(tour, FIXED);
    // What a run prints is not kept where a file is missing.
    await cached(at('missing.yaml'));
    expect((await both()).stdout).not.toContain('titel');
  });

  it('begins again where its file is damaged, and never tells of one file what another has', async () => {
    writeFileSync(at('other.yaml'), FIXED.replace('title: A visit', 'titles: A visit'));
    const call = ['validate', at('*.yaml'), '-f', 'concise'];
    const plain = await run(call);
    await run([...call, '--quiet', `--cache=${at('cache.json')}`]);
    const whole = read('cache.json');
    const lines = whole.split('\n');
    const cuts = Array.from({ length: 20 }, (_, i) => whole.slice(0, Math.round((whole.length * i) / 20)));
    const damaged = [...cuts, lines.toSpliced(1, 1).join('\n'), lines.with(2, '{').join('\n')];
    for (const text of damaged) {
      writeFileSync(at('cache.json'), text);
      expect(await run([...call, `--cache=${at('cache.json')}`])).toEqual(plain);
    }
  });

  it('tells of a file that has gone since without its lines', async () => {
    const files = [tour];
    const terminal = { env: {}, stderr: { write: () => {} } } as unknown as Terminal;
    const surroundings = {
      today: '2014-05-15' as LocalDate,
      project: projects(undefined, terminal),
      terminal,
    };
    const cache = openCache(at('cache.json'));
    // A file that has only just changed would be read again.
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    await checkFiles(files, { ...surroundings, cache });
    const { diagnostics, texts } = await checkFiles(files, { ...surroundings, cache });
    later.mockRestore();
    rmSync(tour);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(texts.get(tour)).toBeUndefined();
  });

  it('is done without where it cannot be written', async () => {
    const plain = await run(['validate', tour, '-f', 'concise']);
    const cache = at('none', 'cache.json');
    expect(await run(['validate', tour, '-f', 'concise', `--cache=${cache}`])).toEqual({
      ...plain,
      stderr: `studytour: ${cache} cannot be written: its folder is not there.\n`,
    });
  });

  it('never writes over another file', async () => {
    expect(await run(['validate', tour, '--cache', tour])).toMatchObject({ code: 2 });
    expect(await run(['validate', '--cache', tour])).toMatchObject({ code: 2 });
    expect(read('tour.yaml')).toBe(TOUR);
    expect(existsSync(at('cache.json'))).toBe(false);
  });
});

describe('watching', () => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 250));

  it('tells once of a burst of saves, however the editor saves', async () => {
    let told = 0;
    const change = nextChange([folder, folder]);
    change.seen.then(() => {
      told += 1;
    });
    try {
      writeFileSync(at('other.txt'), 'x');
      writeFileSync(at('.tour.yaml.swp'), 'x');
      await pause();
      expect(told).toBe(0);
      writeFileSync(at('new.yaml'), TOUR);
      writeFileSync(tour, FIXED);
      renameSync(at('new.yaml'), tour);
      expect(await change.seen).toBe(tour);
    } finally {
      change.close();
    }
  });

  it('sees files and folders that are new or gone, and ends as interrupted', async () => {
    const program = spawn(
      process.execPath,
      [resolve('bin/studytour.js'), 'validate', 'tours/*/tour.yaml', '-f', 'concise', '--watch'],
      { cwd: folder },
    );
    let written = '';
    for (const stream of [program.stdout, program.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        written += text;
      });
    const says = async (words: string) => {
      await vi.waitFor(() => expect(written).toContain(words), 20_000);
      written = written.slice(written.indexOf(words) + words.length);
    };
    mkdirSync(at('tours', 'a'), { recursive: true });
    writeFileSync(at('tours', 'a', 'tour.yaml'), FIXED);
    try {
      await says('watching tours/a/tour.yaml; Ctrl-C ends');
      mkdirSync(at('tours', 'b'));
      await says('watching tours/a/tour.yaml; Ctrl-C ends');
      writeFileSync(at('tours', 'b', 'tour.yaml'), TOUR);
      await says('studytour: tours/b/tour.yaml changed');
      await says('watching 2 files');
      rmSync(at('tours'), { recursive: true });
      await says('No file matches');
      mkdirSync(at('tours', 'c'), { recursive: true });
      await pause();
      writeFileSync(at('tours', 'c', 'tour.yaml'), TOUR);
      await says('watching tours/c/tour.yaml');
      const ended = new Promise((resolve) => program.on('exit', (_, signal) => resolve(signal)));
      program.kill('SIGINT');
      expect(await ended).toBe('SIGINT');
    } finally {
      program.kill();
    }
  });

  it('tells once of a file that it has fixed itself', async () => {
    const program = spawn(
      process.execPath,
      [resolve('bin/studytour.js'), 'validate', '.', '--watch', '--fix'],
      {
        cwd: folder,
      },
    );
    let told = '';
    program.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    const watching = () => told.split('watching tour.yaml').length - 1;
    try {
      await vi.waitFor(() => expect(watching()).toBe(1), 20_000);
      await pause();
      writeFileSync(tour, TOUR);
      await vi.waitFor(() => expect(watching()).toBe(2), 20_000);
      await pause();
      expect(read('tour.yaml')).toBe(FIXED);
      expect(told.match(/2 fixes|changed/g)).toEqual(['2 fixes', 'changed', '2 fixes']);
    } finally {
      program.kill();
    }
  });

  it('ends where the first run cannot begin', async () => {
    expect(await run(['validate', at('no*.yaml'), '--watch'])).toMatchObject({ code: 2 });
  });
});
