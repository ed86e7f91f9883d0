import { loadEngine } from './engine-bundle.mjs';
import { generateTour } from './generate-tours.mjs';

/**
 * `npm run bench -- wide [--groups 1] [--seconds 1,3,20] [--seeds 1,2,3] [--days 6,8,10] [--cpu]`: tours of 40 sessions each of
 * which is possible on every day, stopped after so many seconds: the agenda, the bound and the gap on the first level where they differ.
 */
export async function wide(args) {
  const option = (name, otherwise) =>
    (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise).split(',').map(Number);
  const clock = args.includes('--cpu')
    ? () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1e6;
      }
    : () => performance.now() / 1000;
  const [groups] = option('--groups', '1');
  const { LEVELS, solve, verify } = await loadEngine();
  console.log(
    `node ${process.version}\n\n| days | seed | stopped after s | took s | proven | left out | bound | first level with a gap | gap % of sessions by weight | steps |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`,
  );
  for (const days of option('--days', '6,8,10'))
    for (const seed of option('--seeds', '1,2,3'))
      for (const seconds of option('--seconds', '1,3,20')) {
        const problem = generateTour({ sessions: 40, days, groups, open: true }, seed);
        const begun = clock();
        const solution = solve(problem, { interrupted: () => clock() - begun > seconds });
        const took = clock() - begun;
        const [broken] = verify(problem, solution.placements);
        if (broken) throw new Error(`seed ${seed}: ${broken.sentence}`);
        const { value, bound } = solution;
        const level = LEVELS.find((name) => value[name] !== bound[name]);
        const cells = [
          days,
          seed,
          seconds,
          took.toFixed(2),
          solution.proven ? 'yes' : 'no',
          [value.musts, value.shoulds, value.coulds].join('+'),
          [bound.musts, bound.shoulds, bound.coulds].join('+'),
          level === undefined ? '' : `${level}: ${value[level]} of at least ${bound[level]}`,
          gapOf(problem, value, bound).toFixed(1),
          solution.work,
        ];
        console.log(`| ${cells.join(' | ')} |`);
      }
}

/** How far the sessions that take place may be from the most that can, with each priority worth a hundred of the next. */
function gapOf({ sessions }, value, bound) {
  const worth = { must: 10_000, should: 100, could: 1 };
  const total = sessions.reduce((sum, { priority }) => sum + worth[priority], 0);
  const left = ({ musts, shoulds, coulds }) =>
    musts * worth.must + shoulds * worth.should + coulds * worth.could;
  return (100 * (left(value) - left(bound))) / (total - left(bound));
}
