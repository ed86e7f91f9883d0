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
import { type Change, withoutSession } from './change.ts';
import { changes, doubleChanges } from './changes.ts';
import type { Problem, SessionId, Solution } from './demand.ts';
import { type Effort, isStopped } from './engine/effort.ts';
import { MOST_DROPS, MOST_WAYS } from './limits.ts';
import { oracleOf } from './oracle.ts';
import { type Room, roomFor } from './room.ts';
import { withStanding } from './tour-words.ts';

interface Situation {
  readonly tour: Tour;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly problem: Problem;
  readonly solution: Solution;
  /** The session for whose sake they are looked for: to leave it out is none. */
  readonly sought?: SessionId;
  /** Once it is over, the ways found so far are all. */
  readonly patience?: Effort;
}

/** What could be changed so that everything that must take place does; each way was planned before it is offered. */
export function waysOut(situation: Situation): WayOut[] {
  const { tour, facts, policy, solution } = situation;
  const leftOut = facts.sessions.filter(
    ({ id, priority }) => priority === 'must' && solution.leftOut.includes(id),
  );
  const known = { tour, facts, policy, leftOut };
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

/** `frees 7 h: all 7 sessions fit on 2 days` */
function effectOf({ problem }: Situation, changed: Changed): string {
  const before = roomOf(problem);
  const after = roomOf(changed.problem);
  const freed = needOf(before) - needOf(after);
  const added = after.available - before.available;
  const gain = Math.max(freed, added);
  const count = musts(changed.problem).length;
  const fit = `${count === 1 ? 'what must take place fits' : `${allOf(count, 'session')} that must take place fit`} on ${counted(after.days.length, 'day')}`;
  if (gain <= 0) return fit;
  return `${freed >= added ? 'frees' : 'adds'} ${formatDuration(gain)}: ${fit}`;
}

function roomOf(problem: Problem): Room {
  return roomFor(problem, musts(problem), problem.demands);
}

function needOf({ inSessions, between }: Room): Minutes {
  return inSessions + between;
}

function musts({ sessions }: Problem): string[] {
  return sessions.filter(({ priority }) => priority === 'must').map(({ id }) => id);
}

/** What the agenda does without, or any one session that makes room for the others. */
function omissions(
  { tour, facts, policy, problem, sought, patience }: Situation,
  leftOut: readonly SessionFacts[],
): WayOut[] {
  const rest = musts(problem).length - leftOut.length;
  if (rest === 0) return [];
  const effect = `${rest === 1 ? 'the other session that must take place fits' : `the other ${rest} sessions that must take place fit`} on ${counted(roomOf(problem).days.length, 'day')}`;
  if (leftOut.length !== 1)
    return leftOut.length === 0
      ? []
      : [{ change: `Without ${listed(leftOut.map(withStanding))}, as in this agenda`, effect }];
  const able = facts.sessions
    .filter(({ id }) => id !== sought && musts(problem).includes(id))
    .sort((a, b) => Number(hasConfirmed(a.host)) - Number(hasConfirmed(b.host)))
    .slice(0, MOST_DROPS)
    .filter(
      (session) =>
        leftOut.includes(session) ||
        planned(withoutSession({ tour, facts, policy, leftOut }, session), {
          policy,
          ...(patience === undefined ? {} : { patience }),
        }),
    );
  return able.length === 0 ? [] : [{ change: `Without ${listed(able.map(withStanding), 'or')}`, effect }];
}
