import type { Plan } from '../agenda/plan.ts';
import type { Print, Printable, RenderContext, RenderedFile, Renderer } from '../renderers/renderer.ts';

/** A plan to write in a format. */
interface Job {
  readonly renderer: Renderer;
  readonly document: { readonly plan: Plan; readonly context: RenderContext };
}

/** Programs that print at the same time: each takes a core and some hundred megabytes. A browser prints one page at a time anyway. House rule. */
const MOST_PRINTING = 2;

/**
 * The files of each job, in the order of the jobs. What other programs print is begun first and goes on while the rest is
 * written here. Where a job fails, all that was begun comes to its end before the failure is told.
 */
export async function renderAll(jobs: readonly Job[], print: Print): Promise<(readonly RenderedFile[])[]> {
  const whenFree = inTurns(MOST_PRINTING);
  const begun = new Map<Job, Promise<readonly RenderedFile[]>>();
  for (const job of [...jobs].sort((a, b) => Number(isPrinted(b)) - Number(isPrinted(a)))) {
    const { renderer, document } = job;
    await new Promise<void>((goOn) => {
      const begin = (printable: Printable) => {
        const printed = whenFree(() => print(printable));
        goOn();
        return printed;
      };
      const files = (async () => renderer.render(document.plan, { ...document.context, print: begin }))();
      begun.set(job, files);
      files.then(
        () => goOn(),
        () => goOn(),
      );
    });
  }
  const settled = await Promise.allSettled(jobs.map((job) => begun.get(job) ?? []));
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

function isPrinted({ renderer }: Job): boolean {
  return renderer.isPrinted === true;
}

/** Lets so many works run at the same time; the others wait for one to end. */
function inTurns(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((begin) => waiting.push(begin));
    else running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes over the place.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
