import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LanguageClient, languageClient } from './language-client.ts';

const TOUR = `studytour: 1
title: A visit
countries: { receiving: UZ, providing: MY }
dates: { from: 2014-06-24, to: 2014-06-27 }
timeZone: Asia/Kuala_Lumpur
topics:
  - { id: registers, name: Registers of people }
delegation:
  languages: [en]
  delegates:
    - { id: aliyeva, name: Ms. Aliyeva, title: Minister, interests: [registers] }
    - { name: Ms. B, title: Head of Consular }
hosts:
  - id: ministry
    name: Ministry of Registers
    languages: [en]
  - name: Agency
    languages: [en]
sessions:
  - host: ministry
    topics: [registers]
    attend: [aliyeva]
    for: 60m
  - host: agency
    for: 90m
`;

const folder = mkdtempSync(join(tmpdir(), 'studytour-'));
const uri = pathToFileURL(join(folder, 'tour.yaml')).href;
const textDocument = { uri };

interface Marked {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly range: { start: { line: number; character: number }; end: { line: number; character: number } };
}

interface TextEdit {
  readonly range: Marked['range'];
  readonly newText: string;
}

let editor: LanguageClient;
let version = 0;

beforeAll(async () => {
  editor = languageClient(['bin/studytour.js', 'lsp', '--stdio', '--today', '2014-05-15']);
  await editor.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  editor.notify('initialized', {});
  editor.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 0, text: '' },
  });
});

afterAll(async () => {
  expect(await editor.stop()).toBe(0);
});

/** Types a text; the cursor ends where `|` stands in it. */
function typed(text: string): { line: number; character: number } {
  version += 1;
  const before = text.slice(0, Math.max(0, text.indexOf('|'))).split('\n');
  editor.notify('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ text: text.replace('|', '') }],
  });
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function marked(text: string): Promise<readonly Marked[]> {
  typed(text);
  const wanted = version;
  const told = await editor.notified(
    'textDocument/publishDiagnostics',
    (params: { version?: number }) => params.version === wanted,
  );
  return (told as { diagnostics: Marked[] }).diagnostics;
}

function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  for (const { range, newText } of [...edits].sort(
    (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
  )) {
    const line = lines[range.start.line] ?? '';
    lines[range.start.line] =
      line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  }
  return lines.join('\n');
}

async function hovered(text: string): Promise<string> {
  const answer = await editor.request('textDocument/hover', { textDocument, position: typed(text) });
  return (answer as { contents: { value: string } } | null)?.contents.value ?? '';
}

