import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './fake-terminal.ts';

const FIT = 'examples/uzbekistan-malaysia-replanned/tour.yaml';
const AS_RUN = 'examples/uzbekistan-malaysia-2014/tour.yaml';
const SMALLEST =
  'studytour: 1\ntitle: A\ncountries: { receiving: UZ, providing: MY }\ndates: { from: 2026-06-22, to: 2026-06-23 }\ntimeZone: Asia/Kuala_Lumpur\ndelegation: { delegates: [{ name: B }] }\nhosts: [{ name: C }]\n';
const folder = () => mkdtempSync(join(tmpdir(), 'studytour-'));

describe('studytour plan', () => {
  it('plans a tour that fits, proven best', async () => {
    const { code, stdout } = await run(['plan', FIT, '--format', 'json']);
    const plan = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(plan).toMatchObject({ version: 1, status: 'optimal', proven: true });
    // Four of the programme, and those of the rides from and to the airport.
    expect(plan.days).toHaveLength(6);
    expect(plan.checklist.length).toBeGreaterThanOrEqual(20);
  });

  it('says why a tour does not fit, and what would make it fit', async () => {
    const { code, stdout } = await run(['plan', AS_RUN, '--format', 'json']);
    const plan = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(plan.status).toBe('infeasible');
    expect(plan.leftOut.length).toBeGreaterThan(0);
    expect(plan.conflicts.length).toBeGreaterThan(0);
    expect(plan.waysOut.map(({ change }: { change: string }) => change).join()).toMatch(/[Ss]imultaneous/);
  });

  it('plans both of two sessions that were given one id, and says so', async () => {
    const sessions = 'sessions:\n  - { id: talk, host: c, for: 60m }\n  - { id: talk, host: c, for: 60m }\n';
    const { code, stdout, stderr } = await run(['plan', '-', '--format', 'json'], {
      stdin: SMALLEST + sessions,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('Two sessions have the id `talk`.');
    const { days } = JSON.parse(stdout) as { days: { entries: { session?: string }[] }[] };
    const planned = days.flatMap(({ entries }) => entries.flatMap(({ session }) => session ?? []));
    expect(planned.sort()).toEqual(['talk', 'talk-2']);
  });

  it('writes into a folder, again over its own files, and never over anybody else’s', async () => {
    const out = folder();
    const once = await run(['plan', FIT, '-f', 'markdown', '-f', 'json', '-o', out]);
    expect(once.code).toBe(0);
    const files = readdirSync(out).filter((name) => !name.startsWith('.'));
    expect(files.length).toBeGreaterThanOrEqual(2);
    expect((await run(['plan', FIT, '-f', 'markdown', '-f', 'json', '-o', out])).code).toBe(0);
    const own = join(out, files.find((name) => name.endsWith('.md')) ?? '');
    writeFileSync(own, 'my notes');
    const refused = await run(['plan', FIT, '-f', 'markdown', '-o', out]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(own, 'utf8')).toBe('my notes');
    expect((await run(['plan', FIT, '-f', 'markdown', '-o', out, '--force'])).code).toBe(0);
    expect(readFileSync(own, 'utf8')).not.toBe('my notes');
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('refuses only what it cannot understand', async () => {
    const { code, stderr, stdout } = await run(['plan', '-'], { stdin: 'studytour: 1\ntitle: A\n' });
    expect(code).toBe(1);
    expect(stderr).toContain('key-missing');
    expect(stdout).toBe('');
  });

  it('plans around what it cannot read, says so on top, and exits 1', async () => {
    const tour = `${SMALLEST}sessions: [{ host: D, at: 2026-06-22 9.30am }]\n`;
    const { code, stderr, stdout } = await run(['plan', '-'], { stdin: tour });
    expect(code).toBe(1);
    expect(stderr).toContain('reference-unknown');
    expect(stderr).toContain('Did you mean `2026-06-22 09:30`?');
    expect(stderr).not.toContain('not assessable');
    expect(stdout).toContain('! 1 entry of the tour file could not be read and is missing here.');
    expect(stdout).not.toContain('✓');
  });

  it.each([
    ['dates-reversed', SMALLEST.replace('to: 2026-06-23', 'to: 2026-06-20')],
    ['dates-reversed', SMALLEST.replace('{ name: B }', '{ name: B, from: 2026-06-23, to: 2026-06-22 }')],
    [
      'dates-reversed',
      `${SMALLEST}sessions: [{ host: c, title: D, at: 2026-06-22 15:00, until: 10:00 }, { host: c }]\n`,
    ],
    [
      'leg-times-impossible',
      `${SMALLEST}travel: { legs: [{ from: TAS, to: KUL, departs: 2026-06-21 01:10, arrives: 2026-06-20 11:10 }] }\n`,
    ],
    [
      'leg-times-impossible',
      `${SMALLEST}travel: { legs: [{ from: TAS, to: KUL, departs: 2026-06-24 01:10, arrives: 2026-06-24 11:10 }, { from: KUL, to: TAS, departs: 2026-06-21 12:30, arrives: 2026-06-21 16:30 }] }\n`,
    ],
  ])('plans nothing where a beginning lies behind its end, and tells only that: %s', async (rule, stdin) => {
    for (const command of ['plan', 'checklist', 'letters']) {
      const { code, stdout, stderr } = await run([command, '-'], { stdin });
      expect([code, stdout], stderr).toEqual([1, '']);
      expect(stderr.match(/^\S+\[.*?\]/gm)).toEqual([`error[${rule}]`]);
    }
  });

  it('plans beside an impossible flight that the author answers for', async () => {
    const legs =
      'travel:\n  legs:\n    # studytour-ignore leg-times-impossible: as on the ticket\n    - { from: TAS, to: KUL, departs: 2026-06-21 01:10, arrives: 2026-06-20 11:10 }\n';
    const { code, stdout } = await run(['plan', '-'], { stdin: SMALLEST + legs });
    expect(code).toBe(0);
    expect(stdout).toContain('The session fits.');
  });

  it('plans what is called a lunch at midday, and no other lunch beside it', async () => {
    const { stdout } = await run(['plan', '-', '--format', 'json'], {
      stdin: `${SMALLEST}sessions: [{ host: c, title: Policy }, { host: c, title: Working lunch }]\n`,
    });
    const { days } = JSON.parse(stdout) as {
      days: { entries: { kind: string; session?: string; start: string }[] }[];
    };
    const meals = days.flatMap(({ entries }) =>
      entries.flatMap(({ kind, session, start }) =>
        kind === 'lunch' || session === 'working-lunch' ? [[session ?? kind, start.slice(-5)]] : [],
      ),
    );
    expect(meals).toEqual([['working-lunch', '12:00']]);
  });

  it('calls nothing missing where an id is written twice, and still exits 1', async () => {
    const tour = SMALLEST.replace(
      'hosts: [{ name: C }]\n',
      'hosts: [{ id: a, name: A }, { id: a, name: B }]\n',
    );
    const { code, stderr, stdout } = await run(['plan', '-'], { stdin: tour });
    expect(code).toBe(1);
    expect(stderr).toContain('id-repeated');
    expect(stdout).not.toContain('missing here');
    expect(stdout).not.toContain('✓');
  });

  it('says why a session is where it is, by its id or title, in words or as data', async () => {
    const words = await run(['plan', FIT, '--why', 'kkmm-call']);
    expect(words).toMatchObject({ code: 0, stderr: '' });
    expect(words.stdout).toMatch(/^It must take place, and is on Tuesday 24 June 2014 09:00-10:00\.$/m);
    expect(words.stdout).toMatch(/^• Sessions lie between 09:00 and 17:00\. \(line \d+\)$/m);
    const data = await run([
      'plan',
      FIT,
      '--why',
      'Courtesy call on the Deputy Secretary General',
      '--format',
      'json',
    ]);
    expect(JSON.parse(data.stdout)).toMatchObject({
      session: 'kkmm-call',
      slot: { date: '2014-06-24', from: '09:00', to: '10:00' },
      leftOut: null,
      next: 'later that day',
    });
  });

  it('asks back where the session that --why names is none', async () => {
    expect(await run(['plan', FIT, '--why', 'kkmm-cal'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'studytour: There is no session "kkmm-cal". Did you mean kkmm-call?\n',
    });
    expect((await run(['plan', FIT, '--why', 'Administrative Modernisation'])).stderr).toContain(
      'Did you mean mampu-',
    );
    expect((await run(['plan', FIT, '--why', 'kkmm-call', '--format', 'ics'])).code).toBe(2);
    expect((await run(['plan', FIT, '--why', 'kkmm-call', '--out', folder()])).code).toBe(2);
  });

  it('refuses more sessions than it can place, at once', async () => {
    const sessions = Array.from({ length: 151 }, (_, i) => `  - { id: s${i}, title: Session ${i} }\n`).join(
      '',
    );
    const { code, stderr } = await run(['plan', '-'], { stdin: `${SMALLEST}sessions:\n${sessions}` });
    expect(code).toBe(2);
    expect(stderr).toContain('has 151 sessions; 150 are the most that are planned at once. Divide the tour');
  });

  it('plans the smallest tour there is', async () => {
    const { code, stdout } = await run(['plan', '-', '-f', 'json'], { stdin: SMALLEST });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).status).toBe('optimal');
  });

  it.each([
    ['several formats without a folder', ['-f', 'json', '-f', 'markdown'], '--out'],
    ['an unknown format', ['-f', 'markdwon'], 'Did you mean markdown?'],
    ['a folder that is a file', ['-o', 'package.json'], 'cannot be written to'],
    ['no effort', ['--effort', '0'], 'whole number from 1'],
  ])('answers %s with exit 2', async (_, args, expected) => {
    const { code, stderr } = await run(['plan', FIT, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  it.each([
    ['a kind that is misspelt', 'hots:mampu', 'Did you mean host:mampu?'],
    ['an id that is misspelt', 'host:manpu', 'Did you mean host:mampu?'],
    ['no kind at all', 'everybody', 'delegate:ID, host:ID or interpreter:ID'],
    ['nobody of that kind', 'delegate:xyzzy', 'There are '],
  ])('answers --for with %s', async (_, reader, expected) => {
    const { code, stderr } = await run(['plan', FIT, '--for', reader]);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  it('names files by whom they are for', async () => {
    const out = folder();
    const readers = [
      '--for',
      'host:mampu',
      '--for',
      'delegate:kamalov',
      '--for',
      'interpreter:interpreter-1',
    ];
    await run(['plan', FIT, ...readers, '-f', 'markdown', 'ics', '-o', out]);
    expect(
      readdirSync(out)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual([
      'programme-for-delegate-kamalov.ics',
      'programme-for-delegate-kamalov.md',
      'programme-for-host-mampu.ics',
      'programme-for-host-mampu.md',
      'programme-for-interpreter-interpreter-1.ics',
      'programme-for-interpreter-interpreter-1.md',
    ]);
    const ofHost = readFileSync(join(out, 'programme-for-host-mampu.md'), 'utf8');
    expect(ofHost).toContain('What we ask of you');
    for (const own of ['MEASAT', 'Checklist', 'Findings', 'proven']) expect(ofHost).not.toContain(own);
    const ofDelegate = readFileSync(join(out, 'programme-for-delegate-kamalov.md'), 'utf8');
    expect(ofDelegate).toContain('Please tell the organiser when it expires');
  });

  it('gives the organiser’s own parts to nobody else', async () => {
    const { code, stderr } = await run(['plan', FIT, '--for', 'host:mampu', '--part', 'notes']);
    expect(code).toBe(2);
    expect(stderr).toContain('the organiser’s own');
  });

  it('gives one part, under its name', async () => {
    const out = folder();
    await run(['plan', FIT, '--part', 'participants', '-f', 'markdown', '-o', out]);
    expect(readdirSync(out)).toContain('participants.md');
    expect(readFileSync(join(out, 'participants.md'), 'utf8')).not.toContain('Findings');
  });

  it('redacts, for readers too', async () => {
    const { stdout } = await run(['plan', FIT, '--redact', '--for', 'delegate:kamalov', '-f', 'json']);
    expect(stdout).not.toMatch(/kamalov|Achilov|Azemi/i);
    expect(JSON.parse(stdout).reader).toEqual({ kind: 'delegate', id: 'delegate-5', name: 'Delegate 5' });
  });

  it('puts one text on standard output, never several files in a row', async () => {
    const { code, stdout, stderr } = await run(['plan', FIT, '-f', 'ics']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('programme.ics and checklist.ics');
    const screen = await run(['plan', FIT, '-f', 'docx'], { isTerminal: true });
    expect({ code: screen.code, stdout: screen.stdout }).toEqual({ code: 2, stdout: '' });
    expect(screen.stderr).toContain('no text to read on a screen');
  });

  it('gives the same bytes twice', async () => {
    for (const format of ['terminal', 'markdown', 'json']) {
      const [a, b] = [await run(['plan', FIT, '-f', format]), await run(['plan', FIT, '-f', format])];
      expect(a.stdout).toBe(b.stdout);
    }
    expect(existsSync('out')).toBe(false);
  });
});

describe('studytour checklist', () => {
  it('lists what is to be done, and nothing else', async () => {
    const { code, stdout } = await run(['checklist', FIT]);
    expect(code).toBe(0);
    expect(stdout).toContain('Checklist');
    for (const other of ['Programme', 'All 10 sessions fit', 'Participants'])
      expect(stdout).not.toContain(other);
  });

  it('has the tasks that the plan has', async () => {
    const lines = (text: string) => text.split('\r\n').length;
    const out = folder();
    await run(['plan', FIT, '-f', 'csv', '-o', out]);
    const alone = await run(['checklist', FIT, '-f', 'csv']);
    expect(lines(alone.stdout)).toBe(lines(readFileSync(join(out, 'checklist.csv'), 'utf8')));
    expect(lines(alone.stdout)).toBeGreaterThan(20);
  });

  it('writes calendars of tasks, or of events for programs without tasks', async () => {
    const tasks = await run(['checklist', FIT, '-f', 'ics']);
    expect(tasks.stdout).toContain('BEGIN:VTODO');
    const events = await run(['checklist', FIT, '-f', 'ics', '--todos-as-events']);
    expect(events.stdout).not.toContain('BEGIN:VTODO');
    expect(events.stdout.match(/BEGIN:VEVENT/g)?.length).toBe(tasks.stdout.match(/BEGIN:VTODO/g)?.length);
    expect(events.stdout).toMatch(/DTSTART;VALUE=DATE:2014\d{4}/);
  });

  it.each([
    ['a format of whole plans', ['-f', 'json'], 'studytour plan'],
    ['a part that it has not', ['--part', 'programme'], 'no part "programme"'],
  ])('refuses %s', async (_, args, expected) => {
    const { code, stderr } = await run(['checklist', FIT, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  it('refuses what it cannot understand', async () => {
    const { code, stderr } = await run(['checklist', '-'], { stdin: 'studytour: 1\n' });
    expect(code).toBe(1);
    expect(stderr).toContain('key-missing');
  });
});

describe('the digits and the calendar of a document', () => {
  const KAZAKHSTAN = 'examples/jordan-kazakhstan-composed/tour.yaml';
  const asked = ['--digits', 'native', '--calendar', 'islamic'];
  const planned = async (...args: string[]) =>
    (await run(['plan', KAZAKHSTAN, '--today', '2027-06-21', ...args])).stdout;

  it('are those asked for where people read', async () => {
    for (const format of ['markdown', 'html', 'terminal']) {
      const text = (await planned('-f', format, '--language', 'ar', ...asked)).replace(
        /[\u200E\u200F\\]/g,
        '',
      );
      expect(text, format).toContain('الاثنين ١٣ سبتمبر ٢٠٢٧ الموافق ١٢ ربيع الآخر ١٤٤٩ هـ – أستانا');
      expect(text, format).toContain('١٠:٠٠–١١:٠٠');
      // The author’s address and telephone, and the name of a zone.
      for (const kept of ['12 شارع', '+962', 'UTC+5']) expect(text, format).toContain(kept);
    }
    expect(await planned('-f', 'html', '--language', 'ar', ...asked)).not.toMatch(/(id|href)="[^"]*[٠-٩]/);
  });

  it('are Latin and Gregorian where programs read', async () => {
    const json = await planned('-f', 'json', '--language', 'ar', ...asked);
    expect(json).toBe(await planned('-f', 'json', '--language', 'ar'));
    const tables = ['-f', 'csv', '--part', 'programme', '--language', 'ar'];
    expect(await planned(...tables, ...asked)).toBe(await planned(...tables));
    const calendar = await planned('-f', 'ics', '--part', 'programme', '--language', 'ar', ...asked);
    expect(calendar).toMatch(/DESCRIPTION:.*[٠-٩]/);
    expect(
      calendar.split('\r\n').filter((line) => /^(DT|UID|TZ|GEO|SEQUENCE|RRULE).*[٠-٩]/.test(line)),
    ).toEqual([]);
  });

  it('change nothing where digits are Latin anyway, and say so nowhere', async () => {
    const args = ['plan', KAZAKHSTAN, '--today', '2027-06-21', '-f', 'markdown', '--language', 'ru'];
    expect(await run([...args, '--digits', 'native'])).toEqual(await run(args));
  });

  it.each([
    [['--digits', 'arab'], 'Allowed choices are latin, native.'],
    [['--calendar', 'hijri'], 'Allowed choices are gregorian, islamic.'],
  ])('are refused otherwise: %j', async (args, expected) => {
    const { code, stderr } = await run(['plan', KAZAKHSTAN, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  it('are of the checklist too', async () => {
    const args = ['checklist', KAZAKHSTAN, '--today', '2027-06-21', '--language', 'ar', ...asked];
    expect((await run(args)).stdout).toMatch(/[٠-٩]+ مهمة حتى الاثنين ٢١ يونيو ٢٠٢٧/);
  });
});
