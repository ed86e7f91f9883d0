import type { Facts } from '../facts/facts.ts';
import { needsEntry } from '../facts/people/entry.ts';
import { backPlan, type Offset } from '../policy/back-plan.ts';
import type { Tour } from '../tour/schema.ts';
import type { TaskContext } from './task.ts';

/** True where a visa must be had before travel and somebody travels who needs one. */
export function visaBeforeTravel(tour: Tour, facts: Facts): boolean {
  return tour.travel?.entry?.visa === 'before travel' && needsEntry(tour, facts);
}

/** The back-plan's offset of a task on the way to a visa, moved ahead by as much as the consulate takes longer than usual. */
export function visaOffset(
  task: 'apply-for-visas' | 'request-invitation-letters',
  { tour, policy }: TaskContext,
): Offset {
  const plan = backPlan(policy);
  const processing = tour.travel?.entry?.processing ?? policy.visaProcessingDays;
  const usual = plan['collect-visas'].days - plan['apply-for-visas'].days;
  return { ...plan[task], days: plan[task].days + Math.min(0, usual - processing) };
}
