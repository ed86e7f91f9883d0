// How the source is bundled, for the product, the generators and the benchmarks alike.
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Settings that every bundle shares; `entryPoints` and `outdir` are the caller's. */
export const bundling = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // yaml's Node build reads an environment variable once per token; its browser build is the same code without that.
  // liquidjs names its CommonJS file first, whose names are lost when it is imported late.
  alias: {
    yaml: fileURLToPath(new URL('../node_modules/yaml/browser/dist/index.js', import.meta.url)),
    liquidjs: fileURLToPath(new URL('../node_modules/liquidjs/dist/liquid.node.mjs', import.meta.url)),
  },
  conditions: ['module'],
  // Node 20 has them; otherwise esbuild makes constructors of patterns with \p{…}, which V8 reads at every start.
  supported: { 'regexp-unicode-property-escapes': true },
  // commander is CommonJS and asks for Node's own modules by require.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
};

/** Runs source from `src/` in a script: bundles one entry into a file of the package that is deleted again, and imports it. */
export async function importSource(entry) {
  const folder = mkdtempSync('node_modules/.studytour-');
  try {
    await build({ ...bundling, entryPoints: [entry], outfile: join(folder, 'bundle.mjs') });
    return await import(pathToFileURL(resolve(folder, 'bundle.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
