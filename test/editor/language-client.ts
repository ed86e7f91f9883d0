import { spawn } from 'node:child_process';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** An editor, as far as a language server sees one: JSON-RPC over the standard streams, each message behind its length. */
export interface LanguageClient {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  /** The next notification of this method whose parameters fit; those that came before count as well. */
  notified(method: string, fits: (params: never) => boolean): Promise<unknown>;
  /** Bytes that are no message of ours. */
  write(text: string): void;
  stop(): Promise<number | null>;
}

/** Starts a server. `answer` gives what the editor says when the server asks, by method. */
export function languageClient(
  args: readonly string[],
  answer: (method: string, params: never) => unknown = () => null,
): LanguageClient {
  const server = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
  const waiting = new Map<number, (message: Message) => void>();
  const seen: Message[] = [];
  const listeners = new Set<(message: Message) => void>();
  let ids = 0;
  let bytes = Buffer.alloc(0);

  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  const receive = (message: Message) => {
    if (message.method !== undefined && message.id !== undefined)
      send({ id: message.id, result: answer(message.method, message.params as never) });
    else if (message.id !== undefined) waiting.get(message.id)?.(message);
    else {
      seen.push(message);
      for (const listener of listeners) listener(message);
    }
  };
  server.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const head = bytes.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(bytes.subarray(0, Math.max(0, head)).toString())?.[1],
      );
      if (head < 0 || bytes.length < head + 4 + length) return;
      const body = bytes.subarray(head + 4, head + 4 + length).toString();
      bytes = bytes.subarray(head + 4 + length);
      receive(JSON.parse(body));
    }
  });

  return {
    request(method, params) {
      const id = ++ids;
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ result, error }) =>
          error ? reject(Object.assign(new Error(error.message), { code: error.code })) : resolve(result),
        );
        send({ id, method, params });
      });
    },
    notify: (method, params) => send({ method, params }),
    write: (text) => void server.stdin.write(text),
    notified(method, fits) {
      const matches = (message: Message) => message.method === method && fits(message.params as never);
      const before = seen.find(matches);
      if (before) return Promise.resolve(before.params);
      return new Promise((resolve) => {
        const listener = (message: Message) => {
          if (!matches(message)) return;
          listeners.delete(listener);
          resolve(message.params);
        };
        listeners.add(listener);
      });
    },
    async stop() {
      await this.request('shutdown', undefined);
      send({ method: 'exit' });
      return ended;
    },
  };
}
