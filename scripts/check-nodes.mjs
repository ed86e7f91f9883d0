// `node scripts/check-nodes.mjs NODE...`: other versions of Node, as paths to their programs, must plan every example and write
// every document byte for byte as the one that runs this does. After `npm run build`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FORMATS = ['json', 'markdown', 'html', 'docx', 'ics', 'xlsx', 'csv', 'svg'];
const TODAY = '2026-01-05';

/** What the program answers and writes for one example: its exit code, what it says, and a sum of each file. */
function answerOf(node, example) {
  const out = mkdtempSync(join(tmpdir(), 'studytour-nodes-'));
  const formats = FORMATS.flatMap((format) => ['-f', format]);
  const call = ['bin/studytour.js', 'plan', example, ...formats, '-o', out, '--today', TODAY];
  const { status, stdout, stderr } = spawnSync(node, call, { encoding: 'utf8' });
  const sums = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [
      path.slice(out.length),
      createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12),
    ]);
  rmSync(out, { recursive: true });
  return { status, said: `${stdout}${stderr}`.replaceAll(out, ''), sums };
}

const [own, ...others] = [process.execPath, ...process.argv.slice(2)];
const examples = readdirSync('examples').map((name) => `examples/${name}/tour.yaml`);
let files = 0;
for (const example of examples) {
  const here = answerOf(own, example);
  files += here.sums.length;
  for (const node of others) {
    const there = answerOf(node, example);
    if (JSON.stringify(there) === JSON.stringify(here)) continue;
    console.error(`${node} differs at ${example}:`);
    console.error(`  exit ${there.status}, here ${here.status}`);
    if (there.said !== here.said) console.error(`  it says: ${there.said.slice(0, 500)}`);
    for (const [i, [path, sum]] of here.sums.entries())
      if (there.sums[i]?.[1] !== sum) console.error(`  ${path}`);
    process.exitCode = 1;
  }
}
const versions = others.map((node) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim());
console.log(
  `${examples.length} examples, ${files} files: ${process.exitCode ? 'not all' : 'all'} the same with ${[process.version, ...versions].join(', ')}`,
);
