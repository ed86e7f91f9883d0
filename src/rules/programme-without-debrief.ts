import { formatDate } from '../base/calendar.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { sumsUp } from '../facts/sessions/closing.ts';
import { programmeDays } from '../facts/time/derive-days.ts';
import { USAID_PFPI } from '../policy/sources.ts';
import type { Rule } from './rule.ts';

export const programmeWithoutDebrief: Rule = {
  id: 'programme-without-debrief',
  lesson: 'follow-up',
  severity: 'warning',
  summary: 'No session is kept in which the delegates sum up together and draft their action plan.',
  why: 'On the last evening everybody packs; at home each has an office full of other work, and the plan is never drafted.',
  source: `${USAID_PFPI}; a closing evaluation, http://www.alexanderlanger.org/it/592/2492/print`,
  check({ tour, facts }) {
    const { sessions } = facts;
    if (tour.sessions === undefined || sessions.length === 0 || sessions.some(sumsUp)) return [];
    return [
      finding(
        ['sessions'],
        'No session is a debrief in which the delegates sum up what they learned and draft their action plan.',
        {
          // After one day people sum up on the way home.
          ...(programmeDays(tour) === 1 ? { severity: 'info' as const } : {}),
          target: 'key',
          related: [{ path: ['dates', 'to'], message: `the last day is ${formatDate(tour.dates.to)}` }],
          help: 'Keep an hour and a half on the last day: `{ kind: debrief, title: Action plan and evaluation, for: 90m }`.',
        },
      ),
    ];
  },
};
