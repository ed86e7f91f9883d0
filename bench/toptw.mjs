import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from './engine-bundle.mjs';

/**
 * `npm run bench -- toptw DIR [--days M|1,2,3,4|all] [--seconds S] [--json FILE] [--only NAME] [--decimals 1] [--cpu]`: team
 * orienteering with time windows (Righini and Salani; format of KU Leuven, https://www.mech.kuleuven.be/en/cib/op). Each day is
 * one route from and to the depot, a score is the weight of a session that could take place. `all` are as many days as the file
 * says that every site can be visited in. `--cpu` counts the process's own seconds, for a machine that others use too.
 * A folder with `best-known.csv` is compared with it. Every answer is checked against the file itself, without the planner.
 */
export async function toptw(args) {
  const folder = args[0];
  const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
  const asked = option('--days', '1').split(',');
  const seconds = Number(option('--seconds', 30));
  const only = option('--only', '');
  const decimals = Number(option('--decimals', 1));
  const clock = args.includes('--cpu') ? cpuSeconds : () => performance.now() / 1000;
  const { solve, verify } = await loadEngine();
  const known = bestKnown(folder);
  const rows = [];
  console.log(
    `node ${process.version}, at most ${seconds} seconds${args.includes('--cpu') ? ' of the processor' : ''} each\n\n| instance | days | value | bound | proven | best known | seconds | steps | routes |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |`,
  );
  for (const { name, text } of instancesIn(folder, only))
    for (const of of asked) {
      const instance = readInstance(text, decimals);
      const days = of === 'all' ? instance.daysForAll : Number(of);
      const { problem, total } = toProblem(instance, days);
      const begun = clock();
      const solution = solve(problem, {
        decide: 'musts',
        effort: Number.POSITIVE_INFINITY,
        interrupted: () => clock() - begun > seconds,
      });
      const time = clock() - begun;
      const [broken] = verify(problem, solution.placements);
      if (broken) throw new Error(`${name}: ${broken.sentence}`);
      const value = total - solution.value.coulds;
      const bound = total - solution.bound.coulds;
      const routes = problem.dates.map((date) =>
        solution.placements
          .filter((placement) => placement.date === date)
          .map(({ session }) => Number(session)),
      );
      const scored = scoreOf(instance, routes);
      if (scored !== value) throw new Error(`${name}: the routes score ${scored}, not ${value}`);
      const row = {
        instance: name,
        days,
        value,
        bound,
        proven: value === bound,
        known: known(name, days, total),
        seconds: Math.round(time * 100) / 100,
        steps: solution.work,
        routes,
      };
      rows.push(row);
      const cells = [
        name,
        days,
        value,
        bound,
        row.proven ? 'yes' : 'no',
        row.known ?? '',
        time.toFixed(2),
        solution.work,
        routes.map((route) => route.join('-')).join(' / '),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  for (const days of new Set(asked))
    summarise(days, days === 'all' ? rows.filter(isForAll) : rows.filter((row) => row.days === Number(days)));
  const json = option('--json', undefined);
  if (json !== undefined) writeFileSync(json, JSON.stringify(rows, undefined, 1));
}

function isForAll({ known, days }) {
  return known !== undefined && days > 4;
}

function summarise(days, rows) {
  const compared = rows.filter(({ known }) => known !== undefined);
  const gap = (row) => (100 * (row.known - row.value)) / row.known;
  const mean = compared.reduce((sum, row) => sum + gap(row), 0) / Math.max(1, compared.length);
  if (compared.length === 0) {
    console.log(
      `\n${days} days: ${rows.length} instances, ${rows.filter(({ proven }) => proven).length} proven`,
    );
    return;
  }
  const names = (list) =>
    list.map((row) => `${row.instance} ${row.value} (${row.known})`).join(', ') || 'none';
  console.log(
    [
      `\n${days} days: ${rows.length} instances, ${rows.filter(({ proven }) => proven).length} proven; mean gap to the best known ${mean.toFixed(2)} % of ${compared.length}`,
      `above the best known: ${names(compared.filter((row) => row.value > row.known))}`,
      `below it: ${names(compared.filter((row) => row.value < row.known))}`,
    ].join('\n'),
  );
}

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Files that hold an instance; whatever else lies in the folder is left alone. */
function instancesIn(folder, only) {
  return readdirSync(folder)
    .filter((file) => file.includes(only) && statSync(join(folder, file)).isFile())
    .map((file) => ({ name: file.replace(/\.[^.]*$/, ''), text: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ text }) => isInstance(text));
}

function isInstance(text) {
  const [head, , ...points] = numbers(text);
  return (
    head?.length === 4 &&
    points.length > 1 &&
    [head, ...points].flat().every(Number.isFinite) &&
    points.every((fields) => fields.length >= 9)
  );
}

function numbers(text) {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/).map(Number));
}

