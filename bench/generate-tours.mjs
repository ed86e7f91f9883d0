/** The classes of tours: sessions, days, groups that move on their own. */
export const CLASSES = [
  { sessions: 8, days: 2, groups: 1 },
  { sessions: 20, days: 5, groups: 1 },
  { sessions: 20, days: 5, groups: 2 },
  { sessions: 40, days: 10, groups: 1 },
  { sessions: 40, days: 10, groups: 2 },
];

/** A repeatable source of whole numbers (mulberry32). */
export function createDice(seed) {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

/**
 * A tour like those of the record: hosts around a city, each free on two or three of the days, some only in the morning or
 * the afternoon; consecutive interpretation, lunch, security gates, at most four sessions a day, a hotel; somewhat more
 * sessions than fit. With `open` every host is free on all days.
 */
export function generateTour({ sessions, days, groups, grid = 15, open = false }, seed) {
  const dice = createDice(seed * 7919 + sessions * 31 + days * 7 + groups);
  const pick = (list) => list[dice(list.length)];
  const chance = (percent) => dice(100) < percent;
  const dates = Array.from({ length: days + 2 * Math.floor(days / 5) }, (_, i) => i)
    .filter((i) => i % 7 < 5)
    .slice(0, days)
    .map((i) => `2026-03-${String(2 + i).padStart(2, '0')}`);
  const requirements = [];
  const ask = (requirement) => requirements.push(requirement);
  const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];
  const parts = groups === 1 ? [people] : [people.slice(0, 5), people.slice(5)];
  const places = [{ id: 'hotel', x: 30, y: 30 }];
  const ids = Array.from({ length: sessions }, (_, i) => `s${String(i + 1).padStart(2, '0')}`);
  const list = ids.map((id) => {
    const minutes = pick([45, 60, 60, 90, 90, 120]);
    const site = `site-${id}`;
    places.push({ id: site, x: dice(61), y: dice(61) });
    ask({ kind: 'lasts', session: id, minutes });
    ask({ kind: 'held-at', session: id, site, gate: pick([0, 0, 10, 15]) });
    ask({ kind: 'attended-by', session: id, people: groups === 1 || chance(60) ? people : pick(parts) });
    const free = open ? dates : dates.filter(() => dice(days) < 2.6);
    const windows = (free.length > 0 ? free : [pick(dates)]).map((date) =>
      open || chance(60)
        ? { date, from: 510, to: 1020 }
        : chance(50)
          ? { date, from: 510, to: 750 }
          : { date, from: 810, to: 1020 },
    );
    ask({ kind: 'within', session: id, windows });
    ask({ kind: 'interpreted', session: id, teams: [['i1'], ['i2'], ['i3']] });
    if (chance(25))
      ask({
        kind: 'prefer',
        session: id,
        windows: dates.map((date) => ({ date, from: 510, to: 720 })),
        weight: 1,
      });
    return { id, priority: pick(['must', 'must', 'should', 'should', 'could']) };
  });
  for (const a of places)
    for (const b of places)
      if (a !== b) {
        const minutes = Math.ceil((5 + Math.hypot(a.x - b.x, a.y - b.y)) / 5) * 5;
        ask({ kind: 'travel', from: a.id, to: b.id, minutes });
      }
  for (const date of dates) {
    ask({ kind: 'overnight', date, morning: 'hotel', evening: 'hotel' });
    ask({ kind: 'pause', people, dates: [date], minutes: 60, from: 720, to: 840 });
  }
  for (const interpreter of ['i1', 'i2', 'i3']) ask({ kind: 'working-time', interpreter, perDay: 360 });
  ask({
    kind: 'available',
    interpreter: 'i3',
    windows: dates.slice(1).map((date) => ({ date, from: 510, to: 1020 })),
  });
  ask({ kind: 'at-most', sessions: ids, perDay: 4 });
  for (let i = 0; i < Math.floor(sessions / 8); i += 1) {
    const first = dice(sessions);
    const then = (first + 1 + dice(sessions - 1)) % sessions;
    ask(
      pick([
        { kind: 'before', first: ids[first], then: ids[then] },
        { kind: 'prefer-before', first: ids[first], then: ids[then], weight: 1 },
        { kind: 'other-day', sessions: [ids[first], ids[then]] },
      ]),
    );
  }
  const demands = requirements.map((requirement, i) => ({
    id: `${requirement.kind}:${i}`,
    constraint: requirement.kind,
    sentence: requirement.kind,
    path: [],
    requirement,
  }));
  return { dates, grid, sessions: list, demands };
}

/** The first session of the agenda loses the date on which it is. */
export function withoutDay(tour, { placements }) {
  const [{ session, date }] = placements;
  const demands = tour.demands.map((demand) => {
    const { requirement } = demand;
    if (requirement.kind !== 'within' || requirement.session !== session) return demand;
    const windows = requirement.windows.filter((window) => window.date !== date);
    return { ...demand, requirement: { ...requirement, windows } };
  });
  return { problem: { ...tour, demands }, baseline: placements };
}
