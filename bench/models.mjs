import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { loadEngine } from './engine-bundle.mjs';
import { CLASSES, generateTour, withoutDay } from './generate-tours.mjs';
import { solveByCpSat } from './models/cp-sat.mjs';
import { solveByHighs } from './models/highs.mjs';
import { LEVELS } from './models/levels.mjs';
import { compactTour } from './models/tour.mjs';
import { judge } from './models/verdict.mjs';

const CP_SAT = 'or-tools-wasm';
const INSTALL = `npm install --prefix DIR --ignore-scripts ${CP_SAT}@0.9.1`;

/**
 * `npm run bench -- models [--tools DIR] [--classes 8/2/1,…] [--seeds 1,2,3] [--seconds 60] [--replan] [--cpu]`: the planner
 * beside compact models of the same tours, built from their demands alone, by HiGHS and, where DIR holds or-tools-wasm, by
 * CP-SAT, each stopped after so many seconds. With `--replan` each tour is planned again after a session has lost its day.
 * Fails where a level, or an agenda, is not what the planner says.
 */
export async function models(args) {
  const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
  const seconds = Number(option('--seconds', '60'));
  const seeds = option('--seeds', '1,2,3').split(',').map(Number);
  const names = option('--classes', undefined)?.split(',');
  const clock = args.includes('--cpu') ? processorTime : () => performance.now();
  const engine = await loadEngine();
  const solvers = await loadSolvers(option('--tools', undefined));
  console.log(
    `node ${process.version}, ${args.includes('--cpu') ? 'processor' : 'wall'} time in ms; solvers stopped after ${seconds} s of wall time.`,
    `\nCompared: ${LEVELS.join(', ')}. No compact model states idle, preferences and tightness.\n`,
  );
  if (solvers.length === 1)
    console.log(`CP-SAT is left out: \`${INSTALL}\` (318 MB), then \`--tools DIR\`.\n`);
  console.log('At a limit: value/bound of the first level that is not proven, ? where it was not come to.\n');
  console.log(
    `| sessions/days/groups | seed | the planner | ${solvers.map(({ name }) => name).join(' | ')} | equal |\n| --- | --- | --- | ${solvers.map(() => '---').join(' | ')} | --- |`,
  );
  for (const shape of names?.map(shapeOf) ?? CLASSES)
    for (const seed of seeds) {
      const tour = generateTour(shape, seed);
      const { problem, baseline } = args.includes('--replan')
        ? withoutDay(tour, engine.solve(tour))
        : { problem: tour };
      engine.solve(problem, { baseline });
      const [own, ours] = await timed(clock, () => engine.solve(problem, { baseline }));
      const cells = [nameOf(shape), seed, own.toFixed(0)];
      let equal = true;
      for (const { name, solve } of solvers) {
        const [took, theirs] = await timed(clock, () => solve(compactTour(problem, baseline), seconds));
        const { fault, open } = judge(engine, { problem, baseline }, ours, theirs);
        if (fault)
          throw new Error(`${nameOf(shape)}, seed ${seed}: ${name} and the planner differ: ${fault}`);
        cells.push(open === undefined ? took.toFixed(0) : `limit after ${took.toFixed(0)}: ${open}`);
        equal = equal && open === undefined;
      }
      console.log(`| ${[...cells, equal ? 'yes' : 'as far as proven'].join(' | ')} |`);
    }
}

function nameOf({ sessions, days, groups }) {
  return `${sessions}/${days}/${groups}`;
}

function shapeOf(name) {
  const [sessions, days, groups] = name.split('/').map(Number);
  return { sessions, days, groups };
}

/** Loaded, and with a first small tour behind them. */
async function loadSolvers(tools) {
  // Code that is compiled once and not improved while it runs: the compiler would take both cores for longer than that saves.
  setFlagsFromString('--liftoff-only');
  const { default: highsLoader } = await import('highs');
  const highs = await highsLoader();
  const solvers = [{ name: 'HiGHS', solve: (tour, seconds) => solveByHighs(highs, tour, seconds) }];
  if (tools !== undefined) {
    const folder = resolve(tools);
    if (!existsSync(join(folder, 'node_modules', CP_SAT)))
      throw new Error(`${tools} does not hold ${CP_SAT}: ${INSTALL.replace('DIR', tools)}`);
    const file = createRequire(join(folder, 'package.json')).resolve(`${CP_SAT}/cp-sat`);
    const library = await import(pathToFileURL(file).href);
    solvers.push({ name: 'CP-SAT', solve: (tour, seconds) => solveByCpSat(library, tour, seconds) });
  }
  const small = compactTour(generateTour({ sessions: 3, days: 1, groups: 1 }, 1));
  for (const { solve } of solvers) await solve(small, 10);
  return solvers;
}

async function timed(clock, work) {
  const from = clock();
  const result = await work();
  return [clock() - from, result];
}

/** Of all threads, in ms. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
