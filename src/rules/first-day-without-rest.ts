import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { journeyLength, journeysOf, later, minutesBetween, restAfter } from '../facts/places/journeys.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import type { Rule } from './rule.ts';

export const firstDayWithoutRest: Rule = {
  id: 'first-day-without-rest',
  lesson: 'logistics',
  severity: 'warning',
  summary: 'Arrival and rest take most of the first day of the programme.',
  why: 'The day is counted as one of meetings when hosts are asked, and what it should have held is squeezed into the others.',
  source:
    'not an important meeting on the day after arrival, http://aviationtroubleshooting.blogspot.com/2008/11/jet-lag-time-to-bed.html; the share is a house rule',
  check({ tour, facts, policy }) {
    const first = tour.dates.from;
    const agreed = agreedSessions(facts);
    // What is agreed for that day is judged by `arrival-rest-short` and `arrival-transfer-short`.
    if (agreed.some(({ date }) => date === first)) return [];
    return journeysOf(tour, facts).flatMap((journey): Finding[] => {
      const { arrives, path, purpose } = journey;
      const late = facts.delegates.filter(
        ({ id, delegate }) => journey.people.includes(id) && (delegate.from ?? first) > first,
      );
      if (arrives === undefined || purpose !== 'arrival' || arrives.date > first) return [];
      if (late.length > 0 && late.length === journey.people.length) return [];
      const rest = restAfter(journey, policy);
      const ready = later(arrives, rest);
      const day = facts.dayTo - facts.dayFrom;
      const left = Math.min(day, minutesBetween(ready, { date: first, time: facts.dayTo }));
      if (left >= day * policy.firstDayShare) return [];
      return [
        finding(
          [...path, 'arrives'],
          `The travellers arrive on ${formatDate(arrives.date)} at ${formatClock(arrives.time)}; with ${formatDuration(rest)} ${rest < policy.restMinutes ? 'to the first session' : `of rest after ${journeyLength(journey, policy)}`} ${left <= 0 ? 'nothing is left' : `${formatDuration(left)} are left`} of the first day of the programme.`,
          {
            related: [{ path: ['dates', 'from'], message: 'the first day' }],
            help: `Arrive by ${formatClock(later({ date: first, time: facts.dayFrom }, -rest).time)} on ${formatDate(later({ date: first, time: facts.dayFrom }, -rest).date)}, or begin the programme a day later.`,
          },
        ),
      ];
    });
  },
};
