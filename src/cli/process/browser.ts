import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Run } from './print-pdf.ts';

/** A browser without a window that prints one page after the other: it takes longer to start than to print. */
export interface Browser {
  /** The PDF of a page in a file; undefined where the browser cannot, and it is of no further use. */
  print(page: string): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Time to end by itself, in milliseconds. */
const GRACE = 2000;

const FLAGS = [
  '--headless',
  // Driven by the DevTools protocol over a pipe: no port that others could reach.
  '--remote-debugging-pipe',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** As `--print-to-pdf` prints, with tags for screen readers and an outline. */
const PRINT = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** Starts a browser and comes back at once; `patience` is the longest that it may take for a page, in milliseconds. */
export function startBrowser(program: string, { folder, signal }: Run, patience: number): Browser {
  const child = spawn(
    program,
    [
      ...FLAGS,
      // Its sandbox does not start for root, as in a container; the page has no scripts and reaches nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      killSignal: 'SIGKILL',
      windowsHide: true,
      signal,
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const pipes = child.stdio as unknown as Pipes;
  const [, , , toBrowser, fromBrowser] = pipes;
  // Only what was started is killed, and that may be a script; without its pipes the browser itself ends, too.
  signal.addEventListener('abort', () => {
    toBrowser.destroy();
    fromBrowser.destroy();
  });
  const { call, once } = protocolOf(pipes);
  const tab = (async () => {
    const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
    await call('Page.enable', {}, String(sessionId));
    return String(sessionId);
  })();
  // A fault is told by whoever waits for the tab.
  tab.catch(() => {});
  const printed = async (page: string) => {
    const session = await tab;
    const loaded = once('Page.loadEventFired');
    await call('Page.navigate', { url: pathToFileURL(page).href }, session);
    await loaded;
    const { data } = await call('Page.printToPDF', PRINT, session);
    return Buffer.from(String(data), 'base64');
  };
  return {
    async print(page) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tooLong = new Promise<undefined>((resolve) => {
        timer = setTimeout(resolve, patience, undefined);
      });
      const fault = () => undefined;
      const pdf = await Promise.race([printed(page).catch(fault), ended.then(fault), tooLong]);
      clearTimeout(timer);
      return pdf;
    },
    /** It is asked to end, as what was started may be a script that started it; without its pipes it ends, too. */
    async close() {
      call('Browser.close', {}).catch(() => {});
      toBrowser.end();
      const killing = setTimeout(() => child.kill('SIGKILL'), GRACE);
      await ended;
      clearTimeout(killing);
      toBrowser.destroy();
      fromBrowser.destroy();
    },
  };
}

type Pipes = readonly [null, null, null, Writable, Readable];

/** Questions and answers of the protocol, each message ended by a zero. */
function protocolOf([, , , toBrowser, fromBrowser]: Pipes) {
  const answers = new Map<number, (message: Message) => void>();
  const events = new Map<string, () => void>();
  let [rest, last] = ['', 0];
  // What a browser that has ended does not read is told by its end.
  toBrowser.on('error', () => {});
  fromBrowser.on('error', () => {});
  fromBrowser.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map((one): Message => JSON.parse(one))) {
      if (message.id === undefined) events.get(message.method ?? '')?.();
      else answers.get(message.id)?.(message);
    }
  });
  return {
    call: (method: string, params: object, sessionId?: string) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        last += 1;
        answers.set(last, ({ result = {}, error }) => {
          if (error === undefined) resolve(result);
          else reject(new Error(`${method}: ${error.message}`));
        });
        toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
    /** The next event of that name. */
    once: (method: string) => new Promise<void>((resolve) => events.set(method, resolve)),
  };
}
