import { put, wordsFor } from '../bit-set.ts';
import type { DayPlan } from '../day/day-plan.ts';
import type { Model } from '../model.ts';
import type { Costs, LinkRow, Relaxation } from './relaxation.ts';

/** A set of sessions for one day. */
export interface Column {
  readonly id: number;
  readonly day: number;
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

/** What choosing a session for a day rules out on earlier and on later days. */
export interface Bans {
  readonly words: number;
  readonly earlier: readonly Int32Array[];
  readonly later: readonly Int32Array[];
}

/** All columns, and what choosing one of them for each day has to respect. */
export interface Master extends Relaxation {
  readonly columns: readonly Column[];
  readonly bans: Bans;
  /** Whether the same fits into two of the days. */
  readonly hasTwins: boolean;
}

/** Whole numbers per column and unit left out, of which an agenda adds up to at most `limit`. */
export interface StageRow {
  readonly column: Float64Array;
  /** The columns that have an entry, where those are few. */
  readonly few?: Int32Array;
  readonly unit: Float64Array;
  readonly limit: number;
}

/** Row entries go up to about this. */
const ROW_RANGE = 4096;

/** What columns and units add to a stage's bound, scaled and rounded down, against its slack. */
export function rowOf(reduced: Float64Array, surplus: Float64Array, slack: number): StageRow {
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
  readonly row: StageRow;
  /** By link, what breaking it costs, and the prices of its rows by day. */
  readonly linkCost: Float64Array;
  readonly linkPrice: readonly (Float64Array | undefined)[];
}

/** One column for each day. */
export type Choice = readonly Column[];

export function bansOf(model: Model): Bans {
  const words = wordsFor(model.ids.length);
  const masks = () => model.ids.map(() => new Int32Array(words));
  const earlier = masks();
  const later = masks();
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
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      ban(earlier, one, other);
      ban(later, one, other);
    }
  return { words, earlier, later };
}

/** What an agenda costs by the given costs, added up from scratch. */
export function valueOfChoice(master: Master, { column, unit, link }: Costs, choice: Choice): number {
  let value = choice.reduce((sum, { id }) => sum + (column[id] ?? 0), 0);
  const covered = new Set(choice.flatMap(({ units }) => units));
  for (let u = 0; u < master.unitCount; u += 1) if (!covered.has(u)) value += unit[u] ?? 0;
  const dayOf = new Map(choice.flatMap(({ sessions, day }) => sessions.map((session) => [session, day])));
  for (const [l, { first, then }] of master.links.entries())
    if ((dayOf.get(first) ?? -1) > (dayOf.get(then) ?? Number.POSITIVE_INFINITY)) value += link[l] ?? 0;
  return value;
}

/** What a link adds to a stage's bound once both its sessions have their days. */
export function linkSurplus(
  stage: Pick<Stage, 'linkCost' | 'linkPrice'>,
  link: number,
  first: number,
  then: number,
): number {
  const price = stage.linkPrice[link];
  let sum = 0;
  if (price !== undefined)
    for (let d = Math.min(first, then); d < Math.max(first, then); d += 1) sum += price[d] ?? 0;
  return first > then ? (stage.linkCost[link] ?? 0) - sum : sum;
}

export type { Costs, LinkRow };
