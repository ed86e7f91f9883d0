import { Worker } from 'node:worker_threads';

/**
 * What the watching thread runs. Node delivers signals between turns of the event loop, and a search is one long turn; but a
 * script that runs with `breakOnSigint` is ended at once, in whatever thread it waits.
 */
const WATCH = `
const { workerData } = require('node:worker_threads');
const { Script } = require('node:vm');
globalThis.state = workerData;
try {
  new Script('Atomics.store(state, 0, 1); Atomics.wait(state, 0, 1)').runInThisContext({ breakOnSigint: true });
} catch {
  Atomics.store(state, 0, 2);
}`;
const WATCHING = 1;
const INTERRUPTED = 2;

/** Ctrl-C, watched for from the first question on: a short search asks none. A second Ctrl-C ends the process. */
export interface Interruption {
  asked(): boolean;
  readonly happened: boolean;
}

/** `onWatch` is called once somebody can interrupt. */
export function interruption(onWatch: () => void): Interruption {
  let state: Int32Array | undefined;
  let isTold = false;
  return {
    asked() {
      state ??= watched();
      const now = Atomics.load(state, 0);
      if (now === WATCHING && !isTold) {
        isTold = true;
        onWatch();
      }
      return now === INTERRUPTED;
    },
    get happened() {
      return state !== undefined && Atomics.load(state, 0) === INTERRUPTED;
    },
  };
}

function watched(): Int32Array {
  const state = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  new Worker(WATCH, { eval: true, workerData: state }).unref();
  return state;
}
