import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from './engine-bundle.mjs';

/**
 * `npm run bench -- msp DIR [--only NAME]`: meetings of people who travel between them (CSPLib 046): the smallest number of
 * slots in which all take place, found by asking for more and more of them. `makespans.csv`, where there is one, has the proven last starts.
 */
export async function msp(args) {
  const folder = args[0];
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : '';
  const { solve, verify } = await loadEngine();
  const known = makespansIn(folder);
  console.log(
    '| instance | slots | proven | known | seconds | steps |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const file of readdirSync(folder).filter((name) => name.includes(only))) {
    const text = isFile(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
    if (!/^\s*\d+ +\d+ +\d+\s*\r?\n/.test(text)) continue;
    const from = process.hrtime.bigint();
    let steps = 0;
    let isProven = true;
    let slots = 1;
    for (; slots < 60; slots += 1) {
      const problem = readMeetings(text, slots);
      const solution = solve(problem, { decide: 'musts' });
      steps += solution.work;
      if (solution.value.musts === 0) {
        const broken = verify(problem, solution.placements);
        if (broken.length > 0) throw new Error(`${file}: ${broken[0].sentence}`);
        break;
      }
      if (solution.bound.musts === 0) isProven = false;
    }
    const time = Number(process.hrtime.bigint() - from) / 1e9;
    console.log(
      `| ${file.replace(/\.[^.]*$/, '')} | ${slots} | ${isProven ? 'yes' : 'no'} | ${known.get(file) ?? ''} | ${time.toFixed(2)} | ${steps} |`,
    );
  }
}

function isFile(path) {
  return statSync(path).isFile();
}

/** Slots by file, where the folder says them. */
function makespansIn(folder) {
  if (!readdirSync(folder).includes('makespans.csv')) return new Map();
  const [, ...lines] = readFileSync(join(folder, 'makespans.csv'), 'utf8').trim().split(/\r?\n/);
  return new Map(lines.map((line) => line.split(',')).map(([name, last]) => [name, Number(last) + 1]));
}

/** A meeting takes one slot; going from one to another takes whole slots between them. */
export function readMeetings(text, slots) {
  const [head, ...rows] = text
    .trim()
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line
        .replace(/^\s*\d+:/, '')
        .trim()
        .split(/\s+/)
        .map(Number),
    );
  const [meetings, agents] = head;
  const date = '2026-03-02';
  const ids = Array.from({ length: meetings }, (_, i) => `m${String(i).padStart(2, '0')}`);
  const requirements = ids.flatMap((session, i) => [
    { kind: 'lasts', session, minutes: 1 },
    { kind: 'held-at', session, site: session, gate: 0 },
    {
      kind: 'attended-by',
      session,
      people: rows.slice(0, agents).flatMap((row, agent) => (row[i] === 1 ? [`agent${agent}`] : [])),
    },
    { kind: 'within', session, windows: [{ date, from: 0, to: slots }] },
  ]);
  for (const [a, row] of rows.slice(agents).entries())
    for (const [b, minutes] of row.entries())
      if (a !== b) requirements.push({ kind: 'travel', from: ids[a], to: ids[b], minutes });
  return {
    dates: [date],
    grid: 1,
    sessions: ids.map((id) => ({ id, priority: 'must' })),
    demands: requirements.map((requirement, i) => ({
      id: `${requirement.kind}:${i}`,
      constraint: requirement.kind,
      sentence: requirement.kind,
      path: [],
      requirement,
    })),
  };
}
