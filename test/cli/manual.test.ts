import { describe, expect, it } from 'vitest';
import { LESSONS } from '../../src/diagnostics/diagnostic.ts';
import { catalogue } from '../../src/manual/catalogue.ts';
import { run } from './fake-terminal.ts';

describe('studytour explain', () => {
  it('says what, why, from where, with what numbers, and shows a fault mended', async () => {
    const { stdout, code, stderr } = await run(['explain', 'day-crowded']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('day-crowded  error, lesson translation');
    expect(stdout).toContain('Why     The hosts merge into one another');
    expect(stdout).toContain('http://ic-tbr.org/What-Is-An-IVLP-Program.html');
    expect(stdout).toContain('sessionsPerDay: 4 sessions');
    expect(stdout).toContain('severities: { day-crowded: off }');
    expect(stdout).toContain('error[day-crowded]: 7 hosts are to be visited on 2 days');
    expect(stdout).toContain('  - dates: { from: 2014-06-26, to: 2014-06-27 }\n  + dates: {');
  });

  it('explains every rule at every width within that width', async () => {
    for (const { id } of catalogue())
      for (const width of [60, 120]) {
        const { stdout, code } = await run(['explain', id], { width });
        expect(code).toBe(0);
        expect(stdout).toContain(id);
        // A line of the tour in the example is shown as it is; words and addresses are not cut.
        const long = stdout
          .split('\n')
          .filter((line) => line.length > width && !/^ *[-+] |https?:|studytour-ignore|│/.test(line));
        expect(long, id).toEqual([]);
      }
  });

  it('says on which day a fault is seen, where that matters', async () => {
    const { stdout } = await run(['explain', 'host-unconfirmed'], { width: 120 });
    expect(stdout).toContain('seen on Thursday 8 May 2014');
    expect((await run(['explain', 'day-crowded'])).stdout).not.toContain('seen on');
  });

  it('does not offer to silence what cannot be read', async () => {
    const { stdout } = await run(['explain', 'yaml-syntax']);
    expect(stdout).toContain('An error in every project');
    expect(stdout).not.toContain('severities');
  });

  it('answers a slip with what was meant', async () => {
    const slip = await run(['explain', 'day-crowdid']);
    expect(slip.code).toBe(2);
    expect(slip.stderr).toBe('studytour: There is no rule "day-crowdid". Did you mean day-crowded?\n');
    expect((await run(['explain', 'xyz'])).stderr).toContain('studytour rules lists them all');
  });

  it('is coloured on a terminal alone', async () => {
    const esc = String.fromCharCode(27);
    expect((await run(['explain', 'day-crowded'], { isTerminal: true })).stdout).toContain(esc);
    expect((await run(['explain', 'day-crowded'])).stdout).not.toContain(esc);
  });
});

describe('studytour rules', () => {
  it('lists every rule under its lesson', async () => {
    const { stdout, code } = await run(['rules']);
    expect(code).toBe(0);
    for (const { id, summary } of catalogue()) {
      expect(stdout).toContain(`  ${id}  `);
      expect(stdout.replace(/\s+/g, ' ')).toContain(summary);
    }
    const headings = stdout.split('\n').filter((line) => /^[A-Z][a-z-]+$/.test(line));
    expect(headings.map((line) => line.toLowerCase())).toEqual(LESSONS);
    expect(stdout).toContain(`${catalogue().length} rules.`);
  });

  it('says the same as data', async () => {
    const { stdout } = await run(['rules', '--format', 'json']);
    const { version, rules } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(rules).toHaveLength(catalogue().length);
    for (const rule of rules)
      expect(rule).toEqual({
        id: expect.any(String),
        lesson: expect.any(String),
        severity: expect.stringMatching(/^(error|warning|info)$/),
        summary: expect.any(String),
        why: expect.any(String),
        source: expect.any(String),
      });
  });

  it('lists one lesson alone', async () => {
    const { stdout } = await run(['rules', '--lesson', 'seniority', '--format', 'json']);
    const { rules } = JSON.parse(stdout);
    expect(rules.length).toBeGreaterThan(3);
    expect(new Set(rules.map(({ lesson }: { lesson: string }) => lesson))).toEqual(new Set(['seniority']));
    const slip = await run(['rules', '--lesson', 'seniorty']);
    expect([slip.code, slip.stderr]).toEqual([
      2,
      'studytour: There is no lesson "seniorty". Did you mean seniority?\n',
    ]);
    expect((await run(['rules', '--format', 'yaml'])).code).toBe(2);
  });
});

describe('studytour rank', () => {
  it('says the rung, what stands on it, and by which words', async () => {
    const { stdout, code } = await run([
      'rank',
      'Deputy Secretary General (Communications)',
      '--country',
      'MY',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('rank 4, agency head\n');
    expect(stdout).toContain("Derived from the title, because 'deputy secretary general' is rank 4");
  });

  it('reads the same words by country and by employer', async () => {
    const rungs = async (...args: string[]) => (await run(['rank', ...args])).stdout.split('\n')[0];
    expect(await rungs('Under Secretary', '--country', 'MY')).toBe('rank 5, director');
    expect(await rungs('Under Secretary', '--country', 'IN')).toBe('rank 8, senior specialist');
    expect(await rungs('Under Secretary')).toBe('unknown');
    expect(await rungs('Chairman', '--organisation', 'State Committee for Statistics')).toBe(
      'rank 2, minister',
    );
    expect((await run(['rank', 'Director'])).stdout).toContain('Without --country');
  });

  it('says what to write where nobody knows', async () => {
    const { stdout, code } = await run(['rank', 'Head: Consular', '--country', 'UZ']);
    expect(code).toBe(1);
    expect(stdout).toContain("unknown\nBecause 'Head' does not say what is headed.");
    expect(stdout).toContain('  titles: [{ title: "Head: Consular", rank: director, country: UZ }]\n');
    expect(stdout).toContain('   6  head of division    deputy director');
  });

  it('answers a country by its name with its code', async () => {
    const { stderr, code } = await run(['rank', 'Director', '--country', 'Malaysia']);
    expect([code, stderr]).toEqual([
      2,
      'studytour: --country is "Malaysia", which is not a country code of two letters. Did you mean MY?\n',
    ]);
  });
});
