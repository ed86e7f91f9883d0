// `npm run bench -- NAME [arguments]`: one file a benchmark, each with one exported function.
const BENCHMARKS = {
  start: async () => (await import('./start.mjs')).start,
  many: async () => (await import('./many.mjs')).many,
  linters: async () => (await import('./linters.mjs')).linters,
  documents: async () => (await import('./documents.mjs')).documents,
  engine: async () => (await import('./engine.mjs')).engine,
  whole: async () => (await import('./whole.mjs')).whole,
  highs: async () => (await import('./highs.mjs')).highs,
  models: async () => (await import('./models.mjs')).models,
  explain: async () => (await import('./explain.mjs')).explain,
  toptw: async () => (await import('./toptw.mjs')).toptw,
  wide: async () => (await import('./wide.mjs')).wide,
  msp: async () => (await import('./msp.mjs')).msp,
};

const [name, ...args] = process.argv.slice(2);
const load = BENCHMARKS[name];
if (load === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHMARKS).join('|')} [arguments]`);
  process.exitCode = 2;
} else {
  const run = await load();
  await run(args);
}
