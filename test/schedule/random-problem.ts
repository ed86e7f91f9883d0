import type { LocalDate } from '../../src/base/calendar.ts';
import type { Placement, Problem, Requirement, Window } from '../../src/schedule/demand.ts';
import { demand } from './problem.ts';

/** A small repeatable source of whole numbers (mulberry32). */
export function createDice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

const PEOPLE = ['ann', 'bob', 'cid'];
const INTERPRETERS = ['ivan', 'lena', 'olga'];
const SINGLE = INTERPRETERS.map((one) => [one]);
const PAIRS = INTERPRETERS.flatMap((one, i) => INTERPRETERS.slice(i + 1).map((other) => [other, one]));
const SITES = ['north', 'south', 'west'];

/** In one problem of three, sessions are elsewhere on some dates; from dice of its own, so that all else stays as it was. */
function moving(dice: (sides: number) => number, dates: readonly LocalDate[]) {
  const isMoving = dice(3) === 0;
  return (requirement: Requirement): Requirement => {
    if (!isMoving || requirement.kind !== 'held-at' || dice(2) === 0) return requirement;
    const elsewhere = dates
      .filter(() => dice(3) > 0)
      .map((date) => ({ date, site: SITES[dice(SITES.length)] as string }));
    return { ...requirement, elsewhere };
  };
}

export interface RandomProblem {
  readonly problem: Problem;
  readonly baseline: readonly Placement[] | undefined;
}

const IDS = ['d', 'a', 'c', 'b', 'e', 'h', 'g', 'f', 'i'];

