import { Argument, type Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** `completion`: the script that teaches a shell what can be typed. */
export function addCompletionCommand(program: Command, { terminal }: { readonly terminal: Terminal }): void {
  program
    .command('completion')
    .description('print the script that completes commands and options in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .action(async (shell: 'bash' | 'zsh' | 'fish' | 'powershell') => {
      const { completionScripts } = await import('./completion/scripts.ts');
      const { commandWords } = await import('./completion/words.ts');
      terminal.stdout.write(completionScripts[shell](commandWords(program)));
    });
}
