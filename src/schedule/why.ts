import type { Conflict, LeftOut } from '../agenda/plan.ts';
import type { Elsewhere, Slot, Why } from '../agenda/why.ts';
import { daysBetween, type LocalDate } from '../base/calendar.ts';
import { WHOLE_DAY } from '../base/clock.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';
import { buildProblem } from './build-problem.ts';
import { withoutSessions, withSessions } from './change.ts';
import {
  type Demand,
  LEVELS,
  type Objective,
  type Placement,
  type Problem,
  type SessionId,
  type Solution,
  type SolveOptions,
  type Window,
} from './demand.ts';
import { restrictions } from './demand-groups.ts';
import { difference, differenceAtMost, LEFT_OUT } from './difference.ts';
import type { Effort } from './engine/effort.ts';
import { evaluate } from './evaluate.ts';
import { MOST_MOVES, MOST_OTHER_DAYS } from './limits.ts';
import { minimalConflict } from './minimal-conflict.ts';
import { mustUnits, rivalsOf } from './must-units.ts';
import { oracleOf } from './oracle.ts';
import { when } from './placement-words.ts';
import { solve } from './solve.ts';
import { isTitledAlone, quotedAmong } from './tour-words.ts';
import { waysOut } from './ways-out.ts';
import { wouldBreak } from './would-break.ts';

/** A tour with its agenda. */
export interface Planned {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly problem: Problem;
  readonly solution: Solution;
  readonly leftOut: readonly LeftOut[];
  /** As the agenda was made. */
  readonly options: SolveOptions;
  /** What is spent on answers while somebody waits for them. */
  readonly patience: Effort;
  /** True once somebody does not want to wait any longer. */
  readonly isStopped: () => boolean;
}

/** A part of the tour's time in which the session is looked for. */
interface Region extends Pick<Elsewhere, 'where' | 'date'> {
  readonly demand: Demand;
}

/** The constraint of a demand that only the question makes. */
const ASKED = 'why';

/** Why the session is where it is, and what the next best costs; or why it is nowhere, and what it would take. */
export function why(session: SessionFacts, planned: Planned): Why {
  const { solution, leftOut } = planned;
  const own = solution.placements.find((placement) => placement.session === session.id);
  const isPlanned = planned.problem.sessions.some(({ id }) => id === session.id);
  const wasStopped = planned.isStopped();
  const looks = isPlanned
    ? regions(session, own, planned).map((region) =>
        !wasStopped && planned.isStopped() ? unseen(region) : lookInto(region, session, planned),
      )
    : [];
  const [next] = [...looks].sort(byValue);
  return {
    session: session.id,
    title: session.title,
    ...(isTitledAlone(planned.facts.sessions, session) || !session.host ? {} : { host: session.host.name }),
    priority: session.priority,
    slot: own && slotOf(own),
    leftOut: own ? undefined : leftOut.find((one) => one.session === session.id)?.why,
    elsewhere: bestDayFirst(looks).map(({ elsewhere }) => elsewhere),
    next: next?.value && next.elsewhere.where,
    waysOut: own || !isPlanned || next?.keepsAll ? [] : waysIn(session, planned),
  };
}

