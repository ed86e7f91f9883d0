import type { Option } from 'commander';
import type { Terminal } from '../terminal/terminal.ts';

/** What commands are put together from. */
export interface CommandParts {
  readonly terminal: Terminal;
  readonly today: Option;
  readonly config: Option;
  exit(code: number): void;
}

/** The values of an option that may be repeated. */
export function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** An option with what can be typed behind it, for help and shells. The command itself judges it, as it knows what was meant. */
export function offering(option: Option, choices: readonly string[]): Option {
  option.argChoices = [...choices];
  return option;
}
