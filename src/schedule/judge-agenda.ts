import type { Facts } from '../facts/facts.ts';
import { type Agreed, agreedSessions } from '../facts/sessions/agreed.ts';
import type { BrokenDemand } from '../facts/sessions/broken-demand.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';
import { buildProblem } from './build-problem.ts';
import type { Demand, Placement, SessionId } from './demand.ts';
import { nearestTimes } from './nearest-time.ts';
import { namesIn } from './tour-words.ts';
import { type Violation, verify } from './verify.ts';
import { type WrittenPlacement, writtenAgenda } from './written-agenda.ts';

/** The constraint that a date outside the tour breaks. */
const OUTSIDE = 'tour-dates';

/** Everything in which the agenda in the tour file goes against what the tour asks. Starts need not be on the quarter of an hour. */
export function judgeAgenda(tour: Tour, facts: Facts, policy: Policy): BrokenDemand[] {
  const agenda = writtenAgenda(tour, facts);
  const asked = buildProblem(tour, facts, policy);
  const problem = {
    ...asked,
    grid: 1,
    demands: asked.demands.map((demand) => asLongAsWritten(demand, agenda)),
  };
  const judged = { ...problem, demands: problem.demands.filter((demand) => isJudged(demand, agenda)) };
  const names = namesIn(facts);
  const violations = verify(judged, agenda, names);
  const elsewhere = agreedElsewhere(facts, agenda);
  const agreed = elsewhere.map(asPlaced);
  const between = agreed.length === 0 ? [] : verify(judged, [...agenda, ...agreed], names);
  const nearestTime = nearestTimes({ problem, step: asked.grid, agenda, beside: agreed });
  return [
    ...violations.filter((violation) => !isSaidOtherwise(violation, violations)),
    ...between.filter(({ sessions }) => isWithAgreed(sessions, agenda, facts)),
  ].map((violation) => {
    const { demand, sentence, sessions } = violation;
    const entries = sessions.flatMap((id) => agenda.filter(({ session }) => session === id));
    const last = entries.at(-1);
    const other = last && nearestTime(last);
    return {
      entries: entries.map(({ entry }) => entry),
      sentence,
      beside: elsewhere.find(({ session }) => sessions.includes(session.id)),
      askedAt: demand === undefined || !isStated(demand) ? undefined : demand.path,
      otherTime: other && { date: other.date, from: other.start, to: other.end },
    };
  });
}

/** What is agreed and not yet in the agenda keeps its place; of alternatives nobody knows which one it will be. */
function agreedElsewhere(facts: Facts, agenda: readonly WrittenPlacement[]): Agreed[] {
  return agreedSessions(facts).filter(({ session: { id, session } }) => {
    return session.alternative === undefined && agenda.every((entry) => entry.session !== id);
  });
}

function asPlaced({ session, date, from, to }: Agreed): Placement {
  return { session: session.id, date, start: from, end: to, interpreters: [] };
}

/**
 * True of an entry and a session that is agreed and not in the agenda. Of an entry at the time that is agreed for it the
 * rules about agreed sessions speak.
 */
function isWithAgreed(
  sessions: readonly SessionId[],
  agenda: readonly WrittenPlacement[],
  facts: Facts,
): boolean {
  const [entry, ...others] = agenda.filter(({ session }) => sessions.includes(session));
  if (entry === undefined || others.length > 0 || sessions.length !== 2) return false;
  const own = facts.sessions.find(({ id }) => id === entry.session)?.fixed;
  return own?.date !== entry.date || own.time !== entry.start;
}

/** An entry may last longer than it must. */
function asLongAsWritten(demand: Demand, agenda: readonly WrittenPlacement[]): Demand {
  const { requirement } = demand;
  if (requirement.kind !== 'lasts') return demand;
  const own = agenda.find(({ session }) => session === requirement.session);
  const minutes = Math.max(requirement.minutes, own === undefined ? 0 : own.end - own.start);
  return { ...demand, requirement: { ...requirement, minutes } };
}

/** Who interprets is judged only where it is said. */
function isJudged({ requirement }: Demand, agenda: readonly WrittenPlacement[]): boolean {
  return (
    requirement.kind !== 'interpreted' ||
    !agenda.some(({ session, isStaffed }) => session === requirement.session && !isStaffed)
  );
}

/** On a date outside the tour nothing else that a session breaks by itself is worth saying. */
function isSaidOtherwise({ demand, sessions }: Violation, all: readonly Violation[]): boolean {
  return (
    demand?.constraint !== OUTSIDE &&
    sessions.length === 1 &&
    all.some((other) => other.demand?.constraint === OUTSIDE && other.sessions[0] === sessions[0])
  );
}

/** False where the file does not say it: what is usual stands at the file itself, or at a name for want of anything better. */
function isStated({ path }: Demand): boolean {
  return path.length > 0 && path.at(-1) !== 'name';
}
