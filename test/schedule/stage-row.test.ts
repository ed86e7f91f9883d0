import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../src/schedule/demand.ts';
import { buildMaster } from '../../src/schedule/engine/choice/build-master.ts';
import { type Column, type Master, valueOfChoice } from '../../src/schedule/engine/choice/columns.ts';
import { greedyChoice } from '../../src/schedule/engine/choice/greedy.ts';
import { runsOf } from '../../src/schedule/engine/choice/runs.ts';
import { solveStage } from '../../src/schedule/engine/choice/solve-stage.ts';
import { rowOf, type Stage } from '../../src/schedule/engine/choice/stage.ts';
import { compile } from '../../src/schedule/engine/compile.ts';
import { listSets } from '../../src/schedule/engine/day/listing.ts';
import { dayPairsOf } from '../../src/schedule/engine/day/timing.ts';
import { type View, viewOf } from '../../src/schedule/engine/objective.ts';
import { createSimplex } from '../../src/schedule/engine/relaxation/simplex.ts';
import { scaleOf } from '../../src/schedule/engine/scale.ts';
import { problemOf } from './problem.ts';
import { createDice } from './random-problem.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Sessions free at any time of two days, some of which should come in an order. */
function masterOf(seed: number) {
  const dice = createDice(seed);
  const travel = IDS.flatMap((from) =>
    IDS.filter((to) => to !== from).map(
      (to): Requirement => ({ kind: 'travel', from, to, minutes: 5 * (1 + dice(9)) }),
    ),
  );
  const model = compile(
    problemOf(
      IDS.map((id) => ({ id, minutes: 60 })),
      [...travel, { kind: 'prefer-before', first: 'b', then: 'a', weight: 1 }],
    ),
  );
  const scale = scaleOf(model);
  const runs = runsOf(dayPairsOf(model, scale));
  const effort = { used: 0, limit: 50_000_000 };
  const plans = runs.map(({ simple }) => listSets(simple, scale, effort).plans);
  const master = buildMaster(model, runs, plans);
  const alive = new Uint8Array(master.columns.length).fill(1);
  const choice = greedyChoice(master, alive, new Float64Array(master.unitCount).fill(1));
  const simplex = createSimplex(master);
  simplex.begin(choice.map(({ id }) => id));
  const stageOf = (steps: View['steps'], earlier: readonly Stage[]) => {
    const { costs, first } = viewOf(model, scale, master, steps);
    return solveStage({ master, alive, costs, first, earlier, choice, simplex, effort }, { withTies: true });
  };
  return { master, stageOf };
}

/** Two columns of the two days without a session in common. */
function* choicesOf({ columns }: Master): Iterable<[Column, Column]> {
  for (const [i, a] of columns.entries())
    for (const b of columns.slice(i))
      if (!a.sessions.some((session) => b.sessions.includes(session))) yield [a, b];
}

function isKept({ unitCount }: Master, { row: { column, unit, limit } }: Stage, choice: readonly Column[]) {
  let sum = choice.reduce((total, { id }) => total + (column[id] as number), 0);
  const covered = new Set(choice.flatMap(({ units }) => units));
  for (let u = 0; u < unitCount; u += 1) if (!covered.has(u)) sum += unit[u] as number;
  return sum <= limit;
}

describe('the row of a level', () => {
  it.each([1, 2, 3])(
    'is kept by what has its value, and by nothing else where links cost nothing: tour %i',
    (seed) => {
      const { master, stageOf } = masterOf(seed);
      const { stage, ties } = stageOf({ musts: 60, travel: 1 }, []);
      expect(ties?.length).toBeGreaterThan(0);
      for (const choice of choicesOf(master))
        expect(isKept(master, stage, choice)).toBe(valueOfChoice(master, stage.costs, choice) <= stage.value);
    },
  );

  it('says what things cost, however little of that the bound knows', () => {
    const { master, stageOf } = masterOf(1);
    const { stage } = stageOf({ musts: 60, travel: 1 }, []);
    const loose = {
      ...stage,
      reduced: new Float64Array(master.columns.length),
      surplus: new Float64Array(master.unitCount),
    };
    for (const choice of choicesOf(master))
      expect(isKept(master, { ...stage, row: rowOf(loose) }, choice)).toBe(
        valueOfChoice(master, stage.costs, choice) <= stage.value,
      );
  });

  it.each([1, 2, 3])('is kept by all that has its value where they do: tour %i', (seed) => {
    const { master, stageOf } = masterOf(seed);
    const { stage } = stageOf({ protocol: 1, musts: 60, travel: 1 }, []);
    for (const choice of choicesOf(master))
      if (valueOfChoice(master, stage.costs, choice) <= stage.value)
        expect(isKept(master, stage, choice)).toBe(true);
  });
});
