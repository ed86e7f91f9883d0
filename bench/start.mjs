// Whole-process times of the commands against a bare start of node, in turn, so that a machine that slows down slows both.
import { spawnSync } from 'node:child_process';
import { median } from './median.mjs';

const RUNS = 21;
const REPLANNED = 'examples/uzbekistan-malaysia-replanned/tour.yaml';
const COMMANDS = [
  ['--version'],
  ['validate', 'examples/uzbekistan-malaysia-2014/tour.yaml'],
  ['validate', REPLANNED],
  ['plan', REPLANNED, '--today', '2014-05-15'],
  ['plan', 'examples/uzbekistan-malaysia-2014/tour.yaml', '--today', '2014-05-15'],
];

/** `npm run bench -- start` */
export function start() {
  const env = { ...process.env };
  delete env.NODE_EXTRA_CA_CERTS;
  const once = (args) => {
    const from = process.hrtime.bigint();
    spawnSync(process.execPath, args, { env, stdio: 'ignore' });
    return Number(process.hrtime.bigint() - from) / 1e6;
  };
  console.log(`node ${process.version}, ${RUNS} runs each, medians in ms\n`);
  console.log('| command | ms | bare node beside it | ratio |\n| --- | --- | --- | --- |');
  for (const command of COMMANDS) {
    const args = ['bin/studytour.js', ...command];
    once(args);
    const pairs = Array.from({ length: RUNS }, () => ({ ours: once(args), bare: once(['-e', '0']) }));
    const ours = median(pairs.map((pair) => pair.ours));
    const bare = median(pairs.map((pair) => pair.bare));
    const ratio = median(pairs.map((pair) => pair.ours / pair.bare));
    console.log(
      `| studytour ${command.join(' ')} | ${ours.toFixed(0)} | ${bare.toFixed(0)} | ${ratio.toFixed(2)} |`,
    );
  }
}
