import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './fake-terminal.ts';

const TOUR = `studytour: 1
title: Public services
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-26, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
delegation: { delegates: [{ name: Ms. A, title: Head of Consular, reason: Decides }] }
hosts: [{ name: Ministry, status: invited, lead: { name: Mr. B, title: Director } }]
`;
const CONFIG = `profile: taiex
files: ["tours/**/*.yaml"]
ignore: ["tours/drafts/**"]
severities:
  host-unconfirmed: info
  lead-time-short: off
thresholds:
  groupSize: { value: 7, reason: The ministry's hall has seven seats. }
titles: [{ title: Head of Consular, rank: head of division }]
holidays: [{ date: 2014-06-27, name: Day of the City, country: MY }]
`;
let folder = '';
const at = (...names: string[]) => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'studytour-project-'));
  for (const path of ['tours/drafts', 'tours/deep/er', 'other', 'faulty'])
    mkdirSync(at(path), { recursive: true });
  writeFileSync(at('studytour.config.yaml'), CONFIG);
  for (const path of ['tours/a.yaml', 'tours/deep/er/b.yaml', 'tours/drafts/c.yaml'])
    writeFileSync(at(path), TOUR);
  writeFileSync(at('other', 'd.yaml'), TOUR);
  writeFileSync(at('other', 'studytour.config.yaml'), '# nothing decided\n');
  writeFileSync(at('faulty', 'e.yaml'), TOUR);
  writeFileSync(at('faulty', 'studytour.config.yaml'), 'severities:\n  host-unconfirmd: off\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** `b.yaml:7 info host-unconfirmed`, one a finding. */
async function found(args: readonly string[], env: Record<string, string> = {}): Promise<string[]> {
  const { stdout, stderr } = await run(['validate', ...args, '--format', 'concise'], { env });
  expect(stderr).toBe('');
  return stdout.split('\n').flatMap((line) => {
    const match = /([a-z.]+\.yaml):(\d+):\d+: ([a-z-]+) ([a-z-]+) /.exec(line);
    return match ? [`${match[1]}:${match[2]} ${match[3]} ${match[4]}`] : [];
  });
}

describe('the project file', () => {
  it('is found in the folder of a tour and in those above it', async () => {
    for (const file of [at('tours/a.yaml'), at('tours/deep/er/b.yaml')]) {
      const findings = (await found([file])).join('\n');
      expect(findings).toMatch(/yaml:7 note host-unconfirmed/);
      expect(findings).not.toContain('lead-time-short');
      expect(findings).not.toContain('rank-unknown');
      expect(findings).toContain('programme-day-on-holiday');
    }
  });

  it('ends at the nearest one', async () => {
    const findings = (await found([at('other/d.yaml')])).join('\n');
    expect(findings).toContain('d.yaml:7 warning host-unconfirmed');
    expect(findings).toContain('rank-unknown');
    expect(findings).not.toContain('programme-day-on-holiday');
  });

  it('gives way to the one that is named, by option before environment', async () => {
    const near = ['--config', at('other/studytour.config.yaml')];
    expect((await found([at('tours/a.yaml'), ...near])).join()).toContain('warning host-unconfirmed');
    const env = { STUDYTOUR_CONFIG: at('studytour.config.yaml') };
    expect((await found([at('other/d.yaml')], env)).join()).not.toContain('warning host-unconfirmed');
    expect((await found([at('other/d.yaml'), ...near], env)).join()).toContain('warning host-unconfirmed');
  });

  it('says which files are checked where none is named, and which are not', async () => {
    const config = ['--config', at('studytour.config.yaml')];
    const files = (findings: string[]) => [...new Set(findings.map((one) => one.split(':')[0]))];
    expect(files(await found(config))).toEqual(['a.yaml', 'b.yaml']);
    const left = await run(['validate', at('tours/drafts/*.yaml'), ...config]);
    expect([left.code, left.stderr]).toEqual([
      2,
      `studytour: All that matches ${at('tours/drafts/*.yaml')} is ignored, by --ignore or by \`ignore\` of the project file: 1 file. A file that is named outright is checked.\n`,
    ]);
    expect(files(await found([at('tours/**/*.yaml'), ...config]))).toEqual(['a.yaml', 'b.yaml']);
    expect(files(await found([at('tours/drafts/c.yaml'), ...config]))).toEqual(['c.yaml']);
  });

  it('is told of its own faults once, beside the tours it is meant for', async () => {
    const findings = await found([at('faulty/e.yaml'), at('faulty/e.yaml')]);
    expect(findings.filter((one) => one.includes('config'))).toEqual([
      'studytour.config.yaml:2 error key-unknown',
    ]);
    // A key that was plainly meant is heeded, as in a tour.
    expect(findings.join()).not.toContain('host-unconfirmed');
    const { stdout, code } = await run(['validate', at('faulty/e.yaml')]);
    expect(code).toBe(1);
    expect(stdout).toContain('help: Did you mean `host-unconfirmed`?');
  });

  it('gets no agenda while it cannot be understood', async () => {
    const { code, stdout, stderr } = await run(['plan', at('faulty/e.yaml')]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('key-unknown');
  });

  it.each([
    ['validate', at],
    ['plan', at],
    ['config', at],
  ])('that is named and missing is an error of %s', async (command) => {
    const { code, stderr, stdout } = await run([command, at('tours/a.yaml'), '--config', at('none.yaml')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/none\.yaml cannot be read: there is no such file\.\n$/);
  });

  it('is asked for where no file is named', async () => {
    const { code, stderr } = await run(['validate', '--config', at('other/studytour.config.yaml')]);
    expect(code).toBe(2);
    expect(stderr).toContain('No file is named. Write studytour validate ');
  });

  it('says that the list of files cannot be read, where that is why none is named', async () => {
    mkdirSync(at('listless'));
    const config = at('listless', 'studytour.config.yaml');
    writeFileSync(config, 'files: tours\n');
    expect(await run(['validate', '--config', config])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        `listless/studytour.config.yaml:1:8 is faulty: \`files\` is "tours"; a list is expected. Write it as a list: \`[tours]\`.\n`,
      ),
    });
  });

  it('knows titles for studytour rank, too', async () => {
    const rank = ['rank', 'Head of Consular'];
    expect((await run(rank)).code).toBe(1);
    const { stdout, code } = await run([...rank, '--config', at('studytour.config.yaml')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^rank 6, head of division\n/);
    expect(stdout.replace(/\s+/g, ' ')).toContain("because 'head of consular' is rank 6 by");
  });
});

describe('the day', () => {
  it('is that of the option, else of the environment, else of the machine', async () => {
    const from = async (args: string[], env: Record<string, string>) =>
      JSON.parse((await run(['config', '--format', 'json', ...args], { env })).stdout).today;
    expect(await from([], {})).toEqual({ value: '2014-05-15', from: 'the machine’s date' });
    const env = { STUDYTOUR_TODAY: '2014-03-01' };
    expect(await from([], env)).toEqual({ value: '2014-03-01', from: 'STUDYTOUR_TODAY' });
    expect(await from(['--today', '2014-04-01'], env)).toEqual({ value: '2014-04-01', from: '--today' });
    const wrong = await run(['validate', at('tours/a.yaml')], { env: { STUDYTOUR_TODAY: 'soon' } });
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      'studytour: STUDYTOUR_TODAY is "soon". Write a date like 2014-05-15.\n',
    ]);
  });
});

