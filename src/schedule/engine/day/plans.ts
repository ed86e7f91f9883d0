import type { Objective } from '../../demand.ts';
import type { Run } from '../choice/runs.ts';
import { twinsOf } from '../choice/twins.ts';
import { type Effort, within } from '../effort.ts';
import type { Model } from '../model.ts';
import { greater, type Level, leftOutForSure, levelsOfBound, stepsOf, withOneLess } from '../objective.ts';
import type { Scale } from '../scale.ts';
import { generatePlans } from '../wide/generate.ts';
import { reoptimise } from '../wide/reoptimise.ts';
import { chainOf } from './chain.ts';
import type { DayPlan, DayPlans } from './day-plan.ts';
import { type Dense, packDay } from './dense.ts';
import { listSets } from './listing.ts';
import { createSetLabels } from './set-labels.ts';

/** Steps that go into listing all that fits into one day; fewer where sets worth having can be looked for instead, and where all that fits cannot be known any more. */
const LISTING_EFFORT = 2_000_000;
const SHORT_LISTING_EFFORT = 200_000;
const CROWD_LISTING_EFFORT = 20_000;
/** With so many groups on the only day, whether everything fits into it is looked at first. */
const CROWD = 4;
/** The share of the steps that listing may take, so that some are left to find plans where not all can be listed. */
const LISTING_SHARE = 0.5;
/** The share of the steps left that goes into finding plans; the rest is for the times of the best. */
const SHARE = 0.9;

export interface Plans {
  readonly plansByRun: readonly (readonly DayPlan[])[];
  /** A good choice of them, by run one for each of its days, where one is known. */
  readonly best?: readonly (readonly DayPlan[])[];
  /** What no agenda undercuts, where that is known before any is chosen. */
  readonly bound?: Partial<Objective>;
  /** Without all plans that can matter: what is certain all the same. */
  readonly doubt?: Partial<Objective>;
}

/** The plans of all runs of days that can be part of a best agenda, or else as many as there are, with what is certain all the same. */
export function plansOf(
  model: Model,
  scale: Scale,
  runs: readonly Run[],
  levels: readonly Level[],
  onlyMusts: boolean,
  effort: Effort,
): Plans {
  const [first] = runs as [Run];
  const isCrowded = onlyMusts && isOneDay(runs) && first.simple.groupCount >= CROWD;
  const crowd = isCrowded ? packDay(first.simple, scale, effort) : undefined;
  if (typeof crowd === 'object')
    return {
      plansByRun: [[crowd.plan]],
      ...(first.simple === first.full ? {} : { doubt: leftOutForSure(model) }),
    };
  const twins = twinsOf(runs.map(({ simple }) => simple));
  const steps = stepsOf(scale, levels);
  const found = within(effort, LISTING_SHARE * (effort.limit - effort.used), () =>
    listedByRun(runs, twins, scale, crowd === 'impossible', effort),
  );
  const plansByRun = found.map(({ plans }) => plans);
  if (found.every(({ complete }) => complete))
    return model.truncated ? { plansByRun, doubt: leftOutForSure(model) } : { plansByRun };
  if (steps === undefined) return packed(model, plansByRun, dense());
  const problem = { model, scale, runs, twins, steps };
  const all = found.map(({ plans, complete }) => (complete ? plans : undefined));
  const share = SHARE * (effort.limit - effort.used);
  const generated = within(effort, share, () => generatePlans(problem, all, onlyMusts, effort));
  if (generated === undefined) {
    const full = dense();
    // Then nothing is to be found that is not known.
    if (onlyMusts && full !== undefined && full !== 'unknown') return packed(model, plansByRun, full);
    const { plans: best } = within(effort, share, () => reoptimise(problem, onlyMusts, effort));
    return { best, ...packed(model, best, full) };
  }
  const { best, complete } = generated;
  const bound = model.truncated ? leftOutForSure(model) : levelsOfBound(scale, steps, generated.bound);
  const isWhole = complete && !model.truncated;
  return { plansByRun: generated.plansByRun, best, ...(isWhole ? { bound } : { doubt: bound }) };

  /** Whether everything fits into the only day; undefined where there are several, or rules beyond pairs of sessions. */
  function dense(): Dense | undefined {
    return crowd ?? (isOneDay(runs) ? packDay(first.simple, scale, effort) : undefined);
  }
}

/** Those plans, and what is known of whether everything fits into the only day. */
function packed(model: Model, plansByRun: Plans['plansByRun'], dense: Dense | undefined): Plans {
  const doubt = leftOutForSure(model);
  if (typeof dense === 'object') return { plansByRun: [[...(plansByRun[0] ?? []), dense.plan]], doubt };
  return { plansByRun, doubt: dense === 'impossible' ? greater(withOneLess(model), doubt) : doubt };
}

function isOneDay(runs: readonly Run[]): boolean {
  return runs.length === 1 && runs[0]?.days.length === 1;
}

/** What fits into each run's days. After the first one of which not all can be listed nor looked for by prices, no others are. */
function listedByRun(
  runs: readonly Run[],
  twins: readonly number[],
  scale: Scale,
  isCrowded: boolean,
  effort: Effort,
): DayPlans[] {
  const labels = createSetLabels();
  const found: DayPlans[] = [];
  let isHopeless = false;
  for (const [run, twin] of twins.entries()) {
    const { simple } = runs[run] as Run;
    const isChain = chainOf(simple) !== undefined;
    const most =
      isHopeless || isCrowded ? CROWD_LISTING_EFFORT : isChain ? SHORT_LISTING_EFFORT : LISTING_EFFORT;
    const own: DayPlans = found[twin] ?? within(effort, most, () => listSets(simple, scale, effort, labels));
    isHopeless ||= !own.complete && !isChain;
    found.push(own);
  }
  return found;
}
