import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { browsersOn } from '../../src/cli/process/programs.ts';

/** The first installed browser; undefined where there is none. */
export const BROWSER = browsersOn({ platform: process.platform, env: process.env })[0];

/** A page in a browser without a window, driven by the DevTools protocol over a pipe: no port, no library. */
export interface Page {
  /** Calls a method of the protocol. */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** The value of a JavaScript expression in the page, awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Replaces the page. */
  show(html: string): Promise<void>;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

export async function openPage(browser: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'studytour-browser-'));
  const child = spawn(
    browser,
    [
      '--headless',
      '--remote-debugging-pipe',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (answer: Answer) => void>();
  let [rest, last] = ['', 0];
  fromBrowser.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer: Answer = JSON.parse(message);
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  const call = (method: string, params: object, sessionId?: string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) =>
        error === undefined ? resolve(result ?? {}) : reject(new Error(`${method}: ${error.message}`)),
      );
      toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });

  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params: object = {}) => call(method, params, String(sessionId));
  return {
    send,
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { value: T }).value;
    },
    async show(html) {
      // A page of its own: focus and scrolling of the one before are gone.
      await send('Page.navigate', { url: 'about:blank' });
      const { frameTree } = (await send('Page.getFrameTree')) as { frameTree?: { frame: { id: string } } };
      await send('Page.setDocumentContent', { frameId: frameTree?.frame.id, html });
    },
    close() {
      child.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
      child.kill('SIGKILL');
    },
  };
}
