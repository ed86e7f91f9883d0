import { arcsOf, startsOf } from './flow.mjs';

/** A group's day as a flow: what comes in by a start leaves at it or waits for the next, and nobody waits over the pause. */
export function addDay({ tour, rows, at, on, terms }, group, day) {
  const arcs = arcsOf(tour, group, day).map((arc) => ({ ...arc, column: rows.column(0, 1, false) }));
  terms.travel.push(...arcs.map(({ column, cost }) => [column, cost]));
  const into = sumsBy(arcs, ({ to, arrival }) => `${to} ${arrival}`);
  const out = sumsBy(arcs, ({ from = 'bed', start = '' }) => `${from} ${start}`);
  rows.row(0, 1, out('bed '));
  const here = group.sessions.filter((s) => at[s].has(day));
  for (const s of here) {
    const { before, after } = startsOf(tour, group, s, day);
    for (const starts of [before, after]) {
      let waited = [];
      for (const start of starts) {
        const own = at[s].get(day).get(start);
        const begun = own === undefined ? [] : [[own, -1]];
        const waiting = start === starts.at(-1) ? [] : [[rows.column(0, 1, false), -1]];
        rows.row(0, 0, [...into(`${s} ${start}`), ...waited, ...waiting, ...begun]);
        rows.row(0, 0, [...out(`${s} ${start}`), ...begun]);
        waited = waiting.map(([column]) => [column, 1]);
      }
    }
  }
  for (const { sessions, perDay } of group.atMost) {
    const counted = here.filter((s) => sessions.includes(s));
    rows.row(
      0,
      perDay,
      counted.flatMap((s) => on(s, (d) => d === day)),
    );
  }
}

/** Sums of the arcs with the same key. */
function sumsBy(arcs, keyOf) {
  const sums = new Map();
  for (const arc of arcs) {
    const key = keyOf(arc);
    if (!sums.has(key)) sums.set(key, []);
    sums.get(key).push([arc.column, 1]);
  }
  return (key) => sums.get(key) ?? [];
}
