import { loadEngine } from './engine-bundle.mjs';
import { CLASSES, generateTour } from './generate-tours.mjs';
import { median } from './median.mjs';

const SEEDS = [1, 2, 3, 4, 5];
/** Milliseconds of solving each tour before it is timed: V8 has compiled by then what it will, also for tours of few milliseconds. */
const WARMING = 500;

/** `npm run bench -- engine [--grid 5] [--open] [--runs 7] [--class N]`: five seeded tours a class, each solved several times. */
export async function engine(args) {
  const option = (name, otherwise) =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
  const grid = option('--grid', 15);
  const runs = option('--runs', 7);
  const only = option('--class', -1);
  const open = args.includes('--open');
  const { solve, verify, evaluate } = await loadEngine();
  console.log(
    `node ${process.version}, grid of ${grid} minutes, ${runs} runs of each of ${SEEDS.length} tours, each warmed for ${WARMING} ms\n`,
  );
  console.log(
    '| sessions/days/groups | median ms | each tour | proven | steps (median) | left out |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const [index, shape] of CLASSES.entries()) {
    if (only >= 0 && only !== index) continue;
    const results = SEEDS.map((seed) => {
      const problem = generateTour({ ...shape, grid, open }, seed);
      let solution = solve(problem);
      if (verify(problem, solution.placements).length > 0)
        throw new Error(`seed ${seed}: the agenda does not hold`);
      const value = evaluate(problem, solution.placements);
      if (JSON.stringify(value) !== JSON.stringify(solution.value))
        throw new Error(`seed ${seed}: not what it says`);
      for (const from = Date.now(); Date.now() < from + WARMING; ) solve(problem);
      const times = Array.from({ length: runs }, () => {
        const from = process.hrtime.bigint();
        solution = solve(problem);
        return Number(process.hrtime.bigint() - from) / 1e6;
      });
      return { time: median(times), solution };
    });
    const cells = [
      `${shape.sessions}/${shape.days}/${shape.groups}`,
      median(results.map(({ time }) => time)).toFixed(1),
      results.map(({ time }) => time.toFixed(1)).join(' '),
      `${results.filter(({ solution }) => solution.proven).length}/${results.length}`,
      median(results.map(({ solution }) => solution.work)),
      results.map(({ solution }) => solution.leftOut.length).join(' '),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
