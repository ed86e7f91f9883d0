import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { exampleCalls } from '../../src/cli/command-line/example-calls.ts';
import { commandLine } from '../../src/cli/main.ts';
import { processTerminal } from '../../src/cli/terminal/terminal.ts';
import { run } from './fake-terminal.ts';

const { commands } = commandLine(processTerminal(), () => undefined);

/** What bash offers behind the words typed so far, the last of which is begun. */
async function offered(...typed: string[]): Promise<string[]> {
  const { stdout: script } = await run(['completion', 'bash']);
  const words = ['studytour', ...typed].map((word) => `'${word}'`).join(' ');
  const call = `${script}\nCOMP_WORDS=(${words}); COMP_CWORD=${typed.length}; _studytour; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['--norc', '-c', call], { encoding: 'utf8' }).trim().split('\n');
}

describe('completion in bash', () => {
  it('offers commands', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(commands.map((command) => command.name())));
    expect(await offered('va')).toEqual(['validate']);
  });

  it('offers the options of the command, their values and those of an argument', async () => {
    expect(await offered('import', 'delegates', 'list.csv', '--d')).toEqual(['--dry-run']);
    expect(await offered('validate', '--fail-on', '')).toEqual(['error', 'warning', 'note']);
    expect(await offered('export', '')).toEqual(['delegates', 'hosts']);
    expect(await offered('plan', 'tour.yaml', '--format', 'd')).toEqual(['docx']);
    expect(await offered('plan', 'tour.yaml', '-f', 'd')).toEqual(['docx']);
  });

  it('leaves files to bash', async () => {
    expect(await offered('validate', 'to')).toEqual(['']);
  });
});

describe.each(['bash', 'zsh', 'fish', 'powershell'])('the script for %s', (shell) => {
  it('names every command and every option', async () => {
    const { code, stdout } = await run(['completion', shell]);
    expect(code).toBe(0);
    for (const command of commands) {
      expect(stdout).toContain(command.name());
      for (const { long } of command.options)
        expect(stdout).toContain(shell === 'fish' ? `-l ${long?.slice(2)}` : long);
    }
  });
});

describe('values of options', () => {
  it('are offered by zsh behind the long option and the short one, also a second time', async () => {
    const { stdout } = await run(['completion', 'zsh']);
    expect(stdout).toMatch(
      /^ {4}plan\) .*'\*--format=\[[^\]]+\]:value:\(csv docx [^)]+\)' '\*-f\+\[[^\]]+\]:value:\(csv /m,
    );
    expect(stdout).toMatch(/^ {4}import\) .*'\(-n --dry-run\)--dry-run\[[^\]]+\]' '\(-n --dry-run\)-n\[/m);
  });

  it('are offered by PowerShell behind the long option and the short one', async () => {
    const { stdout } = await run(['completion', 'powershell']);
    expect(stdout).toMatch(/^ {4}'plan' = @\{ '-f' = @\('csv', .*'--format' = @\('csv', 'docx', /m);
    expect(stdout).toContain("'--fail-on' = @('error', 'warning', 'note')");
  });
});

describe('help', () => {
  it.each(commands.map((command) => command.name()))('of %s begins with examples', async (name) => {
    const { stdout } = await run([name, '--help']);
    expect(stdout).toMatch(/^Examples:\n.*studytour /s);
    expect(stdout.indexOf('Usage:')).toBeGreaterThan(0);
  });

  it('gives examples of commands and options that are there', () => {
    for (const [name, calls] of Object.entries(exampleCalls))
      for (const [i, [call]] of calls.entries()) {
        const [, verb, ...rest] = /studytour ([^|)>]*)/.exec(call)?.[0].split(' ') ?? [];
        const command = commands.find((one) => one.name() === verb);
        // What follows the first may be another command that goes on from there.
        expect(name === '' || i > 0 || name === verb, call).toBe(true);
        expect(command, call).toBeDefined();
        for (const flag of rest.filter((word) => /^--?[a-z]/.test(word)))
          expect(
            command?.options.some(({ long, short }) => [long, short].includes(flag)),
            call,
          ).toBe(true);
      }
  });
});
