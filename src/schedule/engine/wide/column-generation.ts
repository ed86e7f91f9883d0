import type { Chain } from '../day/chain.ts';
import { type Effort, isSpent } from '../effort.ts';
import { type ChainSteps, createPricing, type Method, type Priced } from './pricing.ts';
import { type Restricted, restrictedTo, type WideProblem } from './restricted-master.ts';
import type { Stock } from './stock.ts';

/** More sets of all days together than this are no list: a better agenda or bound is looked for first. */
const MOST_LISTED = 60_000;

interface Answer {
  readonly run: number;
  readonly priced: Priced;
}

/**
 * Column generation (Desrosiers, Soumis and Desrochers 1984): asks each run of open days for sets that the prices of the linear
 * relaxation make worth while, and adds them to the stock. Runs that are no chain have all their sets there.
 */
export function createColumnGeneration(
  problem: WideProblem,
  chains: readonly (Chain | undefined)[],
  stock: Stock,
  effort: Effort,
) {
  const { runs, twins, scale, steps } = problem;
  const chainSteps: ChainSteps = {
    change: steps.changes ?? 0,
    protocol: steps.protocol ?? 0,
    travel: steps.travel ?? 0,
  };
  const pricings = chains.map((chain, run) =>
    chain === undefined || twins[run] !== run ? undefined : createPricing(chain, scale),
  );
  let last: Restricted | undefined;

  function restricted(): Restricted {
    last = restrictedTo(problem, stock.plans, last, effort);
    return last;
  }

  /**
   * The relaxation over the stock, and more columns for it, until none is missing or the steps are over. Heuristic answers say
   * nothing of what is left: after their share of steps all are exact, of which even an unfinished one gives a bound.
   */
  function relaxed(share: number): {
    readonly round: Restricted;
    readonly bound: number;
    readonly isLeast: boolean;
  } {
    const turn = effort.used + share;
    let bound = Number.NEGATIVE_INFINITY;
    let method: Method = 'heuristic';
    for (;;) {
      const round = restricted();
      if (isSpent(effort)) return { round, bound, isLeast: false };
      const found = price(round, method);
      bound = Math.max(bound, found.bound);
      if (method === 'exact' && found.added === 0) return { round, bound, isLeast: !isSpent(effort) };
      method = found.added === 0 || effort.used >= turn ? 'exact' : 'heuristic';
    }
  }

  /** New columns at the prices of the round, and the bound that they leave: heuristic ones leave none. */
  function price(round: Restricted, method: Method): { readonly added: number; readonly bound: number } {
    let bound = method === 'exact' ? round.proof.bound : Number.NEGATIVE_INFINITY;
    let added = 0;
    for (const { run, priced } of answers(round, method, 0)) {
      const days = runs[run]?.days.length ?? 0;
      bound += days * Math.min(0, priced.least - (round.proof.least[run] as number));
      for (const plan of priced.plans) if (stock.add(run, plan)) added += 1;
    }
    return { added, bound };
  }

  /** Adds every set within the gap; false where the steps did not suffice, or there are too many. */
  function listWithin(round: Restricted, gap: number): boolean {
    let count = 0;
    for (const { run, priced } of answers(round, 'enumeration', gap)) {
      count += priced.plans.length;
      if (!priced.complete || count > MOST_LISTED) return false;
      for (const plan of priced.plans) stock.add(run, plan);
    }
    return true;
  }

  /** Run by run, the sets up to so much above the least of the columns so far; what twins have in common is looked for once. */
  function* answers(round: Restricted, method: Method, gap: number): Iterable<Answer> {
    const known = new Map<string, Priced>();
    for (const [run, twin] of twins.entries()) {
      const pricing = pricings[twin];
      if (pricing === undefined) continue;
      const worth = worthIn(round, run);
      const limit = (round.proof.least[run] as number) + gap;
      const key = `${twin}:${worth}`;
      const priced =
        known.get(key) ??
        pricing.search({ worth, steps: chainSteps, limit, method, most: MOST_LISTED }, effort);
      known.set(key, priced);
      yield { run, priced };
    }
  }

  /** By candidate of the run, what having it takes off a column's cost. */
  function worthIn({ master, proof }: Restricted, run: number): Float64Array {
    return Float64Array.from(
      runs[run]?.simple.candidates ?? [],
      ({ session }) => proof.worth[run * master.sessions + session] as number,
    );
  }

  return { restricted, relaxed, listWithin };
}
