import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles, writeWhole } from '../../src/cli/files/write-files.ts';
import { uninterrupted } from '../../src/cli/process/uninterrupted.ts';

const TOUR = 'examples/uzbekistan-malaysia-replanned/tour.yaml';
const PLAN = ['bin/studytour.js', 'plan', TOUR, '--today', '2014-05-15'];
const files = (...names: string[]) => names.map((name) => ({ name, content: `${name}\n`.repeat(100) }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'studytour-write-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('files of a folder', () => {
  it('are all written or none, and nothing is left lying about', () => {
    const out = join(folder, 'out');
    writeFiles(out, files('a.md', 'c.md'), { force: false });
    mkdirSync(join(out, 'b.md'));
    const before = readFileSync(join(out, 'a.md'), 'utf8');
    const changed = [{ name: 'a.md', content: 'new' }, ...files('b.md', 'd.md')];
    expect(() => writeFiles(out, changed, { force: true })).toThrow(
      `${out} cannot be written to: a folder has the name of a file that is to be written. Nothing was written.`,
    );
    expect(readdirSync(out).sort()).toEqual(['.studytour-files.json', 'a.md', 'b.md', 'c.md']);
    expect(readFileSync(join(out, 'a.md'), 'utf8')).toBe(before);
  });

  it('are refused in words where there is no folder to write to', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => writeFiles(file, files('a'), { force: true })).toThrow('there is a file of that name');
    expect(() => writeFiles(join(file, 'deeper'), files('a'), { force: true })).toThrow(
      'a part of its path is not a folder',
    );
    expect(() => writeFiles(folder, files('x'.repeat(300)), { force: true })).toThrow(
      'the name of a file is too long',
    );
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});

describe('a file', () => {
  it('stays where its link points to, and the link stays', () => {
    writeFileSync(join(folder, 'real'), 'before');
    symlinkSync('real', join(folder, 'link'));
    writeWhole(join(folder, 'link'), 'after');
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('after');
    expect(readdirSync(folder)).toEqual(['link', 'real']);
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  });

  it.skipIf(spawnSync('mkfifo', ['--version']).error)(
    'that is a pipe is written to, not replaced',
    async () => {
      const pipe = join(folder, 'pipe');
      spawnSync('mkfifo', [pipe]);
      const reader = spawn('timeout', ['5', 'cat', pipe]);
      let read = '';
      reader.stdout.on('data', (text) => {
        read += text;
      });
      writeWhole(pipe, 'through');
      expect(lstatSync(pipe).isFIFO()).toBe(true);
      await new Promise((resolve) => reader.on('close', resolve));
      expect(read).toBe('through');
    },
  );
});

describe('a signal', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s waits until the work is done', async (signal) => {
    let isDone = false;
    const work = uninterrupted(() => {
      process.kill(process.pid, signal);
      isDone = true;
    });
    await expect(work).rejects.toMatchObject({ exitCode: 130 });
    expect(isDone).toBe(true);
    expect(process.listenerCount(signal)).toBe(0);
  });

  it('in the middle of a file that nothing can be done about leaves the old one whole', () => {
    const first = spawnSync(process.execPath, [...PLAN, '-f', 'csv', '-o', folder]);
    expect(first.status).toBe(0);
    const before = readFileSync(join(folder, 'checklist.csv'));
    // The system ends a process that writes more than it may: 8 KiB here, while the checklist has more.
    const limited = spawnSync('bash', [
      '-c',
      'ulimit -f 8; exec "$@"',
      '-',
      process.execPath,
      ...PLAN,
      '-f',
      'csv',
      '-o',
      folder,
      '--language',
      'ms',
    ]);
    expect(limited.status).not.toBe(0);
    expect(readFileSync(join(folder, 'checklist.csv'))).toEqual(before);
  });
});

describe.skipIf(!existsSync('/dev/full'))(
  'standard output that is full (skipped where there is no /dev/full)',
  () => {
    it('is told in a line', () => {
      const { status, stderr } = spawnSync(process.execPath, PLAN, {
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
        encoding: 'utf8',
      });
      expect(stderr).toBe('studytour: standard output cannot be written to: the disk is full.\n');
      expect(status).toBe(2);
    });
  },
);

/** A disk of 64 KiB; only root may mount one. */
function mounted(options: string): string | undefined {
  const disk = mkdtempSync(join(tmpdir(), 'studytour-disk-'));
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk]).status === 0 ? disk : undefined;
}
const small = mounted('size=64k');
const readOnly = mounted('ro');
afterAll(() => {
  for (const disk of [small, readOnly]) if (disk) spawnSync('umount', [disk]);
});

describe.skipIf(small === undefined || readOnly === undefined)(
  'a small disk (skipped where none can be mounted)',
  () => {
    it('keeps what was there when it is full, and what cannot be written is told in a line', () => {
      const onto = (disk: string | undefined, ...args: string[]) =>
        spawnSync(process.execPath, [...PLAN, ...args, '--out', disk ?? ''], { encoding: 'utf8' });
      const contents = () =>
        readdirSync(small ?? '').map((name) => [name, readFileSync(join(small ?? '', name), 'utf8')]);
      expect(onto(small, '-f', 'csv').status).toBe(0);
      const before = contents();
      expect(onto(small, '-f', 'csv', 'html', 'markdown', '--language', 'ms')).toMatchObject({
        status: 2,
        stderr: `studytour: ${small} cannot be written to: the disk is full. Nothing was written.\n`,
      });
      expect(contents()).toEqual(before);
      expect(onto(readOnly, '-f', 'csv')).toMatchObject({
        status: 2,
        stderr: `studytour: ${readOnly} cannot be written to: it is read-only. Nothing was written.\n`,
      });
      const page = openSync(join(small ?? '', 'page.html'), 'w');
      const toFile = spawnSync(process.execPath, [...PLAN, '-f', 'html'], {
        stdio: ['ignore', page, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(page);
      expect(toFile).toMatchObject({
        status: 2,
        stderr: 'studytour: standard output cannot be written to: the disk is full.\n',
      });
    });
  },
);
