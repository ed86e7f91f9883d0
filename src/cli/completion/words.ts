import type { Command, Option } from 'commander';

/** A command as a shell completes it. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
  /** What its first argument may be; empty where that is a file or a word of the caller's. */
  readonly choices: readonly string[];
  readonly options: readonly OptionWords[];
}

export interface OptionWords {
  readonly long: string;
  readonly short: string | undefined;
  readonly description: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

/** The commands of a program with all that can be typed behind them; the program's own options are everywhere. */
export function commandWords(program: Command): CommandWords[] {
  const everywhere = optionsOf(program).filter(({ long }) => long !== '--version');
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    choices: [...(command.registeredArguments[0]?.argChoices ?? [])],
    options: [...optionsOf(command), ...everywhere.filter(({ long }) => long !== '--help')],
  }));
}

function optionsOf(command: Command): OptionWords[] {
  return command.createHelp().visibleOptions(command).flatMap(wordsOf);
}

function wordsOf({ long, short, description, required, optional, argChoices }: Option): OptionWords[] {
  if (!long) return [];
  return [{ long, short, description, takesValue: required || optional, choices: [...(argChoices ?? [])] }];
}
