// Builds dist/: the program split by command, so that each loads only what it uses, and what V8 makes of each file.
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { bundling } from './bundle.mjs';
import { compile } from './compile.mjs';

// All files come into their place together: code that V8 made of another build would run in place of this one.
const folder = mkdtempSync(resolve('node_modules/.studytour-'));
/** Tables stay what they are: V8 reads JSON in a third of the time that it takes for a program that says the same. */
const tables = {
  name: 'tables',
  setup({ onResolve }) {
    onResolve({ filter: /\/data\/[a-z-]+\.json$/ }, ({ path }) => {
      const name = basename(path);
      writeFileSync(
        join(folder, name),
        JSON.stringify(JSON.parse(readFileSync(join('src/data', name), 'utf8'))),
      );
      return { path: `./${name}`, external: true };
    });
  },
};

/** What few runs ask for is a file of its own, which `bin` loads when somebody first uses what it exports. */
const LATE = [
  'src/base/any-script.ts',
  'src/facts/time/prayer-times.ts',
  'src/source/read-whole.ts',
  'src/views/redact.ts',
];
const lateName = (path) => `late-${basename(path, '.ts')}`;
const late = {
  name: 'late',
  setup({ onResolve }) {
    const filter = new RegExp(`/(${LATE.map((path) => basename(path, '.ts')).join('|')})\\.ts$`);
    onResolve({ filter }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: `./${lateName(path)}.cjs`, external: true },
    );
  },
};

/** fdir looks for a picomatch of its own, six files, for patterns that tinyglobby never gives it. */
const withoutSecondPicomatch = {
  name: 'without-second-picomatch',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]fdir[/\\]dist[/\\]index\.mjs$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replaceAll(/__require(?:\.resolve)?\("picomatch"\)/g, 'null');
      if (contents === text) throw new Error('fdir no longer asks for picomatch');
      return { contents };
    });
  },
};

const { outputFiles } = await build({
  ...bundling,
  entryPoints: [
    { in: 'src/cli/main.ts', out: 'main' },
    ...LATE.map((path) => ({ in: path, out: lateName(path) })),
  ],
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  chunkNames: '[name]-[hash]',
  splitting: true,
  minify: true,
  legalComments: 'none',
  banner: {},
  plugins: [tables, late, withoutSecondPicomatch],
  write: false,
});
// Only ES modules can be split, and only CommonJS starts from code compiled before.
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    define: { 'import.meta.url': 'moduleUrl' },
    supported: { ...bundling.supported, 'dynamic-import': false },
  });
  const url = code.includes('moduleUrl')
    ? "const moduleUrl=require('node:url').pathToFileURL(__filename).href;"
    : '';
  writeFileSync(path, inAscii(`${url}${exportingValues(code)}`));
}

/**
 * esbuild exports through getters and copies each module before it hands it over, for names that are given new values
 * later. There are none here, and values are read where getters are called: 1,000 tours take a sixteenth less.
 */
function exportingValues(code) {
  const getters =
    /var ([\w$]+)=\{\};[\w$]+\(\1,\{((?:[\w$]+:\(\)=>[\w$.]+,?)+)\}\);module\.exports=[\w$]+\(\1\);/;
  const [found, , names] = getters.exec(code) ?? [];
  if (found === undefined) {
    if (/\bmodule\.exports=/.test(code)) throw new Error('esbuild no longer exports as it did');
    return code;
  }
  const values = names.replaceAll('()=>', '');
  const handedOver = /\b[\w$]+\((require\("\.\/[\w-]+\.cjs"\))\)/g;
  return `${code.replace(found, '').replace(handedOver, '$1')};module.exports={__esModule:!0,${values}};`;
}

/** What was compiled is kept with its text in Latin-1; esbuild escapes what is beyond in strings, but not in patterns. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

chmodSync(folder, 0o755);
await compile(folder);
rmSync('dist', { recursive: true, force: true });
renameSync(folder, 'dist');