/** A small problem of two to `most` sessions on one or two short days, with every kind of demand now and then. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a row of dice, one for each kind of demand
export function randomProblem(seed: number, most = 4): RandomProblem {
  const dice = createDice(seed);
  const chance = (percent: number) => dice(100) < percent;
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)] as T;
  const grid = pick([30, 60]);
  const dates = (chance(60) ? ['2014-06-26', '2014-06-27'] : ['2014-06-26']) as LocalDate[];
  const opens = 540;
  const closes = opens + pick([180, 240, 300]);
  const ids = IDS.slice(0, 2 + dice(most - 1));
  const some = <T>(list: readonly T[]) => list.filter(() => chance(60));
  const span = (date: LocalDate): Window => {
    const from = opens + dice(4) * 30;
    return { date, from, to: from + 60 + dice(5) * 30 };
  };
  const two = () => {
    const first = dice(ids.length);
    const then = (first + 1 + dice(ids.length - 1)) % ids.length;
    return [ids[first] as string, ids[then] as string] as const;
  };
  const asked: Requirement[] = [];
  const maybe = (percent: number, make: () => Requirement) => {
    if (chance(percent)) asked.push(make());
  };
  // With the day's ends fixed, what lies between can move without more idle time.
  const isFramed = chance(25);
  const whole = dates.map((date): Window => ({ date, from: opens, to: closes }));
  const hasGroups = chance(60);
  for (const session of ids) {
    asked.push({ kind: 'lasts', session, minutes: pick([30, 45, 60, 90]) });
    const setUp = pick([0, 0, 0, 15]);
    asked.push({ kind: 'held-at', session, site: pick(SITES), gate: pick([0, 0, 10, 30]), setUp });
    const people = hasGroups && chance(70) ? some(PEOPLE) : PEOPLE;
    asked.push({ kind: 'attended-by', session, people });
    asked.push({ kind: 'within', session, windows: whole });
    maybe(10, () => ({ kind: 'ends-at', session, site: pick(SITES) }));
    maybe(25, () => ({ kind: 'within', session, windows: [span(pick(dates)), span(pick(dates))] }));
    maybe(20, () => ({ kind: 'clear-of', session, windows: [span(pick(dates))] }));
    if (isFramed && session === ids[0])
      asked.push({ kind: 'starts-at', session, date: dates[0] as LocalDate, time: opens });
    if (isFramed && session === ids[1])
      asked.push({ kind: 'starts-at', session, date: dates[0] as LocalDate, time: closes - 90 });
    maybe(isFramed ? 0 : 8, () => ({
      kind: 'starts-at',
      session,
      date: pick(dates),
      time: opens + dice(6) * 25,
    }));
    maybe(30, () => ({
      kind: 'prefer',
      session,
      windows: [span(pick(dates)), span(pick(dates))],
      weight: 1 + dice(3),
    }));
    maybe(15, () => ({ kind: 'prefer', session, windows: [span(pick(dates))], weight: 1 + dice(3) }));
  }
  const isMetric = chance(50);
  for (const from of SITES)
    for (const to of SITES)
      if (from !== to)
        maybe(80, () => ({ kind: 'travel', from, to, minutes: isMetric ? 20 + dice(20) : dice(8) * 10 }));
  if (chance(50))
    for (const date of dates)
      maybe(80, () => ({ kind: 'overnight', date, morning: pick(SITES), evening: pick(SITES) }));
  maybe(30, () => ({ kind: 'before', first: two()[0], then: two()[1] }));
  maybe(15, () => ({ kind: 'same-day', sessions: two() }));
  maybe(15, () => ({ kind: 'other-day', sessions: two() }));
  maybe(25, () => ({
    kind: 'position',
    session: pick(ids),
    place: pick(['first', 'last']),
    of: pick(['day', 'tour']),
  }));
  for (let i = dice(4); i > 0; i -= 1)
    maybe(60, () => {
      const from = opens + dice(4) * 30;
      return {
        kind: 'pause',
        people: some(PEOPLE),
        dates,
        minutes: pick([30, 45, 60]),
        from,
        to: from + 60 + dice(3) * 30,
        ...(chance(30) ? { mayShare: true } : {}),
      };
    });
  maybe(25, () => ({ kind: 'at-most', sessions: some(ids), perDay: 1 + dice(2) }));
  if (chance(50)) {
    for (const session of ids)
      maybe(60, () => ({
        kind: 'interpreted',
        session,
        teams: some(pick([SINGLE, SINGLE, PAIRS, [...PAIRS, ...SINGLE]])),
      }));
    for (const interpreter of INTERPRETERS) {
      maybe(30, () => ({ kind: 'working-time', interpreter, perDay: pick([60, 90, 120]) }));
      maybe(30, () => ({ kind: 'rest', interpreter, after: pick([50, 90]), minutes: pick([10, 30, 45]) }));
      maybe(30, () => ({ kind: 'available', interpreter, windows: [span(pick(dates)), span(pick(dates))] }));
    }
  }
  maybe(20, () => ({ kind: 'one-of', sessions: some(ids) }));
  maybe(10, () => ({ kind: 'one-of', sessions: some(ids) }));
  for (let i = dice(3); i > 0; i -= 1)
    maybe(60, () => {
      const [first, then] = two();
      return { kind: 'prefer-before', first, then, weight: 1 + dice(3) };
    });
  for (let i = dice(3); i > 0; i -= 1)
    maybe(40, () => ({ kind: 'avoid-date', session: pick(ids), date: pick(dates), weight: 1 + dice(3) }));
  maybe(50, () => ({
    kind: 'slack',
    sessions: some(ids),
    longWay: pick([20, 30, 90]),
    most: pick([20, 60]),
  }));
  const isWeighted = chance(30);
  const problem: Problem = {
    dates,
    grid,
    ...(chance(30) ? { interpreters: [...some(INTERPRETERS)].reverse() } : {}),
    sessions: ids.map((id) => ({
      id,
      priority: pick(['must', 'should', 'could']),
      ...(isWeighted ? { weight: 1 + dice(4) } : {}),
    })),
    demands: asked
      .filter(({ kind }, i) => kind !== 'before' || asked.findIndex((other) => other.kind === kind) === i)
      .map(moving(createDice(seed + 1_000_000), dates))
      .map((requirement, i) => demand(requirement, `${requirement.kind}:${i}`)),
  };
  const lasting = new Map(asked.flatMap((r) => (r.kind === 'lasts' ? [[r.session, r.minutes]] : [])));
  const baseline = chance(30)
    ? some(ids).map((session): Placement => {
        const start = opens + dice(6) * 30;
        return {
          session,
          date: pick(dates),
          start,
          end: start + (lasting.get(session) ?? 0),
          interpreters: [],
        };
      })
    : undefined;
  return { problem, baseline };
}

/** Sessions around midday with lunch, a prayer that may share its time, and ways: on two days alike but for where things are. */
export function middayProblem(seed: number): Problem {
  const dice = createDice(seed);
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)] as T;
  const dates = ['2014-06-26', '2014-06-27'] as LocalDate[];
  const ids = ['a', 'b', 'c'].slice(0, 2 + dice(2));
  const noon = 720;
  const prayer = noon + dice(7) * 15;
  const asked: Requirement[] = [
    ...ids.flatMap((session): Requirement[] => [
      { kind: 'lasts', session, minutes: pick([45, 60]) },
      {
        kind: 'held-at',
        session,
        site: pick(SITES),
        gate: 0,
        elsewhere: dates.filter(() => dice(2) === 0).map((date) => ({ date, site: pick(SITES) })),
      },
      { kind: 'attended-by', session, people: pick([['ann'], ['ann'], ['ann', 'bob']]) },
      { kind: 'within', session, windows: dates.map((date) => ({ date, from: 630, to: 900 })) },
    ]),
    ...SITES.flatMap((from) =>
      SITES.filter((to) => to !== from).map(
        (to): Requirement => ({ kind: 'travel', from, to, minutes: pick([15, 30, 45]) }),
      ),
    ),
    ...dates.map((date): Requirement => ({ kind: 'overnight', date, morning: 'north', evening: 'south' })),
    { kind: 'pause', people: ['ann', 'bob'], dates, minutes: pick([30, 60]), from: noon, to: noon + 90 },
    {
      kind: 'pause',
      people: ['ann'],
      dates,
      minutes: 15,
      from: prayer,
      to: prayer + pick([15, 15, 30]),
      mayShare: true,
    },
  ];
  return {
    dates,
    grid: 15,
    sessions: ids.map((id) => ({ id, priority: 'must' })),
    demands: asked.map((requirement, i) => demand(requirement, `${requirement.kind}:${i}`)),
  };
}

