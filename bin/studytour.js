#!/usr/bin/env node
// What stands here runs at every start, so it is CommonJS: an ES module starts 5 ms later.
const { existsSync, readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const program = join(__dirname, '..', 'dist', 'main.cjs');
/** The folder beside a built file for what V8 made of it, of use to the same version of Node only. */
const COMPILED = `compiled-${process.version}-${process.platform}-${process.arch}`;
/** What few runs use: the build has put it aside, or commander loads it for commands that are programs of their own. */
const LATE = /^\.\/late-|^node:child_process$/;
const scripts = new Map();

/** What a built file exports; as `require`, but with the code that V8 made of the file at build time, where there is any. */
function load(file) {
  const known = scripts.get(file);
  if (known) return known.module.exports;
  if (file.endsWith('.json')) return tableOf(file);
  const module = { exports: {} };
  const script = new Script(
    `(function (exports, require, module, __filename) {${readFileSync(file, 'utf8')}\n})`,
    {
      filename: file,
      cachedData: compiledOf(file),
    },
  );
  scripts.set(file, { module, script });
  const requireFrom = (name) => {
    if (LATE.test(name)) return lateModule(() => requireNow(name));
    return requireNow(name);
  };
  const requireNow = (name) => (name.startsWith('.') ? load(join(dirname(file), name)) : require(name));
  script.runInThisContext()(module.exports, requireFrom, module, file);
  return module.exports;
}

/** A module that is loaded when somebody first asks for something in it. */
function lateModule(loaded) {
  return new Proxy({}, { get: (_, name) => loaded()[name] });
}

/** A table as what an ES module would export; read when somebody first asks for it. */
function tableOf(file) {
  let table;
  const read = () => JSON.parse(readFileSync(file, 'utf8'));
  const module = {
    __esModule: true,
    get default() {
      table ??= read();
      return table;
    },
  };
  scripts.set(file, { module: { exports: module } });
  return module;
}

function compiledOf(file) {
  try {
    return readFileSync(join(dirname(file), COMPILED, basename(file)));
  } catch {
    return undefined;
  }
}

// A run is over before code that V8 optimises early has paid for that: 50 ms in the check of one file.
// The V8 of Node 22 and later no longer knows the flag, and would say so on standard error at every start.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
if (require.main !== module) module.exports = { COMPILED, load, scripts };
else if (existsSync(join(dirname(program), COMPILED))) void load(program).run();
else if (existsSync(program)) {
  require('node:module').enableCompileCache?.(); // absent on Node 20
  void require(program).run();
} else {
  process.stderr.write('studytour is not built yet. Run: npm run build\n');
  process.exitCode = 70;
}
