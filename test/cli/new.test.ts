import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './fake-terminal.ts';
import { scriptedPrompts } from './scripted-prompts.ts';

const today = '2026-11-23';
const flags = [
  ...['--receiving', 'Uzbekistan', '--providing', 'MY', '--city', 'Putrajaya'],
  ...['--learn', 'Digital identity', '--hosts', 'Ministry of Digital', '--start', '2027-09-14'],
];

let folder = '';
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studytour-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('new, by flags', () => {
  it('writes a file that validates, and says what comes next', async () => {
    const { code, stdout, stderr } = await run(['new', at('tours/a'), ...flags], { today });
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain('No errors, no warnings');
    expect(stderr).toContain(`Next: studytour validate ${at('tours/a.yaml')}`);
    const validated = await run(['validate', at('tours/a.yaml'), '--fail-on', 'warning'], { today });
    expect(validated.code).toBe(0);
  });

  it('says why it asks for the time zone of a city that nobody knows', async () => {
    const given = ['--receiving', 'UZ', '--learn', 'water', '--hosts', 'A', '--start', '2027-09-14'];
    const { stderr } = await run(['new', at('a'), ...given, '--providing', 'MY', '--city', 'Putrajya']);
    expect(stderr).toBe(
      'studytour: nobody can be asked here: add --time-zone ZONE. No city Putrajya is known in Malaysia; probably Putrajaya is meant.\n',
    );
  });

  it('names every flag that is missing, and nothing that follows from the others', async () => {
    const { code, stderr } = await run(['new', at('a'), '--providing', 'MY', '--city', 'Putrajaya']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'studytour: nobody can be asked here: add --receiving COUNTRY, --learn TOPICS, --hosts NAMES and --start DATE.\n',
    );
    expect(existsSync(at('a.yaml'))).toBe(false);
  });

  it('says which flag is wrong', async () => {
    const { code, stderr } = await run(['new', at('a'), ...flags, '--end', '2027-09-01']);
    expect(code).toBe(2);
    expect(stderr).toContain('--end: Wednesday 1 September 2027 is before the first day');
  });

  it('says which days are days off', async () => {
    const { stderr } = await run(['new', at('a'), ...flags, '--end', '2027-09-18'], { today });
    expect(stderr).toContain('Saturday 18 September 2027 is a day off in Malaysia.');
  });

  it('says where quotation marks are missing', async () => {
    const spaced = await run(['new', at('a'), '--start', '12', 'October', '2027', '--dry-run']);
    expect(spaced).toMatchObject({ code: 2, stderr: expect.stringContaining('--start "12 October 2027"') });
    expect((await run(['new', 'my', 'tour'])).stderr).toContain(': "my tour"');
  });

  it('says what a name was taken for, and takes no name that is part of two', async () => {
    const { stderr } = await run(['new', at('a'), ...flags, '--receiving', 'Kenia'], { today });
    expect(stderr).toContain('--receiving: "Kenia" is read as Kenya.');
    const congo = await run(['new', at('b'), ...flags, '--receiving', 'Congo'], { today });
    expect(congo).toMatchObject({ code: 2, stderr: expect.stringContaining('"Congo" is not a country') });
  });

  it('names a command as it can be typed', async () => {
    const { stderr } = await run(['new', at('my tour'), ...flags], { today });
    expect(stderr).toContain(`Next: studytour validate "${at('my tour.yaml')}"`);
  });

  it('never overwrites without --force', async () => {
    writeFileSync(at('a.yaml'), 'mine\n');
    const refused = await run(['new', at('a'), ...flags]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') });
    expect(text('a.yaml')).toBe('mine\n');
    expect((await run(['new', at('a'), ...flags, '--force'])).code).toBe(0);
    expect(text('a.yaml')).toMatch(/^studytour: 1/);
  });

  it('prints instead of writing with --dry-run', async () => {
    const { code, stdout } = await run(['new', at('a'), ...flags, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^studytour: 1\n/);
    expect(existsSync(at('a.yaml'))).toBe(false);
  });
});

describe('new, from another tour', () => {
  it('copies an example to another start', async () => {
    const { code, stderr } = await run(
      ['new', at('b'), '--from', 'uzbekistan-malaysia-2014', '--start', '2027-06-24'],
      { today },
    );
    expect(code).toBe(0);
    expect(stderr).toContain('9 delegates came along');
    expect(text('b.yaml')).toContain('dates: { from: 2027-06-24, to: 2027-06-25 } # assumed');
  });

  it('copies a file', async () => {
    await run(['new', at('a'), ...flags]);
    await run(['new', at('b'), '--from', at('a.yaml'), '--start', '2028-01-01', '--keep-weekdays']);
    // 14 September 2027 is a Tuesday, and so is 4 January 2028.
    expect(text('b.yaml')).toContain('dates: { from: 2028-01-04, to: 2028-01-05 }');
  });

  it('asks for the start alone', async () => {
    const { prompts, asked } = scriptedPrompts(['<', '2027-06-24', '']);
    expect((await run(['new', at('b'), '--from', 'uzbekistan-malaysia-2014'], { prompts })).code).toBe(0);
    expect(asked.map((question) => question.slice(0, 12))).toEqual([
      'On which day',
      'On which day',
      `Write ${at('b')}`.slice(0, 12),
    ]);
    expect(await run(['new', at('c'), '--from', 'uzbekistan-malaysia-2014'])).toMatchObject({
      code: 2,
      stderr: 'studytour: nobody can be asked here: add --start DATE.\n',
    });
  });

  it('names the example that was meant', async () => {
    const { code, stderr } = await run(['new', at('b'), '--from', 'uzbekistan-malaysia-2041']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean uzbekistan-malaysia-2014?');
  });
});

describe('new, by questions', () => {
  const all = [
    'Uzbekistan',
    '',
    '',
    'Digital identity',
    '',
    'Malaysia',
    'Putrajaya',
    'Ministry of Digital',
    'government',
    '',
  ];

  it('asks in order, refuses what cannot be, and writes what was answered', async () => {
    const { prompts, asked, refused } = scriptedPrompts([
      'Atlantis',
      ...all,
      '2027-09-14',
      '',
      '0',
      '8',
      '',
      '',
      'perhaps',
      'yes',
    ]);
    const { code, stderr } = await run(['new', at('a')], { prompts, today });
    expect(code).toBe(0);
    expect(asked).toHaveLength(16);
    expect(refused).toEqual([
      expect.stringContaining('"Atlantis" is not a country'),
      expect.stringContaining('"0" is not a number of people'),
      'Write yes or no, or <.',
    ]);
    expect(stderr).toContain('A key ministry that stays at home');
    expect(stderr).toContain('Tuesday 14 September 2027');
    expect(text('a.yaml')).toContain('languages: [uz, ru]');
    expect(existsSync(at('a.draft.json'))).toBe(false);
  });

  it('can be left and taken up again', async () => {
    const left = await run(['new', at('a')], { prompts: scriptedPrompts(all.slice(0, 6)).prompts });
    expect(left.code).toBe(130);
    expect(left.stderr).toContain(`go on with: studytour new ${at('a')}`);
    expect(existsSync(at('a.yaml'))).toBe(false);
    const { prompts, asked } = scriptedPrompts([...all.slice(6), '2027-09-14', '', '', '', '', '']);
    const again = await run(['new', at('a')], { prompts });
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('Taking up 6 answers');
    expect(asked[0]).toContain('In which city');
    expect(existsSync(at('a.draft.json'))).toBe(false);
    expect(text('a.yaml')).toContain('name: Ministry of Digital');
  });

  it('writes nothing that was not agreed to, and keeps the answers', async () => {
    const { prompts } = scriptedPrompts([...all, '2027-09-14', '', '', '', '', 'no']);
    const { code, stderr } = await run(['new', at('a')], { prompts });
    expect(code).toBe(0);
    expect(stderr).toContain(
      `Nothing was written. Your answers are kept in ${at('a.draft.json')}; go on with: studytour new ${at('a')}`,
    );
    expect(existsSync(at('a.yaml'))).toBe(false);
    expect(existsSync(at('a.draft.json'))).toBe(true);
  });

  it('goes back as far as one likes, and offers what was answered before', async () => {
    const { prompts, asked, offered } = scriptedPrompts([
      ...['<', 'Kenya', '', 'Cleaner air', '<', '-', 'Leaks', 'Water', 'Portugal', 'Lisbon'],
      // From the hosts back to the country: the city of the other one goes, the topic of the sector stays.
      ...['<', 'back', '<', '', 'Spain', 'Madrid', 'Canal', '', '', '12 October 2027', '4 days', '', '', ''],
      ...['<', 'Portuguese', ''],
    ]);
    const { code, stderr } = await run(['new', at('a')], { prompts, today });
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('is the first question'),
    });
    const of = (question: string) => offered.filter((_, i) => asked[i]?.startsWith(question));
    expect(of('What should be')).toEqual(['', 'Cleaner air']);
    expect(of('Which sector')).toEqual(['', 'Water']);
    expect(of('In which city')).toEqual(['', 'Lisbon', 'Lisbon']);
    expect(of('And the hosts?')).toEqual(['es', 'es']);
    expect(text('a.yaml')).toMatch(
      /# objectives:[\s\S]*ES # Spain\n[\s\S]*2027-10-12, to: 2027-10-15[\s\S]*languages: \[pt\]/,
    );
  });

  it.each([
    [0, 'Portugal and Spain', 'These are 2 countries, Portugal and Spain. Name the one that sends most'],
    [5, 'Portugal, Spain', 'Name the one that receives them first'],
    [6, 'Putrajaya and Kuala Lumpur', 'These are 2 cities. Name the one with most hosts.'],
    [8, 'goverment; shop', '"shop" is not one of government'],
    [10, '12 October', '"12 October" lacks its year'],
    [10, '11/12/2027', 'can be Saturday 11 December 2027 or Friday 12 November 2027'],
    [10, 'in autumn', 'is not a date. Write it like this: 14 September 2027'],
  ])('question %i, %j: %s', async (before, typed, told) => {
    const { prompts, refused } = scriptedPrompts([...all.slice(0, before), typed]);
    expect((await run(['new', at('a')], { prompts, today })).code).toBe(130);
    expect(refused.join('').replaceAll('\n', ' ')).toContain(told);
  });

  it.each([
    [1, 'Ministry of Energy, Water and Irrigation', 'Taken as one organisation. Several have ; between.'],
    [3, 'Leaks; meters', '2 topics'],
    [6, 'Lisbon', 'No city Lisbon is known in Malaysia, but there is one in Portugal.'],
    [6, 'Putrajaja', 'No city Putrajaja is known in Malaysia; probably Putrajaya is meant.'],
  ])('question %i, %j is echoed: %s', async (before, typed, told) => {
    const { prompts } = scriptedPrompts([...all.slice(0, before), typed]);
    expect((await run(['new', at('a')], { prompts, today })).stderr).toContain(told);
  });

  it('asks nothing with --no-input', async () => {
    const { prompts, asked } = scriptedPrompts([]);
    expect((await run(['new', at('a'), '--no-input'], { prompts })).code).toBe(2);
    expect(asked).toEqual([]);
  });

  it('says when a draft is none', async () => {
    writeFileSync(at('a.draft.json'), '[');
    const { code, stderr } = await run(['new', at('a'), ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain('Delete it to start anew');
  });
});

describe('init', () => {
  it('prepares a folder whose settings and tours are understood', async () => {
    const { code, stderr } = await run(['init', folder]);
    expect(code).toBe(0);
    expect(stderr).toContain('Next: studytour new');
    expect(JSON.parse(text('.vscode/settings.json'))).toEqual({
      'yaml.schemas': { './.vscode/tour.schema.json': 'tours/**/*.yaml' },
    });
    expect(text('.vscode/tour.schema.json')).toBe(readFileSync('schema/tour.schema.json', 'utf8'));
    await run(['new', at('tours/a'), ...flags]);
    const validated = await run(['validate', '--config', at('studytour.config.yaml')], { today });
    expect(validated).toMatchObject({ code: 0, stderr: '' });
  });

  it('calls no studytour on a server that the folder would not bring there', async () => {
    const workflow = '.github/workflows/studytour.yml';
    const { stderr } = await run(['init', folder]);
    expect(stderr).toMatch(/^left out {2}\S+studytour\.yml +studytour is no package of this folder$/m);
    expect(stderr).toContain('npm install --save-dev');
    expect(existsSync(at(workflow))).toBe(false);
    mkdirSync(at('own/node_modules/studytour'), { recursive: true });
    writeFileSync(at('own/node_modules/studytour/package.json'), '{}');
    expect((await run(['init', at('own')])).stderr).not.toContain('left out');
    expect(text(`own/${workflow}`)).toMatch(/run: npm ci\n {6}- run: npx studytour validate/);
    expect(text('own/.vscode/settings.json')).toContain('./node_modules/studytour/schema/');
    expect(existsSync(at('own/.vscode/tour.schema.json'))).toBe(false);
  });

  it('says that a schema is of another version', async () => {
    await run(['init', folder]);
    writeFileSync(at('.vscode/tour.schema.json'), '{}');
    expect((await run(['init', folder])).stderr).toMatch(
      /kept .*tour\.schema\.json +it is of another version/,
    );
  });

  it('leaves what is there, and writes nothing in a dry run', async () => {
    expect((await run(['init', at('dry'), '--dry-run'])).stderr).toContain('would write');
    expect(existsSync(at('dry'))).toBe(false);
    writeFileSync(at('.gitignore'), 'mine\nnode_modules/\r\nout/\n*.draft.json\n');
    expect((await run(['init', folder])).stderr).toMatch(
      /kept .*\.gitignore .* and lacks \.studytour-cache\.json and \.studytour-files\.json\n/,
    );
    expect(text('.gitignore')).toMatch(/^mine\n/);
  });
});

describe('examples', () => {
  it('lists them with what each teaches', async () => {
    const { code, stdout } = await run(['examples']);
    expect(code).toBe(0);
    expect(stdout).toContain('uzbekistan-malaysia-2014\n');
    expect(stdout).toContain('studytour new my-tour --from NAME');
  });

  it('shows one, as it stands', async () => {
    const { stdout } = await run(['examples', 'uzbekistan-malaysia-2014']);
    expect(stdout).toBe(readFileSync('examples/uzbekistan-malaysia-2014/tour.yaml', 'utf8'));
    expect((await run(['examples', 'nowhere'])).code).toBe(2);
  });
});
