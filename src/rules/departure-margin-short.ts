import { formatDate } from '../base/calendar.ts';
import { formatClock } from '../base/clock.ts';
import { formatDuration } from '../base/duration.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { journeysOf, keepsFrom, later, minutesBetween } from '../facts/places/journeys.ts';
import { marginBefore } from '../facts/places/rides.ts';
import { type Agreed, agreedSessions } from '../facts/sessions/agreed.ts';
import { formatTimeOn } from '../facts/sessions/fixed-sessions.ts';
import type { Rule } from './rule.ts';

export const departureMarginShort: Rule = {
  id: 'departure-margin-short',
  lesson: 'logistics',
  severity: 'error',
  summary: 'An agreed session ends too late for the journey that follows, or after it has begun.',
  why: 'The closing remarks are cut short, suitcases are fetched in a hurry, and in the evening traffic the plane is missed.',
  source: 'house rule: an hour to the airport and two hours at the counter, one hour less inside a country',
  check(context) {
    const { tour, facts } = context;
    return journeysOf(tour, facts).flatMap((journey): Finding[] => {
      const { departs, path, purpose, by } = journey;
      if (departs === undefined || purpose === 'arrival') return [];
      const limitFor = ({ session }: Agreed) =>
        later(departs, -marginBefore(journey, session, context).minutes);
      const late = agreedSessions(facts).filter(
        (one) =>
          keepsFrom(journey, one.session, tour) &&
          minutesBetween(limitFor(one), ending(one)) > 0 &&
          // A session inside a journey of the tour is the business of `arrival-transfer-short`.
          (purpose === 'departure' || minutesBetween(beginning(one), departs) > 0),
      );
      const [first, ...others] = late;
      if (first === undefined) return [];
      const limit = limitFor(first);
      const needed = minutesBetween(limit, departs);
      const left = minutesBetween(ending(first), departs);
      const leaves = by === 'plane' ? 'take-off' : 'departure';
      const start = later(limit, first.from - first.to);
      return [
        finding(
          [...first.session.path, first.session.session.until === undefined ? 'at' : 'until'],
          `"${first.session.title}" ends on ${formatDate(first.date)} at ${formatClock(first.to)}${first.end === 'computed' && first.session.factor > 1 ? ' with interpretation' : first.end === 'assumed' ? ', as no end is stated' : ''}, ${left < 0 ? `${formatDuration(-left)} after` : `${formatDuration(left)} before`} the ${leaves} at ${formatClock(departs.time)}${departs.date === first.date ? '' : ` on ${formatDate(departs.date)}`}; the way and the counter take ${formatDuration(needed)}.`,
          {
            related: [
              { path: [...path, 'departs'], message: `${leaves} here` },
              ...others
                .slice(0, 3)
                .map(({ session }) => ({ path: [...session.path, 'at'], message: 'too late as well' })),
            ],
            help: `End it by ${formatTimeOn(limit, first.date)} (start by ${formatClock(start.time)}), or leave at ${formatTimeOn(later(ending(first), needed), departs.date)} or later.`,
          },
        ),
      ];
    });
  },
};

function beginning({ date, from }: Agreed) {
  return { date, time: from };
}

function ending({ date, to }: Agreed) {
  return { date, time: to };
}
