/** One line to be typed. */
export interface Prompt {
  readonly message: string;
  readonly initial?: string | undefined;
  /** What is wrong with it, or undefined: it is asked again until nothing is. */
  check(text: string): string | undefined;
}

/** Asking somebody at a terminal. What is asked goes to standard error: standard output is for what was asked for. */
export interface Prompts {
  ask(prompt: Prompt): Promise<string>;
  confirm(message: string): Promise<boolean>;
}

/** Whoever was asked left: by Ctrl-C, or because the input ended. */
export class Left extends Error {
  override readonly name = 'Left';
  readonly interrupted: boolean;

  constructor(interrupted: boolean) {
    super(interrupted ? 'interrupted' : 'the input ended');
    this.interrupted = interrupted;
  }
}

/** The terminal of this process. inquirer takes a tenth of a second to load: only who is asked pays for it. */
export const processPrompts: Prompts = {
  ask: ({ message, initial, check }) =>
    guarded(async (prompt) => {
      const validate = (text: string) => check(text) ?? true;
      const { answer } = await prompt<{ answer: string }>([
        { type: 'input', name: 'answer', message, validate, ...(initial ? { default: initial } : {}) },
      ]);
      return answer;
    }),
  confirm: (message) =>
    guarded(async (prompt) => {
      const { answer } = await prompt<{ answer: boolean }>([
        { type: 'confirm', name: 'answer', message, default: true },
      ]);
      return answer;
    }),
};

type Inquirer = typeof import('inquirer')['default'];

/**
 * Asks, and turns leaving into {@link Left}. At the end of input inquirer waits for ever: when nothing else is left
 * to do, Node would end the process as if all were well; that moment is where the end is noticed.
 */
async function guarded<T>(ask: (prompt: Inquirer['prompt']) => Promise<T>): Promise<T> {
  const { default: inquirer } = await import('inquirer');
  const end = new AbortController();
  const noticeEnd = () => end.abort();
  process.once('beforeExit', noticeEnd);
  try {
    return await ask(
      inquirer.createPromptModule({ output: process.stderr, signal: end.signal }) as Inquirer['prompt'],
    );
  } catch (error) {
    if (!(error instanceof Error) || !/^(ExitPrompt|AbortPrompt)Error$/.test(error.name)) throw error;
    throw new Left(/SIGINT/.test(error.message));
  } finally {
    process.removeListener('beforeExit', noticeEnd);
  }
}
