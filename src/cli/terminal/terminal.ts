import { fstatSync, readFileSync, writeFileSync } from 'node:fs';
import { type LocalDate, parseDate } from '../../base/calendar.ts';
import { writingReason } from '../files/reasons.ts';
import { EXIT } from '../process/failure.ts';
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

/** The terminal that the process was started in. Node opens a stream when it is first asked for, which takes some ms each. */
export function processTerminal(): Terminal {
  let stdout: Output | undefined;
  let stderr: Output | undefined;
  return {
    get stdout() {
      stdout ??= streamOutput(process.stdout, 'standard output');
      return stdout;
    },
    get stderr() {
      stderr ??= streamOutput(process.stderr, 'standard error');
      return stderr;
    },
    env: process.env,
    today() {
      const now = new Date();
      const text = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
      return parseDate(text) as LocalDate;
    },
    readStdin: () => readFileSync(0),
    get prompts() {
      return process.stdin.isTTY && process.stderr.isTTY ? processPrompts : undefined;
    },
  };
}

function streamOutput(stream: NodeJS.WriteStream & { readonly fd: number }, name: string): Output {
  const columns = stream.columns ?? Number(process.env.COLUMNS || 80);
  const shared = {
    isTerminal: stream.isTTY === true,
    width: Math.max(40, Number.isFinite(columns) ? columns : 80),
  };
  // Node's own stream for files stops in the middle of a text when the disk is full, and says nothing.
  if (fstatSync(stream.fd).isFile())
    return {
      ...shared,
      write(text) {
        try {
          writeFileSync(stream.fd, text);
        } catch (error) {
          endAsUnwritable(name, error);
        }
      },
    };
  // A reader that stops early, as `| head` does, is no fault of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') endAsUnwritable(name, error);
  });
  return { ...shared, write: (text) => void stream.write(text) };
}

/** Ends here and now: nobody could be told anything through this stream. */
function endAsUnwritable(name: string, error: unknown): never {
  try {
    writeFileSync(2, `studytour: ${name} cannot be written to: ${writingReason(error)}.\n`);
  } catch {
    // It was standard error.
  }
  process.exit(EXIT.usage);
}
