import { Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { type LocalDate, parseDate } from '../base/calendar.ts';
import type { CommandParts } from './command-line/command-parts.ts';
import { addCompletionCommand } from './command-line/completion-command.ts';
import { addExamples } from './command-line/example-calls.ts';
import { excessWords } from './command-line/excess-words.ts';
import { addListCommands } from './command-line/list-commands.ts';
import { addLspCommand } from './command-line/lsp-command.ts';
import { addManualCommands } from './command-line/manual-commands.ts';
import { insteadOf } from './command-line/other-commands.ts';
import { addPlanCommands } from './command-line/plan-commands.ts';
import { addStartCommands } from './command-line/start-commands.ts';
import { addTemplatesCommand } from './command-line/template-commands.ts';
import { addValidateCommand } from './command-line/validate-command.ts';
import { EXIT, Failure } from './process/failure.ts';
import { processTerminal, type Terminal } from './terminal/terminal.ts';

const { version } = manifest;

/** Columns. Commander leaves 40 to a description or wraps nothing; the longest names here leave 37 of the usual 80. */
const NARROWEST_DESCRIPTION = 20;

/** Runs one command line and returns its exit code. Nothing is thrown, nothing outside `terminal` and the files named is touched. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.fine;
  const program = commandLine(terminal, (code) => {
    exitCode = code;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'commander.excessArguments') terminal.stderr.write(excessWords(args));
      return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    }
    if (error instanceof Failure) {
      terminal.stderr.write(`studytour: ${error.message}\n`);
      return error.exitCode;
    }
    const { reportOwnFault } = await import('./process/own-fault.ts');
    terminal.stderr.write(reportOwnFault(error, args, version));
    return EXIT.internal;
  }
}

/** The program with all its commands; `exit` hears how they end. */
export function commandLine(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command('studytour')
    .description(
      'Checks a study tour against the lessons of earlier ones, and plans its agenda and checklist.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .option('--no-color', 'no colours')
    .helpCommand('help [command]', 'show the help of a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ minWidthToWrap: NARROWEST_DESCRIPTION, subcommandTerm: termOf })
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(inOurWords(text)),
      getOutHelpWidth: () => terminal.stdout.width,
      getErrHelpWidth: () => terminal.stderr.width,
    })
    .addHelpText(
      'after',
      `
Exit codes: 0 fine, 1 findings or not everything fits, 2 wrong call or
unreadable input, 70 a fault of studytour itself, 130 interrupted.`,
    );
  const today = new Option('--today <date>', 'count from this day instead of the machine’s date').argParser(
    readDate,
  );
  const config = new Option(
    '--config <file>',
    'project file; the nearest studytour.config.yaml unless given',
  );
  const parts: CommandParts = { terminal, today, config, exit };

  // In the order in which somebody comes to need them.
  addStartCommands(program, parts);
  addValidateCommand(program, parts);
  addPlanCommands(program, parts);
  addTemplatesCommand(program, parts);
  addListCommands(program, parts);
  addManualCommands(program, parts);
  addLspCommand(program, parts);
  addCompletionCommand(program, parts);
  addExamples(program);
  return program;
}

/** What is wrong with a call, and what it is called here, where that is known better than by the letters. */
function inOurWords(text: string): string {
  const [first = '', command] = /^error: unknown command '(.+?)'/.exec(text) ?? [];
  const instead = command === undefined ? undefined : insteadOf(command);
  return (instead === undefined ? text : `${first}\n${instead}\n`).replace(/^error: /, 'studytour: ');
}

/** A command as the list of them names it. All have options: to say so of each leaves less room for what it does. */
function termOf(command: Command): string {
  return new Help().subcommandTerm(command).replace(' [options]', '');
}

function readDate(text: string): LocalDate {
  const date = parseDate(text);
  if (date === undefined) throw new InvalidArgumentError('Write a date like 2014-05-15.');
  return date;
}

/** The program as a process: its arguments, its streams, its exit code. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processTerminal());
}
