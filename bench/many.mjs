import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tourText, writeTours } from './tour-files.mjs';

const RUNS = 5;

/** `npm run bench -- many [--files 1000] [--format concise]`: a cold process that checks generated tours, as GNU time sees it. */
export function many(args) {
  const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
  const count = Number(option('--files', 1000));
  const format = option('--format', 'concise');
  const folder = mkdtempSync(join(tmpdir(), 'studytour-many-'));
  writeTours(folder, count);
  const command = [
    'bin/studytour.js',
    'validate',
    join(folder, '*.yaml'),
    '--today',
    '2026-01-15',
    '--format',
    format,
  ];
  const runs = Array.from({ length: RUNS }, () => measured([process.execPath, ...command]));
  rmSync(folder, { recursive: true });
  const lines = tourText(1).split('\n').length;
  console.log(
    `node ${process.version}: ${count} tours of about ${lines} lines, --format ${format}, ${RUNS} cold runs\n`,
  );
  console.log('| | least | median |\n| --- | --- | --- |');
  for (const [name, unit] of [
    ['wall', 's'],
    ['cpu', 's'],
    ['peak', 'MiB'],
  ]) {
    const values = runs.map((run) => run[name]).sort((a, b) => a - b);
    const shown = [values[0], values[Math.floor(RUNS / 2)]].map((value) =>
      value.toFixed(unit === 's' ? 2 : 0),
    );
    console.log(`| ${name}, ${unit} | ${shown.join(' | ')} |`);
  }
}

/** Wall and CPU time in seconds and peak memory in MiB of a command, from GNU time. */
function measured(command) {
  const env = { ...process.env };
  delete env.NODE_EXTRA_CA_CERTS;
  const { stderr, error } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', ...command], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error) throw error;
  const [wall, user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, cpu: user + system, peak: kilobytes / 1024 };
}
