import { isIn, put } from '../bit-set.ts';
import type { Scale } from '../scale.ts';
import { allows, earliest, type Starts } from '../spans.ts';
import { type Candidate, type Day, type DayPause, entry } from './day.ts';
import type { DayPlan } from './day-plan.ts';
import { afterPauses, canFollow, takePauses } from './pauses.ts';

/** More pauses than this on one day make too many states of who has had which. */
const MOST_PAUSES = 5;

/**
 * A day on which everybody attends everything, so that its sessions form one chain: one clock and one place for all. Numbers
 * of sessions are those of the day's candidates.
 */
export interface Chain {
  readonly day: Day;
  readonly people: number;
  readonly count: number;
  /** From candidate (or bed, in the last row) to candidate (or bed, in the last column), `count + 1` wide. */
  readonly ways: Int32Array;
  /** From the end of one to the earliest start of another, likewise. */
  readonly reach: Int32Array;
  readonly minutes: Int32Array;
  readonly starts: readonly Starts[];
  readonly firstStart: Int32Array;
  readonly lastStart: Int32Array;
  /** By candidate, whether it may start any time between its first and its last start. */
  readonly isWhole: Uint8Array;
  readonly dayEnd: number;
  readonly pauses: readonly DayPause[];
  /** By pauses taken, when the last session must be over for the others. */
  readonly lastEnds: Int32Array;
}

/** Undefined for days that are no chain, and for those with more pauses than can be told apart. */
export function chainOf(day: Day): Chain | undefined {
  const { candidates, model } = day;
  const groups = candidates[0]?.groups ?? [];
  const pauses = pausesOfAll(groups.map((group) => day.pauses[group] ?? []));
  if (groups.length === 0 || pauses === undefined || day.slotCount > 0) return undefined;
  if (candidates.some(({ minutes, teams }) => minutes === 0 || teams.length !== 1)) return undefined;
  if (candidates.some((candidate) => candidate.groups.join() !== groups.join())) return undefined;
  const count = candidates.length;
  const wide = count + 1;
  const ways = new Int32Array(wide * wide);
  for (let a = 0; a < wide; a += 1)
    for (let b = 0; b < wide; b += 1) {
      const from = a === count ? day.morning : (candidates[a]?.endSite ?? 0);
      const to = b === count ? day.evening : (candidates[b]?.site ?? 0);
      ways[a * wide + b] = from < 0 || to < 0 ? 0 : (model.travel[from * model.siteCount + to] as number);
    }
  const reach = ways.map((way, at) => {
    const to = candidates[at % wide];
    const from = candidates[Math.floor(at / wide)]?.endSite ?? -1;
    return way + (to === undefined ? 0 : entry(to, from));
  });
  const starts = candidates.map(({ teams }) => teams[0]?.starts ?? []);
  const lastStart = Int32Array.from(starts, (list) => list.at(-1) ?? -1);
  const dayEnd = candidates.reduce(
    (end, { minutes }, i) => Math.max(end, (lastStart[i] as number) + minutes),
    0,
  );
  return {
    day,
    people: groups.reduce((sum, group) => sum + (model.groupSize[group] as number), 0),
    count,
    ways,
    reach,
    minutes: Int32Array.from(candidates, ({ minutes }) => minutes),
    starts,
    firstStart: Int32Array.from(starts, (list) => list[0] ?? -1),
    lastStart,
    isWhole: Uint8Array.from(starts, (list) => (list.length === 2 ? 1 : 0)),
    dayEnd,
    pauses,
    lastEnds: lastEndsOf(pauses, dayEnd),
  };
}

/** Pauses that count for all groups of a chain; undefined where groups have several each that differ, or too many. */
function pausesOfAll(lists: readonly (readonly DayPause[])[]): readonly DayPause[] | undefined {
  const [first = [], ...others] = lists;
  const isSame = others.every((list) => JSON.stringify(list) === JSON.stringify(first));
  if (!isSame && lists.some((list) => list.length > 1)) return undefined;
  const pauses = isSame
    ? first
    : lists.flat().map((pause, position) => ({ ...pause, bit: 1 << position, isAlone: true }));
  return pauses.length > MOST_PAUSES ? undefined : pauses;
}

function lastEndsOf(pauses: readonly DayPause[], dayEnd: number): Int32Array {
  const all = (1 << pauses.length) - 1;
  return Int32Array.from({ length: all + 1 }, (_, taken) =>
    lastTime(dayEnd, (end) => canFollow(pauses, all & ~taken, end)),
  );
}

