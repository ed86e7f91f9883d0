import { readFileSync } from 'node:fs';
import { Chalk, type ChalkInstance } from 'chalk';
import { type LocalDate, parseDate } from '../base/calendar.ts';
import { type Palette, plainPalette } from '../base/palette.ts';
import { type Prompts, processPrompts } from './prompts.ts';

/** One of the two streams that a person or a program reads. */
export interface Output {
  readonly isTerminal: boolean;
  /** Columns, at least 40. */
  readonly width: number;
  write(text: string | Uint8Array): void;
}

/** Everything outside the program, so that `main` can be run inside a test with streams of its own. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The machine's date, where nobody gives another. */
  today(): LocalDate;
  /** Everything on standard input. */
  readStdin(): Uint8Array;
  /** How somebody is asked; absent where nobody sits at both ends, standard input and standard error. */
  readonly prompts?: Prompts | undefined;
}

/** The terminal that the process was started in. */
export function processTerminal(): Terminal {
  return {
    stdout: streamOutput(process.stdout),
    stderr: streamOutput(process.stderr),
    env: process.env,
    today() {
      const now = new Date();
      const text = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
      return parseDate(text) as LocalDate;
    },
    readStdin: () => readFileSync(0),
    prompts: process.stdin.isTTY && process.stderr.isTTY ? processPrompts : undefined,
  };
}

function streamOutput(stream: NodeJS.WriteStream): Output {
  // A reader that stops early, as `| head` does, is no fault of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const columns = stream.columns ?? Number(process.env.COLUMNS || 80);
  return {
    isTerminal: stream.isTTY === true,
    width: Math.max(40, Number.isFinite(columns) ? columns : 80),
    write: (text) => void stream.write(text),
  };
}

/** How text may look on one of the streams. */
export interface Screen {
  readonly palette: Palette;
  readonly width: number;
  readonly unicode: boolean;
}

export function screenOf(output: Output, env: Terminal['env'], color: boolean): Screen {
  return {
    palette: paletteFor(output, env, color),
    width: output.width,
    unicode: speaksUnicode(output, env),
  };
}

/** Colours for one stream: never where colour is refused or nobody sees it. chalk by itself ignores NO_COLOR on a terminal. */
function paletteFor(output: Output, env: Terminal['env'], color: boolean): Palette {
  if (!wantsColor(output, env, color)) return plainPalette;
  const chalk: ChalkInstance = new Chalk({ level: 1 });
  return {
    strong: chalk.bold,
    muted: chalk.dim,
    accent: chalk.cyan,
    good: chalk.green,
    caution: chalk.yellow,
    problem: chalk.red,
  };
}

function wantsColor(output: Output, env: Terminal['env'], color: boolean): boolean {
  if (!color || env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR ?? env.CLICOLOR_FORCE;
  if (forced !== undefined && forced !== '') return forced !== '0';
  return output.isTerminal && env.TERM !== 'dumb';
}

/** Lines and marks beyond ASCII: on a terminal whose locale can show them. */
function speaksUnicode(output: Output, env: Terminal['env']): boolean {
  if (!output.isTerminal) return true;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return env.TERM !== 'linux' && (locale === '' || /utf-?8/i.test(locale));
}