/** All of the tour's time but where the session is; all of it where it is nowhere. */
function regions({ id, path }: SessionFacts, own: Placement | undefined, { problem }: Planned): Region[] {
  const region = (
    where: Elsewhere['where'],
    windowsOn: (date: LocalDate) => Window[],
    date?: LocalDate,
  ): Region => ({
    where,
    ...(date && { date }),
    demand: {
      id: `${ASKED}:${id}`,
      constraint: ASKED,
      sentence: `It is ${where}.`,
      path,
      requirement: { kind: 'within', session: id, windows: problem.dates.flatMap(windowsOn) },
    },
  });
  if (own === undefined) return [region('in the agenda', (date) => [{ ...WHOLE_DAY, date }])];
  const thatDay = (from: number, to: number) => (date: LocalDate) =>
    date === own.date ? [{ date, from, to }] : [];
  const on = (dates: readonly LocalDate[]) => (date: LocalDate) =>
    dates.includes(date) ? [{ ...WHOLE_DAY, date }] : [];
  const others = problem.dates
    .filter((date) => date !== own.date)
    .sort((a, b) => Math.abs(daysBetween(own.date, a)) - Math.abs(daysBetween(own.date, b)));
  const [near, far] = [others.slice(0, MOST_OTHER_DAYS), others.slice(MOST_OTHER_DAYS)];
  return [
    region('earlier that day', thatDay(0, own.end - 1)),
    region('later that day', thatDay(own.start + 1, WHOLE_DAY.to)),
    ...near.map((date) => region('on another day', on([date]), date)),
    ...(far.length > 0 || others.length === 0 ? [region('on another day', on(far))] : []),
  ];
}

interface Look {
  readonly elsewhere: Elsewhere;
  /** Of the best agenda that has the session there. */
  readonly value: Objective | undefined;
  /** True where all that is in the agenda stays in it, but for the session's alternatives. */
  readonly keepsAll: boolean;
}

function unseen({ demand: _demand, ...place }: Region): Look {
  return {
    elsewhere: { ...place, best: undefined, proven: false, demands: [] },
    value: undefined,
    keepsAll: false,
  };
}

/** The best agenda with the session in the region, found by wanting it there more than all others together. */
function lookInto({ demand, ...place }: Region, session: SessionFacts, planned: Planned): Look {
  const { problem, options } = planned;
  const most = problem.sessions.reduce((sum, { weight = 1 }) => sum + weight, 1);
  const rivals = rivalsOf(problem, session.id);
  const bounded = { ...problem, demands: [...problem.demands, demand] };
  // A choice of alternatives counts once, so that one of the others would do as well.
  const wanted: Problem = {
    ...bounded,
    sessions: problem.sessions
      .filter(({ id }) => !rivals.includes(id))
      .map((one) => (one.id === session.id ? { ...one, priority: 'must', weight: most } : one)),
  };
  const solution = solve(wanted, options);
  const own = solution.placements.find((placement) => placement.session === session.id);
  if (own === undefined)
    return {
      elsewhere: {
        ...place,
        best: undefined,
        proven: solution.bound.musts >= most,
        demands: impossible(session, bounded, demand, planned),
      },
      value: undefined,
      keepsAll: false,
    };
  const value = evaluate(problem, solution.placements, options.baseline);
  const isKnown = (level: keyof Objective) => solution.value[level] === solution.bound[level];
  // Of an agenda that may leave out more than it must, nothing is worth telling but that.
  const isFull = LEFT_OUT.every(isKnown);
  const others = planned.solution.placements.filter((placement) => !rivals.includes(placement.session));
  const best = {
    slot: slotOf(own),
    costs: solution.proven
      ? difference(planned.solution.value, value)
      : differenceAtMost(planned.solution.value, value, isKnown),
    moves: isFull ? movesOf(own, solution.placements, rivals, planned) : [],
  };
  return {
    elsewhere: {
      ...place,
      best,
      proven: solution.proven,
      demands: isFull ? wouldBreak(own, { ...planned, placements: others }) : [],
    },
    value,
    keepsAll: others.every(({ session: id }) => solution.placements.some((one) => one.session === id)),
  };
}

/** What is possible by what it costs, then what is not. */
function byValue(a: Look, b: Look): number {
  if (a.value === undefined || b.value === undefined) return Number(!a.value) - Number(!b.value);
  return compareObjectives(a.value, b.value);
}

function bestDayFirst(looks: readonly Look[]): Look[] {
  const isOtherDay = ({ elsewhere }: Look) => elsewhere.where === 'on another day';
  return [...looks.filter((look) => !isOtherDay(look)), ...looks.filter(isOtherDay).sort(byValue)];
}

