// What each format costs and what all of them cost in one call: whole processes on one core, medians.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.mjs';

const RUNS = 5;
const PLAN = [
  'bin/studytour.js',
  'plan',
  'examples/uzbekistan-malaysia-replanned/tour.yaml',
  '--today',
  '2014-05-15',
];
const FORMATS = ['json', 'terminal', 'csv', 'ics', 'markdown', 'xlsx', 'svg', 'html', 'docx'];
/** Where a browser or LibreOffice is installed, which does most of the work. */
const PRINTED = 'pdf';
/** The kernel counts processor time in ticks of 10 ms. */
const TICK = 10;

/** `npm run bench -- documents` */
export function documents() {
  const folder = mkdtempSync(join(tmpdir(), 'studytour-bench-'));
  const isPinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
  const calls = [
    ['all but pdf', FORMATS],
    ...FORMATS.map((format) => [format, [format]]),
    [PRINTED, [PRINTED]],
    ['all', [...FORMATS, PRINTED]],
  ];
  console.log(
    `node ${process.version}, ${isPinned ? 'one core' : 'every core'}, medians of ${RUNS} runs in ms\n`,
  );
  console.log('| formats | wall | processor | files, KiB |\n| --- | --- | --- | --- |');
  for (const [name, formats] of calls) {
    const runs = Array.from({ length: RUNS }, (_, i) =>
      once(formats, join(folder, `${name}-${i}`), isPinned),
    );
    if (runs.includes(undefined)) {
      console.log(`| ${name} | nothing here prints | | |`);
      continue;
    }
    const columns = ['wall', 'processor', 'size'].map((column) => median(runs.map((run) => run[column])));
    console.log(`| ${name} | ${columns.map((value) => value.toFixed(0)).join(' | ')} |`);
  }
  rmSync(folder, { recursive: true });
}

function once(formats, out, isPinned) {
  const env = { ...process.env };
  delete env.NODE_EXTRA_CA_CERTS;
  const [program, ...args] = [
    ...(isPinned ? ['taskset', '-c', '0'] : []),
    process.execPath,
    ...PLAN,
    '--format',
    ...formats,
    '--out',
    out,
  ];
  const before = childTicks();
  const from = process.hrtime.bigint();
  const { status } = spawnSync(program, args, { env, stdio: 'ignore' });
  const wall = Number(process.hrtime.bigint() - from) / 1e6;
  if (status !== 0) return undefined;
  const size = readdirSync(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  return { wall, processor: (childTicks() - before) * TICK, size: size / 1024 };
}

/**
 * What children that have ended took of the processor, also those of their own (proc(5): cutime and cstime); 0 where nobody
 * counts. A browser's renderers are not in it: nobody waits for them.
 */
function childTicks() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
    return Number(fields[13]) + Number(fields[14]);
  } catch {
    return 0;
  }
}
