import { Argument, type Command, Option } from 'commander';
import { LANGUAGES } from './choices.ts';
import { type CommandParts, offering } from './command-parts.ts';

/** The command for those who want documents of their own. */
export function addTemplatesCommand(program: Command, { terminal, exit }: CommandParts): void {
  program
    .command('templates')
    .description('list the templates of documents, or take some out to edit')
    .addArgument(new Argument('<action>', 'what to do').choices(['list', 'eject']))
    .argument('[names...]', 'which ones to take out: agenda, word, or the name of a letter')
    .option('-o, --out <dir>', 'the folder that they are written into', 'templates')
    .addOption(
      offering(
        new Option('--language <code>', 'language of letters and of labels; English unless given'),
        LANGUAGES,
      ),
    )
    .option('--force', 'overwrite templates that were edited')
    .action(async (action: 'list' | 'eject', names: readonly string[], options) => {
      const { templatesCommand } = await import('../commands/templates.ts');
      exit(await templatesCommand(action, names, { ...options, ...program.opts() }, terminal));
    });
}
