import { buildMaster } from '../choice/build-master.ts';
import { type Choice, valueOfChoice } from '../choice/columns.ts';
import { goTogether } from '../choice/rules.ts';
import type { Run } from '../choice/runs.ts';
import { chainOf, planInOrder } from '../day/chain.ts';
import { type Effort, isSpent } from '../effort.ts';
import type { Model } from '../model.ts';
import { PRIORITIES, stepsOf, viewOf } from '../objective.ts';
import type { Scale } from '../scale.ts';
import { choiceOf } from './generate.ts';
import { createImprover } from './improve.ts';

/** Rounds of a walk between two looks at whether everything takes place, how many looks there are, and how far it may go astray. */
const ROUNDS = 40;
const LOOKS = 3;
const THRESHOLD = 0.5;

/**
 * A choice of days with which everything takes place but for what interpreters say, on days that are chains: where much more
 * fits than is asked for, a short walk finds one. Undefined where it does not.
 */
export function placeAll(
  model: Model,
  scale: Scale,
  runs: readonly Run[],
  effort: Effort,
): Choice | undefined {
  const steps = stepsOf(scale, PRIORITIES);
  const chains = runs.map(({ simple }) => chainOf(simple));
  const isWalkable = chains.every((chain, run) => chain || runs[run]?.simple.candidates.length === 0);
  if (steps === undefined || !isWalkable) return undefined;
  const runOf = runs.flatMap(({ days }, run) => days.map(() => run));
  const view = viewOf(model, scale, buildMaster(model, runs, []), steps);
  const improver = createImprover(
    model,
    runOf.map((run) => chains[run]),
    view,
  );
  for (let look = 0; look < LOOKS && improver.best().value > 0 && !isSpent(effort); look += 1)
    improver.run(ROUNDS, THRESHOLD, effort);
  const { value, sequences } = improver.best();
  if (value > 0) return undefined;
  const plans = runOf.map((run, day) => {
    const list = sequences.find((sequence) => sequence.day === day)?.list ?? [];
    const chain = chains[run];
    return chain && planInOrder(chain, list, scale);
  });
  const plansByRun = runs.map((_, run) => plans.flatMap((plan, day) => (runOf[day] === run && plan) || []));
  const master = buildMaster(model, runs, plansByRun);
  const choice = choiceOf(
    master,
    plansByRun.map((list) => list.map(({ set }) => set)),
  );
  if (choice === undefined || !goTogether(master, choice)) return undefined;
  const { costs } = viewOf(model, scale, master, steps);
  return valueOfChoice(master, costs, choice) > 0 ? undefined : choice;
}
