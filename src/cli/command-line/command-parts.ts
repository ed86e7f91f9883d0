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
