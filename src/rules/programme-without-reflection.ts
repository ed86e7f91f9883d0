import { counted } from '../base/text.ts';
import { finding } from '../diagnostics/diagnostic.ts';
import { programmeDays } from '../facts/time/derive-days.ts';
import type { Rule } from './rule.ts';

export const programmeWithoutReflection: Rule = {
  id: 'programme-without-reflection',
  lesson: 'follow-up',
  severity: 'info',
  summary: 'A tour of several days has no time in which the delegates think over together what they saw.',
  why: 'On the third day the first is forgotten, and the action plan is written from brochures.',
  source:
    'participants reflect and document along the way, https://www.southsouthfacility.org/ssf/storysteps/step-4-guide-participants-along-their-learning-journey; the number of days is a house rule',
  check({ tour, facts, policy }) {
    const days = programmeDays(tour);
    if (tour.sessions === undefined || tour.sessions.length === 0 || days < policy.reflectionDays) return [];
    const among = facts.sessions.some(
      ({ kind, host }) => kind === 'reflection' || (!host && (kind === 'workshop' || kind === 'round table')),
    );
    if (among || facts.sessions.filter(({ kind }) => kind === 'debrief').length > 1) return [];
    return [
      finding(
        ['sessions'],
        `The programme has ${counted(days, 'day')} and no session in which the delegates reflect on what they saw.`,
        {
          target: 'key',
          related: [{ path: ['dates'], message: counted(days, 'day'), target: 'key' }],
          help: 'Keep 45 minutes at the end of a day: `{ kind: reflection, for: 45m }`.',
        },
      ),
    ];
  },
};
