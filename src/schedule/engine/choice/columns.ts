import type { DayPlan } from '../day/day-plan.ts';
import type { Costs, Relaxation } from '../relaxation/relaxation.ts';
import type { Bans } from './bans.ts';
import { leastBroken } from './order.ts';

/** A set of sessions for one day of a run. */
export interface Column {
  readonly id: number;
  readonly run: number;
  /** Sessions by bit, 32 a word. */
  readonly set: Int32Array;
  readonly sessions: readonly number[];
  readonly units: readonly number[];
  /** The cheapest plan without interpreters; once timed, the best of all plans. */
  plan: DayPlan;
  /** The slack with which it has been timed; -1 where it has not. */
  timedFor: number;
}

/** All columns, and what choosing one of them for each day has to respect. */
export interface Master extends Relaxation {
  readonly columns: readonly Column[];
  readonly bans: Bans;
  /** Whether the same fits into two of the days. */
  readonly hasTwins: boolean;
  readonly links: readonly Link[];
}

/** `first` is to lie on no later day than `then`: a wish, or what must be. */
export interface Link {
  readonly first: number;
  readonly then: number;
  readonly isWish: boolean;
}

/** As many columns of each run as it has days, run by run; which day has which is open. */
export type Choice = readonly Column[];

/** How many columns are alive. */
export function livingIn(alive: Uint8Array): number {
  let count = 0;
  for (let c = 0; c < alive.length; c += 1) count += alive[c] as number;
  return count;
}

/** The columns of these sets, by run one for each of its days; undefined where one is not among them. */
export function choiceOf(master: Master, sets: readonly (readonly Int32Array[])[]): Choice | undefined {
  const wanted = sets.map((list) => list.map((set) => set.join()));
  const found = new Map<string, Column>();
  for (const column of master.columns) {
    const key = column.plan.set.join();
    if (wanted[column.run]?.includes(key)) found.set(`${column.run}:${key}`, column);
  }
  const choice = wanted.flatMap((list, run) => list.flatMap((key) => found.get(`${run}:${key}`) ?? []));
  return choice.length === wanted.flat().length ? choice : undefined;
}

/** What a choice costs by the given costs, added up from scratch, where the days of each run are in their best order. */
export function valueOfChoice(master: Master, costs: Costs, choice: Choice): number {
  return withoutLinks(master, costs, choice) + leastBroken(master, costs.link, choice);
}

/** The same of an agenda: one column for each day, in the order of the days. */
export function valueOfAgenda(master: Master, costs: Costs, agenda: readonly Column[]): number {
  const dayOf = new Map(agenda.flatMap(({ sessions }, day) => sessions.map((session) => [session, day])));
  let value = withoutLinks(master, costs, agenda);
  for (const [l, { first, then }] of master.links.entries())
    if ((dayOf.get(first) ?? -1) > (dayOf.get(then) ?? Number.POSITIVE_INFINITY)) value += costs.link[l] ?? 0;
  return value;
}

function withoutLinks({ unitCount }: Master, { column, unit }: Costs, choice: readonly Column[]): number {
  let value = choice.reduce((sum, { id }) => sum + (column[id] ?? 0), 0);
  const covered = new Set(choice.flatMap(({ units }) => units));
  for (let u = 0; u < unitCount; u += 1) if (!covered.has(u)) value += unit[u] ?? 0;
  return value;
}
