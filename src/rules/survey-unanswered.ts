import { addDays, daysBetween, formatDate } from '../base/calendar.ts';
import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { doneAt } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { workingDay } from '../facts/time/working-day.ts';
import { RECORD } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const surveyUnanswered: Rule = {
  id: 'survey-unanswered',
  lesson: 'interests',
  severity: 'warning',
  until: 'the tour begins',
  summary: 'The survey of interests is out, but its answers are not in when hosts must know them.',
  why: 'A survey without answers leaves the hosts as ignorant as none, while everybody believes it was done.',
  source: RECORD,
  check({ tour, policy, today }) {
    const survey = doneAt('send-survey', tour);
    if (survey === undefined || doneAt('collect-survey-answers', tour) !== undefined) return [];
    const { date: sent, path } = survey;
    const planned = dueDate('collect-survey-answers', tour, policy);
    // However late it went out, people have as long to answer as the back-plan gives them.
    const allowed = daysBetween(dueDate('send-survey', tour, policy).date, planned.date);
    const due =
      [planned.by, workingDay(tour, tour.countries.receiving, addDays(sent, allowed))].sort()[1] ??
      planned.by;
    if (daysBetween(due, today) <= 0) return [];
    return [
      finding(
        path,
        `The survey went out on ${formatDate(sent)} and no answers are recorded; they should have been in by ${formatDate(due)}, ${due === planned.by ? planned.timing : `${counted(allowed, 'day')} later`}.`,
        {
          label: `${counted(daysBetween(sent, today), 'day')} ago`,
          related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
          help: 'Collect the answers by telephone, state each delegate’s `interests:`, and record the day: `answered: …`.',
        },
      ),
    ];
  },
};
