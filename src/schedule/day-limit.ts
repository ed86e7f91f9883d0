import type { Demand, PersonId, Problem, SessionId } from './demand.ts';
import { openDates } from './room.ts';
import { type Of, readTerms, requirementsOf } from './terms.ts';

/** Sessions that one person attends, and more of them than the days on which they may take place hold at so many a day. */
interface OverLimit {
  readonly sessions: readonly SessionId[];
  readonly days: number;
}

/** Whether these sessions go beyond a limit a day for whoever attends most of them; of alternatives it says nothing. */
export function overLimit(
  problem: Problem,
  sessions: readonly SessionId[],
  limit: Of<'at-most'>,
  demands: readonly Demand[],
): OverLimit | undefined {
  const alternatives = new Set(requirementsOf(problem, 'one-of').flatMap((choice) => choice.sessions));
  const terms = readTerms(problem);
  const attended = new Map<PersonId, SessionId[]>();
  for (const id of sessions)
    if (limit.sessions.includes(id) && !alternatives.has(id))
      for (const person of terms.sessions.get(id)?.people ?? [])
        attended.set(person, [...(attended.get(person) ?? []), id]);
  const most = [...attended.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
  if (most.length <= limit.perDay) return undefined;
  const days = openDates(problem, most, demands).length;
  return most.length > limit.perDay * days ? { sessions: most, days } : undefined;
}
