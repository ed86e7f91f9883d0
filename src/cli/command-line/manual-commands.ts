import { type Command, Option } from 'commander';
import type { CommandParts } from './command-parts.ts';

/** The commands that answer questions: about a rule, about a title, about what is in force. */
export function addManualCommands(program: Command, { terminal, today, config, exit }: CommandParts): void {
  const format = new Option('-f, --format <format>', 'text or json').default('text');

  program
    .command('explain')
    .description('say what a rule is about, why, and how a fault is mended')
    .argument('<rule>', 'the word in brackets behind the severity, such as day-crowded')
    .action(async (rule: string) => {
      const { explainCommand } = await import('../commands/explain.ts');
      exit(await explainCommand(rule, { color: program.opts().color }, terminal));
    });

  program
    .command('rules')
    .description('list the rules by the lesson they apply')
    .option('--lesson <lesson>', 'only those of one lesson, such as seniority')
    .addOption(format)
    .action(async (options) => {
      const { rulesCommand } = await import('../commands/rules.ts');
      exit(await rulesCommand({ ...options, ...program.opts() }, terminal));
    });

  program
    .command('rank')
    .description('say where a title stands on the ladder of seniority, and why')
    .argument('<title>', 'the title, in quotes: "Deputy Secretary General"')
    .option('--country <country>', 'country of the person’s employer, such as MY')
    .option('--organisation <name>', 'the person’s employer')
    .addOption(config)
    .action(async (title: string, options) => {
      const { rankCommand } = await import('../commands/rank.ts');
      exit(await rankCommand(title, { ...options, ...program.opts() }, terminal));
    });

  program
    .command('config')
    .description('say which profile, thresholds and severities are in force, and who decided them')
    .argument('[file]', 'the tour for which; this folder unless given')
    .addOption(format)
    .addOption(today)
    .addOption(config)
    .action(async (file: string | undefined, options) => {
      const { configCommand } = await import('../commands/config.ts');
      exit(await configCommand(file, { ...options, ...program.opts() }, terminal));
    });
}
