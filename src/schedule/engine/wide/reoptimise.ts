import { isIn, put } from '../bit-set.ts';
import type { Run } from '../choice/runs.ts';
import { type DayPlan, emptyPlan } from '../day/day-plan.ts';
import { listSets } from '../day/listing.ts';
import { createSetLabels } from '../day/set-labels.ts';
import { staff } from '../day/timing.ts';
import { type Effort, isSpent, within } from '../effort.ts';
import { bestChoice, type Chosen, type Found, setsOf } from './best-choice.ts';
import { createDice } from './dice.ts';
import { type Restricted, restrictedTo, type WideProblem } from './restricted-master.ts';
import { createStock } from './stock.ts';

/** About so many sessions are looked at for a day that is filled, and for days that are opened together. */
const MOST_FILLING = 8;
const MOST_OPEN = 15;
/** Of sessions that are left out so far, so many at the least. */
const FEWEST_NEW = 2;
/** Steps of listing what fits into one of those days, and of choosing among that. */
const LISTING_EFFORT = 300_000;
const CHOICE_EFFORT = 100_000;
/** Steps of finding interpreters for a set; one that takes more is not chosen. */
const STAFFING_EFFORT = 10_000;
/** Looks without a better agenda, for each day of the tour, before the search ends. */
const PATIENCE = 12;
/** By so many priorities a session that is left out may be looked at before another one. */
const MIXED = 3;
/** Of the sets nearest to the bound of a look, so many are kept to be put together with those of others. */
const STOCKED = 30;

/**
 * A good agenda where days have too many sets to list them all and there are no prices to look for them: fix and optimise (large
 * neighbourhood search: Shaw 1998). One day after another is filled; then two days at a time are opened, more where few sessions
 * are on them, while the others keep what they have. Of these sessions, and of some that are left out, all sets are listed that
 * fit, and the best choice is made. Where no days help any more, the sets that were nearly chosen are put together. With
 * `onlyValue` an agenda that leaves nothing out is enough. A set for which interpreters are not soon found is not chosen; what they make
 * dearer is not seen.
 */
