import { resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { expect, it } from 'vitest';

it('the language server says to who starts it by hand what it waits for', async () => {
  const server = spawn(process.execPath, [resolve('bin/studytour.js'), 'lsp'], { cols: 100, rows: 10 });
  const said = await new Promise<string>((done) => {
    let screen = '';
    server.onData((data) => {
      screen += data;
      if (screen.includes('ends')) server.write('\x03');
    });
    server.onExit(() => done(screen));
  });
  expect(said).toContain('studytour: waiting for an editor on standard input; Ctrl-C ends');
});
