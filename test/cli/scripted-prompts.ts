import { Left, type Prompts } from '../../src/cli/terminal/prompts.ts';

/** Somebody who types these answers and then presses Ctrl-C; an answer that is refused is followed by the next one. */
export function scriptedPrompts(answers: readonly string[], confirms = true) {
  const waiting = [...answers];
  const asked: string[] = [];
  const offered: (string | undefined)[] = [];
  const refused: string[] = [];
  const prompts: Prompts = {
    async ask({ message, initial, check }) {
      asked.push(message);
      offered.push(initial);
      for (;;) {
        const typed = waiting.shift();
        if (typed === undefined) throw new Left(true);
        const problem = check(typed === '' ? (initial ?? '') : typed);
        if (problem === undefined) return typed === '' ? (initial ?? '') : typed;
        refused.push(problem);
      }
    },
    confirm: () => Promise.resolve(confirms),
  };
  return { prompts, asked, offered, refused };
}
