import type { ClockTime } from '../../../base/clock.ts';
import type { Scale } from '../scale.ts';
import type { Candidate } from './day.ts';

/** Labels as the rows of steps that lead to them: each one's last candidate, its start, and the label before. */
export interface Steps {
  readonly candidate: Int32Array;
  readonly start: Int32Array;
  readonly parent: Int32Array;
}

/** What a candidate that starts after the label adds to the first cost, after a way of so many person-minutes. */
export function firstCostOf(
  candidate: Candidate,
  start: ClockTime,
  way: number,
  scale: Scale,
  label: number,
  steps: Steps,
): number {
  let cost = way * scale.travel;
  if (candidate.inBaseline && candidate.baseline !== start) cost += scale.change;
  if (candidate.avoided > 0) cost += scale.protocol * candidate.avoided;
  for (let i = 0; i < candidate.wishes.length; i += 1) {
    const { then, weight } = candidate.wishes[i] as Candidate['wishes'][number];
    if (hasStarted(label, then, start, steps)) cost += scale.protocol * weight;
  }
  return cost;
}

/** Whether the candidate is among those of the label that start before `time`. */
function hasStarted(
  label: number,
  index: number,
  time: ClockTime,
  { candidate, start, parent }: Steps,
): boolean {
  for (let at = label; at > 0; at = parent[at] as number)
    if (candidate[at] === index) return start[at] !== time;
  return false;
}
