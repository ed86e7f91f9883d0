import type { ClockTime, Minutes } from '../../../base/clock.ts';
import { rememberedByObject } from '../../../base/remembered.ts';
import { isIn, setOf, wordsFor } from '../bit-set.ts';
import type { Model, Pause, Team } from '../model.ts';
import { covers, type Starts } from '../spans.ts';
import { canFollow } from './pauses.ts';

/** A group's pause with the bit, among the group's own, that says it has been taken. */
export interface DayPause extends Pause {
  readonly bit: number;
  /** True where it is judged by itself: the others are those of other groups. */
  readonly isAlone?: boolean;
}

/** What becomes of a pair of sessions that somebody would like in an order: the weight lost where `first` comes after `then`. */
export interface Wish {
  readonly then: number;
  readonly weight: number;
}

/** One session that may take place on a day, with all that matters on that day; numbers are local to the day. */
export interface Candidate {
  readonly session: number;
  readonly minutes: number;
  readonly gate: number;
  readonly setUp: number;
  readonly site: number;
  readonly endSite: number;
  readonly groups: readonly number[];
  readonly people: number;
  readonly teams: readonly Team[];
  /** Sessions of which none may be over or under way when this one starts. */
  readonly forbid: Int32Array;
  /** Indices of caps that count it. */
  readonly caps: readonly number[];
  /** Clocks of `before` demands between people who do not meet: set by the first, awaited by the second. */
  readonly sets: readonly number[];
  readonly awaits: readonly number[];
  /** What having it on this day costs among protocol. */
  readonly avoided: number;
  /** Wishes in which it should come first. */
  readonly wishes: readonly Wish[];
  /** True where wishes contradict each other in a circle, so that its exact start matters. */
  readonly circular: boolean;
  /** Start in the baseline; -1 where it is not there or on another day. */
  readonly baseline: ClockTime;
  /** True where delays are to be expected from it. */
  readonly isLate: boolean;
  readonly inBaseline: boolean;
  readonly preferences: readonly { readonly weight: number; readonly starts: Starts }[];
}

/** One day of the problem. */
export interface Day {
  readonly index: number;
  readonly model: Model;
  readonly candidates: readonly Candidate[];
  /** 32-bit words in a set of candidates. */
  readonly words: number;
  readonly caps: readonly { readonly mask: Int32Array; readonly limit: number }[];
  readonly groupCount: number;
  readonly pauses: readonly (readonly DayPause[])[];
  /** Interpreters whose place and clock, or whose working time, can be in the way: their slot; -1 for the others. */
  readonly slotOf: Int32Array;
  readonly slotCount: number;
  readonly clockCount: number;
  /** True where no stop at a third session is ever shorter than the direct way, for anybody. */
  readonly isDirect: boolean;
  readonly morning: number;
  readonly evening: number;
}

/** Minutes that an interpreter has to rest between two sessions, each of which means so many minutes of work for him. */
export function restBetween({ rests }: Model, interpreter: number, before: number, after: number): Minutes {
  let most = 0;
  for (const rest of rests[interpreter] as Model['rests'][number])
    if (before + after > rest.after) most = Math.max(most, rest.minutes);
  return most;
}

/** Minutes from arriving at the candidate's site to its start, for people whose session before ended at `from`. */
export function entry({ site, gate, setUp }: Candidate, from: number): number {
  return from === site ? setUp : gate;
}

/** By date. */
export const daysOf = rememberedByObject((model: Model): readonly Day[] =>
  model.dates.map((_, index) => dayOf(model, index)),
);

