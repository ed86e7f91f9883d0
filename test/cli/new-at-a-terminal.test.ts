import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const BIN = resolve('bin/studytour.js');
const CTRL_C = '\x03';
const CTRL_D = '\x04';
const ENTER = '\r';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studytour-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the built program at a terminal of its own; each answer is typed when its question stands on the screen. */
function atTerminal(
  args: readonly string[],
  script: readonly (readonly [question: string, typed: string])[],
) {
  const waiting = [...script];
  const process_ = spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    cols: 120,
    rows: 40,
    env: { ...process.env, STUDYTOUR_TODAY: '2026-11-23' },
  });
  let screen = '';
  let read = 0;
  process_.onData((data) => {
    screen += data;
    const [next] = waiting;
    const shown = stripVTControlCharacters(screen.slice(read));
    if (next === undefined || !shown.includes(next[0])) return;
    waiting.shift();
    read = screen.length;
    // What is typed before the question is drawn to its end is thrown away.
    setTimeout(() => process_.write(next[1]), 200);
  });
  return new Promise<{ code: number; screen: string; untyped: number }>((done) => {
    process_.onExit(({ exitCode }) =>
      done({ code: exitCode, screen: stripVTControlCharacters(screen), untyped: waiting.length }),
    );
  });
}

const first = [
  ['Which country travels', `Uzbekistan${ENTER}`],
  ['Which organisations', ENTER],
  ['be different afterwards', ENTER],
  ['want to learn', `Digital identity${ENTER}`],
] as const;
const rest = [
  ['Which sector', ENTER],
  ['From which country', `Malaysia${ENTER}`],
  ['In which city', `Putrajaya${ENTER}`],
  ['Who should receive', `Ministry of Digital${ENTER}`],
  ['Of which kind', `agency${ENTER}`],
  ['called', ENTER],
  ['begin', `2027-09-14${ENTER}`],
  ['does it end', ENTER],
  ['How many', ENTER],
  ['do the delegates work', ENTER],
  ['And the hosts', ENTER],
  ['Write my-tour.yaml?', ENTER],
] as const;

describe('new, at a terminal', () => {
  it('asks, can be left with Ctrl-C, goes on where it was left, and writes', async () => {
    const left = await atTerminal(['new', 'my-tour'], [...first, ['Which sector', CTRL_C]]);
    expect(left.screen).toContain('go on with: studytour new my-tour');
    expect(left).toMatchObject({ code: 130, untyped: 0 });
    expect(left.screen).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'my-tour.yaml'))).toBe(false);

    const done = await atTerminal(['new', 'my-tour'], rest);
    expect(done.screen).toContain('Taking up 4 answers from my-tour.draft.json');
    expect(done.screen).toContain('Next: studytour validate my-tour.yaml');
    expect(done).toMatchObject({ code: 0, untyped: 0 });
    expect(readFileSync(join(folder, 'my-tour.yaml'), 'utf8')).toMatch(
      /name: Digital identity[\s\S]*kind: agency\n/,
    );
    expect(existsSync(join(folder, 'my-tour.draft.json'))).toBe(false);
  });

  it('says in one line that the input ended', async () => {
    const { code, screen, untyped } = await atTerminal(
      ['new', 'my-tour'],
      [['Which country travels', CTRL_D]],
    );
    expect(screen).toContain('studytour: the input ended before everything was answered.');
    expect(screen).not.toMatch(/^\s+at /m);
    expect({ code, untyped }).toEqual({ code: 2, untyped: 0 });
  });

  it('says under the question what is wrong with an answer', async () => {
    const { code, screen } = await atTerminal(
      ['new', 'my-tour'],
      [
        ['Which country travels', `Atlantis${ENTER}`],
        ['is not a country', CTRL_C],
      ],
    );
    expect(screen).toContain('"Atlantis" is not a country');
    expect(code).toBe(130);
  });
});
