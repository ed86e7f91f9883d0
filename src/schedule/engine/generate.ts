import { closeGap } from './branch.ts';
import { buildMaster } from './build-master.ts';
import { type Chain, type ChainSteps, createChain } from './chain.ts';
import { type Master, valueOfChoice } from './columns.ts';
import { type Effort, isSpent } from './effort.ts';
import type { DayPlan } from './labels.ts';
import { greedyChoice } from './master.ts';
import type { Model } from './model.ts';
import { type View, viewOf } from './objective.ts';
import { type Proof, prove } from './prices.ts';
import type { Scale } from './scale.ts';
import type { Incumbent } from './search.ts';
import { createSimplex } from './simplex.ts';
import type { DayPair } from './timing.ts';

/** The share of the steps left that looks for an agenda among the columns generated. */
const SEARCH_SHARE = 0.2;

export interface Generated {
  readonly plansByDay: readonly (readonly DayPlan[])[];
  /** What no agenda undercuts, in the view's numbers. */
  readonly bound: number;
  /** True where every set that can be part of a best agenda is among the plans. */
  readonly complete: boolean;
}

/**
 * Plans for days with too many sets to list them all: column generation (Desrosiers, Soumis and Desrochers 1984). Prices of
 * the linear relaxation over the columns so far ask each open day for sets that would improve it, until there are none; then
 * the bound is that of all columns, and only sets within the gap between it and the best agenda found can be of use.
 * Undefined where an open day is no chain.
 */
export function generatePlans(
  model: Model,
  scale: Scale,
  days: readonly DayPair[],
  listed: readonly (readonly DayPlan[] | undefined)[],
  steps: View['steps'],
  effort: Effort,
): Generated | undefined {
  const chains = days.map(({ simple }, day) =>
    listed[day] === undefined ? createChain(simple, scale) : undefined,
  );
  if (chains.some((chain, day) => chain === undefined && listed[day] === undefined)) return undefined;
  const twins = twinsOf(days, chains);
  const chainSteps: ChainSteps = {
    change: steps.changes ?? 0,
    protocol: steps.protocol ?? 0,
    travel: steps.travel ?? 0,
  };
  const plans = listed.map((list, day) => [
    ...(list ?? singles(days[day] as DayPair, chains[day], chainSteps, effort)),
  ]);
  const known = plans.map((list) => new Set(list.map(({ set }) => set.join())));
  let bound = Number.NEGATIVE_INFINITY;
  let round: Round;
  for (;;) {
    round = relax(model, scale, days, plans, steps, effort);
    const fresh = chains.map((chain, day) =>
      chain === undefined || twins[day] !== day
        ? undefined
        : chain.search(
            worthOn(days, round, day),
            chainSteps,
            round.proof.least[day] as number,
            false,
            effort,
          ),
    );
    const found = twins.map((twin) => fresh[twin]);
    let own = round.proof.bound;
    for (const [day, priced] of found.entries())
      if (priced !== undefined)
        own += priced.complete ? priced.least - (round.proof.least[day] as number) : Number.NEGATIVE_INFINITY;
    bound = Math.max(bound, own);
    let added = 0;
    for (const [day, priced] of found.entries())
      for (const plan of priced?.plans ?? []) {
        const key = plan.set.join();
        if (known[day]?.has(key)) continue;
        known[day]?.add(key);
        plans[day]?.push(plan);
        added += 1;
      }
    if (added === 0 || isSpent(effort)) break;
  }
  const best = findAgenda(model, round, effort);
  const gap = best.value - round.proof.bound;
  let complete = true;
  for (const [day, chain] of chains.entries()) {
    if (chain === undefined || twins[day] !== day) continue;
    const limit = (round.proof.least[day] as number) + gap;
    const all = chain.search(worthOn(days, round, day), chainSteps, limit, true, effort);
    complete &&= all.complete;
    for (const [other, twin] of twins.entries())
      if (twin === day)
        for (const plan of all.plans)
          if (!known[other]?.has(plan.set.join())) {
            known[other]?.add(plan.set.join());
            plans[other]?.push(plan);
          }
  }
  return { plansByDay: plans, bound: Math.min(bound, best.value), complete };
}

interface Round {
  readonly master: Master;
  readonly view: View;
  readonly proof: Proof;
  readonly simplex: ReturnType<typeof createSimplex>;
}

function relax(
  model: Model,
  scale: Scale,
  days: readonly DayPair[],
  plans: readonly (readonly DayPlan[])[],
  steps: View['steps'],
  effort: Effort,
): Round {
  const master = buildMaster(model, days, plans);
  const view = viewOf(model, scale, master, steps);
  const alive = new Uint8Array(master.columns.length).fill(1);
  const simplex = createSimplex(master);
  const duals = simplex.solve(view.costs, alive, effort);
  return { master, view, simplex, proof: prove(master, alive, view.costs, [], duals) };
}

function findAgenda(model: Model, { master, view, proof, simplex }: Round, effort: Effort): Incumbent {
  const alive = new Uint8Array(master.columns.length).fill(1);
  const weight = Float64Array.from(model.units, (unit) => unit.weight * 1000 ** (2 - unit.priority));
  const choice = greedyChoice(master, alive, weight);
  const best: Incumbent = { choice, value: valueOfChoice(master, view.costs, choice) };
  const { limit } = effort;
  effort.limit = Math.min(limit, effort.used + SEARCH_SHARE * (limit - effort.used));
  closeGap({ master, costs: view.costs, earlier: [], simplex, step: 1, best, effort }, alive, proof);
  effort.limit = limit;
  return best;
}

function worthOn(days: readonly DayPair[], { master, proof }: Round, day: number): Float64Array {
  const candidates = days[day]?.simple.candidates ?? [];
  return Float64Array.from(
    candidates,
    ({ session }) => proof.worth[day * master.sessions + session] as number,
  );
}

/** Nothing, and each session by itself. */
function singles(
  { simple }: DayPair,
  chain: Chain | undefined,
  steps: ChainSteps,
  effort: Effort,
): DayPlan[] {
  const nothing: DayPlan = { set: new Int32Array(simple.words), cost: 0, second: 0, steps: [] };
  const list = simple.candidates.flatMap((_, i) => {
    const worth = Float64Array.from(simple.candidates, (_c, k) => (k === i ? 1e9 : -1e12));
    return chain?.search(worth, steps, 0, false, effort).plans ?? [];
  });
  return [nothing, ...list];
}

/** By day, the first open day that is just like it. */
function twinsOf(days: readonly DayPair[], chains: readonly (Chain | undefined)[]): number[] {
  const first = new Map<string, number>();
  return days.map(({ simple: { candidates, morning, evening, pauses, caps } }, day) => {
    if (chains[day] === undefined) return day;
    const key = JSON.stringify([
      morning,
      evening,
      pauses,
      caps.map(({ mask, limit }) => [[...mask], limit]),
      candidates.map(({ session, teams, baseline, forbid }) => [session, teams, baseline, [...forbid]]),
    ]);
    const twin = first.get(key);
    if (twin === undefined) first.set(key, day);
    return twin ?? day;
  });
}
