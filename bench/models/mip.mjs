import { startsOf } from './flow.mjs';
import { levelOf } from './levels.mjs';
import { linearRows } from './linear-rows.mjs';
import { addDay } from './mip-day.mjs';
import { meet } from './tour.mjs';

const ANY = Number.POSITIVE_INFINITY;

/**
 * A mixed-integer program over time: a column for each session, day and start (`at`), each group's day a flow from bed to
 * bed through them, and a column for each session, day and interpreter (`team`). `terms` are the levels as sums of columns;
 * `on(s, which)` is a sum that is 1 where session `s` takes place on a day for which `which` holds.
 */
export function compactMip(tour) {
  const rows = linearRows();
  const eachDay = (make) =>
    tour.sessions.map(({ days }, s) => new Map([...days].map(([day, here]) => [day, make(here, s, day)])));
  const at = eachDay(
    (_, s, day) => new Map(commonStarts(tour, s, day).map((start) => [start, rows.binary()])),
  );
  const team = eachDay(({ interpreters }) => new Map(interpreters.map((who) => [who, rows.binary()])));
  const terms = { musts: [], shoulds: [], coulds: [], changes: [], protocol: [], travel: [] };
  const on = (s, which) => [...at[s]].filter(([day]) => which(day)).flatMap(([, starts]) => sum(starts, 1));
  const model = { tour, rows, at, team, terms, on };
  for (const [s, session] of tour.sessions.entries()) {
    const leftOut = rows.binary();
    rows.row(1, 1, [[leftOut, 1], ...on(s, () => true)]);
    terms[levelOf(session)].push([leftOut, 1]);
    if (session.kept === undefined) continue;
    const changed = rows.binary();
    const same = at[s].get(session.kept.day)?.get(session.kept.start);
    rows.row(1, 1, [[changed, 1], ...(same === undefined ? [] : [[same, 1]])]);
    terms.changes.push([changed, 1]);
  }
  for (const day of tour.dates.keys()) {
    for (const group of tour.groups) addDay(model, group, day);
    addInterpreters(model, day);
  }
  addOrder(model);
  return model;
}

/** Columns by what they stand for, as a sum. */
function sum(columns, factor) {
  return [...columns.values()].map((column) => [column, factor]);
}

/** Starts that leave time for the pause of everybody who attends. */
function commonStarts(tour, s, day) {
  const [own, ...others] = tour.groups
    .filter(({ sessions }) => sessions.includes(s))
    .map((group) => startsOf(tour, group, s, day))
    .map(({ before, after }) => [...before, ...after]);
  return own.filter((start) => others.every((starts) => starts.includes(start)));
}

/** Who attends both of two sessions keeps them apart already; others stay apart where they have the same interpreter. */
function addInterpreters({ tour, rows, at, team }, day) {
  const { sessions, interpreters } = tour;
  const here = [...sessions.keys()].filter((s) => at[s].has(day));
  for (const s of here) rows.row(0, 0, [...sum(at[s].get(day), -1), ...sum(team[s].get(day), 1)]);
  for (const [who, { perDay }] of interpreters) {
    const his = here.filter((s) => team[s].get(day).has(who));
    rows.row(
      0,
      perDay,
      his.map((s) => [team[s].get(day).get(who), sessions[s].minutes]),
    );
  }
  for (const a of here)
    for (const b of here) {
      if (b <= a || meet(tour, a, b)) continue;
      const shared = rows.column(0, 1, false);
      for (const [who, inA] of team[a].get(day)) {
        const inB = team[b].get(day).get(who);
        if (inB !== undefined)
          rows.row(-ANY, 1, [
            [inA, 1],
            [inB, 1],
            [shared, -1],
          ]);
      }
      for (const [start, column] of at[a].get(day)) {
        const clashing = [...at[b].get(day)].filter(
          ([other]) => other < start + tour.gap(a, b) && start < other + tour.gap(b, a),
        );
        if (clashing.length > 0) rows.row(-ANY, 2, [[column, 1], [shared, 1], ...sum(new Map(clashing), 1)]);
      }
    }
}

/** By each day and start: `then` has begun by it, or `first` ends after it, but not both, unless that is a broken wish. */
function addOrder({ tour, rows, at, terms, on }) {
  for (const [a, b] of tour.otherDay)
    for (const day of tour.dates.keys())
      rows.row(0, 1, [...on(a, (d) => d === day), ...on(b, (d) => d === day)]);
  for (const [a, b] of tour.before) addPair(a, b, Math.ceil(tour.sessions[a].minutes / tour.grid), []);
  for (const [a, b, weight] of tour.preferBefore) {
    const broken = rows.binary();
    terms.protocol.push([broken, weight]);
    addPair(a, b, 0, [[broken, -1]]);
  }

  function addPair(a, b, gap, broken) {
    for (const day of tour.dates.keys())
      for (const start of at[b].get(day)?.keys() ?? [Number.POSITIVE_INFINITY]) {
        const until = [...(at[b].get(day) ?? [])].filter(([time]) => time <= start);
        const later = [...(at[a].get(day) ?? [])].filter(([time]) => time + gap > start);
        rows.row(-ANY, 1, [
          ...on(b, (d) => d < day),
          ...sum(new Map(until), 1),
          ...on(a, (d) => d > day),
          ...sum(new Map(later), 1),
          ...broken,
        ]);
      }
  }
}