/** Negative where `a` is better. */
function compareObjectives(a: Objective, b: Objective): number {
  const level = LEVELS.find((one) => a[one] !== b[one]);
  return level === undefined ? 0 : a[level] - b[level];
}

function movesOf(
  own: Placement,
  placements: readonly Placement[],
  rivals: readonly SessionId[],
  { facts, solution }: Planned,
): string[] {
  const quoted = (session: SessionFacts) => quotedAmong(facts.sessions, session);
  const moves = facts.sessions
    .filter(({ id }) => id !== own.session)
    .flatMap((session) => {
      const before = solution.placements.find((placement) => placement.session === session.id);
      const now = placements.find((placement) => placement.session === session.id);
      if (before === undefined)
        return now === undefined ? [] : [`${quoted(session)} takes place, on ${when(now)}`];
      if (now === undefined)
        return [
          rivals.includes(session.id)
            ? `It takes the place of its alternative ${quoted(session)}`
            : `${quoted(session)} is left out`,
        ];
      const isSame = before.date === now.date && before.start === now.start;
      return isSame ? [] : [`${quoted(session)} moves to ${when(now)}`];
    });
  return moves.length > MOST_MOVES + 1
    ? [...moves.slice(0, MOST_MOVES), `${moves.length - MOST_MOVES} more sessions move`]
    : moves;
}

/** The fewest statements that leave no time for the session there, whatever else takes place. */
function impossible(
  { id }: SessionFacts,
  problem: Problem,
  region: Demand,
  { patience, isStopped }: Planned,
): Conflict['demands'] {
  const oracle = oracleOf(problem, [], { patience });
  const groups = restrictions(problem);
  const asked = groups.filter(({ demands }) => demands.includes(region));
  // Where nobody knows that it cannot be there, nothing is to blame.
  if (oracle.ask([[id]], groups) !== 'no') return [];
  const blamed = minimalConflict(
    groups.filter((group) => !asked.includes(group)),
    (part) => oracle.ask([[id]], [...asked, ...part]) !== 'no',
  );
  if (isStopped()) return [];
  return blamed.map(({ id: group, sentence, path }) => ({ id: group, sentence, path }));
}

/** Ways in which everything that is in the agenda and the session can take place; of alternatives to it none does. */
function waysIn(session: SessionFacts, planned: Planned): Why['waysOut'] {
  const { tour, facts, policy, problem, solution, patience } = planned;
  const rivals = rivalsOf(problem, session.id);
  const beside = solution.placements
    .map((placement) => placement.session)
    .filter((id) => !rivals.includes(id));
  const wanted = new Set([session.id, ...beside]);
  const priorityOf = ({ id }: SessionFacts) => (wanted.has(id) ? ('must' as const) : ('could' as const));
  const prioritised = withSessions({ tour, facts, policy, leftOut: [] }, (one, own) => ({
    ...one,
    priority: priorityOf(own),
  }));
  const changed = withoutSessions(
    { tour: prioritised, facts, policy, leftOut: [] },
    facts.sessions.filter(({ id }) => rivals.includes(id)),
  );
  const sessions = facts.sessions
    .filter(({ id }) => !rivals.includes(id))
    .map((one) => ({ ...one, priority: priorityOf(one) }));
  const situation = { tour: changed, facts: { ...facts, sessions }, policy };
  return waysOut({
    ...situation,
    problem: buildProblem(changed, situation.facts, policy),
    solution: { ...solution, leftOut: [...solution.leftOut, ...rivals] },
    sought: { session: session.id, missing: missingBeside(session, planned) },
    patience,
  });
}

/** How many more sessions and choices the agenda leaves out that must take place. */
function missingBeside({ id }: SessionFacts, { problem, solution }: Planned): number {
  return mustUnits(problem).filter(
    (unit) => !unit.includes(id) && unit.every((one) => solution.leftOut.includes(one)),
  ).length;
}

function slotOf({ date, start, end }: Placement): Slot {
  return { date, from: start, to: end };
}
