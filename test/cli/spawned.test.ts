import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const BIN = 'bin/studytour.js';
const FIT = 'examples/uzbekistan-malaysia-replanned/tour.yaml';

function spawn(args: readonly string[], input = '', cwd = '.') {
  return spawnSync(process.execPath, [resolve(BIN), ...args], {
    encoding: 'utf8',
    input,
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
}

/** `npm test` builds first; these run what was built, as a user would. */
describe('the built program', () => {
  it('prints its version and its help', () => {
    expect(spawn(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(spawn(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Examples:') });
  });

  it('validates and plans', () => {
    expect(spawn(['validate', FIT, '--today', '2014-05-15'])).toMatchObject({ status: 0, stderr: '' });
    expect(spawn(['plan', FIT, '--today', '2014-05-15'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Courtesy call'),
    });
  });

  it('writes documents and letters, whose libraries are loaded late', () => {
    const folder = mkdtempSync(join(tmpdir(), 'studytour-documents-'));
    const formats = ['markdown', 'html', 'docx', 'xlsx', 'csv', 'ics', 'svg', 'json'].flatMap((id) => [
      '-f',
      id,
    ]);
    const dated = ['--today', '2014-05-15', '-o', folder];
    expect(spawn(['plan', FIT, ...formats, '--language', 'ar', ...dated])).toMatchObject({ status: 0 });
    expect(spawn(['letters', FIT, '-f', 'docx', ...dated])).toMatchObject({ status: 0 });
    rmSync(folder, { recursive: true });
  });

  it('knows what is beyond ASCII, also in patterns', () => {
    const hours = 'hosts:\n  - { id: ministry, name: Ministry, hours: Mon\u2013Thu 9-17 }\n';
    expect(spawn(['validate', '-'], hours).stdout).toContain('[Mon-Thu 09:00-17:00]');
  });

  it('reads standard input, and says a wrong call in one line', () => {
    expect(spawn(['validate', '-'], 'studytour: 1\n').status).toBe(1);
    expect(spawn(['plan', 'nowhere.yaml'])).toMatchObject({
      status: 2,
      stderr: 'studytour: nowhere.yaml cannot be read: there is no such file.\n',
    });
  });

  it('finds the project file and its tours from the folder it is started in', () => {
    const folder = mkdtempSync(join(tmpdir(), 'studytour-here-'));
    mkdirSync(join(folder, 'tours', 'below'), { recursive: true });
    cpSync(FIT, join(folder, 'tours', 'a.yaml'));
    expect(spawn(['validate'], '', folder).status).toBe(2);
    writeFileSync(join(folder, 'studytour.config.yaml'), 'files: ["tours/*.yaml"]\nprofile: posp\n');
    const called = ['validate', '--today', '2014-05-15', '--format', 'concise'];
    const above = spawn(called, '', folder);
    expect(above).toMatchObject({ stderr: '', status: 1 });
    expect(above.stdout).toMatch(/^tours\/a\.yaml:\d+:\d+: error interpretation-not-provided /m);
    const below = spawn(called, '', join(folder, 'tours', 'below'));
    expect(below.stdout).toBe(above.stdout.replace(/^tours\//gm, '../'));
    rmSync(folder, { recursive: true });
  });

  it('explains a rule with what lies beside it', () => {
    expect(spawn(['explain', 'day-crowded'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('+ dates: {'),
    });
  });
});
