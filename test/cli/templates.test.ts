import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { letters } from '../../src/letters/letters.ts';
import { run } from './fake-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'studytour-templates-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'own-'));
});

const TOUR = 'examples/uzbekistan-malaysia-replanned/tour.yaml';
const plan = (...args: string[]) => run(['plan', TOUR, '--today', '2014-05-15', ...args]);
const write = (letter: string, ...args: string[]) =>
  run(['letters', TOUR, '--today', '2014-05-15', '--kind', letter, ...args]);
const eject = (...args: string[]) => run(['templates', 'eject', ...args, '--out', folder]);
const RECIPIENTS = {
  host: 'host:mampu',
  delegate: 'delegate:achilov',
  interpreter: 'interpreter:interpreter-1',
};

describe('studytour templates', () => {
  it('lists what can be taken out', async () => {
    const { stdout } = await run(['templates', 'list']);
    for (const name of ['agenda', 'checklist', 'word', ...letters.map(({ id }) => id)])
      expect(stdout).toMatch(new RegExp(`^${name} `, 'm'));
    for (const width of [60, 80]) {
      const lines = (await run(['templates', 'list'], { width })).stdout.split('\n');
      expect(lines.filter((line) => line.length > width && !line.startsWith('Take one out'))).toEqual([]);
    }
  });

  it.each(['markdown', 'html', 'terminal'])(
    'an unedited agenda makes the same %s as none',
    async (format) => {
      await eject('agenda');
      const without = await plan('-f', format);
      const { stdout, code } = await plan('-f', format, '--template', folder);
      expect(stdout).toBe(without.stdout);
      expect(code).toBe(without.code);
    },
  );

  it.each([
    ['--for', 'host:mampu'],
    ['--redact'],
    ['--part', 'programme', 'checklist'],
    ['--language', 'ru'],
    ['--language', 'ar', '--digits', 'native', '--calendar', 'islamic'],
  ])('and so with %s %s', async (...flags) => {
    await eject('agenda');
    const shown = flags.filter((flag) => flag !== undefined);
    const without = await plan('-f', 'markdown', ...shown);
    expect((await plan('-f', 'markdown', '--template', folder, ...shown)).stdout).toBe(without.stdout);
  });

  it.each([
    ['-f', 'markdown'],
    ['-f', 'html'],
    ['--part', 'owners', 'reasons'],
    ['--language', 'uz'],
  ])('an unedited checklist makes the same as none, with %s %s', async (...flags) => {
    const { stderr } = await eject('checklist');
    expect(stderr).toContain(`studytour checklist TOUR --template ${folder}`);
    const call = ['checklist', TOUR, '--today', '2014-05-15', ...flags.filter((flag) => flag !== undefined)];
    const without = await run(call);
    expect(without.stdout).not.toBe('');
    expect((await run([...call, '--template', folder])).stdout).toBe(without.stdout);
  });

  it('an edited checklist has the words of its author', async () => {
    writeFileSync(
      join(folder, 'checklist.md.liquid'),
      '# To do\n\n{% for task in checklist %}{% if task.state == "overdue" %}- {{ task.due.short }}: {{ task.title }}\n{% endif %}{% endfor %}',
    );
    const { stdout } = await run([
      'checklist',
      TOUR,
      '--today',
      '2014-05-15',
      '-f',
      'markdown',
      '--template',
      folder,
    ]);
    expect(stdout).toMatch(/^# To do\n\n- Mon 3 Mar 2014: /);
  });

  it.each(letters)('an unedited $id makes the same letter as none', async ({ id, to }) => {
    await eject(id);
    const without = await write(id, '--to', RECIPIENTS[to]);
    expect(without.stdout).not.toBe('');
    expect(await write(id, '--to', RECIPIENTS[to], '--template', folder)).toEqual(without);
  });

  it('takes sections out and puts words between them', async () => {
    writeFileSync(
      join(folder, 'agenda.md.liquid'),
      '# Visit to {{ providing.name }}\n\n{% insert participants %}\n\nOur own words.\n',
    );
    const { stdout } = await plan('-f', 'markdown', '--template', folder);
    expect(stdout).toMatch(/^# Visit to Malaysia\n\n## Participants\n/);
    expect(stdout).toMatch(/\n\nOur own words\.\n$/);
    expect(stdout).not.toContain('Programme');
  });

  it('never writes over what was edited, but with --force', async () => {
    await eject('agenda');
    const file = join(folder, 'agenda.md.liquid');
    const shipped = readFileSync(file, 'utf8');
    writeFileSync(file, 'edited');
    const refused = await eject('agenda', 'thanks');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('add --force');
    expect(readFileSync(file, 'utf8')).toBe('edited');
    expect(readdirSync(folder)).not.toContain('thanks.en.md.liquid');
    expect((await eject('agenda', '--force')).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(shipped);
  });

  it('says of a broken template its file, line, column, and what to do', async () => {
    writeFileSync(join(folder, 'agenda.md.liquid'), '# {{ title }}\n\n{{ tittle }}\n');
    const { stderr, code } = await plan('-f', 'markdown', '--template', folder);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `studytour: ${folder}/agenda.md.liquid:3:4: The plan has no “tittle”. Did you mean title?\n`,
    );
  });

  it('reads nothing outside the folder', async () => {
    const outside = join(root, 'secret.liquid');
    writeFileSync(outside, 'SECRET');
    symlinkSync(outside, join(folder, 'linked.liquid'));
    symlinkSync(outside, join(folder, 'thanks.en.md.liquid'));
    for (const name of ['linked', '../secret', outside, '/etc/passwd', 'package.json']) {
      writeFileSync(join(folder, 'agenda.md.liquid'), `{% render "${name}" %}`);
      const { stdout, stderr, code } = await plan('-f', 'markdown', '--template', folder);
      expect(code).toBe(2);
      expect(stderr).toContain('agenda.md.liquid:1:1: No template beside this one is called');
      expect(stdout).toBe('');
    }
    const { stdout } = await write('thanks', '--to', 'host:mampu', '--template', folder);
    expect(stdout).not.toContain('SECRET');
  });

  it.each<[string, string[], string]>([
    ['a folder that is not there', ['--template', 'nowhere'], 'cannot be read'],
    ['a folder without an agenda', ['--template', 'test'], 'studytour templates eject agenda --out test'],
    ['two languages', ['--template', 'test', '--language', 'en,ru'], 'one language'],
    ['tables', ['--template', 'test', '-f', 'csv'], 'takes no template'],
    ['a Word document without its format', ['--template', 'a.docx', '-f', 'html'], 'add -f docx'],
    ['a Word document that is not there', ['--template', 'a.docx', '-f', 'docx'], 'a.docx cannot be read'],
  ])('refuses %s', async (_, args, expected) => {
    const { stderr, code } = await plan(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });

  it.each([
    [['eject'], 'Which template?'],
    [['eject', 'agendum'], 'Did you mean agenda?'],
    [['eject', 'agenda', '--language', 'en,ru'], 'one language'],
  ])('refuses %j', async (args, expected) => {
    const { stderr, code } = await run(['templates', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
  });
});
