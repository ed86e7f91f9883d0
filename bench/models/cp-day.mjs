/** A group's day: a circuit through its bed, and its pause, which lies before or after each session and beside the way. */
export function addDay({ cp, terms, tour, sessions, apart, sum }, group, day) {
  const { morning, evening } = tour.overnight[day];
  const { from, to, minutes: rest } = group.pauses[day];
  const pause = cp.newIntVar(from, to - rest);
  const wayFirst = cp.newBoolVar();
  const here = group.sessions.filter((s) => sessions[s].on.has(day));
  const pauseBefore = new Map(here.map((s) => [s, cp.newBoolVar()]));
  const arcs = [[0, 0, cp.newBoolVar()]];
  const addArc = (from, to, minutes) => {
    const taken = cp.newBoolVar();
    arcs.push([from, to, taken]);
    terms.travel.push([taken, minutes * group.people.length]);
    return taken;
  };
  for (const [a, s] of here.entries()) {
    const { on, site, gate, minutes, clock } = sessions[s];
    const [present, paused] = [on.get(day), pauseBefore.get(s)];
    arcs.push([a + 1, a + 1, present.not()]);
    addArc(0, a + 1, tour.way(morning, site));
    addArc(a + 1, 0, tour.way(site, evening));
    apart(pause, clock, rest + gate, [present, paused]);
    apart(clock, pause, minutes, [present, paused.not()]);
    for (const [b, next] of here.entries()) {
      if (s === next) continue;
      const then = sessions[next];
      const way = tour.way(site, then.site);
      const taken = addArc(a + 1, b + 1, way);
      apart(clock, then.clock, tour.gap(s, next) * tour.grid, [taken]);
      const between = [taken, paused.not(), pauseBefore.get(next)];
      apart(clock, pause, minutes + way, [...between, wayFirst]);
      apart(pause, then.clock, rest + way + then.gate, [...between, wayFirst.not()]);
    }
  }
  cp.addCircuit(arcs);
  for (const asked of group.atMost) {
    const counted = here.filter((s) => asked.sessions.includes(s));
    cp.addLinearConstraint(sum(counted.map((s) => [sessions[s].on.get(day), 1])), 0, asked.perDay);
  }
}
