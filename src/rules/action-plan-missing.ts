import { finding } from '../diagnostics/diagnostic.ts';
import { hasFollowUp, isFollowUpDue } from '../facts/follow-up.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { USAID_PFPI } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const actionPlanMissing: Rule = {
  id: 'action-plan-missing',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'Follow-up is planned, but no action plan.',
  why: 'Everybody goes home convinced, and nobody has promised anything to anybody.',
  source: USAID_PFPI,
  check({ tour, policy, today }) {
    if (!hasFollowUp(tour) || tour.followUp?.actionPlan !== undefined) return [];
    const due = dueDate('adopt-action-plan', tour, policy).by;
    return [
      finding(['followUp'], 'The follow-up has no action plan.', {
        severity: isFollowUpDue(tour, policy, today) ? 'warning' : 'info',
        target: 'key',
        help: `Name who answers for it and by when it is adopted: \`actionPlan: { owner: …, due: ${due} }\`.`,
      }),
    ];
  },
};
