import { rememberedByObject } from '../../../base/remembered.ts';
import { isIn, setOf, wordsFor } from '../bit-set.ts';
import type { Model, Team } from '../model.ts';
import type { Candidate, Day, DayPause } from './day.ts';
import { directGroups } from './direct.ts';
import { reduced, slotsOf } from './interpreter-slots.ts';
import { canFollow } from './pauses.ts';

/** By date. */
export const daysOf = rememberedByObject((model: Model): readonly Day[] =>
  model.dates.map((_, index) => dayOf(model, index)),
);

function dayOf(model: Model, index: number): Day {
  const pauses = dayPauses(model, index);
  const sessions = [...model.ids.keys()]
    .filter((session) => (model.teams[session]?.[index]?.length ?? 0) > 0)
    .filter((session) => (model.groupsOf[session] ?? []).every((group) => pauses[group] !== undefined));
  const direct = directGroups(model, index, sessions);
  const { slotOf, slotCount } = slotsOf(model, index, sessions, direct);
  const rules = rulesAmong(model, sessions);
  return {
    index,
    model,
    words: rules.words,
    caps: rules.caps,
    groupCount: model.groupSize.length,
    pauses: pauses.map((list) => list ?? []),
    slotOf,
    slotCount,
    clockCount: rules.clocks.length,
    isDirect: direct.every((isDirect) => isDirect),
    morning: model.morning[index] ?? -1,
    evening: model.evening[index] ?? -1,
    candidates: sessions.map((session, own) =>
      candidateOf(model, index, session, rules.of(own), reduced(model.teams[session]?.[index] ?? [], slotOf)),
    ),
  };
}

function candidateOf(
  model: Model,
  index: number,
  session: number,
  { forbid, caps, sets, awaits, wishes, circular }: AmongOthers,
  teams: readonly Team[],
): Candidate {
  const groups = model.groupsOf[session] ?? [];
  const at = session * model.dates.length + index;
  return {
    session,
    minutes: model.minutes[session] ?? 0,
    gate: model.gate[session] ?? 0,
    setUp: model.setUp[session] ?? 0,
    site: model.site[at] ?? 0,
    endSite: model.endSite[at] ?? 0,
    groups,
    people: groups.reduce((sum, group) => sum + (model.groupSize[group] ?? 0), 0),
    avoided: model.avoided[at] ?? 0,
    baseline: model.baselineDay[session] === index ? (model.baselineStart[session] ?? -1) : -1,
    isLate: model.slack.late[session] === 1,
    inBaseline: model.baselineDay[session] !== -1,
    preferences: (model.preferences[session] ?? []).map(({ weight, starts }) => ({
      weight,
      starts: starts[index] ?? [],
    })),
    forbid,
    caps,
    sets,
    awaits,
    wishes,
    circular,
    teams,
  };
}

/** What a session means for the others that are possible on the day. */
type AmongOthers = Pick<Candidate, 'forbid' | 'caps' | 'sets' | 'awaits' | 'wishes' | 'circular'>;

/** What sessions that are possible on one day mean for each other; `of` gives a candidate's part. */
function rulesAmong(model: Model, sessions: readonly number[]) {
  const local = new Map(sessions.map((session, own) => [session, own]));
  const words = wordsFor(sessions.length);
  const forbidden = forbids(model, local, sessions.length);
  const shares = (a: number, b: number) =>
    (model.groupsOf[a] ?? []).some((group) => model.groupsOf[b]?.includes(group));
  const clocks = model.before
    .filter(([a, b]) => local.has(a) && local.has(b) && !shares(a, b))
    .map(([a, b]) => [local.get(a), local.get(b)]);
  const wishes = model.preferBefore.filter(({ first, then }) => local.has(first) && local.has(then));
  const circular = circles(wishes.map(({ first, then }) => [first, then]));
  const caps = dayCaps(model, local, sessions.length).map(({ list, limit }) => ({
    mask: setOf(words, list),
    limit,
  }));
  const of = (own: number): AmongOthers => ({
    forbid: setOf(words, forbidden[own] ?? []),
    caps: caps.flatMap(({ mask }, cap) => (isIn(mask, own) ? [cap] : [])),
    sets: clocks.flatMap(([first], clock) => (first === own ? [clock] : [])),
    awaits: clocks.flatMap(([, then], clock) => (then === own ? [clock] : [])),
    wishes: wishes
      .filter(({ first }) => first === sessions[own])
      .map(({ then, weight }) => ({ then: local.get(then) ?? -1, weight })),
    circular: circular.has(sessions[own] as number),
  });
  return { words, caps, clocks, of };
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
