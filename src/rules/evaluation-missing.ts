import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasFollowUp, isEvaluated, isFollowUpDue } from '../facts/follow-up.ts';
import { REPORTING } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const evaluationMissing: Rule = {
  id: 'evaluation-missing',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'Follow-up is planned, but no evaluation by the delegates.',
  why: 'What did not work is told over coffee at the airport, and the next organiser does it again.',
  source: REPORTING,
  check({ tour, facts, policy, today }) {
    if (!hasFollowUp(tour) || isEvaluated(tour, facts)) return [];
    const last = tour.dates.to;
    return [
      finding(
        ['followUp'],
        `The follow-up has no evaluation; the delegates remember best on the last day, ${formatDate(last)}.`,
        {
          severity: isFollowUpDue(tour, policy, today) ? 'warning' : 'info',
          target: 'key',
          related: [{ path: ['dates', 'to'], message: 'the last day' }],
          help: `Plan half an hour of it on that day: \`evaluation: ${last}\`.`,
        },
      ),
    ];
  },
};