function dayOf(model: Model, index: number): Day {
  const pauses = dayPauses(model, index);
  const sessions = model.ids
    .map((_, session) => session)
    .filter((session) => (model.teams[session]?.[index]?.length ?? 0) > 0)
    .filter((session) => (model.groupsOf[session] ?? []).every((group) => pauses[group] !== undefined));
  const local = new Map(sessions.map((session, i) => [session, i]));
  const words = wordsFor(sessions.length);
  const maskOf = (list: Iterable<number>) => setOf(words, list);
  const forbidden = forbids(model, local, sessions.length);
  const shares = (a: number, b: number) =>
    (model.groupsOf[a] ?? []).some((group) => model.groupsOf[b]?.includes(group));
  const clocks = model.before
    .filter(([a, b]) => local.has(a) && local.has(b) && !shares(a, b))
    .map(([a, b]) => [local.get(a), local.get(b)]);
  const wishes = model.preferBefore.filter(({ first, then }) => local.has(first) && local.has(then));
  const circular = circles(wishes.map(({ first, then }) => [first, then]));
  const caps = dayCaps(model, local, sessions.length).map(({ list, limit }) => ({
    mask: maskOf(list),
    limit,
  }));
  const direct = directGroups(model, index, sessions);
  const { slotOf, slotCount } = slots(model, index, sessions, direct);
  return {
    index,
    model,
    words,
    caps,
    groupCount: model.groupSize.length,
    pauses: pauses.map((list) => list ?? []),
    slotOf,
    slotCount,
    clockCount: clocks.length,
    isDirect: direct.every((isDirect) => isDirect),
    morning: model.morning[index] ?? -1,
    evening: model.evening[index] ?? -1,
    candidates: sessions.map((session, i): Candidate => {
      const groups = model.groupsOf[session] ?? [];
      return {
        session,
        minutes: model.minutes[session] ?? 0,
        gate: model.gate[session] ?? 0,
        setUp: model.setUp[session] ?? 0,
        site: model.site[session * model.dates.length + index] ?? 0,
        endSite: model.endSite[session * model.dates.length + index] ?? 0,
        groups,
        people: groups.reduce((sum, group) => sum + (model.groupSize[group] ?? 0), 0),
        teams: reduced(model.teams[session]?.[index] ?? [], slotOf),
        forbid: maskOf(forbidden[i] ?? []),
        caps: caps.flatMap(({ mask }, cap) => (isIn(mask, i) ? [cap] : [])),
        sets: clocks.flatMap(([first], clock) => (first === i ? [clock] : [])),
        awaits: clocks.flatMap(([, then], clock) => (then === i ? [clock] : [])),
        avoided: model.avoided[session * model.dates.length + index] ?? 0,
        wishes: wishes
          .filter(({ first }) => first === session)
          .map(({ then, weight }) => ({ then: local.get(then) ?? -1, weight })),
        circular: circular.has(session),
        baseline: model.baselineDay[session] === index ? (model.baselineStart[session] ?? -1) : -1,
        isLate: model.slack.late[session] === 1,
        inBaseline: model.baselineDay[session] !== -1,
        preferences: (model.preferences[session] ?? []).map(({ weight, starts }) => ({
          weight,
          starts: starts[index] ?? [],
        })),
      };
    }),
  };
}

/** By group; undefined for a group whose pauses do not fit into their own time, so that it can do nothing that day. */
function dayPauses(model: Model, index: number): (DayPause[] | undefined)[] {
  return model.pauses.map((byDay) => {
    const pauses = byDay[index] ?? [];
    const own = pauses.map((pause, position) => ({ ...pause, bit: 1 << position }));
    const all = own.reduce((mask, { bit }) => mask | bit, 0);
    return canFollow(own, all, Number.NEGATIVE_INFINITY) ? own : undefined;
  });
}

/** By candidate: what must not have started before it on the same day. */
function forbids(model: Model, local: ReadonlyMap<number, number>, count: number): number[][] {
  const lists = Array.from({ length: count }, (): number[] => []);
  const forbid = (later: number, earlier: number) => {
    const a = local.get(later);
    const b = local.get(earlier);
    if (a !== undefined && b !== undefined) lists[a]?.push(b);
  };
  for (const [first, then] of model.before) forbid(first, then);
  for (const { early, late } of model.ordered) forbid(early, late);
  for (const [a, b] of [...model.apart, ...model.either]) {
    forbid(a, b);
    forbid(b, a);
  }
  return lists;
}

/** Caps by group, only those that can be exceeded on this day. */
function dayCaps(model: Model, local: ReadonlyMap<number, number>, count: number) {
  const byList = new Map<string, { list: number[]; limit: number }>();
  for (const { sessions, perDay } of model.caps)
    for (const group of model.groupSize.keys()) {
      const list = sessions
        .filter((session) => model.groupsOf[session]?.includes(group))
        .map((session) => local.get(session) ?? -1)
        .filter((i) => i >= 0 && i < count)
        .sort((a, b) => a - b);
      if (list.length <= perDay) continue;
      const cap = byList.get(`${list}`);
      if (cap === undefined) byList.set(`${list}`, { list, limit: perDay });
      else cap.limit = Math.min(cap.limit, perDay);
    }
  return [...byList.values()];
}

/** Sessions on a circle of wishes, or between two: those that no order of the day can satisfy one by one. */
function circles(wishes: readonly (readonly [number, number])[]): Set<number> {
  let left = wishes;
  for (;;) {
    const kept = left.filter(
      ([a, b]) => left.some(([, then]) => then === a) && left.some(([first]) => first === b),
    );
    if (kept.length === left.length) return new Set(left.flat());
    left = kept;
  }
}

