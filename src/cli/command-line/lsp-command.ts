import type { Command } from 'commander';
import type { CommandParts } from './command-parts.ts';

/** `lsp`, what `validate` does, in an editor. */
export function addLspCommand(program: Command, { terminal, today, config, exit }: CommandParts): void {
  program
    .command('lsp')
    .description('serve an editor: findings while typing, explanations, corrections, ids')
    .option('--stdio', 'over standard input and output; there is no other way')
    .option('--keys', 'complete keys as well, where no other server of the editor does')
    .addOption(today)
    .addOption(config)
    .action(async (options) => {
      const { lspCommand } = await import('../commands/lsp.ts');
      exit(await lspCommand(options, terminal));
    });
}
