import { addDay } from './cp-day.mjs';
import { LEVELS, levelOf } from './levels.mjs';
import { meet } from './tour.mjs';

const DAY = 1440;

/**
 * A constraint program: a session is an optional interval with a day, a start in steps of the grid and an interpreter;
 * sessions of a group or an interpreter do not overlap; a group's day is a circuit through its bed, and its pause a variable
 * that lies before or after each session. `terms` are the levels as sums of literals.
 */
export function compactCpModel({ CpModel, LinearExpr }, tour) {
  const cp = new CpModel();
  const sum = (terms) =>
    LinearExpr.weightedSum(
      terms.map(([one]) => one),
      terms.map(([, factor]) => factor),
    );
  const terms = Object.fromEntries(LEVELS.map((level) => [level, []]));
  const sessions = tour.sessions.map((session) => sessionOf({ cp, sum, tour, terms }, session));
  /** `after` comes at least so many minutes after `before` where all of `when` hold. */
  const apart = (before, after, minutes, when) =>
    cp.addLinearConstraint(after.minus(before), minutes, DAY * tour.dates.length).onlyEnforceIf(when);
  const model = { cp, sum, tour, terms, sessions, apart };
  for (const group of tour.groups) {
    cp.addNoOverlap(group.sessions.map((s) => sessions[s].interval(sessions[s].leftOut.not())));
    for (const day of tour.dates.keys()) addDay(model, group, day);
  }
  addInterpreters(model);
  addOrder(model);
  return model;
}

function sessionOf({ cp, sum, tour, terms }, session) {
  const { days, minutes, kept } = session;
  const on = new Map([...days.keys()].map((day) => [day, cp.newBoolVar()]));
  const leftOut = cp.newBoolVar();
  const start = cp.newIntVar(0, Math.max(0, ...[...days.values()].map(({ last }) => last)));
  const team = new Map([...tour.interpreters.keys()].map((who) => [who, cp.newBoolVar()]));
  cp.addExactlyOne([leftOut, ...on.values()]);
  cp.addExactlyOne([leftOut, ...team.values()]);
  terms[levelOf(session)].push([leftOut, 1]);
  for (const [day, { first, last, interpreters }] of days) {
    cp.addLinearConstraint(start, first, last).onlyEnforceIf(on.get(day));
    for (const [who, his] of team) if (!interpreters.includes(who)) cp.addImplication(on.get(day), his.not());
  }
  if (kept) {
    const changed = cp.newBoolVar();
    terms.changes.push([changed, 1]);
    cp.addBoolOr([changed, ...(on.has(kept.day) ? [on.get(kept.day)] : [])]);
    cp.addLinearConstraint(start, kept.start, kept.start).onlyEnforceIf(changed.not());
  }
  const moment = cp.newIntVar(0, DAY * tour.dates.length);
  cp.addEquality(moment, sum([[start, tour.grid], ...[...on].map(([day, here]) => [here, day * DAY])]));
  const interval = (present) => cp.newOptionalFixedSizeIntervalVar(moment, minutes, present);
  return { ...session, on, leftOut, start, clock: start.times(tour.grid), team, moment, interval };
}

/** Who attends both of two sessions keeps them apart already; others stay apart where they have the same interpreter. */
function addInterpreters({ cp, sum, tour, sessions, apart }) {
  for (const [who, { perDay }] of tour.interpreters) {
    cp.addNoOverlap(sessions.map(({ interval, team }) => interval(team.get(who))));
    for (const day of tour.dates.keys()) {
      const works = sessions
        .filter(({ on }) => on.has(day))
        .map(({ on, team, minutes }) => {
          const busy = cp.newBoolVar();
          cp.addBoolOr([busy, on.get(day).not(), team.get(who).not()]);
          return [busy, minutes];
        });
      cp.addLinearConstraint(sum(works), 0, perDay);
    }
  }
  for (const [a, one] of sessions.entries())
    for (const [b, other] of sessions.entries()) {
      if (b <= a || meet(tour, a, b)) continue;
      const aFirst = cp.newBoolVar();
      for (const day of [...one.on.keys()].filter((day) => other.on.has(day)))
        for (const who of tour.interpreters.keys()) {
          const when = [one.on.get(day), other.on.get(day), one.team.get(who), other.team.get(who)];
          apart(one.clock, other.clock, tour.gap(a, b) * tour.grid, [...when, aFirst]);
          apart(other.clock, one.clock, tour.gap(b, a) * tour.grid, [...when, aFirst.not()]);
        }
    }
}

function addOrder({ cp, tour, terms, sessions, apart }) {
  for (const [a, b] of tour.otherDay)
    for (const [day, here] of sessions[a].on)
      if (sessions[b].on.has(day)) cp.addAtMostOne([here, sessions[b].on.get(day)]);
  const addPair = (a, b, minutes, when) => {
    const both = [sessions[a].leftOut.not(), sessions[b].leftOut.not()];
    apart(sessions[a].moment, sessions[b].moment, minutes, [...both, ...when]);
  };
  for (const [a, b] of tour.before) addPair(a, b, sessions[a].minutes, []);
  for (const [a, b, weight] of tour.preferBefore) {
    const broken = cp.newBoolVar();
    terms.protocol.push([broken, weight]);
    addPair(a, b, 0, [broken.not()]);
  }
}
