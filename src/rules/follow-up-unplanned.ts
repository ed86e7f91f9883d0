import { finding } from '../diagnostics/diagnostic.ts';
import { hasFollowUp, isEvaluated, isFollowUpDue } from '../facts/follow-up.ts';
import { isPreparing } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { type Dated, REVIEWS } from '../policy/back-plan.ts';
import { SDC } from '../policy/sources.ts';
import { stakeholderIds } from '../tour/ids.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const followUpUnplanned: Rule = {
  id: 'follow-up-unplanned',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'Nothing says what follows the tour: no evaluation, action plan, report or review.',
  why: 'A tour without a sequel is an outing: a year later nobody can say what it changed, and the next one is not paid for.',
  source: SDC,
  check({ tour, facts, policy, today }) {
    if (hasFollowUp(tour)) return [];
    const date = (task: Dated) => dueDate(task, tour, policy).by;
    const lead = (tour.stakeholders ?? []).findIndex(({ stake }) => stake === 'lead');
    const reviews = REVIEWS.map(date);
    return [
      finding(
        nearest(tour, ['followUp'], ['dates']),
        `Nothing says what follows the tour: no ${isEvaluated(tour, facts) ? '' : 'evaluation, '}action plan, report or review is dated.`,
        {
          severity: isFollowUpDue(tour, policy, today) ? 'warning' : 'info',
          target: 'key',
          help: `Agree on it with the delegates’ organisations${isPreparing(tour, today) ? ' before departure' : ''}: \`followUp: { evaluation: ${date('collect-evaluation')}, actionPlan: { owner: ${stakeholderIds(tour)[lead] ?? '…'}, due: ${date('adopt-action-plan')} }, report: ${date('write-report')}, reviews: [${reviews.join(', ')}] }\`.`,
        },
      ),
    ];
  },
};
