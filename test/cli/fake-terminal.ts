import type { LocalDate } from '../../src/base/calendar.ts';
import { main } from '../../src/cli/main.ts';
import type { Prompts } from '../../src/cli/terminal/prompts.ts';
import type { Output, Terminal } from '../../src/cli/terminal/terminal.ts';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly width?: number;
  readonly isTerminal?: boolean;
  readonly env?: Terminal['env'];
  readonly today?: string;
  /** Who sits there; nobody unless given. */
  readonly prompts?: Prompts;
}

/** Runs a command line in this process, with streams of its own. */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Output => ({
    isTerminal: surroundings.isTerminal ?? false,
    width: surroundings.width ?? 80,
    write: (text) => {
      written[name] += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
  });
  const code = await main(args, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    env: surroundings.env ?? {},
    today: () => (surroundings.today ?? '2014-05-15') as LocalDate,
    readStdin: () =>
      typeof surroundings.stdin === 'string'
        ? new TextEncoder().encode(surroundings.stdin)
        : (surroundings.stdin ?? new Uint8Array()),
    prompts: surroundings.prompts,
  });
  return { code, ...written };
}
