import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './fake-terminal.ts';

const TOUR = 'examples/uzbekistan-malaysia-replanned/tour.yaml';
const folder = mkdtempSync(join(tmpdir(), 'studytour-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a wrong call', () => {
  it.each([
    [['plan'], ["studytour: missing required argument 'file'", 'For example: studytour plan tour.yaml']],
    [
      ['plan', '--formt', 'x', TOUR],
      ['(Did you mean --format?)', 'More: studytour plan --help'],
    ],
    [['plann'], ["studytour: unknown command 'plann'", '(Did you mean plan?)']],
    [
      ['replan', TOUR],
      [
        "studytour: unknown command 'replan'",
        'plans anew: as far as it can it keeps to what the file has under `agenda:`',
      ],
    ],
    [['invite', TOUR], ['Letters are written by studytour letters']],
    [['examples', 'uzbek'], ['Did you mean uzbekistan-malaysia-2014 or uzbekistan-malaysia-replanned?']],
    [
      ['new', 'x', '--from', 'libya', '--start', '2027-09-14', '--dry-run'],
      ['Did you mean libya-jordan-2024?'],
    ],
    [
      ['plan', TOUR, '-f', 'docx,html', '-o', 'out'],
      ['Each format takes an option of its own: write docx and html one by one.'],
    ],
    [['plan', TOUR, '-f', 'md'], ['There is no format "md". Did you mean markdown?']],
    [['plan', TOUR, '-f', 'docx', '-o', 'p/plan.docx'], ['Write -f docx -o p;']],
    [['checklist', TOUR, '-o', 'list.ics'], ['Write -f ics -o .;']],
    [['letters', TOUR, '-o', 'all.md'], ['Write -f markdown -o .;']],
    [['letters', TOUR], ['invitation-for-host-mdec.md and 30 more']],
  ])('%j is told what to write', async (args, expected) => {
    const { code, stdout, stderr } = await run([...args]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    for (const words of expected) expect(stderr).toContain(words);
  });

  it('is none where a folder is called as a file is', async () => {
    const named = join(folder, 'tour.md');
    mkdirSync(named);
    const { code, stderr } = await run(['checklist', TOUR, '--today', '2014-05-15', '-o', named]);
    expect(code).toBe(0);
    expect(stderr).toContain('checklist.md');
  });
});

describe('the list of commands', () => {
  it('begins where a newcomer does, and says of none that it has options', async () => {
    const { stdout } = await run(['--help']);
    const listed = [...stdout.matchAll(/^ {2}([a-z]+)(?= )(?!\s+studytour)/gm)].map(([, name]) => name);
    expect(listed.filter((name) => ['new', 'validate', 'plan', 'lsp'].includes(name ?? ''))).toEqual([
      'new',
      'validate',
      'plan',
      'lsp',
    ]);
    expect(stdout.slice(stdout.indexOf('Commands:'))).not.toContain('[options]');
  });
});
