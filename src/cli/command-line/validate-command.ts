import { type Command, InvalidArgumentError, Option } from 'commander';
import { SEVERITY_WORDS, type Severity, severityOf } from '../../diagnostics/diagnostic.ts';
import { REPORT_FORMATS } from './choices.ts';
import { type CommandParts, collected, offering } from './command-parts.ts';

/** `validate`, with all that ties it to the tools around it. */
export function addValidateCommand(program: Command, { terminal, today, config, exit }: CommandParts): void {
  program
    .command('validate')
    .description('check tour files against the lessons of earlier tours')
    .argument(
      '[files...]',
      'tour files, folders, patterns such as "tours/*.yaml", or - for standard input; those of the project file unless named',
    )
    .addOption(
      offering(
        new Option(
          '-f, --format <format>',
          'how to report, text unless given; once for each, FORMAT=FILE writes to a file',
        ).argParser(collected),
        REPORT_FORMATS,
      ),
    )
    .addOption(
      new Option('--fail-on <severity>', 'least severity that makes the exit code 1')
        .choices(SEVERITY_WORDS)
        .argParser(severityTyped)
        .default('error'),
    )
    .option('-q, --quiet', 'only findings that make the exit code 1')
    .option('--fix', 'correct what was plainly meant, and report on the rest')
    .option('--unsafe', 'with --fix or --diff: correct by guesses too')
    .option('--diff', 'print what --fix would change, and change nothing')
    .option('--baseline <file>', 'report only what this file does not allow: counts by file and rule')
    .option('--update-baseline', 'write the baseline, or lower it to what is left')
    .option('--changed [ref]', 'only files changed since a git reference, HEAD unless given')
    .addOption(
      new Option('--ignore <pattern>', 'leave out what fits a pattern; may be repeated').argParser(collected),
    )
    .option('--cache [file]', 'reuse what earlier runs found, .studytour-cache.json unless given')
    .option('--watch', 'check again whenever a file is saved, until Ctrl-C')
    .addOption(today)
    .addOption(config)
    .action(async (files: string[], options) => {
      const { validateCommand } = await import('../commands/validate.ts');
      exit(await validateCommand(files, { ...options, ...program.opts() }, terminal));
    });
}

/** `info` is taken as well: so JSON and older project files call a note. */
function severityTyped(text: string): Severity {
  const word = text === 'info' ? 'note' : SEVERITY_WORDS.find((one) => one === text);
  if (word === undefined) throw new InvalidArgumentError(`Write ${SEVERITY_WORDS.join(', ')}.`);
  return severityOf(word);
}
