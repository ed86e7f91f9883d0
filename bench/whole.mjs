import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLASSES, createDice } from './generate-tours.mjs';
import { median } from './median.mjs';

const SEEDS = [1, 2, 3, 4, 5];
const ASKED = [220, 260, 290, 290, 450];

/**
 * `npm run bench -- whole [--runs 5]`: `studytour plan` as a whole cold process on tour files of the same classes as `engine`: hosts
 * around a city that are closed on most days, half of them open only before or after noon; medians of five seeded tours.
 */
export function whole(args) {
  const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 5;
  const env = { ...process.env };
  delete env.NODE_EXTRA_CA_CERTS;
  const folder = mkdtempSync(join(tmpdir(), 'studytour-bench-'));
  const timed = (call) => {
    const from = process.hrtime.bigint();
    const { stdout } = spawnSync(process.execPath, call, { env, encoding: 'utf8' });
    return { ms: Number(process.hrtime.bigint() - from) / 1e6, stdout };
  };
  console.log(`node ${process.version}, ${runs} runs of each of ${SEEDS.length} tours, medians in ms\n`);
  console.log(
    '| sessions/days/groups | ms | asked | bare node beside it | planned |\n| --- | --- | --- | --- | --- |',
  );
  for (const [i, shape] of CLASSES.entries()) {
    const results = SEEDS.map((seed) => {
      const file = join(folder, `${i}-${seed}.yaml`);
      writeFileSync(file, tourOf(shape, seed));
      const call = ['bin/studytour.js', 'plan', file, '--today', '2026-01-05'];
      const summary = /(\d+) of \d+ sessions planned/.exec(timed(call).stdout)?.[1] ?? 'none';
      const pairs = Array.from({ length: runs }, () => ({
        ours: timed(call).ms,
        bare: timed(['-e', '0']).ms,
      }));
      return {
        summary,
        ours: median(pairs.map(({ ours }) => ours)),
        bare: median(pairs.map(({ bare }) => bare)),
      };
    });
    const of = (key) => median(results.map((one) => one[key])).toFixed(0);
    console.log(
      `| ${shape.sessions}/${shape.days}/${shape.groups} | ${of('ours')} | ${ASKED[i]} | ${of('bare')} | ${results.map(({ summary }) => summary).join(' ')} |`,
    );
  }
  rmSync(folder, { recursive: true });
}

function tourOf({ sessions, days, groups }, seed) {
  const dice = createDice(seed * 7919 + sessions * 31 + days * 7 + groups);
  const pick = (list) => list[dice(list.length)];
  const dates = Array.from({ length: days + 2 * Math.floor((days - 1) / 5) }, (_, i) => i)
    .filter((i) => i % 7 < 5)
    .map((i) => `2026-03-${String(2 + i).padStart(2, '0')}`);
  const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];
  const parts = [people.slice(0, 5), people.slice(5)];
  const near = () =>
    [3.15, 101.7].map((degrees) => (degrees + (dice(200) - 100) / 1500).toFixed(4)).join(', ');
  const ids = Array.from({ length: sessions }, (_, i) => `s${String(i + 1).padStart(2, '0')}`);
  const hosts = ids.map((id) => {
    const free = dates.filter(() => dice(days) < 2.6);
    const open = free.length > 0 ? free : [pick(dates)];
    const closed = dates.filter((date) => !open.includes(date));
    const hours = pick([
      'Mon-Fri 08:30-17:00',
      'Mon-Fri 08:30-17:00',
      'Mon-Fri 08:30-12:30',
      'Mon-Fri 13:30-17:00',
    ]);
    return `  - { id: ${id}, name: Agency ${id}, languages: [en], place: { city: Kuala Lumpur, at: [${near()}] }, hours: [${hours}], closed: [${closed.join(', ')}] }`;
  });
  const visits = ids.map((id) => {
    const attend = groups === 1 || dice(100) < 60 ? '' : `, attend: [${pick(parts).join(', ')}]`;
    return `  - { id: visit-${id}, host: ${id}, title: Visit ${id}, for: ${pick([30, 30, 45, 60])}m, priority: ${pick(['must', 'should', 'should', 'could'])}${attend} }`;
  });
  return [
    'studytour: 1',
    `title: A generated tour of ${sessions} sessions`,
    'countries: { receiving: UZ, providing: MY }',
    `dates: { from: ${dates[0]}, to: ${dates.at(-1)} }`,
    'timeZone: Asia/Kuala_Lumpur',
    'delegation:',
    '  languages: [uz]',
    '  delegates:',
    ...people.map((id) => `    - { id: ${id}, name: Delegate ${id}, title: Head of Department }`),
    'interpretation:',
    '  mode: consecutive',
    '  interpreters:',
    ...['i1', 'i2', 'i3'].map((id) => `    - { id: ${id}, name: Interpreter ${id}, languages: [uz, en] }`),
    'hosts:',
    ...hosts,
    'sessions:',
    ...visits,
    '',
  ].join('\n');
}
