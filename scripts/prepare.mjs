// What npm runs before it packs the package. In a checkout it does nothing: `npm run build` builds, and `prepack` does
// before a publication. In a clone of npm's own, for an install from git, it builds what the clone lacks.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isPacked = process.env.npm_package_resolved !== undefined;
if (isPacked && !existsSync('dist')) {
  if (!existsSync('node_modules/esbuild')) installTools();
  await import('./build.mjs');
}

/** For a global install npm takes also what the clone needs to build for a global one, and the clone goes without. */
function installTools() {
  const { npm_config_global: _, npm_config_location: __, ...env } = process.env;
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
