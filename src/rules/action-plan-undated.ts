import { finding } from '../diagnostics/diagnostic.ts';
import { isFollowUpDue } from '../facts/follow-up.ts';
import { doneOn } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { USAID_PFPI } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const actionPlanUndated: Rule = {
  id: 'action-plan-undated',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'There is to be an action plan, but no day by which it is adopted.',
  why: 'It is finished when the next budget is closed, or the next tour begins.',
  source: USAID_PFPI,
  check({ tour, policy, today }) {
    const plan = tour.followUp?.actionPlan;
    if (plan === undefined || plan.due !== undefined || doneOn('adopt-action-plan', tour) !== undefined)
      return [];
    const due = dueDate('adopt-action-plan', tour, policy);
    return [
      finding(['followUp', 'actionPlan'], 'The action plan has no day by which it is adopted.', {
        severity: isFollowUpDue(tour, policy, today) ? 'warning' : 'info',
        target: 'key',
        related: [{ path: ['dates', 'to'], message: 'the last day' }],
        help: `Agree on one, \`due: ${due.by}\` for instance, ${due.timing}.`,
      }),
    ];
  },
};
