import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { COMPILED, load, scripts } from '../bin/studytour.js';

/** What is run so that V8 compiles it: functions that none of these needs are compiled when another run does. */
const RUNS = (faulty) => [
  ['validate', 'examples/uzbekistan-malaysia-2014/tour.yaml'],
  ['validate', faulty],
  ['plan', 'examples/uzbekistan-malaysia-replanned/tour.yaml', '--today', '2014-05-15'],
];

/** Writes, beside the built files that the runs load, the code that V8 made of them. */
export async function compile(program) {
  const { run } = load(program);
  const { argv, stdout } = process;
  const write = stdout.write;
  stdout.write = () => true;
  const faulty = join(dirname(program), 'faulty.yaml');
  writeFileSync(faulty, 'title: &t "A tour\'s title"\ndates: [2014-06-26\n');
  for (const args of RUNS(faulty)) {
    process.argv = [...argv.slice(0, 2), ...args];
    await run();
    if (process.exitCode > 1) throw new Error(`studytour ${args.join(' ')} ends with ${process.exitCode}`);
  }
  rmSync(faulty);
  stdout.write = write;
  Object.assign(process, { argv, exitCode: 0 });
  const folder = join(dirname(program), COMPILED);
  mkdirSync(folder);
  for (const [file, { script }] of scripts)
    if (script) writeFileSync(join(folder, basename(file)), script.createCachedData());
}
