#!/usr/bin/env node
// What pre-commit calls in its own clone. It builds there when it first runs: pre-commit's way of installing Node packages,
// npm install --global from git, builds nothing, and breaks where a package has a script to build with (npm 11, pacote's
// git.js: the install of what it takes to build is a global one, too).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const home = resolve(import.meta.dirname, '..');
if (!existsSync(join(home, 'dist'))) {
  process.stderr.write('studytour builds itself; that is done once and takes a minute or two\n');
  npm('ci', '--include=dev', '--no-audit', '--no-fund');
  npm('run', 'build');
}
const { status } = spawnSync(
  process.execPath,
  [join(home, 'bin', 'studytour.js'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 70);

function npm(...args) {
  const { status } = spawnSync('npm', args, {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 70);
}
