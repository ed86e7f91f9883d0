import { createWriteStream, openSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { COMPILED, programIn, scripts } from '../bin/studytour.js';

/** What is run so that V8 compiles it: functions that none of these needs are compiled when another run does. */
const RUNS = (faulty, cache) => [
  ['validate', 'examples/uzbekistan-malaysia-2014/*.yaml', `--cache=${cache}`],
  ['validate', 'examples/uzbekistan-malaysia-2014/*.yaml', `--cache=${cache}`],
  ['validate', faulty],
  ['plan', 'examples/uzbekistan-malaysia-replanned/tour.yaml', '--today', '2014-05-15'],
];

/** Parts begin at multiples of this: V8 would copy code that does not. */
const ALIGNED = 8;

/** Writes, beside the built files that the runs load, one file with all of them and the code that V8 made of them. */
export async function compile(folder) {
  const { run } = programIn(folder);
  const { argv } = process;
  const stdout = Object.getOwnPropertyDescriptor(process, 'stdout');
  // A file on standard output is written to past the stream, so that another stream has to stand there.
  const nowhere = createWriteStream(devNull, { fd: openSync(devNull, 'w') });
  Object.defineProperty(process, 'stdout', { configurable: true, value: nowhere });
  const faulty = join(folder, 'faulty.yaml');
  writeFileSync(faulty, 'title: &t "A tour\'s title"\ndates: [2014-06-26\n');
  const cache = join(folder, 'cache.json');
  for (const args of RUNS(faulty, cache)) {
    process.argv = [...argv.slice(0, 2), ...args];
    await run();
    if (process.exitCode > 1) throw new Error(`studytour ${args.join(' ')} ends with ${process.exitCode}`);
  }
  rmSync(faulty);
  rmSync(cache);
  Object.defineProperty(process, 'stdout', stdout);
  Object.assign(process, { argv, exitCode: 0 });
  writeFileSync(join(folder, COMPILED), packed());
}

/** The length of an index, the index, and the parts, of which it holds where they begin and end. */
function packed() {
  const parts = [];
  let at = 0;
  const append = (bytes) => {
    const place = [at, at + bytes.length];
    const padding = Buffer.alloc((ALIGNED - (bytes.length % ALIGNED)) % ALIGNED, ' ');
    parts.push(bytes, padding);
    at = place[1] + padding.length;
    return place;
  };
  const index = [...scripts].flatMap(([name, { script, text }]) =>
    script ? [[name, ...append(Buffer.from(text, 'latin1')), ...append(script.createCachedData())]] : [],
  );
  const head = JSON.stringify(index);
  const padding = ' '.repeat((ALIGNED - ((4 + head.length) % ALIGNED)) % ALIGNED);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length + padding.length);
  return Buffer.concat([length, Buffer.from(head + padding, 'latin1'), ...parts]);
}
