import { EXIT, Failure } from './failure.ts';

/** What asks a process to end; nothing can be done about SIGKILL. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does `work` to its end, whatever signal comes meanwhile, and then ends the call as interrupted. */
export async function uninterrupted<T>(work: () => T): Promise<T> {
  let isAsked = false;
  const note = () => {
    isAsked = true;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    const result = work();
    // Node tells of signals between two turns of its event loop.
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    if (isAsked) throw new Failure('interrupted; all files are written', EXIT.interrupted);
    return result;
  } finally {
    for (const signal of SIGNALS) process.off(signal, note);
  }
}
