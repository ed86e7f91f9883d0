import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPress } from '../../src/cli/process/print-pdf.ts';
import { browsersOn, type Machine, officesOn } from '../../src/cli/process/programs.ts';
import type { Printable } from '../../src/renderers/renderer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studytour-printers-'));
  for (const name of ['bin', 'temporary']) mkdirSync(join(folder, name));
  // Other programs print at the same time, and leave theirs in the folder of the machine.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, join(folder, 'temporary'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const leftBehind = () => readdirSync(join(folder, 'temporary'));

/** A program of our own under that name; `body` is what it does, in a shell. */
function program(name: string, body: string): string {
  const path = join(folder, 'bin', name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

/**
 * A browser of our own under that name: it answers over its pipe as one does, and prints what it was given behind a line of
 * its arguments. Each start adds a line to `starts`.
 */
function browser(name: string, end = '%%EOF'): string {
  const path = join(folder, 'bin', name);
  const body = `
const { appendFileSync, createReadStream, createWriteStream, readFileSync } = require('node:fs');
const { fileURLToPath } = require('node:url');
appendFileSync(${JSON.stringify(join(folder, 'starts'))}, ${JSON.stringify(`${name}\n`)});
const [from, to] = [createReadStream(null, { fd: 3 }), createWriteStream(null, { fd: 4 })];
const say = (message) => to.write(JSON.stringify(message) + '\\0');
let [rest, page] = ['', ''];
from.setEncoding('utf8').on('data', (text) => {
  const messages = (rest + text).split('\\0');
  rest = messages.pop();
  for (const { id, method, params } of messages.map((one) => JSON.parse(one))) {
    if (method === 'Page.navigate') page = readFileSync(fileURLToPath(params.url), 'utf8');
    const pdf = ['%PDF-1.4', process.argv.slice(1).join(' '), page, ${JSON.stringify(end)}].join('\\n');
    say({ id, result: method === 'Page.printToPDF' ? { data: Buffer.from(pdf).toString('base64') } : {} });
    if (method === 'Page.navigate') say({ method: 'Page.loadEventFired' });
  }
});`;
  writeFileSync(path, `#!${process.execPath}\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

const OFFICE = `
for last; do :; done
{ echo "%PDF-1.4"; cat "$last"; echo; echo "%%EOF"; } > "\${last%.docx}.pdf"`;

function machine(env: Machine['env'] = {}): Machine {
  return { platform: 'linux', env: { PATH: join(folder, 'bin'), ...env } };
}

const TYPST = `
echo "$*" > "$(dirname "$0")/arguments"
{ echo "%PDF-1.4"; cat plan.typ day.svg; echo; echo "%%EOF"; } > plan.pdf`;

const page = {
  html: '<p>the page</p>',
  docx: async () => new TextEncoder().encode('the document'),
  typst: async () => [
    { name: 'plan.typ', content: 'the source' },
    { name: 'day.svg', content: '<svg/>' },
  ],
};
const printed = (...args: [string | undefined, Machine, number?]) => textOf(page, ...args);

async function textOf(document: Printable, ...args: Parameters<typeof openPress>): Promise<string> {
  const press = openPress(...args);
  try {
    return Buffer.from(await press.print(document)).toString('latin1');
  } finally {
    await press.close();
  }
}

// The stand-ins are shell scripts.
describe.skipIf(process.platform === 'win32')('a PDF is printed', () => {
  it('by the first browser on the path, which is given the page alone', async () => {
    browser('google-chrome');
    browser('chromium');
    program('soffice', OFFICE);
    const text = await printed(undefined, machine());
    expect(text).toContain('bin/chromium --headless');
    expect(text).toContain('<p>the page</p>');
    expect(text).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(text.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
    expect(leftBehind()).toEqual([]);
  });

  it('by the headless shell where there is one, which is the same and starts sooner', async () => {
    browser('chromium');
    browser('chromium-headless-shell');
    expect(await printed(undefined, machine())).toContain('bin/chromium-headless-shell --headless');
  });

  it('by the browser that is named, before the one in the environment', async () => {
    const [a, b] = [browser('a'), browser('b')];
    browser('chromium');
    expect(await printed(a, machine({ STUDYTOUR_BROWSER: b }))).toContain('bin/a --headless');
    expect(await printed(undefined, machine({ STUDYTOUR_BROWSER: b }))).toContain('bin/b --headless');
  });

  it('by LibreOffice from the Word document where no browser can', async () => {
    program('chromium', 'exit 1');
    program('soffice', OFFICE);
    expect(await printed(undefined, machine())).toContain('the document');
    expect(leftBehind()).toEqual([]);
  });

  it('by typst, which is given its own document and the pictures, where nothing else can', async () => {
    program('typst', TYPST);
    expect(await printed(undefined, machine())).toContain('the source<svg/>');
    expect(readFileSync(join(folder, 'bin', 'arguments'), 'utf8')).toMatch(
      /^compile --root \S+studytour-pdf-\S+ plan\.typ plan\.pdf\n$/,
    );
    expect(leftBehind()).toEqual([]);
    program('soffice', OFFICE);
    expect(await printed(undefined, machine())).toContain('the document');
  });

  it('by LibreOffice alone where it is the user’s own Word document', async () => {
    const own = { docx: page.docx };
    const chromium = browser('chromium');
    program('typst', TYPST);
    const print = () => textOf(own, undefined, machine({ STUDYTOUR_BROWSER: chromium }));
    await expect(print()).rejects.toThrow(
      /printed by LibreOffice, which is not installed here.*--format docx/,
    );
    program('soffice', 'exit 1');
    await expect(print()).rejects.toThrow(/bin\/soffice could not print the PDF.*--format docx/);
    program('soffice', OFFICE);
    expect(await print()).toContain('the document');
  });

  it('by nothing that hangs', async () => {
    program('chromium', 'exec sleep 60');
    program('soffice', OFFICE);
    expect(await printed(undefined, machine(), 300)).toContain('the document');
  });

  it('by one browser for all pages, the next where it fails', async () => {
    browser('chromium-headless-shell', '');
    browser('chromium');
    const press = openPress(undefined, machine());
    const pages = ['one', 'two', 'three'].map((html) => press.print({ ...page, html }));
    const texts = (await Promise.all(pages)).map((pdf) => Buffer.from(pdf).toString().split('\n')[2]);
    await press.close();
    expect(texts).toEqual(['one', 'two', 'three']);
    expect(readFileSync(join(folder, 'starts'), 'utf8')).toBe('chromium-headless-shell\nchromium\n');
    expect(leftBehind()).toEqual([]);
  });

  it('by a browser that is started before there is a page', async () => {
    browser('chromium');
    const press = openPress(undefined, machine());
    await vi.waitFor(() => expect(readFileSync(join(folder, 'starts'), 'utf8')).toBe('chromium\n'), 5000);
    await press.close();
    expect(leftBehind()).toEqual([]);
  });

  it('never half', async () => {
    browser('chromium', '');
    await expect(printed(undefined, machine())).rejects.toThrow('bin/chromium could not print the PDF.');
  });

  it('by nobody where nothing is installed, which is said with what to do', async () => {
    await expect(printed(undefined, machine())).rejects.toThrow(
      /Chromium, Chrome or Edge.*LibreOffice.*typst.*--browser PATH.*--format html/,
    );
    await expect(printed('/nowhere/chrome', machine())).rejects.toThrow(
      'There is no browser /nowhere/chrome that could be run.',
    );
  });
});

describe('programs', () => {
  it('are looked for where other systems keep them', () => {
    const [mac, windows] = [
      { platform: 'darwin', env: {} },
      { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } },
    ];
    // Nothing of the kind is installed here; what is looked at must not fail.
    expect([browsersOn(mac), officesOn(mac), browsersOn(windows), officesOn(windows)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

const here: Machine = { platform: process.platform, env: process.env };

describe.skipIf(browsersOn(here).length === 0)('a real browser (skipped where none is installed)', () => {
  it('prints tagged pages that can be searched', { timeout: 120_000 }, async () => {
    const html = readFileSync('test/renderers/golden/plan.html', 'utf8');
    const pdf = await textOf({ ...page, html }, undefined, here);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (en');
  });
});
