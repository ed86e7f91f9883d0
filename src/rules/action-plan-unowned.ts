import { finding } from '../diagnostics/diagnostic.ts';
import { isFollowUpDue } from '../facts/follow-up.ts';
import { USAID_PFPI } from '../policy/sources.ts';
import { stakeholderIds } from '../tour/ids.ts';
import type { Rule } from './rule.ts';

export const actionPlanUnowned: Rule = {
  id: 'action-plan-unowned',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'There is to be an action plan, but nobody is named who answers for it.',
  why: 'A plan that belongs to all ministries waits in each for the others.',
  source: `${USAID_PFPI}; the plan of the record was led by one committee`,
  check({ tour, policy, today }) {
    const plan = tour.followUp?.actionPlan;
    if (plan === undefined || plan.owner !== undefined) return [];
    const lead = (tour.stakeholders ?? []).findIndex(({ stake }) => stake === 'lead');
    return [
      finding(['followUp', 'actionPlan'], 'The action plan has no owner.', {
        severity: isFollowUpDue(tour, policy, today) ? 'warning' : 'info',
        target: 'key',
        ...(lead < 0
          ? {}
          : { related: [{ path: ['stakeholders', lead, 'stake'], message: 'leads the reform' }] }),
        help: `Name the organisation that answers for it: \`owner: ${stakeholderIds(tour)[lead] ?? '…'}\`.`,
      }),
    ];
  },
};
