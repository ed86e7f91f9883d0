// Builds dist/: one entry, split by command, so that each command loads only what it uses.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { bundling } from './bundle.mjs';

rmSync('dist', { recursive: true, force: true });
await build({
  ...bundling,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  minify: true,
  legalComments: 'none',
});
