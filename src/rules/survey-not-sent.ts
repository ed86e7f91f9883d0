import { daysBetween, formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { doneAt } from '../facts/time/done.ts';
import { dueDate } from '../facts/time/due-date.ts';
import { RECORD } from '../policy/sources.ts';
import { nearest } from '../tour/nearest.ts';
import type { Rule } from './rule.ts';

export const surveyNotSent: Rule = {
  id: 'survey-not-sent',
  lesson: 'interests',
  severity: 'warning',
  until: 'the tour begins',
  summary: 'The receiving side has not been asked which topics interest the participants, though it is time.',
  why: 'Hosts prepare the broad subject that the title names, and the delegates hear what they know or do not need.',
  source: `${RECORD}; focus set by surveys, https://knowledgesharing.eurocities.eu/project/study-visits`,
  check({ tour, facts, policy, today }) {
    if (doneAt('send-survey', tour) || doneAt('collect-survey-answers', tour)) return [];
    const due = dueDate('send-survey', tour, policy);
    if (daysBetween(due.by, today) <= 0) return [];
    const known =
      facts.delegates.some(({ delegate }) => (delegate.interests ?? []).length > 0) ||
      (tour.topics ?? []).some(({ wantedBy }) => (wantedBy ?? []).length > 0);
    return [
      finding(
        nearest(tour, ['survey'], tour.topics === undefined ? ['title'] : ['topics']),
        `No survey of the participants’ interests is recorded; it should have gone out by ${formatDate(due.by)}, ${due.timing}${known ? '' : ', and nobody’s interests are stated'}.`,
        {
          severity: known ? 'info' : 'warning',
          target: 'key',
          related: [{ path: ['dates', 'from'], message: 'the tour starts here' }],
          help: `Ask the participants now which topics matter to them, and record it: \`survey: { sent: ${today} }\`.`,
        },
      ),
    ];
  },
};
