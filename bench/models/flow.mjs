/**
 * The starts at which a group may have a session on a day, in steps of the grid: `before` the pause, which is then still to
 * come, or `after` it. A start that leaves time for the pause neither before nor after it is none.
 */
export function startsOf({ sessions, grid }, group, s, day) {
  const { minutes, gate, days } = sessions[s];
  const { first, last } = days.get(day);
  const pause = group.pauses[day];
  const lastBefore = Math.min(last, Math.floor((pause.to - pause.minutes - minutes) / grid));
  const firstAfter = Math.max(first, Math.ceil((pause.from + pause.minutes + gate) / grid));
  if (firstAfter <= lastBefore)
    throw new Error(`${sessions[s].id}: the compact models know no pause so free`);
  return { before: stretch(first, lastBefore), after: stretch(firstAfter, last) };
}

function stretch(from, to) {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => from + i);
}

/**
 * The day of a group as a network over time: each arc leaves a session that began at `start`, or the bed, for a session that
 * could begin at `arrival` at the earliest, or for bed; `from` or `to` is absent for the bed. `cost` are minutes of travel,
 * summed over the group. Waiting is no arc.
 */
export function arcsOf(tour, group, day) {
  const { sessions, grid, overnight, way } = tour;
  const { morning, evening } = overnight[day];
  const pause = group.pauses[day];
  const people = group.people.length;
  const here = group.sessions
    .filter((s) => sessions[s].days.has(day))
    .map((s) => ({ s, ...sessions[s], ...startsOf(tour, group, s, day) }));
  return here.flatMap((a) => [
    ...[a.before, a.after]
      .filter(({ length }) => length > 0)
      .map(([arrival]) => ({ to: a.s, arrival, cost: people * way(morning, a.site) })),
    ...[...a.before, ...a.after].map((start) => ({
      from: a.s,
      start,
      cost: people * way(a.site, evening),
    })),
    ...here
      .filter(({ s }) => s !== a.s)
      .flatMap((b) => [
        ...a.before.map((start) => arc(a, start, b, b.before, start + tour.gap(a.s, b.s))),
        ...a.after.map((start) => arc(a, start, b, b.after, start + tour.gap(a.s, b.s))),
        ...a.before.map((start) => arc(a, start, b, b.after, overPause(a, start, b))),
      ])
      .filter(({ arrival }) => arrival !== undefined),
  ]);

  function arc(a, start, b, starts, earliest) {
    const arrival = starts.find((time) => time >= earliest);
    return { from: a.s, start, to: b.s, arrival, cost: people * way(a.site, b.site) };
  }

  /** With the pause between the two: the way lies before it where that leaves time for it, else after. */
  function overPause(a, start, b) {
    const end = start * grid + a.minutes;
    const between = way(a.site, b.site);
    const wayFirst = Math.max(end + between, pause.from) + pause.minutes;
    const pauseFirst = Math.max(end, pause.from) + pause.minutes + between;
    return Math.ceil(((wayFirst <= pause.to ? wayFirst : pauseFirst) + b.gate) / grid);
  }
}
