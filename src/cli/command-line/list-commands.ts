import { Argument, type Command } from 'commander';
import type { CommandParts } from './command-parts.ts';

/** The commands that exchange lists with spreadsheets. */
export function addListCommands(program: Command, { terminal, exit }: CommandParts): void {
  const bringIn = program
    .command('import')
    .description('bring a list of delegates or hosts from a spreadsheet into a tour')
    .addArgument(new Argument('<list>', 'which list').choices(['delegates', 'hosts']))
    .argument(
      '<sheet>',
      'the list: .xlsx or .csv, headers in English, Russian, Spanish and six more languages',
    )
    .requiredOption('--into <file>', 'the tour file')
    .option('-n, --dry-run', 'print what would change, and write nothing')
    .option('-y, --yes', 'write without asking')
    .action(async (list: 'delegates' | 'hosts', sheet: string, options) => {
      const { importCommand } = await import('../commands/import.ts');
      exit(await importCommand(list, sheet, { ...options, ...program.opts() }, terminal));
    });
  bringIn.addHelpText(
    'after',
    `
A filled cell replaces what the tour says, an empty one leaves it. Nobody is taken out.
What cannot be read is named by row and cell, and the call ends with exit code 1.`,
  );

  program
    .command('export')
    .description('write the delegates or hosts of a tour as a spreadsheet')
    .addArgument(new Argument('<list>', 'which list').choices(['delegates', 'hosts']))
    .argument('<file>', 'tour file, or - for standard input')
    .argument('<sheet>', 'where to: .xlsx or .csv, or - for CSV on standard output')
    .option('--force', 'overwrite a file that is there already')
    .action(async (list: 'delegates' | 'hosts', file: string, sheet: string, options) => {
      const { exportCommand } = await import('../commands/export.ts');
      exit(await exportCommand(list, file, sheet, options, terminal));
    });
}
