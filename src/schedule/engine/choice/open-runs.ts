import { isSpent, within } from '../effort.ts';
import { prove } from '../relaxation/bound.ts';
import { closeGap, type GapTask } from './branch.ts';
import { createRules } from './rules.ts';

/** Steps that choosing for the runs that are opened may take. */
const OPEN_EFFORT = 100_000;

/**
 * Improves the incumbent by fix and optimise (large neighbourhood search: Shaw 1998): two runs at a time are opened while the others
 * keep their columns, as long as that helps. For agendas that lie so far from the bound that no proof comes soon.
 */
export function improveByRuns(task: GapTask, alive: Uint8Array): void {
  const { master, costs, earlier, simplex, best, effort } = task;
  const runs = master.lengths.length;
  let isBetter = true;
  while (isBetter) {
    isBetter = false;
    for (let one = 0; one < runs; one += 1)
      for (let other = one + 1; other < runs; other += 1) {
        if (isSpent(effort)) return;
        const before = best.value;
        open([one, other]);
        isBetter ||= best.value < before;
      }
  }

  function open(opened: readonly number[]): void {
    const kept = best.choice.filter(({ run }) => !opened.includes(run));
    const among = new Uint8Array(alive.length);
    for (const { id } of kept) among[id] = 1;
    const rules = createRules(master);
    for (const column of kept) rules.take(column);
    for (const column of master.columns)
      if (alive[column.id] === 1 && opened.includes(column.run) && rules.fits(column)) among[column.id] = 1;
    effort.used += alive.length >> 4;
    const here = simplex.position();
    within(effort, OPEN_EFFORT, () => {
      const proof = prove(master, among, costs, earlier, simplex.solve(costs, among, effort));
      closeGap(task, among, proof);
    });
    simplex.backTo(here);
  }
}
