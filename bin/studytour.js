#!/usr/bin/env node
// What stands here runs at every start, so it is CommonJS: an ES module starts 5 ms later.
const { existsSync, openSync, readFileSync, readSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const FOLDER = join(__dirname, '..', 'dist');
const MAIN = 'main.cjs';
/**
 * The file beside the built ones that holds what most runs load of them, with what V8 made of it, so that one file is read
 * instead of a hundred and fifty. Of use to the same version of Node only.
 */
const COMPILED = `compiled-${process.version}-${process.platform}-${process.arch}`;
/** What few runs use: the build has put it aside, or commander loads it for commands that are programs of their own. */
const LATE = /^\.\/late-|^node:(?:child_process|worker_threads)$/;
const scripts = new Map();
/** What `bytesOf` reads into. */
let scratch = Buffer.allocUnsafeSlow(1 << 20);

/** The built program of a folder, in which all files lie beside each other. */
function programIn(folder) {
  const pack = packIn(folder);

  /** What a built file exports; as `require`, but with the code that V8 made of the file at build time, where there is any. */
  function load(name) {
    const known = scripts.get(name);
    if (known) return known.module.exports;
    const file = join(folder, name);
    if (name.endsWith('.json')) return tableOf(name, file);
    const module = { exports: {} };
    const compiled = compiledIn(pack, name);
    const text =
      compiled.text ?? `(function (exports, require, module, __filename) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(text, { filename: file, cachedData: compiled.cachedData });
    scripts.set(name, { module, script, text });
    script.runInThisContext()(module.exports, requireFrom, module, file);
    return module.exports;
  }

  function requireFrom(name) {
    return LATE.test(name) ? lateModule(() => requireNow(name)) : requireNow(name);
  }

  function requireNow(name) {
    return name.startsWith('./') ? load(name.slice(2)) : require(name);
  }

  return load(MAIN);
}

/** A module that is loaded when somebody first asks for something in it. */
function lateModule(loaded) {
  return new Proxy({}, { get: (_, name) => loaded()[name] });
}

/** A table as what an ES module would export; read when somebody first asks for it. */
function tableOf(name, file) {
  let table;
  const read = () => JSON.parse(readFileSync(file, 'utf8'));
  const module = {
    __esModule: true,
    get default() {
      table ??= read();
      return table;
    },
  };
  scripts.set(name, { module: { exports: module } });
  return module;
}

/** What the build has compiled of a file, if it has: its text and its code. The format is that of scripts/compile.mjs. */
function compiledIn(pack, name) {
  const [from, to, begin, end] = pack.index.get(name) ?? [];
  if (from === undefined) return {};
  const bytes = bytesOf(pack.fd, from, end);
  return { text: bytes.latin1Slice(0, to - from), cachedData: bytes.subarray(begin - from) };
}

function packIn(folder) {
  const file = join(folder, COMPILED);
  if (!existsSync(file)) return { index: new Map() };
  const fd = openSync(file);
  const from = 4;
  const to = from + bytesOf(fd, 0, from).readUInt32LE();
  const places = JSON.parse(bytesOf(fd, from, to).latin1Slice());
  return { fd, index: new Map(places.map(([name, ...place]) => [name, place.map((at) => to + at)])) };
}

/** They last until the next are read: V8 keeps none of them, and memory that is new costs more than the reading. */
function bytesOf(fd, from, to) {
  if (scratch.length < to - from) scratch = Buffer.allocUnsafeSlow(to - from);
  const bytes = scratch.subarray(0, to - from);
  readSync(fd, bytes, 0, bytes.length, from);
  return bytes;
}

// A run is over before code that V8 optimises early has paid for that: 50 ms in the check of one file. Nor does a young
// heap that grows pay, or that two threads sweep: 30 ms in the plan of a tour of ten sessions; nor a pattern that is
// compiled at its second use: 7 ms there.
// The V8 of Node 22 and later no longer knows the first flag, and would say so on standard error at every start.
if (process.versions.node.startsWith('20.')) {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--regexp-tier-up-ticks=100');
}
if (require.main !== module) module.exports = { COMPILED, programIn, scripts };
else if (existsSync(join(FOLDER, COMPILED))) void programIn(FOLDER).run();
else if (existsSync(join(FOLDER, MAIN))) {
  require('node:module').enableCompileCache?.(); // absent on Node 20
  void require(join(FOLDER, MAIN)).run();
} else {
  process.stderr.write('studytour is not built yet. Run: npm run build\n');
  process.exitCode = 70;
}