describe('studytour lsp', () => {
  it('marks faults while they are typed, and takes the marks away', async () => {
    const found = await marked(TOUR.replace('host: agency', 'host: agancy'));
    expect(found.filter(({ severity }) => severity === 1)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'reference-unknown',
          message: 'No host has the id `agancy`.\nDid you mean `agency`?',
          range: { start: { line: 23, character: 10 }, end: { line: 23, character: 16 } },
        }),
      ]),
    );
    expect((await marked(TOUR)).map(({ code }) => code)).not.toContain('reference-unknown');
  });

  it('follows the project file, as it stands', async () => {
    const codes = async () => (await marked(TOUR)).map(({ code }) => code);
    expect(await codes()).toContain('rank-unknown');
    writeFileSync(join(folder, 'studytour.config.yaml'), 'severities: { rank-unknown: off }\n');
    expect(await codes()).not.toContain('rank-unknown');
    writeFileSync(join(folder, 'studytour.config.yaml'), '');
  });

  it('explains a finding, and a rank', async () => {
    const rule = await hovered(TOUR.replace('host: agency', 'host: aga|ncy'));
    expect(rule).toContain('**error** `reference-unknown`: No host has the id `agancy`.');
    expect(rule).toContain('*Why*: ');
    expect(await hovered(TOUR.replace('title: Minister', 'title: Mini|ster'))).toMatch(
      /^\*\*rank 2, minister\*\*, because /,
    );
    expect(await hovered(TOUR.replace('Head of Consular', 'Head of Con|sular'))).toMatch(
      /^\*\*Rank unknown\*\*, because /,
    );
    expect(await hovered(TOUR.replace('timeZone', 'time|Zone'))).toBe('');
  });

  it('offers what --fix would write', async () => {
    const text = TOUR.replace('host: agency', 'host: agancy');
    const position = typed(text.replace('agancy', 'aga|ncy'));
    const actions = (await editor.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    })) as { title: string; isPreferred: boolean; edit: { changes: Record<string, TextEdit[]> } }[];
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([['Write agency', true]]);
    expect(edited(text, actions[0]?.edit.changes[uri] ?? [])).toBe(TOUR);
  });

  it('goes to what an id means, be it written or follow from a name', async () => {
    const at = async (text: string) =>
      (
        (await editor.request('textDocument/definition', { textDocument, position: typed(text) })) as {
          range: Marked['range'];
        } | null
      )?.range.start;
    expect(await at(TOUR.replace('host: ministry', 'host: mini|stry'))).toEqual({ line: 13, character: 8 });
    expect(await at(TOUR.replace('host: agency', 'host: age|ncy'))).toEqual({ line: 16, character: 10 });
    expect(await at(TOUR.replace('attend: [ali', 'attend: [ali|'))).toEqual({ line: 10, character: 12 });
    expect(await at(TOUR.replace('timeZone', 'time|Zone'))).toBeUndefined();
  });

  it('gives an id another name wherever it is used, and nowhere else', async () => {
    const rename = async (text: string, newName: string) => {
      const answer = await editor.request('textDocument/rename', {
        textDocument,
        position: typed(text),
        newName,
      });
      return edited(TOUR, (answer as { changes: Record<string, TextEdit[]> }).changes[uri] ?? []);
    };
    const renamed = TOUR.replace('id: registers', 'id: files').replaceAll('[registers]', '[files]');
    expect(await rename(TOUR.replace('topics: [reg', 'topics: [reg|'), 'files')).toBe(renamed);
    expect(await rename(TOUR.replace('id: registers', 'id: reg|isters'), 'files')).toBe(renamed);
    await expect(rename(TOUR.replace('host: agency', 'host: age|ncy'), 'x')).rejects.toThrow(
      'follows from the name',
    );
    await expect(rename(TOUR.replace('id: registers', 'id: reg|isters'), 'a b')).rejects.toThrow(
      'letters, digits',
    );
    await expect(rename(TOUR.replace('time', 'ti|me'), 'x')).rejects.toThrow('no id here');
  });

  it('completes ids where they belong, and only there', async () => {
    const ids = async (text: string) =>
      (await editor.request('textDocument/completion', { textDocument, position: typed(text) })) as {
        label: string;
        textEdit: TextEdit;
      }[];
    const labels = async (text: string) => (await ids(text)).map(({ label }) => label);
    expect(await labels(TOUR.replace('host: agency', 'host: |'))).toEqual(['ministry', 'agency']);
    expect(await labels(TOUR.replace('topics: [registers]', 'topics: [|]'))).toEqual(['registers']);
    expect(await labels(TOUR.replace('attend: [aliyeva]', 'attend: [aliyeva, |]'))).toEqual([
      'aliyeva',
      'ms-b',
    ]);
    expect(await labels(TOUR.replace('title: A visit', 'title: |'))).toEqual([]);
    const [first] = await ids(TOUR.replace('host: agency', 'host: mi|'));
    expect(first?.textEdit).toEqual({
      range: { start: { line: 23, character: 10 }, end: { line: 23, character: 12 } },
      newText: 'ministry',
    });
  });

  it('outlives whatever is typed', async () => {
    for (const text of ['', '|', 'hosts: [', '- - -', ': :', TOUR.slice(0, 200), '\u0000'])
      expect(Array.isArray(await marked(text))).toBe(true);
  });
});
