/** People who attend the same sessions, with what each of them may attend on a day, and the pause that they need on it. */
export function groupsOf({ sessions, dates }, of, index) {
  const attended = new Map(of('attended-by').map(({ session, people }) => [session, people]));
  const groups = new Map();
  for (const person of new Set([...attended.values()].flat())) {
    const own = sessions.filter(({ id }) => attended.get(id).includes(person)).map(({ id }) => index.get(id));
    const group = groups.get(own.join()) ?? { people: [], sessions: own };
    group.people.push(person);
    groups.set(own.join(), group);
  }
  const atMost = of('at-most').map((asked) => ({
    ...asked,
    sessions: asked.sessions.map((id) => index.get(id)),
  }));
  return [...groups.values()].map((group) => ({
    ...group,
    atMost,
    pauses: dates.map((date) =>
      one(
        of('pause').filter(({ people, dates }) => dates.includes(date) && people.includes(group.people[0])),
      ),
    ),
  }));
}

/** Minutes a day, and the window of each day in which the interpreter works. */
export function interpretersOf(of, dates) {
  const workers = of('working-time').map(({ interpreter, perDay }) => {
    const stated = of('available').filter((asked) => asked.interpreter === interpreter);
    const windows = dates.map((date) =>
      stated.length === 0
        ? { from: 0, to: 1440 }
        : one(stated).windows.find((window) => window.date === date),
    );
    return [interpreter, { perDay, windows }];
  });
  return new Map(workers);
}

/** Whether he works in all of a stretch. */
export function isThere(interpreters, who, { day, from, to }) {
  const window = interpreters.get(who).windows[day];
  if (window === undefined || to <= window.from || window.to <= from) return false;
  if (window.from <= from && to <= window.to) return true;
  throw new Error(`${who}: the compact models know only whole stretches of availability`);
}

/** The only one. */
export function one(found) {
  if (found.length !== 1) throw new Error(`the compact models know one of each, not ${found.length}`);
  return found[0];
}
