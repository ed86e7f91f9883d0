import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config/read-config.ts';
import { parseSource } from '../src/source/parse-source.ts';
import { decodeTour } from '../src/tour/decode.ts';
import { run } from './cli/fake-terminal.ts';

interface Block {
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

const pages = [
  'README.md',
  ...(readdirSync('docs', { recursive: true }) as string[])
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
const blocks = pages.flatMap((page) => blocksOf(page, readFileSync(page, 'utf8')));

function blocksOf(page: string, text: string): Block[] {
  return [...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${page}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1] ?? '',
    text: match[2] ?? '',
  }));
}

/** A command line as a shell takes it apart: words, and texts in double quotes. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** What a page's own tour starts with where a block shows only a part of one. */
const HEAD =
  'studytour: 1\ntitle: A visit\ncountries: { receiving: UZ, providing: MY }\ndates: { from: 2014-06-24, to: 2014-06-27 }\ntimeZone: Asia/Kuala_Lumpur\n';

const ofConfig = blocks.filter(
  ({ place, language }) => language === 'yaml' && /^docs\/config\.md/.test(place),
);

describe('every YAML block of the page on project files is one', () => {
  it.each(ofConfig)('$place', ({ text }) => {
    expect(readConfig('block', text).diagnostics.map(({ message }) => message)).toEqual([]);
  });
});

describe('every YAML block is a tour, or a part of one', () => {
  const tours = blocks.filter((block) => block.language === 'yaml' && !ofConfig.includes(block));
  it.each(tours)('$place', ({ text }) => {
    const whole = /^studytour:/m.test(text) ? text : HEAD + text;
    const { source, diagnostics } = parseSource('block', whole);
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    const faults = decodeTour(source?.value).findings.filter(({ rule }) => rule !== 'reference-unknown');
    expect(faults.map(({ finding }) => finding.message)).toEqual([]);
  });
});

describe('every transcript is what the program prints', () => {
  it.each(blocks.filter(({ language }) => language === 'console'))('$place', async ({ text }) => {
    const [first = '', ...rest] = text.split('\n');
    const [, ...args] = wordsOf(first.replace(/^\$ /, ''));
    const { stdout, stderr } = await run(args, { isTerminal: false });
    const printed = (stdout + stderr).split('\n').map((line) => line.trimEnd());
    const shown = rest.map((line) => line.trimEnd());
    const cut = shown.indexOf('…');
    if (cut >= 0) expect(printed.slice(0, cut)).toEqual(shown.slice(0, cut));
    else expect(printed).toEqual(shown);
  });
});

describe('every command runs', () => {
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ place, text }) => text.split('\n').map((line) => ({ place, line })))
    .filter(({ line }) => /^studytour /.test(line) && !/[|>]|--out|-o /.test(line));
  it.each(commands)('$place $line', async ({ line }) => {
    const { code, stderr } = await run(wordsOf(line.replace(/\s+#.*$/, '')).slice(1));
    expect(stderr).not.toMatch(/^studytour:|^error/m);
    expect([0, 1]).toContain(code);
  });
});
