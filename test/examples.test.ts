import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSONS } from '../src/diagnostics/diagnostic.ts';
import { run } from './cli/fake-terminal.ts';

const names = readdirSync('examples');
const tour = (name: string) => `examples/${name}/tour.yaml`;
const today = ['--today', '2014-05-15'];

/** The day that the head of the file names: the one on which its organisers could still have changed something. */
function itsDay(name: string): string[] {
  const named = /^#.* --today (\S+)$/m.exec(readFileSync(tour(name), 'utf8'))?.[1];
  return named === undefined ? today : ['--today', named];
}

/** After a change that is meant: `npx vitest run test/examples.test.ts -u`, then read what has changed before you commit it. */
describe.each(names)('%s', (name) => {
  it('finds what stands beside it', async () => {
    const { stdout, stderr } = await run(['validate', tour(name), ...itsDay(name), '--format', 'concise']);
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot(`../examples/${name}/findings.txt`);
  });

  it('plans as approved', async () => {
    const { stdout, stderr } = await run(['plan', tour(name), ...itsDay(name), '--format', 'markdown']);
    // A slow machine says that it is still searching.
    expect(stderr.replace(/^studytour: still searching.*\n/, '')).toBe('');
    await expect(stdout).toMatchFileSnapshot(`golden/${name}.md`);
  });
});

describe('every example', () => {
  it.each(names)('%s names its source and what it assumes', (name) => {
    const text = readFileSync(tour(name), 'utf8');
    expect(text).toMatch(/^source: .+|^# Composed/m);
    expect(text).toMatch(/assumed/);
  });
});

describe('the composed tour of two cities and two groups', () => {
  it('validates clean and is planned in full, with a proof', async () => {
    const composed = tour('jordan-kazakhstan-composed');
    for (const day of ['2026-11-23', '2027-06-21', '2027-09-10']) {
      const { code, stdout } = await run(['validate', composed, '--today', day, '--fail-on', 'warning']);
      expect(stdout).not.toMatch(/^(error|warning)\[/m);
      expect(code).toBe(0);
    }
    const { stdout } = await run(['plan', composed, '--today', '2027-06-21', '--format', 'json']);
    const { status, proven, leftOut } = JSON.parse(stdout);
    expect([status, proven, leftOut]).toEqual(['optimal', true, []]);
  });
});

describe('the composed tour of two host countries', () => {
  const composed = tour('kenya-lisbon-madrid-composed');

  it('validates clean and is planned in full, with a proof', async () => {
    const { stdout, code } = await run(['validate', composed, ...itsDay('kenya-lisbon-madrid-composed')]);
    expect(stdout).not.toMatch(/^(error|warning|not assessable)\[/m);
    expect(code).toBe(0);
    const planned = await run(['plan', composed, '--today', '2027-04-05', '--format', 'json']);
    const { status, proven, leftOut } = JSON.parse(planned.stdout);
    expect([status, proven, leftOut]).toEqual(['optimal', true, []]);
  });

  it('asks of passports what Schengen asks, counted from the day of leaving it', async () => {
    const tasks = await run(['checklist', composed, '--today', '2027-04-05', '--format', 'markdown']);
    expect(tasks.stdout).toContain('each valid until Sunday 12 September 2027 at least');
  });
});

describe('the record', () => {
  it('raises all seven of its own lessons, and its traps', async () => {
    const { stdout } = await run([
      'validate',
      tour('uzbekistan-malaysia-2014'),
      ...today,
      '--format',
      'json',
    ]);
    const diagnostics: { lesson: string; kind: string; rule: string; message: string }[] =
      JSON.parse(stdout).diagnostics;
    const raised = new Set(diagnostics.filter(({ kind }) => kind === 'finding').map(({ lesson }) => lesson));
    expect(LESSONS.slice(0, 7).filter((lesson) => !raised.has(lesson))).toEqual([]);
    const said = diagnostics.map(({ message }) => message).join('\n');
    expect(said).toContain('8 delegates are announced, but 9 are listed');
    expect(said).toContain('Mr. Mahmud Hadjimetov is already in Malaysia');
    expect(said).toContain('Nobody is named to receive the delegation at MAMPU and MDeC');
  });

  it('validates clean as its lessons would have it, on the day and ever after', async () => {
    for (const day of ['2014-05-15', '2014-06-20', '2026-11-23']) {
      const { code, stdout } = await run([
        'validate',
        tour('uzbekistan-malaysia-replanned'),
        '--today',
        day,
        '--fail-on',
        'warning',
      ]);
      expect(stdout).not.toMatch(/^(error|warning)\[/m);
      expect(code).toBe(0);
    }
  });
});
