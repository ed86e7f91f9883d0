import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.ts';
import { letters } from '../../src/letters/letters.ts';
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

describe('every letter in every language', () => {
  const recipients = { host: 'host:alpha', delegate: 'delegate:one', interpreter: 'interpreter:ia' };
  const every = LANGUAGES.flatMap((language) => letters.map(({ id, to }) => [id, language, to] as const));

  it.each(every)('%s in %s is filled, signed and of that language', async (kind, language, to) => {
    const args = ['--kind', kind, '--to', recipients[to], '--language', language];
    const { stdout, stderr, code } = await letter(...args);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/\{\{|\{%|undefined|null/);
    // Somebody signs, and the date is as a letter has it, without its weekday.
    expect(stdout).toContain('2026');
    expect(stdout.trimEnd().split('\n').slice(-2).join(' ')).toContain('…');
    expect(stdout.includes('Dear ')).toBe(language === 'en');
    expect(stderr.includes('No native speaker has read')).toBe(language !== 'en');
  });

  it('two languages are two calls', async () => {
    const { stderr, code } = await letter('--kind', 'thanks', '--to', 'host:alpha', '--language', 'en,ru');
    expect(code).toBe(2);
    expect(stderr).toContain('--language en');
  });
});
