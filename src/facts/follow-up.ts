import { daysBetween, type LocalDate } from '../base/calendar.ts';
import type { Policy } from '../policy/thresholds.ts';
import type { Tour } from '../tour/schema.ts';
import type { Facts } from './facts.ts';
import { isEvaluation } from './sessions/closing.ts';
import { doneOn } from './time/done.ts';
import { dueDate } from './time/due-date.ts';

/** True where the tour says anything of what follows it; what is missing then is missing by itself. */
export function hasFollowUp({ followUp }: Tour): boolean {
  const { evaluation, actionPlan, report, reviews = [] } = followUp ?? {};
  return evaluation !== undefined || actionPlan !== undefined || report !== undefined || reviews.length > 0;
}

/** True where the delegates are asked what they think of the tour: on a day that is stated, or in a session of their own. */
export function isEvaluated(tour: Tour, { sessions }: Facts): boolean {
  return doneOn('collect-evaluation', tour) !== undefined || sessions.some(isEvaluation);
}

/** True from the day on which the back-plan has the owner of the action plan named: what follows is arranged by then. */
export function isFollowUpDue(tour: Tour, policy: Policy, today: LocalDate): boolean {
  return daysBetween(dueDate('name-action-plan-owner', tour, policy).date, today) > 0;
}