/** Times and distances in the smallest unit of the file: distances are truncated to so many decimals. */
function readInstance(text, decimals) {
  const unit = 10 ** decimals;
  const [[, daysForAll], , ...lines] = numbers(text);
  const points = lines.map((fields) => ({
    id: fields[0],
    x: fields[1],
    y: fields[2],
    service: Math.round(fields[3] * unit),
    score: fields[4],
    opens: Math.round(fields.at(-2) * unit),
    closes: Math.round(fields.at(-1) * unit),
  }));
  const way = (a, b) => Math.floor(Math.hypot(a.x - b.x, a.y - b.y) * unit + 1e-9);
  return { depot: points[0], sites: points.slice(1), way, daysForAll };
}

function toProblem({ depot, sites, way }, days) {
  const monday = Date.UTC(2026, 2, 2);
  const dates = Array.from({ length: days }, (_, day) =>
    new Date(monday + day * 86_400_000).toISOString().slice(0, 10),
  );
  const width = Math.max(...sites.map(({ id }) => String(id).length));
  const id = (site) => String(site.id).padStart(width, '0');
  const requirements = [];
  for (const site of sites) {
    const from = Math.max(site.opens, way(depot, site));
    const last = Math.min(site.closes, depot.closes - site.service - way(site, depot));
    requirements.push(
      { kind: 'lasts', session: id(site), minutes: site.service },
      { kind: 'held-at', session: id(site), site: id(site), gate: 0 },
      { kind: 'attended-by', session: id(site), people: ['traveller'] },
      {
        kind: 'within',
        session: id(site),
        windows: dates.map((date) => ({ date, from, to: last + site.service })),
      },
      { kind: 'travel', from: id(site), to: id(depot), minutes: way(site, depot) },
      { kind: 'travel', from: id(depot), to: id(site), minutes: way(depot, site) },
    );
    for (const other of sites)
      if (other !== site)
        requirements.push({ kind: 'travel', from: id(site), to: id(other), minutes: way(site, other) });
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

/**
 * What the routes score by the file alone.
 *
 * @throws Error where one of them cannot be driven.
 */
function scoreOf({ depot, sites, way }, routes) {
  const left = new Map(sites.map((site) => [site.id, site]));
  let score = 0;
  for (const route of routes) {
    let at = depot;
    let time = depot.opens;
    for (const id of route) {
      const site = left.get(id);
      if (site === undefined) throw new Error(`site ${id} is visited twice, or there is none`);
      left.delete(id);
      time = Math.max(time + way(at, site), site.opens);
      if (time > site.closes) throw new Error(`site ${id} is reached at ${time}, after ${site.closes}`);
      time += site.service;
      score += site.score;
      at = site;
    }
    if (time + way(at, depot) > depot.closes) throw new Error(`the route ${route.join('-')} ends too late`);
  }
  return score;
}

/** `best-known.csv`: the best of m days by its column, all sites on the days that suffice for them. */
function bestKnown(folder) {
  const lines = readdirSync(folder).includes('best-known.csv')
    ? readFileSync(join(folder, 'best-known.csv'), 'utf8').trim().split(/\r?\n/).slice(1)
    : [];
  const byName = new Map(
    lines.map((line) => line.split(',')).map(([name, ...cells]) => [name, cells.map(Number)]),
  );
  return (name, days, total) => {
    const cells = byName.get(name);
    if (cells === undefined) return undefined;
    if (days === cells[5]) return total;
    return days <= 4 ? cells[days - 1] : undefined;
  };
}
