import { describe, expect, it } from 'vitest';
import { run } from '../cli/fake-terminal.ts';

const tour = JSON.stringify((await import('../views/marked-tour.ts')).markedTour);
const letter = (...args: string[]) =>
  run(['letters', '-', '--today', '2026-06-01', ...args], { stdin: tour });

describe('studytour letters', () => {
  it.each(['invitation', 'thanks'])(
    '%s goes to a host and says nothing private or of others',
    async (kind) => {
      const { stdout, stderr, code } = await letter('--kind', kind, '--to', 'host:alpha', '-f', 'terminal');
      expect(code).toBe(0);
      expect(stdout).toContain('Markalphalead');
      expect(stdout).not.toMatch(/Markbeta|MARKPASS|Markdiet|Markreason|Markbudget|Markleftout/);
      expect(stderr).toContain('name and title of who signs');
    },
  );

  it('only names carries passport numbers, and no diet', async () => {
    const { stdout } = await letter('--kind', 'names', '--to', 'host:alpha');
    expect(stdout).toContain('MARKPASS1');
    expect(stdout).not.toMatch(/Markdiet|17 July|Markbeta/);
    for (const [kind, to] of [
      ['confirmation', 'delegate:one'],
      ['interpreter-brief', 'interpreter:ia'],
    ] as const)
      expect((await letter('--kind', kind, '--to', to)).stdout).not.toContain('MARKPASS');
  });

  it.each([
    [['-f', 'csv'], 'cannot be written as csv'],
    [['--kind', 'invitatoin'], 'Did you mean invitation?'],
    [['--to', 'host:nobody'], 'No letter goes to anybody'],
    [[], '--out DIR'],
  ])('refuses %j', async (args, expected) => {
    const { code, stderr } = await letter(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });
});