export function reoptimise(problem: WideProblem, onlyValue: boolean, effort: Effort): Found {
  const { model, scale, runs, twins } = problem;
  const dice = createDice();
  const labels = createSetLabels();
  const nothing = runs.map(({ simple }) => emptyPlan(simple.words));
  const runOf = runs.flatMap(({ days }, run) => days.map(() => run));
  const priorityOf = new Map(
    model.units.flatMap(({ sessions, priority }) => sessions.map((session) => [session, priority])),
  );
  /** By run and set, whether interpreters are found for it. */
  const isStaffed = new Map<string, boolean>();
  /** By day, run after run. */
  let agenda = runOf.map((run) => nothing[run] as DayPlan);
  let value = Number.POSITIVE_INFINITY;
  const stock = createStock(nothing.map((plan) => [plan]));
  let since = 0;
  for (let look = 0; !isSpent(effort) && !(onlyValue && value === 0); look += 1) {
    since += 1;
    if (look < runOf.length ? open([look], MOST_FILLING) : open(someDays(), MOST_OPEN)) since = 0;
    if (since < PATIENCE * runOf.length) continue;
    if (!improve(stock.plans)) break;
    since = 0;
  }
  return { value, plans: byRun(agenda) };

  /** Two days, and more as long as few sessions are on them. */
  function someDays(): number[] {
    const rest = runOf.map((_, day) => day);
    const days: number[] = [];
    let count = 0;
    while (rest.length > 0) {
      const [day] = rest.splice(dice(rest.length), 1) as [number];
      count += sessionsOf(day, agenda[day] as DayPlan).length;
      if (days.length >= 2 && count > MOST_OPEN - FEWEST_NEW) break;
      days.push(day);
    }
    return days;
  }

  /** Opens these days; true where a better agenda was found. */
  function open(days: readonly number[], most: number): boolean {
    const lists = byRun(agenda.map((plan, day) => (days.includes(day) ? undefined : plan)));
    const sessions = sessionsFor(days, most);
    const listedOf = new Map<number, readonly DayPlan[]>();
    for (const run of new Set(days.map((day) => runOf[day] as number))) {
      const twin = twins[run] as number;
      const list = listedOf.get(twin) ?? listed(runs[run] as Run, sessions);
      listedOf.set(twin, list);
      (lists[run] as DayPlan[]).push(...list);
    }
    return improve(lists);
  }

  /** True where a better agenda can be chosen among these plans. */
  function improve(lists: Chosen): boolean {
    for (;;) {
      const found = chosen(
        lists.map((list, run) =>
          distinct([nothing[run] as DayPlan, ...list]).filter(
            (plan) => isStaffed.get(keyOf(run, plan)) !== false,
          ),
        ),
      );
      if (found.value >= value) return false;
      if (!isPossible(found.plans)) continue;
      value = found.value;
      agenda = found.plans.flatMap((list) => list.map(byItself));
      return true;
    }
  }

  function chosen(plansByRun: Chosen): Found {
    const restricted = restrictedTo(problem, plansByRun, undefined, effort);
    keepNearest(restricted);
    const known = [setsOf(byRun(agenda))];
    return within(effort, CHOICE_EFFORT, () => bestChoice(problem, restricted, known, effort));
  }

  /** Stocks the columns that could be part of a better agenda, those nearest to the bound. */
  function keepNearest({ master, proof: { reduced, bound } }: Restricted): void {
    const near = master.columns.filter(({ id }) => (reduced[id] as number) <= value - bound);
    near.sort((a, b) => (reduced[a.id] as number) - (reduced[b.id] as number));
    for (const { run, plan } of near.slice(0, STOCKED)) stock.add(run, byItself(plan));
  }

  /** Asks for the interpreters of each plan that is new. */
  function isPossible(plans: Chosen): boolean {
    for (const [run, list] of plans.entries())
      for (const plan of list) {
        const key = keyOf(run, plan);
        if (!isStaffed.has(key))
          isStaffed.set(
            key,
            within(effort, STAFFING_EFFORT, () => staff(runs[run] as Run, scale, { plan }, effort)) ===
              'exact',
          );
        if (isStaffed.get(key) === false) return false;
      }
    return true;
  }

  function listed({ simple }: Run, sessions: ReadonlySet<number>): readonly DayPlan[] {
    const among = new Int32Array(simple.words);
    for (const [i, { session }] of simple.candidates.entries()) if (sessions.has(session)) put(among, i);
    return within(effort, LISTING_EFFORT, () => listSets(simple, scale, effort, labels, among)).plans;
  }

  /** What is on the open days, and of what is on no day some that could be on one of them, important ones rather. */
  function sessionsFor(days: readonly number[], most: number): Set<number> {
    const placed = new Set(agenda.flatMap((plan, day) => sessionsOf(day, plan)));
    const sessions = new Set(days.flatMap((day) => sessionsOf(day, agenda[day] as DayPlan)));
    const others = new Map<number, number>();
    for (const day of days)
      for (const { session } of runs[runOf[day] as number]?.simple.candidates ?? [])
        if (!placed.has(session) && !others.has(session))
          others.set(session, (priorityOf.get(session) as number) + dice(MIXED));
    const ranked = [...others.keys()].sort((a, b) => (others.get(a) as number) - (others.get(b) as number));
    for (const session of ranked.slice(0, Math.max(FEWEST_NEW, most - sessions.size))) sessions.add(session);
    return sessions;
  }

  function sessionsOf(day: number, { set }: DayPlan): number[] {
    const { candidates } = (runs[runOf[day] as number] as Run).simple;
    return candidates.flatMap(({ session }, i) => (isIn(set, i) ? [session] : []));
  }

  function byRun(days: readonly (DayPlan | undefined)[]): DayPlan[][] {
    return runs.map((_, run) =>
      days.flatMap((plan, day) => (plan !== undefined && runOf[day] === run ? [plan] : [])),
    );
  }
}

function keyOf(run: number, { set }: DayPlan): string {
  return `${run}:${set.join()}`;
}

/** Each set once. */
function distinct(plans: readonly DayPlan[]): DayPlan[] {
  return [...new Map(plans.map((plan) => [plan.set.join(), plan])).values()];
}

/** Without the listing that it is part of, which is large. */
function byItself(plan: DayPlan): DayPlan {
  const steps = plan.steps();
  return { ...plan, set: plan.set.slice(), steps: () => steps };
}
