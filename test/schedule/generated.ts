import type { Placement, Problem } from '../../src/schedule/demand.ts';
import { runsOf } from '../../src/schedule/engine/choice/runs.ts';
import { twinsOf } from '../../src/schedule/engine/choice/twins.ts';
import { compile } from '../../src/schedule/engine/compile.ts';
import { listSets } from '../../src/schedule/engine/day/listing.ts';
import { dayPairsOf } from '../../src/schedule/engine/day/timing.ts';
import type { Effort } from '../../src/schedule/engine/effort.ts';
import { stepsOf, TO_TRAVEL } from '../../src/schedule/engine/objective.ts';
import { scaleOf } from '../../src/schedule/engine/scale.ts';
import { generatePlans } from '../../src/schedule/engine/wide/generate.ts';

const ENOUGH = 50_000_000;

/** What the search for wide-open problems finds, although the days could be listed. */
export function generated(
  problem: Problem,
  baseline: readonly Placement[] | undefined,
  effort: Effort = { used: 0, limit: ENOUGH },
) {
  const model = compile(problem, baseline);
  const scale = scaleOf(model);
  const days = dayPairsOf(model, scale);
  const runs = runsOf(days);
  const twins = twinsOf(runs.map(({ simple }) => simple));
  const steps = stepsOf(scale, TO_TRAVEL);
  if (steps === undefined) return undefined;
  const found = generatePlans(
    { model, scale, runs, twins, steps },
    runs.map(() => undefined),
    false,
    effort,
  );
  if (found === undefined) return undefined;
  const listed = days.map(({ simple }) => listSets(simple, scale, { used: 0, limit: ENOUGH }).plans);
  const setOf = (day: number, ids: readonly string[]) => {
    const { words, candidates } = (days[day] as (typeof days)[number]).simple;
    const set = new Int32Array(words);
    for (const [i, { session }] of candidates.entries())
      if (ids.includes(model.ids[session] ?? '')) set[i >> 5] = (set[i >> 5] ?? 0) | (1 << (i & 31));
    return set;
  };
  const plansByDay = runs.flatMap(({ days: own }, run) => own.map(() => found.plansByRun[run] ?? []));
  return { ...found, plansByDay, scale, steps, listed, setOf };
}
