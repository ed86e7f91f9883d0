import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CompletionItemKind } from 'vscode-languageserver/node.js';
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

/** What the server asked the editor to do for it. */
const asked: unknown[] = [];

beforeAll(async () => {
  editor = languageClient(['bin/studytour.js', 'lsp', '--stdio', '--today', '2014-05-15'], (_, params) => {
    asked.push(params);
    return null;
  });
  await editor.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
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

describe('studytour lsp --keys', () => {
  let other: LanguageClient;

  beforeAll(async () => {
    other = languageClient(['bin/studytour.js', 'lsp', '--stdio', '--keys', '--today', '2014-05-15']);
    await other.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    other.notify('initialized', {});
  });

  afterAll(async () => {
    expect(await other.stop()).toBe(0);
  });

  /** What is offered where `|` stands in a text, and the text once one of it is taken. */
  async function offered(text: string, taken = '') {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    const plain = text.replace('|', '');
    version += 1;
    const file = { uri: `file:///keys-${version}.yaml` };
    other.notify('textDocument/didOpen', {
      textDocument: { ...file, languageId: 'yaml', version, text: plain },
    });
    const items = (await other.request('textDocument/completion', {
      textDocument: file,
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    })) as { label: string; kind: number; detail?: string; textEdit: TextEdit }[];
    const edits = items.filter(({ label }) => label === taken).map(({ textEdit }) => textEdit);
    return { items, labels: items.map(({ label }) => label), text: edited(plain, edits) };
  }

  it('completes a key that stands alone on its line, although that is no YAML', async () => {
    const typing = TOUR.replace('sessions:', 'interpret|\nsessions:');
    const { items, text } = await offered(typing, 'interpretation');
    expect(text).toBe(TOUR.replace('sessions:', 'interpretation: \nsessions:'));
    const found = items.find(({ label }) => label === 'timeZone' || label === 'profile');
    expect(found).toMatchObject({ label: 'profile', kind: CompletionItemKind.Property });
    expect(found?.detail).toContain('thresholds');
  });

  it('completes keys of an item, of one in open braces, and one that is written anew', async () => {
    const AGENCY = '  - host: agency\n    for: 90m';
    const { labels } = await offered(TOUR.replace(AGENCY, `${AGENCY}\n    |`));
    expect(labels).toEqual(expect.arrayContaining(['kind', 'attend', 'at']));
    expect(labels).not.toContain('for');
    expect((await offered(TOUR.replace(AGENCY, `${AGENCY}\n  - |`))).labels).toContain('host');
    expect((await offered(TOUR.replace(AGENCY, '  - { host: agency, at|'), 'attend')).text).toBe(
      TOUR.replace(AGENCY, '  - { host: agency, attend: '),
    );
    expect((await offered(TOUR.replace('languages: [en]', 'la|: [en]'), 'languages')).text).toBe(TOUR);
  });

  it('offers no key where a value stands, and ids there as ever', async () => {
    expect((await offered(TOUR.replace('A visit', 'A vi|'))).labels).toEqual([]);
    expect((await offered(TOUR.replace('host: agency', 'host: |'))).labels).toEqual(['ministry', 'agency']);
  });
});

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

  it('looks again when the project file changes, and tells when that cannot be read', async () => {
    const config = join(folder, 'studytour.config.yaml');
    const told = async (fits: (codes: string[]) => boolean) =>
      editor.notified(
        'textDocument/publishDiagnostics',
        (params: { uri: string; version?: number; diagnostics: Marked[] }) =>
          params.uri === uri &&
          params.version === version &&
          fits(params.diagnostics.map(({ code }) => code)),
      );
    expect(JSON.stringify(asked)).toContain('**/studytour.config.yaml');
    expect((await marked(TOUR)).map(({ code }) => code)).toContain('rank-unknown');
    writeFileSync(config, 'severities: { rank-unknown: off }\n');
    editor.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(config).href, type: 2 }],
    });
    await told((codes) => !codes.includes('rank-unknown'));
    writeFileSync(config, Buffer.from([0xff, 0xfe, 0x00]));
    await marked(TOUR);
    expect(await editor.notified('window/showMessage', () => true)).toMatchObject({
      message: expect.stringContaining('studytour.config.yaml'),
    });
    writeFileSync(config, '');
  });

  it('says what is wrong with a project file, and nothing of other files', async () => {
    const opened = async (name: string, text: string) => {
      const other = pathToFileURL(join(folder, name)).href;
      editor.notify('textDocument/didOpen', {
        textDocument: { uri: other, languageId: 'yaml', version: 1, text },
      });
      const published = await editor.notified(
        'textDocument/publishDiagnostics',
        (params: { uri: string }) => params.uri === other,
      );
      return (published as { diagnostics: Marked[] }).diagnostics.map(({ message }) => message);
    };
    expect(await opened('studytour.config.yaml', 'severities: { rank-unknwn: off }\n')).toEqual([
      expect.stringContaining('Did you mean `rank-unknown`?'),
    ]);
    expect(await opened('compose.yaml', 'services: { web: { image: x } }\n')).toEqual([]);
    expect(await opened('new.yaml', 'studytour: 1\n')).not.toEqual([]);
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

  it('says what an id refers to, and nothing at the thing itself', async () => {
    expect(await hovered(TOUR.replace('  - host: ministry', '  - host: mini|stry'))).toMatch(
      /^\*\*Host\*\*: Ministry of Registers/,
    );
    expect(await hovered(TOUR.replace('attend: [aliyeva]', 'attend: [ali|yeva]'))).toContain(
      '**Delegate**: ',
    );
    expect(await hovered(TOUR.replace('  - id: ministry', '  - id: mini|stry'))).not.toContain('**Host**');
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

  it('offers corrections only where corrections are asked for', async () => {
    const position = typed(TOUR.replace('host: agency', 'host: aga|ncy'));
    const asked = async (only: readonly string[]) =>
      (await editor.request('textDocument/codeAction', {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [], only },
      })) as unknown[];
    expect(await asked(['source.organizeImports'])).toEqual([]);
    expect(await asked(['quickfix'])).toHaveLength(1);
  });

  it('reads a file that lies on another machine', async () => {
    const elsewhere = 'file://server/share/tour.yaml';
    editor.notify('textDocument/didOpen', {
      textDocument: { uri: elsewhere, languageId: 'yaml', version: 1, text: 'studytour: 1\n' },
    });
    const { diagnostics } = (await editor.notified(
      'textDocument/publishDiagnostics',
      (told: { uri: string }) => told.uri === elsewhere,
    )) as { diagnostics: unknown[] };
    expect(diagnostics).not.toEqual([]);
    editor.notify('textDocument/didClose', { textDocument: { uri: elsewhere } });
  });

  it('offers to answer a finding with a comment, where one would silence it', async () => {
    const offered = async (text: string) => {
      const position = typed(text);
      return (await editor.request('textDocument/codeAction', {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [] },
      })) as { title: string; isPreferred: boolean; edit: { changes: Record<string, TextEdit[]> } }[];
    };
    const [answer] = (await offered(TOUR.replace('Head of Con', 'Head of |Con'))).filter(({ title }) =>
      title.includes('rank-unknown'),
    );
    expect(answer?.title).toBe('Answer rank-unknown with a comment, and write the reason');
    const [edit] = answer?.edit.changes[uri] ?? [];
    expect(edit?.range.start).toEqual({ line: 11, character: 0 });
    expect(edit?.newText).toBe('    # studytour-ignore rank-unknown: \n');
    const text = TOUR.replace(
      '    - { name: Ms. B',
      `${edit?.newText.trimEnd()} she is new\n    - { name: Ms. B`,
    );
    const codes = (await marked(text)).map(({ code }) => code);
    expect(codes).not.toContain('rank-unknown');
    expect(codes).not.toContain('suppression-unused');
    const unread = await offered(TOUR.replace('host: agency', 'h|ots: agency'));
    expect(unread.map(({ title }) => title)).toEqual(['Write host']);
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

  it('says before it is renamed which id that is, and why it cannot be', async () => {
    const prepare = (text: string) =>
      editor.request('textDocument/prepareRename', { textDocument, position: typed(text) });
    expect(await prepare(TOUR.replace('topics: [reg', 'topics: [reg|'))).toEqual({
      placeholder: 'registers',
      range: { start: { line: 20, character: 13 }, end: { line: 20, character: 22 } },
    });
    await expect(prepare(TOUR.replace('host: agency', 'host: age|ncy'))).rejects.toThrow(
      'follows from the name',
    );
    await expect(prepare(TOUR.replace('time', 'ti|me'))).rejects.toThrow('no id here');
  });

  it('completes ids where they belong, and only there', async () => {
    const ids = async (text: string) =>
      (await editor.request('textDocument/completion', { textDocument, position: typed(text) })) as {
        label: string;
        kind: number;
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
    // Some editors write `Unknown` beside what has no kind.
    expect(first?.kind).toBe(CompletionItemKind.Reference);
    expect(first?.textEdit).toEqual({
      range: { start: { line: 23, character: 10 }, end: { line: 23, character: 12 } },
      newText: 'ministry',
    });
  });

  describe('while the line being typed is no YAML', () => {
    const completed = async (text: string) =>
      (await editor.request('textDocument/completion', { textDocument, position: typed(text) })) as {
        label: string;
        textEdit: TextEdit;
      }[];
    const AGENCY = '  - host: agency\n    for: 90m';

    it.each([
      ['a bracket that is open', 'topics: [registers]', 'topics: [registers, |', 'registers'],
      ['one with a comment behind it', 'topics: [registers]', 'topics: [| # asked for', 'registers'],
      ['one opened on the line above', 'topics: [registers]', 'topics: [registers,\n      |', 'registers'],
      ['braces that are open', AGENCY, '  - { host: mi|', 'ministry agency'],
      ['braces that go on behind the cursor', AGENCY, '  - { host: mi|, for: 90m', 'ministry agency'],
      ['a quotation mark that is open', 'host: agency', 'host: "mi|', 'ministry agency'],
      ['an apostrophe that is open', 'host: agency', "host: 'mi|", 'ministry agency'],
      ['a quotation mark within a bracket', 'topics: [registers]', 'topics: ["reg|', 'registers'],
      ['a tab in place of spaces', '    attend: [aliyeva]', '\tattend: [ali|]', 'aliyeva ms-b'],
      ['a tab before a dash', '  - host: agency', '\t- host: |', 'ministry agency'],
      [
        'a fault on another line',
        AGENCY,
        `${AGENCY.replace('agency', 'a|')}\n    title: "open`,
        'ministry agency',
      ],
      [
        'first lines still to be written',
        AGENCY,
        AGENCY.replace('agency', '|'),
        'ministry agency',
        /^dates.*\n/m,
      ],
    ])('completes ids behind %s', async (_, written, typing, expected, without = /^$/) => {
      const found = await completed(TOUR.replace(without, '').replace(written, typing));
      expect(found.map(({ label }) => label).join(' ')).toBe(expected);
    });

    it('writes an id in the place of what is typed, and keeps quotes and tabs', async () => {
      const replaced = async (written: string, typing: string) => {
        const text = TOUR.replace(written, typing);
        const [first] = await completed(text);
        return edited(text.replace('|', ''), first ? [first.textEdit] : []);
      };
      expect(await replaced('host: agency', 'host: "mi|')).toBe(
        TOUR.replace('host: agency', 'host: "ministry'),
      );
      expect(await replaced('host: agency', 'host: "mi|"')).toBe(
        TOUR.replace('host: agency', 'host: "ministry"'),
      );
      expect(await replaced('    topics: [registers]', '\ttopics: [reg|')).toBe(
        TOUR.replace('    topics: [registers]', '\ttopics: [registers'),
      );
    });

    it('takes an apostrophe within a word for no quotation mark', async () => {
      const text = TOUR.replace('Ms. Aliyeva', "Ms. Aliyeva's deputy").replace(
        '[registers]\n    att',
        '[|\n    att',
      );
      expect((await completed(text)).map(({ label }) => label)).toEqual(['registers']);
    });

    it('explains and marks the fault, and says why no id can be renamed', async () => {
      expect((await marked(TOUR)).length).toBeGreaterThan(1);
      const broken = TOUR.replace('topics: [registers]', 'topics: [registers, ');
      expect((await marked(broken)).map(({ code, severity }) => [code, severity])).toEqual([
        ['yaml-syntax', 1],
      ]);
      expect(await hovered(broken.replace('[registers, ', '|[registers, '))).toContain('is not closed');
      expect(await hovered(broken.replace('host: ministry', 'host: mini|stry'))).toBe('');
      const asked = (method: string, more: object) =>
        editor.request(`textDocument/${method}`, {
          textDocument,
          position: typed(broken.replace('host: ministry', 'host: mini|stry')),
          ...more,
        });
      await expect(asked('rename', { newName: 'x' })).rejects.toThrow(/cannot be read. Line 21: The bracket/);
      await expect(asked('prepareRename', {})).rejects.toThrow(/cannot be read. Line 21: The bracket/);
      expect(await asked('definition', {})).toBeNull();
      expect((await marked(TOUR)).map(({ code }) => code)).not.toContain('yaml-syntax');
    });
  });

  it('outlives whatever is typed', async () => {
    for (const text of ['', '|', 'hosts: [', '- - -', ': :', TOUR.slice(0, 200), '\u0000'])
      expect(Array.isArray(await marked(text))).toBe(true);
  });
});
