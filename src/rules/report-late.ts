import { daysBetween, formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { returnDate } from '../facts/places/departure.ts';
import { dueDate } from '../facts/time/due-date.ts';
import type { Rule } from './rule.ts';

export const reportLate: Rule = {
  id: 'report-late',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'The report comes when nobody waits for it any more.',
  why: 'The decisions for which it was needed are taken without it, and its authors have forgotten the half.',
  source: 'house rule',
  check({ tour, policy }) {
    const report = tour.followUp?.report;
    if (report === undefined) return [];
    const back = returnDate(tour);
    const due = dueDate('write-report', tour, policy);
    if (daysBetween(due.date, report) <= 0) return [];
    const days = daysBetween(back, report);
    return [
      finding(
        ['followUp', 'report'],
        `The report is due on ${formatDate(report)}, ${counted(days, 'day')} after return on ${formatDate(back)}; ${formatDate(due.by)} is the time for it.`,
        {
          severity: days > policy.reportDays ? 'warning' : 'info',
          related: [{ path: ['dates', 'to'], message: 'the last day' }],
          help: `Bring it forward, \`report: ${due.by}\`, or send two pages by then and the rest later.`,
        },
      ),
    ];
  },
};
