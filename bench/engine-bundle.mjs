import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The engine with its parts, the verifier, the evaluation and what explains as one module, since Node 20 does not read TypeScript. */
export async function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'studytour-bench-'));
  const file = join(folder, 'engine.mjs');
  const source = (name) => fileURLToPath(new URL(`../src/schedule/${name}.ts`, import.meta.url));
  await build({
    stdin: {
      contents: [
        'demand',
        'solve',
        'verify',
        'evaluate',
        'oracle',
        'must-units',
        'demand-groups',
        'conflict-core',
        'engine/compile',
        'engine/scale',
        'engine/day/timing',
        'engine/day/plans',
        'engine/choice/build-master',
        'engine/objective',
      ]
        .map((name) => `export * from ${JSON.stringify(source(name))};`)
        .join('\n'),
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: file,
  });
  const engine = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  return engine;
}
