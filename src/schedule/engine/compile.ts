import type { LocalDate } from '../../base/calendar.ts';
import type { InterpreterId, Placement, Problem, Requirement, SessionId, Window } from '../demand.ts';
import type { Model, Pause, Preference, Team, Unit } from './model.ts';
import { common, covers, onGrid, type Starts, startsClear, startsWithin } from './spans.ts';

type Of<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>;
type Asked = { readonly [Kind in Requirement['kind']]?: readonly Of<Kind>[] };

/** More teams than this are not listed for one session and day. */
const MOST_TEAMS = 1_000;
const PRIORITIES = ['must', 'should', 'could'];

/** Reads the demands into numbers. Their order, and that of sessions and people, leaves no trace in the result. */
export function compile(problem: Problem, baseline: readonly Placement[] = []): Model {
  const asked = byKind(problem);
  const sessions = [...problem.sessions].sort((a, b) => compared(a.id, b.id));
  const ids = sessions.map(({ id }) => id);
  const indexById = new Map(ids.map((id, index) => [id, index]));
  const dates = [...new Set(problem.dates)].sort(compared);
  const known = (list: readonly SessionId[]) =>
    [...new Set(list)].map((id) => indexById.get(id)).filter((index) => index !== undefined);
  const pairs = (list: readonly (readonly [SessionId, SessionId])[]) =>
    list
      .map(([a, b]): [number, number] => [indexById.get(a) ?? -1, indexById.get(b) ?? -1])
      .filter(([a, b]) => a >= 0 && b >= 0);
  const perSession = <R extends { readonly session: SessionId }>(list: readonly R[] = []) =>
    grouped(list, ({ session }) => session);

  const lasts = perSession(asked.lasts);
  const heldAt = perSession(asked['held-at']);
  const endsAt = perSession(asked['ends-at']);
  const attendedBy = perSession(asked['attended-by']);
  const setUpOf = (id: SessionId) => heldAt.get(id)?.[0]?.setUp ?? 0;
  const minutes = Int32Array.from(ids, (id) => lasts.get(id)?.[0]?.minutes ?? 0);
  const places = ids.flatMap((id) => {
    const { site = '', elsewhere = [] } = heldAt.get(id)?.[0] ?? {};
    return dates.map((date) => elsewhere.find((other) => other.date === date)?.site ?? site);
  });
  const endPlaces = places.map(
    (place, at) => endsAt.get(ids[Math.floor(at / dates.length)] ?? '')?.[0]?.site ?? place,
  );
  const people = ids.map((id) => attendedBy.get(id)?.[0]?.people ?? []);
  const nights = asked.overnight ?? [];
  const sites = [...new Set([...places, ...endPlaces, ...nights.flatMap((n) => [n.morning, n.evening])])];
  sites.sort(compared);
  const siteIndex = new Map(sites.map((site, index) => [site, index]));
  const travel = new Int32Array(sites.length * sites.length);
  for (const { from, to, minutes: way } of asked.travel ?? []) {
    const a = siteIndex.get(from);
    const b = siteIndex.get(to);
    if (a === undefined || b === undefined) continue;
    travel[a * sites.length + b] = Math.max(travel[a * sites.length + b] ?? 0, way);
  }
  const groups = groupPeople(people, asked.pause ?? [], dates);
  const before = pairs((asked.before ?? []).map(({ first, then }) => [first, then]));
  const apart = pairs((asked['other-day'] ?? []).map((demand) => demand.sessions));
  const impossible = new Set([...before, ...apart].filter(([a, b]) => a === b).map(([a]) => a));
  const choices = (asked['one-of'] ?? []).map((demand) => known(demand.sessions));
  const interpreted = perSession(asked.interpreted);
  const called = problem.interpreters ?? [];
  const interpreters = [
    ...new Set([...interpreted.values()].flatMap(([demand]) => demand?.teams.flat() ?? [])),
  ].sort((a, b) => callOf(called, a) - callOf(called, b) || compared(a, b));
  const interpreterIndex = new Map(interpreters.map((id, index) => [id, index]));
  const dayEnd = Math.max(1440, ...(asked.within ?? []).map(({ windows }) => latestEnd(windows)));
  const workingTime = new Int32Array(interpreters.length).fill(dayEnd);
  for (const { interpreter, perDay } of asked['working-time'] ?? []) {
    const index = interpreterIndex.get(interpreter);
    if (index !== undefined) workingTime[index] = Math.min(workingTime[index] ?? dayEnd, perDay);
  }
  const windows = startWindows(asked, dates, problem.grid, dayEnd);
  const available = grouped(asked.available ?? [], ({ interpreter }) => interpreter);
  const canWork = (session: number) => (interpreter: number) =>
    (workingTime[interpreter] as number) >= (minutes[session] ?? 0);
  let truncated = false;
  const teams = ids.map((id, session) =>
    dates.map((date, day): readonly Team[] => {
      const starts = impossible.has(session) ? [] : windows(id, minutes[session] ?? 0, day);
      const demand = interpreted.get(id)?.[0];
      if (starts.length === 0) return [];
      if (demand === undefined) return [{ members: [], starts }];
      const startsOf = (interpreter: InterpreterId) =>
        (available.get(interpreter) ?? []).reduce<Starts>(
          (left, item) => common(left, startsWithin(item.windows, date, minutes[session] ?? 0)),
          starts,
        );
      const list = demand.teams
        .map((team): Team => {
          const members = [...new Set(team)].map((id) => interpreterIndex.get(id) ?? 0).sort((a, b) => a - b);
          const all = team.map((interpreter) => regrid(startsOf(interpreter), starts, problem.grid));
          return {
            members,
            starts: all.reduce((left, own) => (covers(own, left) ? left : common(left, own)), starts),
          };
        })
        .filter(({ members, starts: own }) => own.length > 0 && members.every(canWork(session)))
        .sort((a, b) => byMembers(a.members, b.members));
      if (list.length > MOST_TEAMS) truncated = true;
      return list.slice(0, MOST_TEAMS);
    }),
  );
  const shares = (a: number, b: number) =>
    groups.groupsOf[a]?.some((group) => groups.groupsOf[b]?.includes(group)) ?? false;
  const dayOf = new Map(dates.map((date, day) => [date, day]));
  const baselineById = new Map(baseline.map((placement) => [placement.session, placement]));
  return {
    ids,
    dates,
    dayEnd,
    grid: problem.grid,
    minutes,
    gate: Int32Array.from(ids, (id) => (heldAt.get(id)?.[0]?.gate ?? 0) + setUpOf(id)),
    setUp: Int32Array.from(ids, setUpOf),
    site: Int32Array.from(places, (place) => siteIndex.get(place) ?? 0),
    endSite: Int32Array.from(endPlaces, (place) => siteIndex.get(place) ?? 0),
    siteCount: sites.length,
    travel,
    ...groups,
    interpreters,
    workingTime,
    rests: interpreters.map((id) => (asked.rest ?? []).filter(({ interpreter }) => interpreter === id)),
    teams,
    ...nightSites(nights, dates, siteIndex),
    units: unitsOf(sessions, choices),
    before: before.filter(([a, b]) => a !== b),
    apart: apart.filter(([a, b]) => a !== b),
    either: choices.flatMap((list) =>
      list.flatMap((a, i) => list.slice(i + 1).map((b): [number, number] => [a, b])),
    ),
    together: pairs((asked['same-day'] ?? []).map((demand) => demand.sessions)).filter(([a, b]) => a !== b),
    ordered: (asked.position ?? []).flatMap(({ session, place, of }) => {
      const own = indexById.get(session);
      if (own === undefined) return [];
      return ids
        .map((_, other) => other)
        .filter((other) => other !== own && shares(own, other))
        .map((other) =>
          place === 'first' ? { early: own, late: other, of } : { early: other, late: own, of },
        );
    }),
    caps: (asked['at-most'] ?? []).map((demand) => ({
      sessions: known(demand.sessions),
      perDay: demand.perDay,
    })),
    preferences: preferencesOf(asked.prefer ?? [], ids, minutes, dates),
    slack: slackIn(asked.slack, ids),
    preferBefore: (asked['prefer-before'] ?? [])
      .map(({ first, then, weight }) => ({
        first: indexById.get(first) ?? -1,
        then: indexById.get(then) ?? -1,
        weight,
      }))
      .filter(({ first, then, weight }) => first >= 0 && then >= 0 && first !== then && weight > 0),
    avoided: avoidedOn(asked['avoid-date'] ?? [], ids, dates),
    baselineDay: Int32Array.from(ids, (id) => {
      const placement = baselineById.get(id);
      return placement === undefined ? -1 : (dayOf.get(placement.date) ?? -2);
    }),
    baselineStart: Int32Array.from(ids, (id) => baselineById.get(id)?.start ?? -1),
    truncated,
  };
}

