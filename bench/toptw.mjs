import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from './engine-bundle.mjs';

/**
 * `npm run bench -- toptw DIR [--days M] [--seconds S] [--json FILE] [--only NAME]`: team orienteering with time windows (Righini and
 * Salani; format of KU Leuven, https://www.mech.kuleuven.be/en/cib/op), each day one route from and to the depot, scores as
 * weights. A folder with `best-known.csv` is compared with it.
 */
export async function toptw(args) {
  const folder = args[0];
  const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
  const days = Number(option('--days', 1));
  const seconds = Number(option('--seconds', 30));
  const only = option('--only', '');
  const { solve, verify } = await loadEngine();
  const best = bestKnown(folder, days);
  const effort = seconds * (await stepsPerSecond(solve));
  const rows = [];
  console.log(
    '| instance | value | bound | proven | best known | seconds | steps |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt') && name.includes(only))) {
    const name = file.replace('.txt', '');
    const { problem, total } = readInstance(readFileSync(join(folder, file), 'utf8'), days);
    const from = process.hrtime.bigint();
    const solution = solve(problem, { effort });
    const time = Number(process.hrtime.bigint() - from) / 1e9;
    const broken = verify(problem, solution.placements);
    if (broken.length > 0) throw new Error(`${name}: ${broken[0].sentence}`);
    const value = total - solution.value.coulds;
    const bound = total - solution.bound.coulds;
    const known = best.get(name);
    const routes = problem.dates.map((date) =>
      solution.placements
        .filter((placement) => placement.date === date)
        .map(({ session }) => Number(session)),
    );
    rows.push({
      instance: name,
      days,
      value,
      bound,
      proven: value === bound,
      known,
      seconds: time,
      steps: solution.work,
      routes,
    });
    console.log(
      `| ${name} | ${value} | ${bound} | ${value === bound ? 'yes' : 'no'} | ${known ?? ''} | ${time.toFixed(2)} | ${solution.work} |`,
    );
  }
  const proven = rows.filter((row) => row.proven);
  const worse = rows.filter(({ value, known }) => known !== undefined && value < known);
  const better = rows.filter(({ value, known }) => known !== undefined && value > known);
  console.log(
    `\n${rows.length} instances, ${days} days: ${proven.length} proven, ${worse.length} below and ${better.length} above the best known value`,
  );
  const json = option('--json', undefined);
  if (json !== undefined) writeFileSync(json, JSON.stringify(rows, undefined, 1));
}

/** Times and distances in tenths: distances are truncated to one decimal. */
export function readInstance(text, days) {
  const lines = text.trim().split(/\r?\n/).slice(2);
  const points = lines.map((line) => {
    const fields = line.trim().split(/\s+/).map(Number);
    const [id, x, y, service, score] = fields;
    return {
      id,
      x,
      y,
      service: Math.round(service * 10),
      score,
      opens: fields.at(-2),
      closes: fields.at(-1),
    };
  });
  const [depot, ...sites] = points;
  const end = Math.round(depot.closes * 10);
  const way = (a, b) => Math.floor(Math.hypot(a.x - b.x, a.y - b.y) * 10 + 1e-9);
  const dates = Array.from({ length: days }, (_, day) => `2026-03-${String(day + 2).padStart(2, '0')}`);
  const id = (site) => String(site.id).padStart(3, '0');
  const requirements = [];
  for (const site of sites) {
    const from = Math.max(Math.round(site.opens * 10), way(depot, site));
    const last = Math.min(Math.round(site.closes * 10), end - site.service - way(site, depot));
    requirements.push(
      { kind: 'lasts', session: id(site), minutes: site.service },
      { kind: 'held-at', session: id(site), site: id(site), gate: 0 },
      { kind: 'attended-by', session: id(site), people: ['traveller'] },
      {
        kind: 'within',
        session: id(site),
        windows: dates.map((date) => ({ date, from, to: last + site.service })),
      },
    );
    for (const other of points)
      if (other !== site) {
        requirements.push({ kind: 'travel', from: id(site), to: id(other), minutes: way(site, other) });
        if (other === depot)
          requirements.push({ kind: 'travel', from: id(depot), to: id(site), minutes: way(depot, site) });
      }
  }
  for (const date of dates)
    requirements.push({ kind: 'overnight', date, morning: id(depot), evening: id(depot) });
  return {
    total: sites.reduce((sum, { score }) => sum + score, 0),
    problem: {
      dates,
      grid: 1,
      sessions: sites.map((site) => ({ id: id(site), priority: 'could', weight: site.score })),
      demands: requirements.map((requirement, i) => ({
        id: `${requirement.kind}:${i}`,
        constraint: requirement.kind,
        sentence: requirement.kind,
        path: [],
        requirement,
      })),
    },
  };
}

function bestKnown(folder, days) {
  try {
    const [, ...lines] = readFileSync(join(folder, 'best-known.csv'), 'utf8').trim().split(/\r?\n/);
    return new Map(lines.map((line) => line.split(',')).map((cells) => [cells[0], Number(cells[days])]));
  } catch {
    return new Map();
  }
}

/** How many steps this machine makes in a second, on generated tours: effort is counted in steps, time limits are not. */
async function stepsPerSecond(solve) {
  const { CLASSES, generateTour } = await import('./generate-tours.mjs');
  const problem = generateTour(CLASSES[1], 1);
  solve(problem);
  let steps = 0;
  const from = process.hrtime.bigint();
  for (let i = 0; i < 5; i += 1) steps += solve(problem).work;
  return (steps / Number(process.hrtime.bigint() - from)) * 1e9;
}
