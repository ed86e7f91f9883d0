import type { Minutes } from '../../base/clock.ts';
import type { Policy } from '../../policy/thresholds.ts';
import type { Agreed } from './agreed.ts';

/** From the beginning of the first session to the end of that which ends last. */
export interface DayLength {
  readonly first: Agreed;
  readonly last: Agreed;
  readonly minutes: Minutes;
}

/** How long somebody's agreed sessions of a day, in order of time, keep him: without a reception in the evening, where he can rest before it. */
export function dayLength(visits: readonly Agreed[], policy: Policy): DayLength | undefined {
  const working = workingPart(visits, policy);
  const [first, last] = [working[0], latest(working)];
  return first && last && { first, last, minutes: last.to - first.from };
}

function workingPart(visits: readonly Agreed[], { eveningGapMinutes }: Policy): readonly Agreed[] {
  const last = latest(visits);
  const rest = visits.filter((visit) => visit !== last);
  const before = latest(rest);
  return last?.session.kind === 'reception' && before && last.from - before.to >= eveningGapMinutes
    ? rest
    : visits;
}

function latest(visits: readonly Agreed[]): Agreed | undefined {
  return [...visits].sort((a, b) => b.to - a.to)[0];
}
