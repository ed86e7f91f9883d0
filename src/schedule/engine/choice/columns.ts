import { put, wordsFor } from '../bit-set.ts';
import type { DayPlan } from '../day/day-plan.ts';
import type { Model } from '../model.ts';
import type { Costs, Inequality, Relaxation } from '../relaxation/relaxation.ts';
import { leastBroken } from './order.ts';

/** A set of sessions for one day of a run. */
export interface Column {
  readonly id: number;
  readonly run: number;
  /** Sessions by bit, 32 a word. */
  readonly set: Int32Array;
  readonly sessions: readonly number[];
  readonly units: readonly number[];
  /** By stage: what choosing it adds to the stage's bound; never negative. */
  readonly reduced: number[];
  /** The cheapest plan without interpreters; once timed, the best of all plans. */
  plan: DayPlan;
  /** The slack with which it has been timed; -1 where it has not. */
  timedFor: number;
}

/** What choosing a session for a day rules out on earlier and on later days, and on other days whichever they are. */
export interface Bans {
  readonly words: number;
  readonly earlier: readonly Int32Array[];
  readonly later: readonly Int32Array[];
  readonly elsewhere: readonly Int32Array[];
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

/** Row entries go up to about this. */
const ROW_RANGE = 4096;

/** What columns and units add to a stage's bound, scaled and rounded down, against its slack. */
export function rowOf(reduced: Float64Array, surplus: Float64Array, slack: number): Inequality {
  let scale = 1;
  while (slack > ROW_RANGE * scale) scale *= 2;
  while (scale > 1 / 256 && slack * 2 < ROW_RANGE * scale) scale /= 2;
  const limit = slack / scale;
  const entry = (added: number) => Math.min(Math.floor(added / scale), Math.floor(limit) + 1);
  return { column: reduced.map(entry), unit: surplus.map(entry), limit };
}

/** A level that has been minimised: from now on it must keep its value. */
export interface Stage {
  readonly costs: Costs;
  readonly value: number;
  /** How much more than its bound an agenda may cost. */
  readonly slack: number;
  /** By unit, what leaving it out adds to the bound. */
  readonly surplus: Float64Array;
  /** What every agenda that keeps the value must respect, as a row for later linear programs. */
  readonly row: Inequality;
  /** By link, what breaking it costs, and the prices of its rows by run. */
  readonly linkCost: Float64Array;
  readonly linkPrice: readonly (Float64Array | undefined)[];
}

/** As many columns of each run as it has days, run by run; which day has which is open. */
export type Choice = readonly Column[];

export function bansOf(model: Model): Bans {
  const words = wordsFor(model.ids.length);
  const masks = () => model.ids.map(() => new Int32Array(words));
  const earlier = masks();
  const later = masks();
  const elsewhere = masks();
  const ban = (list: readonly Int32Array[], session: number, other: number) => {
    const mask = list[session];
    if (mask !== undefined) put(mask, other);
  };
  const order = (first: number, then: number) => {
    ban(later, then, first);
    ban(earlier, first, then);
  };
  for (const [first, then] of model.before) order(first, then);
  for (const { early, late, of } of model.ordered) if (of === 'tour') order(early, late);
  for (const [a, b] of [...model.together, ...model.either])
    for (const list of [earlier, later, elsewhere]) {
      ban(list, a, b);
      ban(list, b, a);
    }
  return { words, earlier, later, elsewhere };
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

/** What a link adds to a stage's bound once both its sessions have their runs, and it is known whether it is broken. */
export function linkSurplus(
  stage: Pick<Stage, 'linkCost' | 'linkPrice'>,
  link: number,
  first: number,
  then: number,
  isBroken = first > then,
): number {
  const price = stage.linkPrice[link];
  let sum = 0;
  if (price !== undefined)
    for (let r = Math.min(first, then); r < Math.max(first, then); r += 1) sum += price[r] ?? 0;
  return isBroken ? (stage.linkCost[link] ?? 0) - sum : sum;
}
