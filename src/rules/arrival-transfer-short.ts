import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { SessionFacts } from '../facts/facts.ts';
import { journeysOf, keepsFrom, later, minutesBetween, restAfter } from '../facts/places/journeys.ts';
import { marginAfter } from '../facts/places/rides.ts';
import { agreedSessions } from '../facts/sessions/agreed.ts';
import { formatTimeOn } from '../facts/sessions/fixed-sessions.ts';
import type { Rule } from './rule.ts';

export const arrivalTransferShort: Rule = {
  id: 'arrival-transfer-short',
  lesson: 'logistics',
  severity: 'error',
  summary: 'Too little time lies between the end of a short journey and the next agreed session.',
  why: 'Passport control, baggage and the way to town take longer than the flight, and a host waits with cold tea.',
  source:
    'never at the time of landing, http://www.inspiria-global-events.com/en/news/10-tips-for-better-international-meetings/; the minutes are a house rule',
  check(context) {
    const { tour, facts, policy } = context;
    return journeysOf(tour, facts).flatMap((journey): Finding[] => {
      const { arrives, departs, path, purpose, by } = journey;
      // After long journeys `arrival-rest-short` asks for more.
      const isLong = restAfter(journey, policy) >= policy.restMinutes;
      if (arrives === undefined || purpose === 'departure' || isLong) return [];
      const readyFor = (session: SessionFacts) =>
        later(arrives, marginAfter(journey, session, context).minutes);
      const [first] = agreedSessions(facts).filter(
        ({ session, date, from, to }) =>
          keepsFrom(journey, session, tour) &&
          minutesBetween({ date, time: from }, readyFor(session)) > 0 &&
          (purpose === 'arrival' || departs === undefined || minutesBetween(departs, { date, time: to }) > 0),
      );
      if (first === undefined) return [];
      const ready = readyFor(first.session);
      const needed = minutesBetween(arrives, ready);
      const start = { date: first.date, time: first.from };
      const wait = minutesBetween(arrives, start);
      const ends = by === 'plane' ? 'landing' : 'arrival';
      return [
        finding(
          [...first.session.path, 'at'],
          `"${first.session.title}" starts on ${formatDate(first.date)} at ${formatClock(first.from)}, ${wait < 0 ? `${formatDuration(-wait)} before` : `${formatDuration(wait)} after`} the ${ends} at ${formatClock(arrives.time)}${arrives.date === first.date ? '' : ` on ${formatDate(arrives.date)}`}; from there to a first session it takes ${formatDuration(needed)}.`,
          {
            related: [{ path: [...path, 'arrives'], message: `${ends} here` }],
            help: `Start it at ${formatTimeOn(ready, first.date)} or later, or take a journey that ends by ${formatTimeOn(later(start, -needed), arrives.date)}.`,
          },
        ),
      ];
    });
  },
};