function byKind(problem: Problem): Asked {
  const asked: Partial<Record<Requirement['kind'], Requirement[]>> = {};
  for (const { requirement } of problem.demands) {
    const list = asked[requirement.kind];
    if (list === undefined) asked[requirement.kind] = [requirement];
    else list.push(requirement);
  }
  return asked as Asked;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** People with the same sessions and the same pauses are one group. */
function groupPeople(
  people: readonly (readonly string[])[],
  asked: readonly Of<'pause'>[],
  dates: readonly LocalDate[],
) {
  const attended = new Map<string, number[]>();
  for (const [session, names] of people.entries())
    for (const name of new Set(names)) attended.set(name, [...(attended.get(name) ?? []), session]);
  const kept = asked.map((pause) => new Set(pause.people));
  const pausesOf = (name: string) => asked.filter((_, index) => kept[index]?.has(name));
  const signature = (name: string) =>
    JSON.stringify([
      attended.get(name),
      pausesOf(name)
        .map(({ dates: on, minutes, from, to, mayShare = false }) =>
          JSON.stringify([[...on].sort(compared), minutes, from, to, mayShare]),
        )
        .sort(compared),
    ]);
  const groups = [...grouped([...attended.keys()], signature)].sort(([a], [b]) => compared(a, b));
  const groupsOf = people.map((): number[] => []);
  for (const [group, [, [name]]] of groups.entries())
    for (const session of attended.get(name ?? '') ?? []) groupsOf[session]?.push(group);
  return {
    groupSize: Int32Array.from(groups, ([, names]) => names.length),
    groupsOf,
    pauses: groups.map(([, [name]]) =>
      dates.map((date) =>
        distinct(
          pausesOf(name ?? '')
            .filter((pause) => pause.dates.includes(date))
            .map(({ minutes, from, to, mayShare = false }): Pause => ({ minutes, from, to, mayShare })),
        ),
      ),
    ),
  };
}

/** A pause that may share the time of one that implies it is left out. */
function distinct(pauses: readonly Pause[]): Pause[] {
  return pauses.filter(
    (pause, index) =>
      !pause.mayShare ||
      !pauses.some(
        (other, i) =>
          i !== index &&
          other.from >= pause.from &&
          other.to <= pause.to &&
          other.minutes >= pause.minutes &&
          (!other.mayShare ||
            i < index ||
            other.from > pause.from ||
            other.to < pause.to ||
            other.minutes > pause.minutes),
      ),
  );
}

/** All that restricts the start of a session, whoever interprets. */
function startWindows(asked: Asked, dates: readonly LocalDate[], grid: number, dayEnd: number) {
  const within = grouped(asked.within ?? [], ({ session }) => session);
  const clearOf = grouped(asked['clear-of'] ?? [], ({ session }) => session);
  const startsAt = grouped(asked['starts-at'] ?? [], ({ session }) => session);
  return (id: SessionId, minutes: number, day: number): Starts => {
    const date = dates[day] as LocalDate;
    const pins = startsAt.get(id) ?? [];
    let starts: Starts = dayEnd >= minutes ? [0, dayEnd - minutes] : [];
    for (const pin of pins) starts = pin.date === date ? common(starts, [pin.time, pin.time]) : [];
    for (const { windows } of within.get(id) ?? [])
      starts = common(starts, startsWithin(windows, date, minutes));
    for (const { windows } of clearOf.get(id) ?? [])
      starts = common(starts, startsClear(windows, date, minutes));
    return pins.length > 0 ? starts : onGrid(starts, grid);
  };
}

/** Windows that end after midnight do not occur in tours, but in problems of the literature, whose days have other lengths. */
function latestEnd(windows: readonly Window[]): number {
  return windows.reduce((end, { to }) => Math.max(end, to), 0);
}

/** A pinned start stays where it is; all others go back on the grid. */
function regrid(starts: Starts, base: Starts, grid: number): Starts {
  return base.length === 2 && base[0] === base[1] ? starts : onGrid(starts, grid);
}

/** The place of an interpreter among those who are called first. */
function callOf(called: readonly InterpreterId[], interpreter: InterpreterId): number {
  const place = called.indexOf(interpreter);
  return place < 0 ? called.length : place;
}

/** By rank, member by member. */
function byMembers(a: readonly number[], b: readonly number[]): number {
  for (const [i, member] of a.entries()) if (member !== b[i]) return member - (b[i] ?? -1);
  return a.length - b.length;
}

function nightSites(
  nights: readonly Of<'overnight'>[],
  dates: readonly LocalDate[],
  siteIndex: ReadonlyMap<string, number>,
) {
  const nightOf = new Map(nights.map((night) => [night.date, night]));
  const siteOf = (date: LocalDate, end: 'morning' | 'evening') => {
    const night = nightOf.get(date);
    return night === undefined ? -1 : (siteIndex.get(night[end]) ?? -1);
  };
  return {
    morning: Int32Array.from(dates, (date) => siteOf(date, 'morning')),
    evening: Int32Array.from(dates, (date) => siteOf(date, 'evening')),
  };
}

function unitsOf(sessions: Problem['sessions'], choices: readonly (readonly number[])[]): Unit[] {
  const chosen = new Set(choices.flat());
  const single = sessions.map((_, index) => index).filter((index) => !chosen.has(index));
  return [...choices.filter((choice) => choice.length > 0), ...single.map((index) => [index])]
    .map((list): Unit => {
      const members = [...list].sort((a, b) => a - b);
      const ranks = members.map((index) => PRIORITIES.indexOf(sessions[index]?.priority ?? 'could'));
      const priority = Math.min(...ranks);
      const weights = members
        .filter((_, i) => ranks[i] === priority)
        .map((index) => sessions[index]?.weight ?? 1);
      return { sessions: members, priority, weight: Math.max(...weights) };
    })
    .sort(
      (a, b) => (a.sessions[0] ?? 0) - (b.sessions[0] ?? 0) || compared(`${a.sessions}`, `${b.sessions}`),
    );
}

function avoidedOn(
  asked: readonly Of<'avoid-date'>[],
  ids: readonly SessionId[],
  dates: readonly LocalDate[],
): Int32Array {
  const avoided = new Int32Array(ids.length * dates.length);
  for (const { session, date, weight } of asked) {
    const at = ids.indexOf(session) * dates.length + dates.indexOf(date);
    if (ids.includes(session) && dates.includes(date)) avoided[at] = (avoided[at] as number) + weight;
  }
  return avoided;
}

function preferencesOf(
  asked: readonly Of<'prefer'>[],
  ids: readonly SessionId[],
  minutes: Int32Array,
  dates: readonly LocalDate[],
): Preference[][] {
  const bySession = grouped(asked, ({ session }) => session);
  return ids.map((id, index) =>
    (bySession.get(id) ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ windows, weight }) => ({
        weight,
        starts: dates.map((date) => startsWithin(windows, date, minutes[index] ?? 0)),
      })),
  );
}

function slackIn(asked: readonly Of<'slack'>[] = [], ids: readonly SessionId[]): Model['slack'] {
  const { most = 0, longWay = 0, sessions = [] } = asked[0] ?? {};
  return { most, longWay, late: Uint8Array.from(ids, (id) => (sessions.includes(id) ? 1 : 0)) };
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
