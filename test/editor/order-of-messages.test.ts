import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LanguageClient, languageClient } from './language-client.ts';

const uri = 'file:///tours/a.yaml';
const hover = ['textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }] as const;
const start = ['initialize', { processId: process.pid, rootUri: null, capabilities: {} }] as const;
const open = [
  'textDocument/didOpen',
  { textDocument: { uri, languageId: 'yaml', version: 1, text: 'studytour: 1\n' } },
] as const;

let editor: LanguageClient;

beforeEach(() => {
  editor = languageClient(['bin/studytour.js', 'lsp', '--stdio', '--today', '2014-05-15']);
});

afterEach(async () => {
  await editor.stop().catch(() => undefined);
});

it('refuses requests before `initialize`, and forgets what it was told', async () => {
  editor.notify(...open);
  await expect(editor.request(...hover)).rejects.toMatchObject({ code: -32002 });
  await editor.request(...start);
  editor.notify('initialized', {});
  expect(await editor.request(...hover)).toBeNull();
});

it('is begun once, and refuses all but `exit` after `shutdown`', async () => {
  await editor.request(...start);
  await expect(editor.request(...start)).rejects.toMatchObject({ code: -32600 });
  await editor.request('shutdown', undefined);
  await expect(editor.request(...hover)).rejects.toMatchObject({ code: -32600 });
});

it.each([
  ['no number', 'Content-Length: abc\r\n\r\n{"jsonrpc":"2.0","id":9,"method":"textDocument/hover"}'],
  ['a number below zero', 'Content-Length: -5\r\n\r\n{}'],
  ['no length', 'Content-Type: application/json\r\n\r\n{"colon":1}'],
  ['no JSON behind it', 'Content-Length: 5\r\n\r\n{bad}'],
])('hears what follows a header with %s', async (_, bytes) => {
  await editor.request(...start);
  editor.notify('initialized', {});
  editor.write(bytes);
  editor.notify(...open);
  expect(
    await editor.notified('textDocument/publishDiagnostics', (told: { uri: string }) => told.uri === uri),
  ).toMatchObject({
    diagnostics: expect.arrayContaining([expect.objectContaining({ source: 'studytour' })]),
  });
  expect(await editor.request(...hover)).not.toBeUndefined();
});

it('takes a message in pieces, and one with a second line of header', async () => {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 77, method: start[0], params: start[1] });
  editor.write('Content-Len');
  editor.write(`gth: ${body.length}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r`);
  editor.write(`\n\r\n${body.slice(0, 20)}`);
  editor.write(body.slice(20));
  await expect(editor.request(...start)).rejects.toMatchObject({ code: -32600 });
});
