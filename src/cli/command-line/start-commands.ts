import type { Command } from 'commander';
import { questions } from '../../scaffold/questions.ts';
import type { CommandParts } from './command-parts.ts';

/** The commands of the first hour: a new tour, a folder for tours, examples to learn from. */
export function addStartCommands(program: Command, { terminal, today, exit }: CommandParts): void {
  const create = program
    .command('new')
    .description('start a tour: from questions, or from another tour')
    .argument('<name>', 'name of the file, .yaml unless given')
    .option('--from <tour>', 'copy this example, starter tour or file, with all dates moved to --start')
    .option('--keep-weekdays', 'begin on the weekday of the original, on --start or after it')
    .option('--force', 'overwrite a file that is there already')
    .option('-n, --dry-run', 'print the file instead of writing it')
    .option('--no-input', 'ask nothing: say which option is missing')
    .addOption(today)
    .action(async (name: string, options) => {
      const { newCommand } = await import('../commands/new.ts');
      exit(await newCommand(name, { ...options, ...program.opts() }, terminal));
    });
  for (const { flag, placeholder, ask } of questions)
    create.option(`${flag} <${placeholder}>`, ask.replace(/\?/, ''));
  create.addHelpText(
    'after',
    `
Among the questions, < goes back to the one before. They can be left with
Ctrl-C and taken up again by the same command.`,
  );

  program
    .command('examples')
    .description('list real visits and starter tours, or show one')
    .argument('[name]', 'the one to show')
    .action(async (name: string | undefined) => {
      const { examplesCommand } = await import('../commands/examples.ts');
      exit(await examplesCommand(name, { color: program.opts().color }, terminal));
    });

  program
    .command('init')
    .description('prepare a folder: settings, checks on every push, editor, .gitignore')
    .argument('[dir]', 'the folder; this one unless given', '.')
    .option('-n, --dry-run', 'say what would be written')
    .action(async (dir: string, options: { dryRun?: boolean }) => {
      const { initCommand } = await import('../commands/init.ts');
      exit(await initCommand(dir, options, terminal));
    });
}
