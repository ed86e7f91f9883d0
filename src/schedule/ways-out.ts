import type { WayOut } from '../agenda/plan.ts';
import type { Minutes } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { allOf, counted, listed } from '../base/text.ts';
import { deriveFacts } from '../facts/derive-facts.ts';
import { hasConfirmed } from '../facts/expected-hosts.ts';
import type { Facts, SessionFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';
import { buildProblem } from './build-problem.ts';
import { type Change, withoutSessions } from './change.ts';
import { changes, doubleChanges } from './changes.ts';
import type { Problem, SessionId, Solution } from './demand.ts';
import { type Effort, isStopped } from './engine/effort.ts';
import { MOST_DROPS, MOST_WAYS } from './limits.ts';
import { mustUnits } from './must-units.ts';
import { oracleOf } from './oracle.ts';
import { type Room, roomFor, shortage } from './room.ts';
import { withStanding } from './tour-words.ts';

/** A session that the agenda does without. */
interface Sought {
  /** To leave it out is no way. */
  readonly session: SessionId;
  /** How many others the agenda leaves out that must take place: nobody asks whether these fit as well. */
  readonly missing: number;
}

interface Situation {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly problem: Problem;
  readonly solution: Solution;
  /** For whose sake they are looked for, where it is one session beside what the agenda holds. */
  readonly sought?: Sought;
  /** Once it is over, the ways found so far are all. */
  readonly patience?: Effort;
}

/** What could be changed so that everything that must take place does; each way was planned before it is offered. */
export function waysOut(situation: Situation): WayOut[] {
  const { tour, facts, policy, problem, solution } = situation;
  const leftOut = mustUnits(problem)
    .filter((unit) => unit.every((id) => solution.leftOut.includes(id)))
    .map((unit) => facts.sessions.filter(({ id }) => unit.includes(id)));
  const known = { tour, facts, policy, leftOut: leftOut.flat() };
  const offered = offers(situation, changes(known));
  const ways = offered.length > 0 ? offered : offers(situation, doubleChanges(known));
  return [...ways, ...omissions(situation, leftOut)];
}

/** Of each kind the first change that works, until there are enough; to leave something out is one more. */
function offers(situation: Situation, kinds: readonly (readonly Change[])[]): WayOut[] {
  const ways: WayOut[] = [];
  for (const kind of kinds) {
    if (ways.length === MOST_WAYS - 1) break;
    for (const { words, tour } of kind) {
      if (situation.patience !== undefined && isStopped(situation.patience)) return ways;
      const changed = planned(tour, situation);
      if (changed === undefined) continue;
      ways.push({ change: words, effect: effectOf(situation, changed) });
      break;
    }
  }
  return ways;
}

/** A session, or the alternatives of a choice. */
type Unmet = readonly SessionFacts[];

interface Changed {
  readonly problem: Problem;
  readonly facts: Facts;
}

/** The changed tour, where all that must take place fits into it. */
function planned(
  tour: Tour,
  { policy, patience }: Pick<Situation, 'policy' | 'patience'>,
): Changed | undefined {
  const facts = deriveFacts(tour, policy);
  const problem = buildProblem(tour, facts, policy);
  const oracle = oracleOf(problem, [], patience === undefined ? {} : { patience });
  return oracle.mustsFit() === 'yes' ? { problem, facts } : undefined;
}

/** `frees 7 h: all 7 sessions fit on 2 days`; minutes only where it was minutes that were missing. */
function effectOf(situation: Situation, changed: Changed): string {
  const before = roomOf(situation.problem);
  const after = roomOf(changed.problem);
  const freed = needOf(before) - needOf(after);
  const added = after.available - before.available;
  const gain = Math.max(freed, added);
  const fit = fits(situation, mustUnits(changed.problem).length, after);
  if (gain <= 0 || shortage(before) <= 0) return fit;
  return `${freed >= added ? 'frees' : 'adds'} ${formatDuration(gain)}: ${fit}`;
}

function fits({ problem, sought }: Situation, count: number, room: Room): string {
  const days = `on ${counted(room.days.length, 'day')}`;
  // Groups at a session are several, but the agenda has it once.
  if (sought !== undefined) return besideTheAgenda(sought, mustUnits(problem).length - 1, 'all', days);
  return `${count === 1 ? 'what must take place fits' : `${allOf(count, 'session')} that must take place fit`} ${days}`;
}

/** `it fits on 7 days beside all 24 sessions of this agenda, still without 3 others that must take place; …` */
function besideTheAgenda(
  { missing }: Sought,
  count: number,
  which: 'all' | 'the other',
  days: string,
): string {
  const agenda =
    which === 'all' ? allOf(count, 'session') : `the other ${count === 1 ? 'session' : `${count} sessions`}`;
  const beside = count === 0 ? '' : ` beside ${agenda} of this agenda`;
  // The planner sees no difference between them and what is sought.
  const instead = missing === 1 ? 'may take that' : 'may take one of these';
  const without =
    missing === 0
      ? ''
      : `, still without ${counted(missing, 'other')} that must take place; the planner ${instead} instead`;
  return `it fits ${days}${beside}${without}`;
}

/** Of alternatives one is enough. */
function roomOf(problem: Problem): Room {
  const each = mustUnits(problem).flatMap(([first]) => first ?? []);
  return roomFor(problem, each, problem.demands);
}

function needOf({ inSessions, between }: Room): Minutes {
  return inSessions + between;
}

/** What the agenda does without, or any one session or choice that makes room for the others. */
function omissions(
  { tour, facts, policy, problem, sought, patience }: Situation,
  leftOut: readonly Unmet[],
): WayOut[] {
  const units = mustUnits(problem);
  const rest = units.length - leftOut.length;
  if (rest === 0 || leftOut.length === 0) return [];
  const days = `on ${counted(roomOf(problem).days.length, 'day')}`;
  const fit = `${rest === 1 ? 'the other session that must take place fits' : `the other ${rest} sessions that must take place fit`} ${days}`;
  const effect = sought === undefined ? fit : besideTheAgenda(sought, rest - 1, 'the other', days);
  const named = (unit: Unmet) =>
    listed(
      unit.map((session) => withStanding(facts.sessions, session)),
      'or',
    );
  if (leftOut.length > 1)
    return [{ change: `Without ${listed(leftOut.map(named))}, as in this agenda`, effect }];
  const [missing] = leftOut;
  const able = units
    .filter((unit) => sought === undefined || !unit.includes(sought.session))
    .map((unit) => facts.sessions.filter(({ id }) => unit.includes(id)))
    .sort((a, b) => Number(isConfirmed(a)) - Number(isConfirmed(b)))
    .slice(0, MOST_DROPS)
    .filter(
      (unit) =>
        unit.every((session) => missing?.includes(session)) ||
        planned(withoutSessions({ tour, facts, policy, leftOut: leftOut.flat() }, unit), {
          policy,
          ...(patience === undefined ? {} : { patience }),
        }),
    );
  return able.length === 0 ? [] : [{ change: `Without ${listed(able.map(named), 'or')}`, effect }];
}

function isConfirmed(unit: Unmet): boolean {
  return unit.some(({ host }) => hasConfirmed(host));
}
