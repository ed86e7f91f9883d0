import { Argument, type Command } from 'commander';
import type { Shell } from '../completion/scripts.ts';
import type { CommandParts } from './command-parts.ts';

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish', 'powershell'];

/** `completion`: the script that teaches a shell what can be typed. */
export function addCompletionCommand(program: Command, { terminal }: CommandParts): void {
  program
    .command('completion')
    .description('print the script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .action(async (shell: Shell) => {
      const { completionScripts } = await import('../completion/scripts.ts');
      const { commandWords } = await import('../completion/words.ts');
      terminal.stdout.write(completionScripts[shell](commandWords(program)));
    });
}
