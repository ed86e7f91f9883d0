import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { hasFollowUp, isFollowUpDue } from '../facts/follow-up.ts';
import { doneOn } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import type { Rule } from './rule.ts';

export const reportMissing: Rule = {
  id: 'report-missing',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'Follow-up is planned, but no report.',
  why: 'Those who stayed at home and those who paid learn nothing, and in a year those who went have forgotten it.',
  source: 'a written report is required, http://interloc.eu/do-study-visits/; the days are a house rule',
  check({ tour, policy, today }) {
    if (!hasFollowUp(tour) || doneOn('write-report', tour) !== undefined) return [];
    const due = dueDate('write-report', tour, policy);
    return [
      finding(
        ['followUp'],
        `The follow-up has no report; ${formatDate(due.by)}, ${due.timing}, is the time for it.`,
        {
          severity: isFollowUpDue(tour, policy, today) ? 'warning' : 'info',
          target: 'key',
          related: [{ path: ['dates', 'to'], message: 'the last day' }],
          help: `Name who writes down what each day brought, and write \`report: ${due.by}\`.`,
        },
      ),
    ];
  },
};
