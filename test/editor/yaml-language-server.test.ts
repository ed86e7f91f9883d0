import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type LanguageClient, languageClient } from './language-client.ts';

const SCHEMA = pathToFileURL(resolve('schema/tour.schema.json')).href;
const uri = 'file:///tours/tour.yaml';

const TOUR = `studytour: 1
title: A visit
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-24, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
hosts:
  - name: Ministry
    status: confirmed
    lead: { name: Mr. B, title: Minister }
    languages: [en]
sessions:
  - host: ministry
    kind: briefing
    at: 2014-06-26 10:00
    for: 60m
`;

let editor: LanguageClient;
let version = 0;

beforeAll(async () => {
  const settings = { schemas: { [SCHEMA]: 'tours/*.yaml' }, completion: true, hover: true, validate: true };
  editor = languageClient(
    ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'],
    (method, { items }: { items: readonly { section?: string }[] }) =>
      method === 'workspace/configuration'
        ? items.map(({ section }) => (section === 'yaml' ? settings : {}))
        : null,
  );
  await editor.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { snippetSupport: true } }, publishDiagnostics: {} },
    },
    initializationOptions: {},
  });
  editor.notify('initialized', {});
  editor.notify('workspace/didChangeConfiguration', { settings: { yaml: settings } });
  editor.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 0, text: TOUR },
  });
  // The schema is read when the settings have come; until then the server knows nothing.
  await vi.waitFor(
    async () => expect(await explained(TOUR.replace('title', 'tit|le'))).not.toBe('null'),
    5000,
  );
});

afterAll(async () => {
  await editor.stop();
});

function write(text: string): void {
  version += 1;
  editor.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
}

/** Where the editor's cursor stands: at the sign `|` in the text, which is taken out. */
function cursor(text: string): { line: number; character: number } {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  write(text.replace('|', ''));
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function completed(text: string): Promise<string[]> {
  const position = cursor(text);
  const answer = await editor.request('textDocument/completion', { textDocument: { uri }, position });
  return (answer as { items: { label: string }[] }).items.map(({ label }) => label);
}

async function explained(text: string): Promise<string> {
  const position = cursor(text);
  const answer = await editor.request('textDocument/hover', { textDocument: { uri }, position });
  return JSON.stringify((answer as { contents: unknown } | null)?.contents ?? null);
}

/** The marks of a text, known by a word that is in one of them: the server does not say of which version they are. */
async function marked(text: string, word: string): Promise<{ line: number; message: string }[]> {
  write(text);
  const told = await editor.notified(
    'textDocument/publishDiagnostics',
    (params: { uri: string; diagnostics: { message: string }[] }) =>
      params.uri === uri && params.diagnostics.some(({ message }) => message.includes(word)),
  );
  return (told as { diagnostics: { message: string; range: { start: { line: number } } }[] }).diagnostics.map(
    ({ message, range }) => ({ line: range.start.line + 1, message }),
  );
}

describe('yaml-language-server with the schema of a tour', () => {
  it('completes keys, at the top and within a list', async () => {
    expect(await completed(`${TOUR}|\n`)).toEqual(expect.arrayContaining(['delegation', 'topics', 'travel']));
    expect(await completed(TOUR.replace('    status', '    |\n    status'))).toEqual(
      expect.arrayContaining(['asks', 'invited']),
    );
  });

  it('completes the words that a key takes', async () => {
    expect(await completed(TOUR.replace('status: confirmed', 'status: |'))).toEqual(
      expect.arrayContaining(['wished', 'invited', 'confirmed', 'declined']),
    );
  });

  it('explains a key', async () => {
    expect(await explained(TOUR.replace('timeZone', 'time|Zone'))).toContain(
      'time zone of the providing side',
    );
    expect(await explained(TOUR.replace('    for', '    fo|r'))).toContain('length in one language');
  });

  it('marks what the schema does not have, and what it does not take', async () => {
    const text = TOUR.replace('status: confirmed', 'status: maybe').replace('kind:', 'knid:');
    const found = await marked(text, 'knid');
    expect(found).toEqual(
      expect.arrayContaining([
        { line: 8, message: expect.stringMatching(/"confirmed"/) },
        { line: 13, message: expect.stringContaining('knid') },
      ]),
    );
    expect(found).toHaveLength(2);
  });
});
