import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('registries, schema and generated pages are up to date', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).toBe('');
  expect(status).toBe(0);
});
