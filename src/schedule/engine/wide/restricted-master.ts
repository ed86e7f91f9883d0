import { buildMaster } from '../choice/build-master.ts';
import type { Master } from '../choice/columns.ts';
import type { Run } from '../choice/runs.ts';
import type { DayPlan } from '../day/day-plan.ts';
import type { Effort } from '../effort.ts';
import type { Model } from '../model.ts';
import { type View, viewOf } from '../objective.ts';
import { type Proof, prove } from '../relaxation/bound.ts';
import { createSimplex, type Simplex, type Standing } from '../relaxation/simplex.ts';
import type { Scale } from '../scale.ts';

/** A problem some of whose days have too many sets to list them all. */
export interface WideProblem {
  readonly model: Model;
  readonly scale: Scale;
  readonly runs: readonly Run[];
  /** By run, the first one into whose days the same fits. */
  readonly twins: readonly number[];
  /** What is minimised. */
  readonly steps: View['steps'];
}

/** The restricted master problem: the choice among the columns so far, and what its linear relaxation says. */
export interface Restricted {
  readonly master: Master;
  readonly view: View;
  readonly simplex: Simplex;
  readonly proof: Proof;
  /** Where the relaxation stood when it was solved. */
  readonly standing: Standing | undefined;
}

/** Of these plans by run; its relaxation goes on from where that of the one before stood, which had fewer. */
export function restrictedTo(
  { model, scale, runs, steps }: WideProblem,
  plansByRun: readonly (readonly DayPlan[])[],
  before: Restricted | undefined,
  effort: Effort,
): Restricted {
  const master = buildMaster(model, runs, plansByRun);
  const view = viewOf(model, scale, master, steps);
  const simplex = createSimplex(master);
  if (before?.standing !== undefined) simplex.goOn(before.standing, renumbering(before.master, master));
  const alive = allOf(master);
  const duals = simplex.solve(view.costs, alive, effort);
  const standing = simplex.standing();
  return { master, view, simplex, standing, proof: prove(master, alive, view.costs, [], duals) };
}

/** Every column is alive. */
export function allOf({ columns }: Master): Uint8Array {
  return new Uint8Array(columns.length).fill(1);
}

/** What the number of a column has become: within its run columns keep their order, and new ones come last. */
function renumbering(before: Master, now: Master): (column: number) => number {
  const [old, own] = [firstsOf(before), firstsOf(now)];
  return (column) => {
    const run = before.runOf[column] as number;
    return column - (old[run] as number) + (own[run] as number);
  };
}

/** By run, its first column. */
function firstsOf({ lengths, runOf }: Master): number[] {
  return lengths.map((_, run) => runOf.indexOf(run));
}
