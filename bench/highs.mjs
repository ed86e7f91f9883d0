import highsLoader from 'highs';
import { loadEngine } from './engine-bundle.mjs';
import { CLASSES, generateTour } from './generate-tours.mjs';
import { median } from './median.mjs';

const SEEDS = [1, 2, 3, 4, 5];

/**
 * `npm run bench -- highs [--runs 3]`: the choice of one set of sessions for each day, once by the engine and once by HiGHS
 * (https://highs.dev, WebAssembly) as a mixed-integer program over the same sets: values down to the level of travel must be
 * equal. Warm, medians; the engine's whole time holds listing the sets and the levels after travel too.
 */
export async function highs(args) {
  const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 3;
  const engine = await loadEngine();
  const solver = await highsLoader();
  console.log(`node ${process.version}, ${runs} warm runs of each of ${SEEDS.length} tours, medians in ms\n`);
  console.log(
    '| sessions/days/groups | listing the sets | HiGHS on them | together | engine, whole | equal optima |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const shape of CLASSES) {
    const results = SEEDS.map((seed) =>
      compared(engine, solver, generateTour({ ...shape, grid: 15 }, seed), runs),
    );
    const of = (key) => median(results.map((one) => one[key])).toFixed(0);
    const equal = results.filter(({ isEqual }) => isEqual).length;
    console.log(
      `| ${shape.sessions}/${shape.days}/${shape.groups} | ${of('listing')} | ${of('milp')} | ${of('both')} | ${of('whole')} | ${equal} of ${results.length} |`,
    );
  }
}

function compared(engine, solver, problem, runs) {
  const { solve, LEVELS } = engine;
  const [listing, { master, costs, steps, most }] = timed(runs, () => columnsOf(engine, problem));
  const text = asProgram(master, costs);
  const [milp, answer] = timed(runs, () => solver.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0.5 }));
  const [whole, { value }] = timed(runs, () => solve(problem));
  const own = LEVELS.reduce((sum, level) => sum + (steps[level] ?? 0) * value[level], 0);
  const theirs = Math.round(answer.ObjectiveValue + (steps.changes ?? 0) * most.changes);
  const isEqual = answer.Status === 'Optimal' && theirs === own;
  return { listing, milp, both: listing + milp, whole, isEqual };
}

/** All sets of sessions that fit into each day, and what they cost down to the level of travel. */
function columnsOf(
  { compile, scaleOf, dayPairsOf, plansOf, buildMaster, stepsOf, viewOf, TO_TRAVEL },
  problem,
) {
  const model = compile(problem);
  const scale = scaleOf(model);
  const days = dayPairsOf(model, scale).map((pair, day) => ({ ...pair, days: [day] }));
  const effort = { used: 0, limit: Number.POSITIVE_INFINITY };
  const { plansByRun } = plansOf(model, scale, days, TO_TRAVEL, false, effort);
  const master = buildMaster(model, days, plansByRun);
  const steps = stepsOf(scale, TO_TRAVEL);
  return { master, costs: viewOf(model, scale, master, steps).costs, steps, most: scale.most };
}

function timed(runs, work) {
  let result = work();
  const times = Array.from({ length: runs }, () => {
    const from = process.hrtime.bigint();
    result = work();
    return Number(process.hrtime.bigint() - from) / 1e6;
  });
  return [median(times), result];
}

/** In the LP format: one set a day, each unit in a set or left out, pairs in their order or broken at a price. */
function asProgram(master, { column, unit, link }) {
  const sum = (terms) => terms.join(' + ').replace(/\+ -/g, '-') || '0 u0';
  const breakable = [...link.keys()].filter((l) => Number.isFinite(link[l]));
  const rows = [];
  for (const day of master.lengths.keys())
    rows.push(`${sum(master.columns.filter((one) => one.run === day).map(({ id }) => `x${id}`))} = 1`);
  for (let u = 0; u < master.unitCount; u += 1) {
    const inIt = master.columns.filter(({ units }) => units.includes(u)).map(({ id }) => `x${id}`);
    rows.push(`${sum([...inIt, `u${u}`])} = 1`);
  }
  for (const [l, { first, then }] of master.links.entries())
    for (const day of master.lengths.slice(1).keys()) {
      const against = master.columns
        .filter((one) => one.sessions.includes(one.run <= day ? then : first))
        .map(({ id }) => `x${id}`);
      if (against.length > 0) rows.push(`${sum(against)}${Number.isFinite(link[l]) ? ` - b${l}` : ''} <= 1`);
    }
  return [
    'Minimize',
    ` obj: ${sum([
      ...master.columns.filter(({ id }) => column[id] !== 0).map(({ id }) => `${column[id]} x${id}`),
      ...[...unit.keys()].filter((u) => unit[u] !== 0).map((u) => `${unit[u]} u${u}`),
      ...breakable.map((l) => `${link[l]} b${l}`),
    ])}`,
    'Subject To',
    ...rows.map((row, i) => ` r${i}: ${row}`),
    'Binary',
    ` ${[
      ...master.columns.map(({ id }) => `x${id}`),
      ...[...unit.keys()].map((u) => `u${u}`),
      ...breakable.map((l) => `b${l}`),
    ].join('\n ')}`,
    'End',
    '',
  ].join('\n');
}
