import { loadEngine } from './engine-bundle.mjs';
import { CLASSES, generateTour, withoutDay } from './generate-tours.mjs';
import { median } from './median.mjs';

const SEEDS = [1, 2, 3, 4, 5, 6];
const RUNS = 5;
const LARGE = CLASSES.filter(({ sessions }) => sessions === 40);

/**
 * `npm run bench -- explain`: on the largest generated tours, warm, a smallest conflict where everything must take place (first
 * the sessions, then the demands on them), and the best agenda with the fewest changes after a host has lost its day.
 */
export async function explain() {
  const engine = await loadEngine();
  console.log(`node ${process.version}, ${RUNS} warm runs of each of ${SEEDS.length} tours, ms\n`);
  console.log(
    '| sessions/days/groups | what | median ms | each tour | found |\n| --- | --- | --- | --- | --- |',
  );
  for (const shape of LARGE) {
    const tours = SEEDS.map((seed) => generateTour(shape, seed));
    const crowded = tours.map((tour) => allMusts(engine, tour));
    report(shape, 'conflict', crowded, (one) => conflict(engine, one));
    const replans = tours.map((tour) => withoutDay(tour, engine.solve(tour)));
    report(shape, 'replan', replans, ({ problem, baseline }) => {
      const { proven, value } = engine.solve(problem, { baseline });
      return `${value.changes} changes${proven ? '' : ', not proven'}`;
    });
  }
}

function report({ sessions, days, groups }, what, cases, run) {
  const results = cases.map((one) => {
    let found = run(one);
    const times = Array.from({ length: RUNS }, () => {
      const from = process.hrtime.bigint();
      found = run(one);
      return Number(process.hrtime.bigint() - from) / 1e6;
    });
    return { time: median(times), found };
  });
  const times = results.map(({ time }) => time);
  console.log(
    `| ${sessions}/${days}/${groups} | ${what} | ${median(times).toFixed(0)} | ${times.map((time) => time.toFixed(0)).join(' ')} | ${results.map(({ found }) => found).join('; ')} |`,
  );
}

/** A tour of which everything must take place, as it is planned. */
function allMusts({ solved }, tour) {
  const problem = { ...tour, sessions: tour.sessions.map((session) => ({ ...session, priority: 'must' })) };
  return { problem, ...solved(problem) };
}

/** The same steps as an explanation takes after planning and before it is put into words. */
function conflict(
  { oracleOf, mustUnits, restrictions, coreOf },
  { problem, solution: { placements }, decider },
) {
  const oracle = oracleOf(
    problem,
    placements.map(({ session }) => session),
    { decider },
  );
  const units = mustUnits(problem);
  const all = restrictions(problem);
  const answer = oracle.ask(units, all);
  if (answer !== 'no') return answer === 'yes' ? 'all fit' : 'undecided';
  let open = 0;
  const ask = (part, under) => {
    const own = oracle.ask(part, under);
    if (own === 'unknown') open += 1;
    return own;
  };
  const core = coreOf({ ...oracle, ask }, units, all);
  return `${core.units.length} sessions, ${core.groups.length} of ${all.length} statements, ${open} questions open`;
}