/** The last time up to `most` of which `holds` is true, where it is true up to some time; -1 for none. */
function lastTime(most: number, holds: (time: number) => boolean): number {
  let low = -1;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the people of a chain are: after which session (its number, `count` for bed), since when, and with which pauses taken. */
export interface Stop {
  readonly at: number;
  readonly end: number;
  readonly taken: number;
}

/**
 * When `index` can start after these pauses (by bit), taken between the session before (its number, `count` for bed, and its
 * end) and this one; -1 where they do not fit there.
 */
export function pausesOver(
  { day, ways, count, pauses }: Chain,
  chosen: number,
  before: number,
  end: number,
  index: number,
): number {
  const { gate } = day.candidates[index] as Candidate;
  const way = ways[before * (count + 1) + index] as number;
  return afterPauses(pauses, chosen, before === count ? -1 : end, way, gate);
}

/** When a session must be over for `next` to start at `start` with these pauses taken in between; -1 for never. */
export function latestEnd(chain: Chain, index: number, next: number, start: number, inside: number): number {
  const end = start - (chain.reach[index * (chain.count + 1) + next] as number);
  if (inside === 0) return end;
  return lastTime(end, (time) => {
    const over = pausesOver(chain, inside, index, time, next);
    return over >= 0 && over <= start;
  });
}

/** Puts into `into` the largest sets of pauses taken once `index` that starts at `start` is over, and says how many they are. */
export function pausesTaken(
  { day, ways, count, pauses }: Chain,
  { at, end, taken }: Stop,
  index: number,
  start: number,
  into: number[],
): number {
  const { gate, minutes } = day.candidates[index] as Candidate;
  const way = ways[at * (count + 1) + index] as number;
  const clock = at === count ? -1 : end;
  return takePauses(pauses, taken, { clock, way, gate, start, end: start + minutes }, into);
}

/** The first start of the session from `ready` on; -1 where there is none. */
export function firstFrom(
  { firstStart, lastStart, isWhole, starts, day }: Chain,
  index: number,
  ready: number,
): number {
  if (ready > (lastStart[index] as number)) return -1;
  const first = firstStart[index] as number;
  if (ready <= first) return first;
  const { grid } = day.model;
  return isWhole[index] === 1 && grid === 1 ? ready : earliest(starts[index] as Starts, ready, grid);
}

interface Partial {
  readonly stop: Stop;
  readonly changes: number;
  readonly starts: readonly number[];
}

/** True where `a` is no later, has changed no more, and has had every pause that `b` has had. */
function dominates(a: Partial, b: Partial): boolean {
  return a.stop.end <= b.stop.end && a.changes <= b.changes && (a.stop.taken & b.stop.taken) === b.stop.taken;
}

/** The cheapest plan of sessions in the given order; undefined where there is no time for it. */
export function planInOrder(chain: Chain, order: readonly number[], scale: Scale): DayPlan | undefined {
  const { day, count, ways } = chain;
  let partials: Partial[] = [{ stop: { at: count, end: 0, taken: 0 }, changes: 0, starts: [] }];
  let before = count;
  let travel = 0;
  let missed = 0;
  const fitting: number[] = [];
  const set = new Int32Array(day.words);
  for (const index of order) {
    const candidate = day.candidates[index] as Candidate;
    const next: Partial[] = [];
    for (const partial of partials)
      for (const start of usefulStarts(chain, partial.stop, index)) {
        const sets = pausesTaken(chain, partial.stop, index, start, fitting);
        const isChange = candidate.inBaseline && candidate.baseline !== start;
        for (const taken of fitting.slice(0, sets))
          next.push({
            stop: { at: index, end: start + candidate.minutes, taken },
            changes: partial.changes + (isChange ? 1 : 0),
            starts: [...partial.starts, start],
          });
      }
    partials = next.filter(
      (one, i) => !next.some((other, k) => dominates(other, one) && (k < i || !dominates(one, other))),
    );
    travel += ways[before * (count + 1) + index] as number;
    missed += candidate.avoided;
    for (const { then, weight } of candidate.wishes) if (isIn(set, then)) missed += weight;
    put(set, index);
    before = index;
  }
  const best = partials.reduce<Partial | undefined>(
    (least, one) => (least === undefined || one.changes < least.changes ? one : least),
    undefined,
  );
  if (best === undefined) return undefined;
  const steps = order.map((candidate, i) => ({ candidate, team: 0, start: best.starts[i] as number }));
  if (order.length > 0) travel += ways[before * (count + 1) + count] as number;
  return {
    set,
    cost: best.changes * scale.change + missed * scale.protocol + travel * chain.people * scale.travel,
    second: 0,
    steps: () => steps,
  };
}

/** The earliest start, and later ones worth while: the baseline's, and after each pause that could be taken before it. */
export function usefulStarts(chain: Chain, { at, end, taken }: Stop, index: number): number[] {
  const { day, count, reach, starts, pauses } = chain;
  const { grid } = day.model;
  const { baseline } = day.candidates[index] as Candidate;
  const spans = starts[index] as Starts;
  const ready = at === count ? 0 : end + (reach[at * (count + 1) + index] as number);
  const first = earliest(spans, ready, grid);
  if (first < 0) return [];
  const list = [first];
  if (baseline > first && allows(spans, baseline, grid)) list.push(baseline);
  const open = ((1 << pauses.length) - 1) & ~taken;
  for (let part = open; part !== 0; part = (part - 1) & open) {
    const over = pausesOver(chain, part, at, end, index);
    const delayed = over < 0 ? -1 : earliest(spans, over, grid);
    if (delayed > first && !list.includes(delayed)) list.push(delayed);
  }
  return list;
}
