import { daysBetween, formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { doneOn } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { CONSERVATION } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const objectivesMissing: Rule = {
  id: 'objectives-missing',
  lesson: 'preparation',
  severity: 'warning',
  summary: 'Nothing says what should be different after the tour.',
  why: 'Without an objective every host, delegate and topic is as good as any other, and hosts do not understand the purpose.',
  source: `${CONSERVATION}: objectives in writing`,
  check({ tour, policy, today }) {
    if ((tour.objectives ?? []).length > 0) return [];
    const due = dueDate('agree-objectives', tour, policy);
    const agreed = doneOn('agree-objectives', tour);
    const late = agreed === undefined && daysBetween(due.by, today) > 0;
    return [
      finding(
        tour.objectives === undefined ? ['title'] : ['objectives'],
        agreed === undefined
          ? `No objective is stated; the objectives ${late ? 'should have been' : 'are to be'} agreed by ${formatDate(due.by)}, ${due.timing}.`
          : `No objective is stated, though the objectives are recorded as agreed on ${formatDate(agreed)}.`,
        {
          severity: late ? 'warning' : 'info',
          ...(tour.objectives === undefined ? {} : { target: 'key' as const }),
          related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
          help: 'State in two or three lines what the delegates will know, decide or do afterwards: `objectives: [Return with an action plan for …]`.',
        },
      ),
    ];
  },
};