describe('studytour config', () => {
  const config = ['--config', ''];
  beforeAll(() => {
    config[1] = at('studytour.config.yaml');
  });

  it('says what is in force, and who decided it', async () => {
    const { stdout, code } = await run(['config', ...config], { width: 200 });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Project file {2}.*studytour\.config\.yaml\n/);
    expect(stdout).toMatch(/\nProfile {7}taiex {2}.*config\.yaml:1\n/);
    expect(stdout).toMatch(/groupSize: 7 people instead of 15\n {4}.*config\.yaml:8: The ministry's hall/);
    expect(stdout).toMatch(/programmeDays: 5 days instead of 21\n {4}profile taiex: https:/);
    expect(stdout).toMatch(/lead-time-short: off instead of warning\n {4}.*config\.yaml:6\n/);
    expect(stdout).toContain('\nFiles         tours/**/*.yaml');
    expect(stdout).toContain('  Head of Consular: head of division');
    expect(stdout).toContain('  Friday 27 June 2014, MY: Day of the City');
  });

  it('says for a tour what the tour decides', async () => {
    writeFileSync(at('tours', 'own.yaml'), `${TOUR}profile: posp\n`);
    const { stdout } = await run(['config', at('tours/own.yaml'), '--format', 'json']);
    const { profile, thresholds } = JSON.parse(stdout);
    expect(profile).toEqual({ value: 'posp', from: expect.stringMatching(/own\.yaml:8$/) });
    expect(thresholds.dayTo).toMatchObject({ value: 990, from: 'profile posp' });
    rmSync(at('tours', 'own.yaml'));
  });

  it('has every threshold and every rule as data', async () => {
    const { version, thresholds, severities, titles, holidays, files, ignore } = JSON.parse(
      (await run(['config', ...config, '--format', 'json'])).stdout,
    );
    expect(version).toBe(1);
    expect(Object.keys(thresholds).length).toBeGreaterThan(60);
    expect(thresholds.sessionsPerDay).toEqual({ value: 4, from: 'default', unit: 'sessions' });
    expect(thresholds.groupSize.reason).toBe("The ministry's hall has seven seats.");
    expect(severities['host-unconfirmed']).toMatchObject({ value: 'info' });
    expect(severities['key-unknown']).toEqual({ value: 'error', from: 'default' });
    expect([titles.length, holidays.length, files.length, ignore.length]).toEqual([1, 1, 1, 1]);
  });

  it('says what is wrong with the project file', async () => {
    const { code, stderr, stdout } = await run(['config', '--config', at('faulty/studytour.config.yaml')]);
    expect(code).toBe(1);
    expect(stdout).toContain('Project file');
    expect(stderr).toContain('key-unknown');
  });

  it('says that nothing is decided where nothing is', async () => {
    const { stdout, code } = await run(['config', at('other/d.yaml')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nProfile {7}default\n/);
    expect(stdout).not.toContain('instead of');
  });
});
