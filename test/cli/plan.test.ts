import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './fake-terminal.ts';

const FIT = 'examples/uzbekistan-malaysia-replanned/tour.yaml';
const AS_RUN = 'examples/uzbekistan-malaysia-2014/tour.yaml';
const folder = () => mkdtempSync(join(tmpdir(), 'studytour-'));

describe('studytour plan', () => {
  it('plans a tour that fits, proven best', async () => {
    const { code, stdout } = await run(['plan', FIT, '--format', 'json']);
    const plan = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(plan).toMatchObject({ version: 1, status: 'optimal', proven: true });
    expect(plan.days).toHaveLength(4);
    expect(plan.checklist.length).toBeGreaterThanOrEqual(20);
  });

  it('says why a tour does not fit, and what would make it fit', async () => {
    const { code, stdout } = await run(['plan', AS_RUN, '--format', 'json']);
    const plan = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(plan.status).toBe('infeasible');
    expect(plan.leftOut.length).toBeGreaterThan(0);
    expect(plan.conflicts.length).toBeGreaterThan(0);
    expect(plan.waysOut.map(({ change }: { change: string }) => change).join()).toMatch(/[Ss]imultaneous/);
  });

  it('writes into a folder, again over its own files, and never over anybody else’s', async () => {
    const out = folder();
    const once = await run(['plan', FIT, '-f', 'markdown', '-f', 'json', '-o', out]);
    expect(once.code).toBe(0);
    const files = readdirSync(out).filter((name) => !name.startsWith('.'));
    expect(files.length).toBeGreaterThanOrEqual(2);
    expect((await run(['plan', FIT, '-f', 'markdown', '-f', 'json', '-o', out])).code).toBe(0);
    const own = join(out, files.find((name) => name.endsWith('.md')) ?? '');
    writeFileSync(own, 'my notes');
    const refused = await run(['plan', FIT, '-f', 'markdown', '-o', out]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(own, 'utf8')).toBe('my notes');
    expect((await run(['plan', FIT, '-f', 'markdown', '-o', out, '--force'])).code).toBe(0);
    expect(readFileSync(own, 'utf8')).not.toBe('my notes');
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('refuses only what it cannot understand', async () => {
    const { code, stderr, stdout } = await run(['plan', '-'], { stdin: 'studytour: 1\ntitle: A\n' });
    expect(code).toBe(1);
    expect(stderr).toContain('key-missing');
    expect(stdout).toBe('');
  });

  it('says why a session is where it is, by its id or title, in words or as data', async () => {
    const words = await run(['plan', FIT, '--why', 'kkmm-call']);
    expect(words).toMatchObject({ code: 0, stderr: '' });
    expect(words.stdout).toMatch(/^It must take place, and is on Tuesday 24 June 2014 09:00-10:00\.$/m);
    expect(words.stdout).toMatch(/^• Sessions lie between 09:00 and 17:00\. \(line \d+\)$/m);
    const data = await run([
      'plan',
      FIT,
      '--why',
      'Courtesy call on the Deputy Secretary General',
      '--format',
      'json',
    ]);
    expect(JSON.parse(data.stdout)).toMatchObject({
      session: 'kkmm-call',
      slot: { date: '2014-06-24', from: '09:00', to: '10:00' },
      leftOut: null,
      next: 'later that day',
    });
  });

  it('asks back where the session that --why names is none', async () => {
    expect(await run(['plan', FIT, '--why', 'kkmm-cal'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'studytour: There is no session "kkmm-cal". Did you mean kkmm-call?\n',
    });
    expect((await run(['plan', FIT, '--why', 'kkmm-call', '--format', 'ics'])).code).toBe(2);
    expect((await run(['plan', FIT, '--why', 'kkmm-call', '--out', folder()])).code).toBe(2);
  });

  it('plans the smallest tour there is', async () => {
    const tour =
      'studytour: 1\ntitle: A\ncountries: { receiving: UZ, providing: MY }\ndates: { from: 2026-06-22, to: 2026-06-23 }\ntimeZone: Asia/Kuala_Lumpur\ndelegation: { delegates: [{ name: B }] }\nhosts: [{ name: C }]\n';
    const { code, stdout } = await run(['plan', '-', '-f', 'json'], { stdin: tour });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).status).toBe('optimal');
  });

  it.each([
    ['several formats without a folder', ['-f', 'json', '-f', 'markdown'], '--out'],
    ['an unknown format', ['-f', 'markdwon'], 'Did you mean markdown?'],
    ['a folder that is a file', ['-o', 'package.json'], 'cannot be written to'],
    ['no effort', ['--effort', '0'], 'whole number from 1'],
  ])('answers %s with exit 2', async (_, args, expected) => {
    const { code, stderr } = await run(['plan', FIT, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  it('gives the same bytes twice', async () => {
    for (const format of ['terminal', 'markdown', 'json']) {
      const [a, b] = [await run(['plan', FIT, '-f', format]), await run(['plan', FIT, '-f', format])];
      expect(a.stdout).toBe(b.stdout);
    }
    expect(existsSync('out')).toBe(false);
  });
});