/**
 * An interpreter who only ever follows one group around needs no clock of his own, since the group's does: wherever two of
 * his sessions share a group for which no detour is shorter than the direct way, and the way between them is rest enough. And
 * working time that cannot run out needs no counting.
 */
function slots(model: Model, index: number, sessions: readonly number[], direct: readonly boolean[]) {
  const slotOf = new Int32Array(model.interpreters.length).fill(-1);
  const served = model.interpreters.map((_, interpreter) =>
    sessions.filter((session) =>
      model.teams[session]?.[index]?.some(({ members }) => members.includes(interpreter)),
    ),
  );
  let slotCount = 0;
  for (const [interpreter, list] of served.entries()) {
    const total = list.reduce((sum, session) => sum + (model.minutes[session] ?? 0), 0);
    const isRested = (a: number, b: number) =>
      restBetween(model, interpreter, model.minutes[a] ?? 0, model.minutes[b] ?? 0) <=
      fromTo(model, index, a, b);
    const follows = list.every((a, i) =>
      list
        .slice(i + 1)
        .every(
          (b) =>
            (model.groupsOf[a] ?? []).some((g) => direct[g] && model.groupsOf[b]?.includes(g)) &&
            isRested(a, b) &&
            isRested(b, a),
        ),
    );
    if (follows && total <= (model.workingTime[interpreter] ?? 0)) continue;
    slotOf[interpreter] = slotCount;
    slotCount += 1;
  }
  return { slotOf, slotCount };
}

/** From the end of one session to the start of another on one day. */
function fromTo(model: Model, index: number, from: number, to: number): Minutes {
  return waysOf(model)[index]?.[from * model.ids.length + to] as number;
}

/** By day, from the end of each session to the start of each other, row by row; days with everything in the same places share a table. */
const waysOf = rememberedByObject((model: Model): readonly Int32Array[] => {
  const known = new Map<string, Int32Array>();
  return model.dates.map((_, day) => {
    const on = (sites: Int32Array) =>
      model.ids.map((_, session) => sites[session * model.dates.length + day] as number);
    const [sites, endSites] = [on(model.site), on(model.endSite)];
    const key = `${sites};${endSites}`;
    const ways = known.get(key) ?? waysBetween(model, sites, endSites);
    known.set(key, ways);
    return ways;
  });
});

function waysBetween(model: Model, sites: readonly number[], endSites: readonly number[]): Int32Array {
  const count = model.ids.length;
  const ways = new Int32Array(count * count);
  for (let from = 0; from < count; from += 1)
    for (let to = 0; to < count; to += 1) {
      const [left, entered] = [endSites[from] as number, sites[to] as number];
      const inside = (left === entered ? model.setUp : model.gate)[to] as number;
      ways[from * count + to] = (model.travel[left * model.siteCount + entered] as number) + inside;
    }
  return ways;
}

/** Of more sessions of a group on one day it is not found out: every three are looked at. */
const MOST_CHECKED = 150;

/** By group: true where no stop at a third session of the day is ever shorter than the direct way. */
function directGroups(model: Model, index: number, sessions: readonly number[]): boolean[] {
  const ways = waysOf(model)[index] as Int32Array;
  return [...model.groupSize.keys()].map(
    (group) => directAlways(model)[group] === true || isDirect(model, ways, group, sessions),
  );
}

/** By group, the same of all days together: where it holds, no day need be looked at. */
const directAlways = rememberedByObject((model: Model): readonly boolean[] => {
  const sessions = [...model.ids.keys()];
  const tables = [...new Set(waysOf(model))];
  return [...model.groupSize.keys()].map((group) =>
    tables.every((ways) => isDirect(model, ways, group, sessions)),
  );
});

function isDirect(model: Model, ways: Int32Array, group: number, sessions: readonly number[]): boolean {
  const own = sessions.filter((session) => model.groupsOf[session]?.includes(group));
  return own.length <= MOST_CHECKED && own.every((via) => isNoShortcut(model, ways, via, own));
}

function isNoShortcut(model: Model, ways: Int32Array, via: number, own: readonly number[]): boolean {
  const count = model.ids.length;
  for (const a of own) {
    const so = (ways[a * count + via] as number) + (model.minutes[via] as number);
    for (const b of own)
      if (so + (ways[via * count + b] as number) < (ways[a * count + b] as number)) return false;
  }
  return true;
}

/** Without teams that an earlier one of unhindered interpreters makes needless. */
function reduced(teams: readonly Team[], slotOf: Int32Array): Team[] {
  const kept: Team[] = [];
  for (const team of teams)
    if (
      !kept.some(
        ({ members, starts }) =>
          members.every((interpreter) => slotOf[interpreter] === -1) && covers(starts, team.starts),
      )
    )
      kept.push(team);
  return kept;
}