/** Short sessions in a row with interpreters who have to rest: now and then the third is too much, or a wait before the second spares one. */
export function restingProblem(seed: number, most = 5): Problem {
  const dice = createDice(seed);
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)] as T;
  const chance = (percent: number) => dice(100) < percent;
  const dates = ['2014-06-26', '2014-06-27'].slice(0, pick([1, 1, 1, 2])) as LocalDate[];
  const ids = IDS.slice(0, 3 + dice(most - 2));
  const opens = 540;
  const closes = opens + pick([135, 150, 180]);
  const span = (date: LocalDate): Window => {
    const from = opens + dice(6) * 15;
    return { date, from, to: from + 45 + dice(5) * 15 };
  };
  const asked: Requirement[] = [];
  const maybe = (percent: number, make: () => Requirement) => {
    if (chance(percent)) asked.push(make());
  };
  for (const session of ids) {
    asked.push({ kind: 'lasts', session, minutes: pick([20, 30, 40, 45]) });
    asked.push({ kind: 'held-at', session, site: pick(SITES), gate: pick([0, 0, 5]) });
    asked.push({
      kind: 'attended-by',
      session,
      people: pick([['ann'], ['ann', 'bob'], ['ann', 'bob'], ['bob']]),
    });
    asked.push({
      kind: 'within',
      session,
      windows: dates.map((date): Window => ({ date, from: opens, to: closes })),
    });
    maybe(85, () => ({
      kind: 'interpreted',
      session,
      teams: pick([[['ivan']], [['ivan'], ['lena']], [['ivan', 'lena']], [['ivan', 'lena'], ['ivan']]]),
    }));
    maybe(15, () => ({ kind: 'starts-at', session, date: pick(dates), time: opens + dice(24) * 5 }));
    maybe(25, () => ({ kind: 'within', session, windows: [span(pick(dates)), span(pick(dates))] }));
    maybe(30, () => ({ kind: 'prefer', session, windows: [span(pick(dates))], weight: 1 + dice(3) }));
  }
  for (const from of SITES)
    for (const to of SITES)
      if (from !== to) asked.push({ kind: 'travel', from, to, minutes: pick([0, 5, 10, 20]) });
  for (const interpreter of ['ivan', 'lena'])
    for (let i = pick([1, 1, 2]); i > 0; i -= 1)
      asked.push({ kind: 'rest', interpreter, after: pick([50, 70, 90]), minutes: pick([10, 15, 30]) });
  maybe(25, () => ({ kind: 'working-time', interpreter: 'ivan', perDay: pick([90, 120]) }));
  maybe(25, () => ({ kind: 'before', first: ids[0] as string, then: ids[1] as string }));
  maybe(25, () => ({
    kind: 'pause',
    people: ['ann'],
    dates,
    minutes: pick([15, 30]),
    from: opens + dice(6) * 15,
    to: closes,
  }));
  maybe(50, () => ({ kind: 'slack', sessions: ids, longWay: 20, most: 30 }));
  return {
    dates,
    grid: pick([10, 15]),
    sessions: ids.map((id) => ({ id, priority: pick(['must', 'should', 'could']) })),
    demands: asked.map((requirement, i) => demand(requirement, `${requirement.kind}:${i}`)),
  };
}
