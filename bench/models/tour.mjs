import { groupsOf, interpretersOf, isThere, one } from './people.mjs';

/** What generated tours ask; a model that met anything else would answer another question than the planner. */
const KNOWN = [
  'lasts',
  'held-at',
  'attended-by',
  'within',
  'interpreted',
  'prefer',
  'travel',
  'overnight',
  'pause',
  'working-time',
  'available',
  'at-most',
  'before',
  'prefer-before',
  'other-day',
];

/**
 * A problem as the compact models need it, read from its demands alone: sessions by index with the days on which they are
 * possible, groups of people who do the same, interpreters. Times are minutes after midnight; those in `days` are in steps of
 * the grid, since all starts are. Preferred times are left out, as no compact model states the levels after travel.
 */
export function compactTour(problem, baseline = []) {
  const of = (kind) =>
    problem.demands.map(({ requirement }) => requirement).filter((one) => one.kind === kind);
  const unknown = problem.demands.find(({ requirement }) => !KNOWN.includes(requirement.kind));
  if (unknown) throw new Error(`${unknown.id}: the compact models do not know "${unknown.constraint}"`);
  const { dates, grid } = problem;
  const day = (date) => dates.indexOf(date);
  const index = new Map(problem.sessions.map(({ id }, i) => [id, i]));
  const only = (kind, id) => one(of(kind).filter(({ session }) => session === id));
  const ways = new Map(of('travel').map(({ from, to, minutes }) => [`${from} ${to}`, minutes]));
  const way = (from, to) => ways.get(`${from} ${to}`) ?? 0;
  const before = new Map(baseline.map((placement) => [placement.session, placement]));
  const interpreters = interpretersOf(of, dates);

  const sessions = problem.sessions.map(({ id, priority }) => {
    const { minutes } = only('lasts', id);
    const { site, gate } = only('held-at', id);
    const { windows } = only('within', id);
    const { teams } = only('interpreted', id);
    if (teams.some((team) => team.length !== 1)) throw new Error(`${id}: a team is one interpreter here`);
    if (new Set(windows.map(({ date }) => date)).size < windows.length)
      throw new Error(`${id}: the compact models know one window a day`);
    const days = new Map();
    for (const { date, from, to } of windows) {
      const [first, last] = [Math.ceil(from / grid), Math.floor((to - minutes) / grid)];
      if (last < first) continue;
      const stretch = { day: day(date), from: first * grid, to: last * grid + minutes };
      const able = teams.flat().filter((who) => isThere(interpreters, who, stretch));
      days.set(day(date), { first, last, interpreters: able });
    }
    const kept = before.get(id);
    return {
      id,
      priority,
      minutes,
      site,
      gate,
      days,
      kept: kept && { day: day(kept.date), start: kept.start / grid },
    };
  });
  checkSites(sessions, way);

  const pairs = (kind) =>
    of(kind).map((asked) => [
      ...(asked.sessions ?? [asked.first, asked.then]).map((id) => index.get(id)),
      asked.weight,
    ]);
  return {
    dates,
    grid,
    sessions,
    groups: groupsOf(problem, of, index),
    interpreters,
    overnight: dates.map((date) => one(of('overnight').filter((night) => night.date === date))),
    /** Minutes from site to site. */
    way,
    /** From the start of one session to that of the next, in steps of the grid. */
    gap: (a, b) =>
      Math.ceil((sessions[a].minutes + way(sessions[a].site, sessions[b].site) + sessions[b].gate) / grid),
    before: pairs('before'),
    preferBefore: pairs('prefer-before'),
    otherDay: pairs('other-day'),
  };
}

/** The models ask for the way and the gate between any two sessions of a day, the planner between neighbours only. */
function checkSites(sessions, way) {
  const sites = sessions.map(({ site }) => site);
  if (new Set(sites).size < sites.length) throw new Error('the compact models know one session a site');
  for (const a of sites)
    for (const b of sites)
      for (const c of sites)
        if (way(a, b) + way(b, c) < way(a, c))
          throw new Error(`the way from ${a} to ${c} is shorter over ${b}`);
}

/** Whether somebody attends both. */
export function meet({ groups }, a, b) {
  return groups.some(({ sessions }) => sessions.includes(a) && sessions.includes(b));
}
